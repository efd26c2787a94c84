package thrive.report.sheets;

import java.util.List;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;

/**
 * The score sheet: every principle with its descriptions, to tick.
 *
 * @param masthead what stands above and below
 * @param how what to do, in a few lines
 * @param levels the principles by level
 */
public record ScoreSheetView(Masthead masthead, List<String> how, List<LevelPart> levels) implements HandoutView {

    /**
     * A level that has principles; {@code about} says what it is, or is empty.
     *
     * @param name the level
     * @param about what the model says of it, or empty
     * @param principles its principles
     */
    public record LevelPart(
            @Theirs(fromModel = true) String name,
            @Theirs(fromModel = true) String about,
            List<Item> principles) {}

    /**
     * One principle to be scored; {@code measured} says how it is judged, or is empty.
     *
     * @param principle which
     * @param ideal where it is fully met
     * @param measured how it is judged, or empty
     * @param choices the scores to choose from
     */
    public record Item(
            PrincipleName principle,
            @Theirs(fromModel = true) String ideal,
            @Theirs(fromModel = true) String measured,
            List<Choice> choices) {}

    /**
     * A score and what it looks like; {@code described} is false where the model does not say.
     *
     * @param score the score
     * @param described whether the model describes it
     * @param text how, or empty
     */
    public record Choice(int score, boolean described, Phrase text) {}

    public ScoreSheetView {
        how = List.copyOf(how);
        levels = List.copyOf(levels);
    }

    public static ScoreSheetView of(SiteFacts site) {
        AssessmentModel model = site.model();
        List<LevelPart> levels = model.levels().stream()
                .filter(level -> !model.principlesOf(level).isEmpty())
                .map(level -> new LevelPart(
                        level.name(),
                        level.about(),
                        model.principlesOf(level).stream()
                                .map(principle -> item(principle, model.scale()))
                                .toList()))
                .toList();
        return new ScoreSheetView(Masthead.of(site, "Score sheet", site.scored()), how(model.scale()), levels);
    }

    @Override
    public String handout() {
        return PaperSheet.SCORE.key();
    }

    private static List<String> how(Scale scale) {
        String atLeast = scale.thriveLike() == scale.max() ? "it takes " : "it takes at least ";
        return List.of(
                "Agree one answer at your table: tick the description that comes closest to your area as it is today. "
                        + scale.min() + " is far from the principle and " + scale.max() + " is fully THRIVE-like; "
                        + atLeast + scale.thriveLike() + " to be called THRIVE-like.",
                "No number? Tick DK if you do not know. Tick NA if the principle does not apply, and write why. Leave all"
                        + " boxes empty if you did not get to it. These are three different things, and none of them"
                        + " counts as 0.",
                "Write down what made you choose: an example, a figure, where you disagreed.");
    }

    private static Item item(Principle principle, Scale scale) {
        return new Item(
                PrincipleName.of(principle),
                principle.ideal(),
                principle.measured(),
                scale.values().stream()
                        .map(score -> choice(score, principle.description(score)))
                        .toList());
    }

    private static Choice choice(int score, String text) {
        return text.isEmpty()
                ? new Choice(score, false, Phrase.of("Not described"))
                : new Choice(score, true, Phrase.fromModel(text));
    }
}
