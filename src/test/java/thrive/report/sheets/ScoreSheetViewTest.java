package thrive.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.ModelStatus;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.problem.Location;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.SiteFacts;
import thrive.report.sheets.ScoreSheetView.Choice;
import thrive.report.sheets.ScoreSheetView.Item;
import thrive.report.sheets.ScoreSheetView.LevelPart;

class ScoreSheetViewTest {

    private static final Location NOWHERE = Location.of("sample");

    /** One principle on a scale of 1 to 3, of which a score of 2 is not described; and a level without principles. */
    private static ScoreSheetView view(int thriveLike) {
        Principle principle = new Principle(
                "A-1",
                "top",
                "Long name",
                "Name",
                "The ideal",
                new TreeMap<>(Map.of(1, "far", 3, "there")),
                "By counting",
                List.of(),
                NOWHERE);
        AssessmentModel model = new AssessmentModel(
                "m",
                "1",
                "Model",
                ModelStatus.UNOFFICIAL_EXAMPLE,
                "en-GB",
                new Scale(1, 3, thriveLike),
                List.of(),
                List.of(new Level("top", "Top", "The whole area"), new Level("none", "None", "")),
                List.of(principle));
        SiteFacts facts = Sample.of(1, "red").facts();
        return ScoreSheetView.of(new SiteFacts(
                facts.place(),
                facts.roundTitle(),
                facts.scored(),
                facts.prioritised(),
                facts.analysed(),
                model,
                facts.tables(),
                List.of(),
                Phrase.nothing()));
    }

    @Test
    void each_principle_stands_under_its_level_with_a_choice_for_every_score() {
        LevelPart level = view(2).levels().get(0);

        assertThat(view(2).levels()).hasSize(1);
        assertThat(level.name()).isEqualTo("Top");
        assertThat(level.about()).isEqualTo("The whole area");
        Item item = level.principles().get(0);
        assertThat(item.principle().name()).isEqualTo("Long name");
        assertThat(item.ideal()).isEqualTo("The ideal");
        assertThat(item.measured()).isEqualTo("By counting");
        assertThat(item.choices())
                .containsExactly(
                        new Choice(1, true, Phrase.fromModel("far")),
                        new Choice(2, false, Phrase.of("Not described")),
                        new Choice(3, true, Phrase.fromModel("there")));
    }

    @Test
    void what_to_do_follows_the_scale_of_the_model() {
        assertThat(view(2).how().get(0))
                .endsWith("1 is far from the principle and 3 is fully THRIVE-like;"
                        + " it takes at least 2 to be called THRIVE-like.");
        assertThat(view(3).how().get(0)).endsWith("it takes 3 to be called THRIVE-like.");
        assertThat(view(2).how().get(1)).contains("DK", "NA", "write why", "empty", "none of them counts as 0");
    }

    @Test
    void it_is_of_the_day_of_the_first_workshop_and_marked_as_an_unofficial_example() {
        assertThat(view(2).masthead().occasion().text()).isEqualTo("Baseline, 12 March 2026");
        assertThat(view(2).masthead().modelNote().text()).contains("An unofficial example, not the");
    }
}
