package thrive.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.model.site.Evidence;
import thrive.problem.Location;
import thrive.report.Sample;
import thrive.report.baseline.PrincipleSection.Shown;
import thrive.report.chart.Count;
import thrive.report.sheets.RankingSheetView.LevelPart;
import thrive.report.sheets.RankingSheetView.Row;

class RankingSheetViewTest {

    private static final Sample PLACE = Sample.of(4, "red", "blue");

    private static RankingSheetView view(Optional<Baseline> baseline, Evidence... evidence) {
        return RankingSheetView.of(PLACE.facts(), 5, baseline, List.of(evidence));
    }

    private static Evidence evidence(String principle, String kind, String text) {
        return new Evidence(principle, kind, text, "a.csv", Location.of("site.yaml"));
    }

    private static List<Row> rows(RankingSheetView view) {
        return view.levels().stream().flatMap(level -> level.rows().stream()).toList();
    }

    @Test
    void it_shows_the_middle_score_and_how_many_tables_gave_each() {
        RankingSheetView view = view(Optional.of(PLACE.baseline("13?4", "14.x")));

        assertThat(view.scored()).isTrue();
        assertThat(view.basis())
                .isEqualTo("Scored by 2 tables on 12 March 2026: the middle score, and how many tables gave each score."
                        + " At least 3 is THRIVE-like.");
        assertThat(view.scores()).containsExactly(1, 2, 3, 4);
        assertThat(rows(view).stream().map(Row::middle)).containsExactly("1", "split 3/4", "–", "4");
        assertThat(rows(view).get(1).counts())
                .containsExactly(
                        new Count(1, 0, "s0"), new Count(2, 0, "s0"), new Count(3, 1, "s3"), new Count(4, 1, "s4"));
        assertThat(view.levels().stream().map(LevelPart::name)).containsExactly("Macro", "Meso", "Micro");
    }

    @Test
    void one_table_is_one_table() {
        Sample alone = Sample.of(2, "red");
        RankingSheetView view = RankingSheetView.of(alone.facts(), 5, Optional.of(alone.baseline("12")), List.of());

        assertThat(view.basis()).startsWith("Scored by 1 table on ");
    }

    @Test
    void without_scores_it_is_plain() {
        for (RankingSheetView view : List.of(view(Optional.empty()), view(Optional.of(PLACE.baseline())))) {
            assertThat(view.scored()).isFalse();
            assertThat(view.basis()).isEmpty();
            assertThat(rows(view))
                    .allMatch(row -> row.middle().isEmpty() && row.counts().isEmpty());
            assertThat(rows(view).stream().map(row -> row.principle().id())).containsExactly("P1", "P2", "P3", "P4");
            assertThat(view.evidence()).isEmpty();
        }
    }

    @Test
    void evidence_stands_by_principle_in_the_order_of_the_model() {
        RankingSheetView view = view(
                Optional.empty(),
                evidence("p3", "voice", "Told five times"),
                evidence("P1", "data", "62%"),
                evidence("P3", "data", "27 people"));

        assertThat(view.evidence().stream().map(known -> known.principle().id()))
                .containsExactly("P1", "P3");
        assertThat(view.evidence().get(1).items())
                .containsExactly(
                        new Shown("Voice", "“Told five times”", "a.csv"), new Shown("Data", "27 people", "a.csv"));
    }

    @Test
    void it_says_that_short_lists_and_ties_are_allowed_and_that_the_room_decides() {
        RankingSheetView view = view(Optional.empty());

        assertThat(view.places()).containsExactly(1, 2, 3, 4, 5);
        assertThat(String.join(" ", view.how()))
                .contains("Fewer than five are fine", "Ties are allowed", "the room decides");
    }
}
