package thrive.report.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import thrive.gap.GapAnalysis.ChosenBy;
import thrive.gap.GapMerge;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.problem.Location;
import thrive.report.Phrase;
import thrive.report.Sample;

class GapSentencesTest {

    private static final Location NOWHERE = Location.of("gaps");
    private static final Sample PLACE = Sample.of(4, "red", "blue", "green");

    private static List<String> sentences(List<String> priorities, GapSheet... sheets) {
        return view(ChosenBy.AGREED, priorities, sheets).sentences().stream()
                .map(Phrase::text)
                .toList();
    }

    private static GapsView view(ChosenBy chosenBy, List<String> priorities, GapSheet... sheets) {
        return GapsView.of(
                PLACE.facts(), GapMerge.of(PLACE.model(), chosenBy, priorities, PLACE.ids(), List.of(sheets)));
    }

    /** A sheet with so many items in every column of a principle. */
    private static GapSheet full(String table, String principle, int items) {
        Map<GapColumn, List<GapRow.Item>> cells = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            List<GapRow.Item> some = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                some.add(new GapRow.Item(table + " " + column + " " + i, NOWHERE));
            }
            cells.put(column, some);
        }
        return new GapSheet(table, List.of(new GapRow(principle, "", cells, "", "", NOWHERE)), NOWHERE);
    }

    private static GapSheet gap(String table, String principle) {
        Map<GapColumn, List<GapRow.Item>> cells = new EnumMap<>(GapColumn.class);
        cells.put(GapColumn.GAPS, List.of(new GapRow.Item("no outreach", NOWHERE)));
        return new GapSheet(table, List.of(new GapRow(principle, "", cells, "", "", NOWHERE)), NOWHERE);
    }

    @Test
    void one_table_that_wrote_one_of_everything() {
        assertThat(sentences(List.of("P1"), full("red", "P1", 1)))
                .containsExactly(
                        "1 table wrote about 1 priority: 1 gap, 1 recommendation and 1 quick win.",
                        "No box is blank.",
                        "Handed in nothing: blue and green.");
    }

    @Test
    void several_tables_that_wrote_several() {
        assertThat(sentences(List.of("P1"), full("red", "P1", 2), full("blue", "P1", 1), full("green", "P1", 1)))
                .containsExactly(
                        "3 tables wrote about 1 priority: 4 gaps, 4 recommendations and 4 quick wins.",
                        "No box is blank.");
    }

    /** Of P1 and P2 only the first is written about: 6 of its columns are filled and 6 are blank. */
    @Test
    void priorities_that_nobody_wrote_about_are_not_counted_as_written() {
        assertThat(sentences(List.of("P1", "P2"), full("red", "P1", 1)).subList(0, 2))
                .containsExactly(
                        "1 table wrote about 1 of 2 priorities: 1 gap, 1 recommendation and 1 quick win.",
                        "6 of 12 boxes are still blank. It is a draft: that is normal.");
        assertThat(sentences(List.of("P1", "P2"), full("red", "P1", 1), full("room", "P2", 1)))
                .first()
                .isEqualTo(
                        "1 table and the room wrote about 2 priorities: 2 gaps, 2 recommendations and 2 quick wins.");
        assertThat(sentences(List.of("P1", "P2"), gap("red", "P3")))
                .startsWith(
                        "1 table wrote about none of the 2 priorities: 0 gaps, 0 recommendations and 0 quick wins.",
                        "12 of 12 boxes are still blank. It is a draft: that is normal.");
    }

    @Test
    void one_blank_column_is_singular() {
        Map<GapColumn, List<GapRow.Item>> five =
                new EnumMap<>(full("red", "P1", 1).rows().get(0).items());
        five.remove(GapColumn.TRAINING);
        GapSheet sheet = new GapSheet("red", List.of(new GapRow("P1", "", five, "", "", NOWHERE)), NOWHERE);
        assertThat(sentences(List.of("P1"), sheet).get(1))
                .isEqualTo("1 of 6 boxes is still blank. It is a draft: that is normal.");
        assertThat(view(ChosenBy.AGREED, List.of("P1"), sheet).blanks())
                .extracting(GapsView.Blank::columns)
                .containsExactly("training");
    }

    @Test
    void the_room_alone() {
        GapsView view = view(ChosenBy.PROPOSED, List.of("P1"), gap("room", "P1"));
        assertThat(view.sentences().get(0).text())
                .isEqualTo("The room wrote about 1 priority: 1 gap, 0 recommendations and 0 quick wins.");
        assertThat(view.sections().get(0).written().text()).isEqualTo("Written by the room.");
        assertThat(view.sections().get(0).band()).isEqualTo("Proposed priority 1");
        assertThat(view.sections().get(0).columns().get(2).items())
                .containsExactly(new GapsView.Said("no outreach", Phrase.of("The room")));
    }

    @Test
    void what_stands_beside_the_priorities_is_told_with_its_principle() {
        assertThat(view(ChosenBy.SHEETS, List.of("P1"), full("red", "P1", 1))
                        .sections()
                        .get(0)
                        .band())
                .isEqualTo("Principle 1");
        GapsView view = view(ChosenBy.AGREED, List.of("P1"), full("red", "P1", 1), gap("blue", "P2"));
        assertThat(view.sections().get(0).written().text()).isEqualTo("Written by 1 table.");
        assertThat(view.others())
                .containsExactly(
                        new GapsView.Other(PLACE.facts().principle("P2"), "Gaps", "no outreach", Phrase.typed("blue")));
        assertThat(view.training().get(0).priorities().text()).isEqualTo("P1 Principle number 1");
    }
}
