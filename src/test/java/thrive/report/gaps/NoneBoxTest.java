package thrive.report.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.gap.GapMerge;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.problem.Location;
import thrive.report.Sample;

/** What one table says that there is nothing of is not said by the others. */
class NoneBoxTest {

    private static final Location NOWHERE = Location.of("gaps");
    private static final Sample PLACE = Sample.of(4, "red", "blue", "green");

    private static GapSheet none(String table, GapColumn... columns) {
        Map<GapColumn, GapRow.Item> none = new EnumMap<>(GapColumn.class);
        for (GapColumn column : columns) {
            none.put(column, new GapRow.Item("none", NOWHERE));
        }
        return new GapSheet(table, List.of(new GapRow("P1", "", Map.of(), none, "", "", NOWHERE)), NOWHERE);
    }

    private static GapSheet items(String table) {
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        items.put(GapColumn.GAPS, List.of(new GapRow.Item("no outreach", NOWHERE)));
        return new GapSheet(table, List.of(new GapRow("P1", "", items, "", "", NOWHERE)), NOWHERE);
    }

    private static GapAnalysis analysis(GapSheet... sheets) {
        return GapMerge.of(PLACE.model(), ChosenBy.AGREED, List.of("P1"), PLACE.ids(), List.of(sheets));
    }

    private static String boxes(GapSheet... sheets) {
        return GapBoxes.of(PLACE.facts(), analysis(sheets)).text();
    }

    private static GapsView view(GapSheet... sheets) {
        return GapsView.of(PLACE.facts(), analysis(sheets));
    }

    @Test
    void what_one_table_wrote_leaves_the_box_blank_for_the_others() {
        GapsView view = view(none("red", GapColumn.values()));
        assertThat(boxes(none("red", GapColumn.values())))
                .isEqualTo("In 6 of 6 boxes only red wrote: that there is nothing to say."
                        + " It is a draft: that is normal.");
        assertThat(view.sections().get(0).amounts())
                .extracting(GapsView.Amount::text)
                .containsOnly("none from 1 of 3");
        assertThat(view.sections().get(0).columns())
                .extracting(GapsView.Column::rest)
                .containsOnly("Blank for the other 2 tables.");
        assertThat(view.blanks()).isEmpty();
    }

    @Test
    void what_every_table_wrote_is_said_by_all() {
        GapSheet[] all = {
            none("red", GapColumn.TRAINING), none("blue", GapColumn.TRAINING), none("green", GapColumn.TRAINING)
        };
        assertThat(boxes(all))
                .isEqualTo("5 of 6 boxes are still blank. It is a draft: that is normal."
                        + " In 1 box every table wrote that there is nothing to say.");
        GapsView.Section section = view(all).sections().get(0);
        assertThat(section.amounts().get(3).text()).isEqualTo("none");
        assertThat(section.columns().get(3).rest()).isEmpty();
    }

    @Test
    void those_who_say_so_in_several_boxes_are_named_once_the_room_last() {
        assertThat(boxes(
                        none("room", GapColumn.TRAINING),
                        none("red", GapColumn.TRAINING, GapColumn.QUICK_WINS),
                        none("blue", GapColumn.IN_PLACE)))
                .isEqualTo(
                        "3 of 6 boxes are still blank, and in 3 more only red, blue and the room wrote: that there is nothing to"
                                + " say. It is a draft: that is normal.");
    }

    @Test
    void the_room_is_no_table() {
        GapsView.Section section =
                view(none("room", GapColumn.TRAINING), items("red")).sections().get(0);
        assertThat(section.amounts().get(3).text()).isEqualTo("none from the room");
        assertThat(section.columns().get(3).rest()).isEqualTo("Blank for the 3 tables.");
    }

    @Test
    void beside_items_nothing_is_said_of_the_others() {
        GapsView.Section section =
                view(items("red"), none("blue", GapColumn.GAPS)).sections().get(0);
        assertThat(section.amounts().get(2).text()).isEqualTo("1");
        assertThat(section.columns().get(2).rest()).isEmpty();
        assertThat(NoneBox.of(
                        analysis(items("red"), none("blue", GapColumn.GAPS)),
                        analysis(items("red")).priorities().get(0),
                        GapColumn.GAPS))
                .isEmpty();
    }

    @Test
    void a_table_of_which_something_is_left_out_is_not_said_to_have_left_it_blank() {
        assertThat(new NoneBox(List.of("red"), List.of(), 1))
                .satisfies(box -> assertThat(box.isOfAll()).isFalse())
                .satisfies(box -> assertThat(box.rest()).isEmpty())
                .satisfies(box -> assertThat(box.amount()).isEqualTo("none from 1 of 2"));
        assertThat(new NoneBox(List.of("red"), List.of("blue"), 1).rest()).isEqualTo("Blank for the other table.");
    }

    @Test
    void where_a_long_column_is_cut_the_others_stand_below_its_end_only() {
        List<GapSheet> sheets = new ArrayList<>(List.of(items("red")));
        for (int i = 0; i < 40; i++) {
            Map<GapColumn, GapRow.Item> none = Map.of(GapColumn.TRAINING, new GapRow.Item("none " + i, NOWHERE));
            sheets.add(
                    new GapSheet("table" + i, List.of(new GapRow("P1", "", Map.of(), none, "", "", NOWHERE)), NOWHERE));
        }
        List<GapsView.GapRow> rows =
                view(sheets.toArray(GapSheet[]::new)).sections().get(0).rows();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows)
                .filteredOn(row -> !row.parts().get(3).rest().isEmpty())
                .containsExactly(rows.get(rows.size() - 1));
    }
}
