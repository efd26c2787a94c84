package thrive.report.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.gaps.GapsView.Column;
import thrive.report.gaps.GapsView.Said;

/** An item of one short line counts a line and a quarter: 24 take 30 lines, of which a page holds 43.75, and the heading of the quick wins takes 2. */
class GapRowsTest {

    private static final Column NOTHING = column(0);

    @Test
    void a_column_that_leaves_room_for_the_quick_wins_is_one_row() {
        assertThat(GapRows.of(columns(24), column(3), 0)).hasSize(1);
        assertThat(GapRows.of(columns(24), NOTHING, 0)).hasSize(1);
    }

    /** 27 of them take 9 rows of three: 11.25 lines and the heading. 30 + 13.25 fit, and with one line more above they do not. */
    @Test
    void a_column_that_leaves_no_room_for_them_is_cut_so_that_some_of_it_goes_with_them() {
        assertThat(GapRows.of(columns(24), column(27), 0)).hasSize(1);
        assertThat(GapRows.of(columns(24), column(27), 1)).satisfies(rows -> {
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).parts().get(0).items()).hasSize(16);
            assertThat(rows.get(1).parts().get(0).items()).hasSize(8);
        });
        assertThat(GapRows.of(columns(24), column(30), 0)).hasSize(2);
    }

    /** 600 letters in words of five take 15 lines of 45, with a tenth that is lost. */
    @Test
    void a_single_long_quick_win_stands_in_one_column() {
        Column quick =
                new Column("Quick wins", List.of(new Said("wordy ".repeat(100), Phrase.typed("red"))), List.of(), "");
        assertThat(GapRows.of(columns(24), quick, 0)).hasSize(2);
    }

    private static List<Column> columns(int items) {
        return List.of(column(items), NOTHING, NOTHING, NOTHING, NOTHING);
    }

    private static Column column(int items) {
        return new Column(
                "In place", Collections.nCopies(items, new Said("Short", Phrase.typed("red"))), List.of(), "");
    }
}
