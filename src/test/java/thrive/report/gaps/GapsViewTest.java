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
import thrive.report.gaps.GapsView.Said;

class GapsViewTest {

    private static final Location NOWHERE = Location.of("gaps");
    private static final Sample PLACE = Sample.of(4, "red", "blue");

    private static GapsView view(ChosenBy chosenBy, List<String> priorities, GapSheet... sheets) {
        return GapsView.of(
                PLACE.facts(), GapMerge.of(PLACE.model(), chosenBy, priorities, PLACE.ids(), List.of(sheets)));
    }

    private static GapSheet sheet(String table, String principle, String ideal, Map<GapColumn, String> cells) {
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        cells.forEach((column, text) -> items.put(column, List.of(new GapRow.Item(text, NOWHERE))));
        return new GapSheet(table, List.of(new GapRow(principle, ideal, items, "Clinic", "June", NOWHERE)), NOWHERE);
    }

    @Test
    void each_item_says_which_tables_said_it_and_the_room_comes_last() {
        GapsView view = view(
                ChosenBy.AGREED,
                List.of("P1"),
                sheet("room", "P1", "", Map.of(GapColumn.GAPS, "no outreach")),
                sheet("red", "P1", "Better", Map.of(GapColumn.GAPS, "No outreach.")));

        GapsView.Section section = view.sections().get(0);
        assertThat(section.columns().get(2))
                .isEqualTo(new GapsView.Column(
                        "Gaps",
                        List.of(new Said(
                                "No outreach.", Phrase.typed("red").say(" and ").say("the room"))),
                        List.of(),
                        "",
                        false));
        assertThat(section.reworded()).containsExactly(new Said("Better", Phrase.typed("red")));
        assertThat(section.band()).isEqualTo("Agreed priority 1");
        assertThat(section.written().text()).isEqualTo("Written by 1 table and the room.");
        assertThat(view.sentences().stream().map(Phrase::text))
                .containsExactly(
                        "1 table and the room wrote about 1 priority: 1 gap, 0 recommendations and 0 quick wins.",
                        "5 of 6 boxes are still blank. It is a draft: that is normal.",
                        "Handed in nothing: blue.");
        assertThat(view.owners()).hasSize(2);
    }

    @Test
    void blank_columns_are_told_by_priority() {
        GapsView view = view(
                ChosenBy.PROPOSED, List.of("P1", "P2"), sheet("red", "P2", "", Map.of(GapColumn.QUICK_WINS, "Ring")));

        assertThat(view.masthead().kind()).isEqualTo("Gap analysis of the proposed priorities");
        assertThat(view.sections().get(0).written().text()).isEqualTo("Nobody has written about it yet.");
        assertThat(view.blanks().get(1).columns())
                .isEqualTo("in place, in development, gaps, training and recommendations");
        assertThat(view.sections().get(1).amounts().stream().map(GapsView.Amount::text))
                .containsExactly("blank", "blank", "blank", "blank", "blank", "1");
    }

    @Test
    void with_no_sheet_or_no_priority_it_says_so() {
        assertThat(view(ChosenBy.AGREED, List.of("P1")).sentences().get(0).text())
                .isEqualTo("No table has written about the priorities yet.");
        assertThat(view(ChosenBy.SHEETS, List.of()).sentences().get(0).text())
                .isEqualTo("There are no priorities to analyse yet.");
    }

    /** The model says "Ideal 1", and red and its words take the rest of 600 letters, or one more. */
    @Test
    void an_ideal_that_is_long_with_what_tables_made_of_it_is_given_more_width() {
        int rest = 600 - "Ideal 1".length() - "red".length();
        assertThat(view(
                                ChosenBy.AGREED,
                                List.of("P1"),
                                sheet("red", "P1", "a".repeat(rest), Map.of(GapColumn.GAPS, "x")))
                        .sections())
                .noneMatch(GapsView.Section::wide);
        assertThat(view(
                                ChosenBy.AGREED,
                                List.of("P1"),
                                sheet("red", "P1", "a".repeat(rest + 1), Map.of(GapColumn.GAPS, "x")))
                        .sections())
                .allMatch(GapsView.Section::wide);
    }

    /** Every column of P1: so many items of a letter each, then so many tables that each say none in words of their own. */
    private static GapSheet[] columns(int items, int nones) {
        List<GapSheet> sheets = new ArrayList<>();
        for (int i = 0; i < Math.max(items, nones); i++) {
            Map<GapColumn, List<GapRow.Item>> written = new EnumMap<>(GapColumn.class);
            Map<GapColumn, GapRow.Item> none = new EnumMap<>(GapColumn.class);
            if (i < items) {
                written.put(GapColumn.GAPS, List.of(new GapRow.Item("item " + i, NOWHERE)));
            }
            if (i < nones) {
                none.put(GapColumn.TRAINING, new GapRow.Item("none " + i, NOWHERE));
            }
            sheets.add(
                    new GapSheet("table" + i, List.of(new GapRow("P1", "", written, none, "", "", NOWHERE)), NOWHERE));
        }
        return sheets.toArray(GapSheet[]::new);
    }

    @Test
    void what_says_nothing_stands_below_the_items_and_is_no_item() {
        Map<GapColumn, List<GapRow.Item>> items = Map.of(GapColumn.GAPS, List.of(new GapRow.Item("No sign", NOWHERE)));
        Map<GapColumn, GapRow.Item> none = Map.of(
                GapColumn.GAPS,
                new GapRow.Item("n/a\nTBC", NOWHERE),
                GapColumn.TRAINING,
                new GapRow.Item("None", NOWHERE));
        GapsView view = view(
                ChosenBy.AGREED,
                List.of("P1"),
                new GapSheet("red", List.of(new GapRow("P1", "", items, "", "", NOWHERE)), NOWHERE),
                new GapSheet("blue", List.of(new GapRow("P1", "", Map.of(), none, "", "", NOWHERE)), NOWHERE));

        GapsView.Section section = view.sections().get(0);
        assertThat(section.columns().get(2))
                .isEqualTo(new GapsView.Column(
                        "Gaps",
                        List.of(new Said("No sign", Phrase.typed("red"))),
                        List.of(new Said("n/a TBC", Phrase.typed("blue"))),
                        "",
                        false));
        assertThat(section.columns().get(3))
                .isEqualTo(new GapsView.Column(
                        "Training",
                        List.of(),
                        List.of(new Said("None", Phrase.typed("blue"))),
                        "Blank for the other table.",
                        false));
        assertThat(section.columns().get(0).blank()).isTrue();
        assertThat(section.written().text()).isEqualTo("Written by 2 tables.");
        assertThat(section.amounts())
                .extracting(GapsView.Amount::text)
                .containsExactly("blank", "blank", "1", "none from 1 of 2", "blank", "blank");
        assertThat(view.sentences().get(1).text())
                .isEqualTo("4 of 6 boxes are still blank, and in 1 more only blue wrote: that there is nothing to say."
                        + " It is a draft: that is normal.");
        assertThat(view.blanks().get(0).columns())
                .isEqualTo("in place, in development, recommendations and quick wins");
    }

    /** A row of a page holds 38 lines, and each of these takes one at least. */
    @Test
    void a_column_of_many_that_say_nothing_is_cut_into_rows_as_items_are() {
        List<GapsView.GapRow> rows = view(ChosenBy.AGREED, List.of("P1"), columns(2, 40))
                .sections()
                .get(0)
                .rows();

        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.stream()
                        .flatMap(row -> row.parts().get(3).none().stream())
                        .map(Said::text))
                .hasSize(40)
                .startsWith("none 0", "none 1")
                .endsWith("none 39");
        assertThat(rows.get(0).parts().get(2).items()).hasSize(2);
        assertThat(rows.get(1).parts().get(2).filled()).isFalse();
        assertThat(rows.get(1).parts().get(3).filled()).isTrue();
        assertThat(rows).allMatch(row -> row.parts().get(0).blank());
    }
}
