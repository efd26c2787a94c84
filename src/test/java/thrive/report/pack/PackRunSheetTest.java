package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.report.pack.PackSample.APRIL;
import static thrive.report.pack.PackSample.THREE_TABLES;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.count;
import static thrive.report.pack.PackSample.facts;
import static thrive.report.pack.PackSample.pack;
import static thrive.report.pack.PackSample.rows;
import static thrive.report.pack.PackSample.table;
import static thrive.report.pack.PackSample.titles;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.model.site.SiteTable;
import thrive.report.pack.PackWorkshop.Session;

/** The run sheets and the materials of the pack. */
class PackRunSheetTest {

    @Test
    void sessions_follow_one_another_from_the_start() {
        PackWorkshop first = bare(7, "red", "blue", "green").workshops().get(0);

        // Scoring: 7 principles at 3 minutes are 21, so 25. Feedback: 3 tables at 3 minutes are 9, so 10.
        assertThat(first.sessions())
                .extracting(Session::start, Session::minutes, Session::title)
                .containsExactly(
                        tuple("0:00", 10, "Welcome and purpose"),
                        tuple("0:10", 20, "The framework"),
                        tuple("0:30", 15, "What we know already"),
                        tuple("0:45", 10, "How to score"),
                        tuple("0:55", 25, "Tables score"),
                        tuple("1:20", 20, "Break"),
                        tuple("1:40", 10, "The first picture"),
                        tuple("1:50", 10, "Feedback from the tables"),
                        tuple("2:00", 10, "Close"));
        assertThat(first.length())
                .isEqualTo("9 sessions, 130 minutes in all: 2 hours 10 minutes."
                        + " Times run from the start of the workshop.");
        assertThat(first.heading()).isEqualTo("First workshop: how things are, 12 March 2026");
        assertThat(first.timing())
                .isEqualTo("Scoring is planned at 3 minutes for each of the 7 principles, and feedback at 3 minutes"
                        + " for each of the 3 tables; both are rounded up to the next 5 minutes.");
    }

    @Test
    void five_priorities_do_not_fit_one_hour_and_are_dealt_out() {
        PackWorkshop second = bare(7, "red", "blue", "green").workshops().get(1);

        // 3 tables at 3 priorities each are 9 turns for 5 priorities: one each, and four of them a second.
        assertThat(second.warnings())
                .containsExactly(
                        "Five priorities at 20 minutes each take 100 minutes. The session has 60, so they do not fit:"
                                + " a table gets through three.",
                        "What to do: deal the priorities out, as the table below does. Each table works on three."
                                + " With 3 tables, each priority is worked on by 1 or 2 tables.",
                        "Or make the session 100 minutes, which makes the workshop 40 minutes longer, or fix a second"
                                + " date for what is left. At 12 minutes each all five fit the hour, but a table then"
                                + " writes little more than headings.");
        assertThat(rows(second.tables().get(0)))
                .containsExactly(
                        "red: Priority 1, Priority 2, Priority 3",
                        "blue: Priority 4, Priority 5, Priority 1",
                        "green: Priority 2, Priority 3, Priority 4");
    }

    @Test
    void one_table_leaves_two_priorities_and_five_tables_share_them_evenly() {
        assertThat(bare(7, "red").workshops().get(1).warnings().get(1))
                .endsWith("With 1 table, two priorities are left for another day.");
        assertThat(bare(7, "a", "b", "c", "d", "e")
                        .workshops()
                        .get(1)
                        .warnings()
                        .get(1))
                .endsWith("With 5 tables, each priority is worked on by 3 tables.");
    }

    @Test
    void three_priorities_fit_the_hour() {
        PackWorkshop second = bare(3, "red").workshops().get(1);

        assertThat(second.warnings())
                .containsExactly("Three priorities at 20 minutes each take 60 minutes: they fit the hour.");
        assertThat(second.tables()).isEmpty();
        assertThat(bare(1, "red").workshops().get(1).warnings())
                .containsExactly("One priority at 20 minutes takes 20 minutes: it fits the hour.");
    }

    @Test
    void materials_are_counted_from_tables_and_people() {
        PackView pack = pack(facts(
                THREE_TABLES, APRIL, List.of("Aim"), List.of(table("red", 7), table("blue", 8), table("green", 1))));

        // One copy between two: 4 for seven people, 4 for eight and 1 for one.
        assertThat(count(pack, "Principles")).isEqualTo("9");
        assertThat(count(pack, "Pens")).isEqualTo("16");
        assertThat(count(pack, "Score sheets")).isEqualTo("3");
        // Three priorities of five at each table, as the rota deals them out.
        assertThat(count(pack, "Gap sheets")).isEqualTo("9");
        assertThat(count(pack, "Sheets of flip-chart")).isEqualTo("3");
        assertThat(count(pack, "Summaries")).isEqualTo("16");
        assertThat(count(pack, "Copies of this pack")).isEqualTo("2");
        assertThat(pack.basis())
                .containsExactly(
                        "The counts are for 3 tables and 16 people, as site.yaml says." + " Bring a few spare copies.");
    }

    @Test
    void where_people_are_not_told_eight_are_taken_for_each_table() {
        PackView none = bare(7, "red", "blue", "green");
        assertThat(count(none, "Pens")).isEqualTo("24");
        assertThat(none.basis().get(0))
                .isEqualTo("The counts are for 3 tables and 24 people. The site does not say how many people sit at"
                        + " any of the tables, so the counts allow for 8 at each of them.");

        List<SiteTable> mixed = List.of(table("red", 7), THREE_TABLES.tables().get(1));
        PackView some = pack(facts(THREE_TABLES, APRIL, List.of(), mixed));
        assertThat(count(some, "Pens")).isEqualTo("15");
        assertThat(some.basis().get(0))
                .isEqualTo("The counts are for 2 tables and 15 people. The site does not say how many people sit at"
                        + " 1 of the tables, so the counts allow for 8 there.");
    }

    @Test
    void without_tables_the_counts_are_for_one() {
        PackView pack = bare(7);

        assertThat(count(pack, "Score sheets")).isEqualTo("1 for each table");
        assertThat(count(pack, "Principles")).isEqualTo("4 for each table");
        assertThat(pack.basis())
                .containsExactly("The site lists no tables, so the counts are for one table with 8 people:"
                        + " multiply them by the number of tables.");
        assertThat(pack.workshops().get(0).timing()).contains("for each of 8 tables, since the site lists none");
        assertThat(rows(pack.workshops().get(1).tables().get(0)))
                .hasSize(5)
                .contains("Table 2: Priority 4, Priority 5, Priority 1");
    }

    @Test
    void one_principle_and_one_table_are_told_in_the_singular() {
        assertThat(bare(1, "red").workshops().get(0).timing())
                .isEqualTo("Scoring is planned at 3 minutes for 1 principle, and feedback at 3 minutes for 1 table;"
                        + " both are rounded up to the next 5 minutes.");
        assertThat(titles(bare(1, "red"))).contains("1 principle at three levels", "Agreeing one priority");
    }
}
