package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.report.pack.PackSample.agreed;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.lettered;
import static thrive.report.pack.PackSample.rows;
import static thrive.report.pack.PackSample.session;
import static thrive.report.pack.PackSample.slide;
import static thrive.report.pack.PackSample.titles;
import static thrive.report.pack.PackSample.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.pack.PackWorkshop.Step;

/** The rota of the gap analysis, the pages to print for it, and the slides that show it. */
class PackGapPagesTest {

    private static PackWorkshop second(PackView pack) {
        return pack.workshops().get(1);
    }

    @Test
    void as_many_pages_are_printed_as_the_rota_deals_out() {
        // Three at a table. 24 pages of five priorities: four of them 5 times and one 4 times.
        assertThat(told(bare(7, lettered(8)), "Gap sheets"))
                .isEqualTo("24: three for each table, as the rota deals them out:"
                        + " 5 each of priorities 1, 2, 3 and 4, and 4 of priority 5");
        // 12 = 3 + 3 + 2 + 2 + 2.
        assertThat(told(bare(7, lettered(4)), "Gap sheets"))
                .isEqualTo("12: three for each table, as the rota deals them out:"
                        + " 3 each of priorities 1 and 2, and 2 each of priorities 3, 4 and 5");
        // 45 = 5 × 9.
        assertThat(told(bare(7, lettered(15)), "Gap sheets"))
                .isEqualTo("45: three for each table, as the rota deals them out:"
                        + " 9 each of priorities 1, 2, 3, 4 and 5");
        // 6 = 2 + 1 + 1 + 1 + 1.
        assertThat(told(bare(7, lettered(2)), "Gap sheets"))
                .isEqualTo("6: three for each table, as the rota deals them out:"
                        + " 2 of priority 1, and 1 each of priorities 2, 3, 4 and 5");
        assertThat(told(bare(7, "red"), "Gap sheets"))
                .isEqualTo("3: three for each table, as the rota deals them out: 1 each of priorities 1, 2 and 3");
        assertThat(told(bare(7), "Gap sheets"))
                .isEqualTo("3 for each table: three for each table, as the rota deals them out");
    }

    @Test
    void where_all_fit_the_hour_every_table_gets_all() {
        assertThat(told(bare(3, lettered(8)), "Gap sheets"))
                .isEqualTo("24: one for each of the three priorities at each table");
        assertThat(told(bare(1, lettered(4)), "Gap sheets")).isEqualTo("4: one for each table");
        assertThat(told(bare(2), "Gap sheets"))
                .isEqualTo("2 for each table: one for each of the two priorities at each table");
    }

    @Test
    void the_pages_are_those_of_the_rota_at_any_number_of_tables() {
        for (int tables = 1; tables <= 20; tables++) {
            PackView pack = bare(7, lettered(tables));
            List<String> dealt = new ArrayList<>();
            second(pack)
                    .tables()
                    .get(0)
                    .rows()
                    .forEach(row -> row.cells().stream().map(Phrase::text).forEach(dealt::add));
            assertThat(told(pack, "Gap sheets")).startsWith(dealt.size() + ": ");
            assertThat(session(pack, 2, 6).laptop())
                    .contains(new Step("thrive sheets gap", "writes the gap sheets: print " + dealt.size() + " pages"));
        }
    }

    @Test
    void agreed_priorities_are_named_by_code_and_title() {
        PackView pack = agreed(Sample.of(7, "red", "blue", "green"), "P5", "P2", "P7", "P1", "P4");

        List<String> rota = List.of(
                "red: P5 Principle number 5, P2 Principle number 2, P7 Principle number 7",
                "blue: P1 Principle number 1, P4 Principle number 4, P5 Principle number 5",
                "green: P2 Principle number 2, P7 Principle number 7, P1 Principle number 1");
        assertThat(rows(second(pack).tables().get(0))).isEqualTo(rota);
        assertThat(rows(slide(pack, "Gap analysis: one hour").tables().get(0))).isEqualTo(rota);
        // 9 = 2 + 2 + 2 + 2 + 1, and P4 is the last.
        assertThat(told(pack, "Gap sheets"))
                .isEqualTo("9: three for each table, as the rota deals them out:"
                        + " 2 each of P5, P2, P7 and P1, and 1 of P4");
    }

    @Test
    void a_long_rota_takes_several_slides() {
        // Eight tables with titles are two slides of four; fifteen are three of five.
        Sample eight = Sample.of(7, lettered(8));
        PackView pack = agreed(eight, "P5", "P2", "P7", "P1", "P4");
        assertThat(titles(pack)).contains("Gap analysis: one hour, 1 of 2", "Gap analysis: one hour, 2 of 2");
        assertThat(rows(slide(pack, "Gap analysis: one hour, 2 of 2").tables().get(0)))
                .hasSize(4)
                // The fifth table begins with turn 12, and 12 = 2 × 5 + 2: the third priority.
                .startsWith("e: P7 Principle number 7, P1 Principle number 1, P4 Principle number 4");
        assertThat(slide(pack, "Gap analysis: one hour, 2 of 2").size()).isEqualTo("large");
        assertThat(titles(agreed(Sample.of(7, lettered(15)), "P5", "P2", "P7", "P1", "P4")))
                .contains("Gap analysis: one hour, 3 of 3");
        assertThat(rows(second(pack).tables().get(0))).hasSize(8);
        // Where they are not agreed, a row is short: thirteen tables are two slides.
        assertThat(titles(bare(7, lettered(12)))).contains("Gap analysis: one hour");
        assertThat(titles(bare(7, lettered(13)))).contains("Gap analysis: one hour, 2 of 2");
    }
}
