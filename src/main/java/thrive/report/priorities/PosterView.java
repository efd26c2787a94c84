package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.report.HandoutView;
import thrive.report.LevelName;
import thrive.report.Masthead;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;

/**
 * The poster: the priorities in letters that can be read across a room.
 *
 * @param masthead what stands above and below
 * @param agreed whether the room agreed them
 * @param status that they are agreed, and when, or that they are only proposed
 * @param lines the priorities, in order
 * @param letters how large their names are set: {@code large}, or {@code small} or {@code smallest} where they need the room
 * @param undecided what the room has still to decide, or nothing
 * @param aims the collective aims, possibly none
 */
public record PosterView(
        Masthead masthead,
        boolean agreed,
        String status,
        List<Line> lines,
        String letters,
        String undecided,
        @Theirs List<String> aims)
        implements HandoutView {

    /**
     * One priority.
     *
     * @param place its place
     * @param tied whether another has the same place
     * @param principle which
     * @param level its level
     */
    public record Line(int place, boolean tied, PrincipleName principle, LevelName level) {}

    private static final int LONGEST_AIMS = 260;

    public static PosterView of(SiteFacts site, Chosen chosen) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < chosen.ids().size(); i++) {
            String id = chosen.ids().get(i);
            lines.add(new Line(chosen.ranks().get(i), chosen.isTied(i), site.principle(id), site.levelOf(id)));
        }
        return new PosterView(
                Masthead.of(site, kind(chosen), chosen.day().or(site::prioritised)),
                chosen.agreed(),
                status(site, chosen),
                lines,
                PosterLetters.of(lines, aims(site)),
                ChoiceWords.openChoice(chosen),
                aims(site));
    }

    @Override
    public String handout() {
        return "poster";
    }

    private static String kind(Chosen chosen) {
        return chosen.agreed() ? "Our priorities" : "Proposed priorities";
    }

    private static String status(SiteFacts site, Chosen chosen) {
        if (!chosen.agreed()) {
            return chosen.ids().isEmpty() && chosen.undetermined().isEmpty()
                    ? "Nothing has been ranked yet."
                    : "Proposed by the tables’ rankings. The room decides.";
        }
        Optional<String> day = chosen.day().or(site::prioritised).map(Wording::date);
        return "Agreed by the room" + day.map(d -> " on " + d).orElse("") + ".";
    }

    /** The aims stand at the foot where they are short enough to leave the priorities the page. */
    private static List<String> aims(SiteFacts site) {
        int letters = site.aims().stream().mapToInt(String::length).sum();
        return letters <= LONGEST_AIMS ? site.aims() : List.of();
    }
}
