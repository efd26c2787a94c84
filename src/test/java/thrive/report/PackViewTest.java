package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.model.site.NextEvent;
import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.report.PackView.Grid;
import thrive.report.PackView.LeftOut;
import thrive.report.PackView.Material;
import thrive.report.PackView.Point;
import thrive.report.PackView.Session;
import thrive.report.PackView.Slide;
import thrive.report.PackView.Workshop;

class PackViewTest {

    private static final Sample THREE_TABLES = Sample.of(7, "red", "blue", "green");
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2026, 3, 12));
    private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2026, 4, 16));
    private static final List<NextEvent> NEXT = List.of(
            new NextEvent("Redesign workshop", Optional.of(LocalDate.of(2026, 6, 11))),
            new NextEvent("Visits", Optional.empty()));

    private static SiteFacts facts(
            Sample sample, Optional<LocalDate> second, List<String> aims, List<SiteTable> tables) {
        return new SiteFacts("Testford", "Baseline", MARCH, second, second, sample.model(), tables, aims, "");
    }

    private static PackView pack(SiteFacts site) {
        return PackView.of(new PackFacts(site, List.of(), Optional.empty(), Optional.empty()));
    }

    private static PackView bare(int principles, String... tables) {
        Sample sample = Sample.of(principles, tables);
        return pack(facts(sample, Optional.empty(), List.of(), sample.tables()));
    }

    private static SiteTable table(String id, int people) {
        return new SiteTable(id, id, OptionalInt.of(people), List.of(), Location.of("site.yaml"));
    }

    private static Slide slide(PackView pack, String title) {
        return pack.slides().stream()
                .filter(s -> s.title().text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> points(Slide slide) {
        return slide.points().stream().map(Point::words).map(Phrase::text).toList();
    }

    private static List<String> titles(PackView pack) {
        return pack.slides().stream().map(s -> s.title().text()).toList();
    }

    private static String count(PackView pack, String material) {
        return pack.materials().stream()
                .filter(m -> m.what().startsWith(material))
                .map(Material::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sessions_follow_one_another_from_the_start() {
        Workshop first = bare(7, "red", "blue", "green").workshops().get(0);

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
        Workshop second = bare(7, "red", "blue", "green").workshops().get(1);

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

    private static List<String> rows(Grid grid) {
        List<String> rows = new ArrayList<>();
        grid.rows()
                .forEach(row -> rows.add(row.head().text() + ": "
                        + String.join(
                                ", ", row.cells().stream().map(Phrase::text).toList())));
        return rows;
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
        Workshop second = bare(3, "red").workshops().get(1);

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
        assertThat(count(pack, "Gap sheets")).isEqualTo("15");
        assertThat(count(pack, "Sheets of flip-chart")).isEqualTo("6");
        assertThat(count(pack, "Copies of this pack")).isEqualTo("2");
        assertThat(pack.basis())
                .containsExactly("The counts are for 3 tables and 16 people, as site.yaml tells."
                        + " Bring a few spare copies.");
    }

    @Test
    void where_people_are_not_told_eight_are_taken_for_each_table() {
        PackView none = bare(7, "red", "blue", "green");
        assertThat(count(none, "Pens")).isEqualTo("24");
        assertThat(none.basis().get(0))
                .isEqualTo("The counts are for 3 tables and 24 people. The site does not say how many people sit at"
                        + " any of the tables, so 8 are taken to sit at each of them.");

        List<SiteTable> mixed = List.of(table("red", 7), THREE_TABLES.tables().get(1));
        PackView some = pack(facts(THREE_TABLES, APRIL, List.of(), mixed));
        assertThat(count(some, "Pens")).isEqualTo("15");
        assertThat(some.basis().get(0))
                .isEqualTo("The counts are for 2 tables and 15 people. The site does not say how many people sit at"
                        + " 1 of the tables, so 8 are taken to sit at it.");
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
    void what_the_site_does_not_say_is_left_out_of_the_slides_and_told() {
        PackView pack = bare(7);

        assertThat(pack.leftOut()).extracting(LeftOut::key).containsExactly("prioritised", "aims", "tables", "next");
        assertThat(titles(pack))
                .doesNotContain("What we want to reach together", "Our scores so far", "Our priorities");
        assertThat(points(slide(pack, "THRIVE in Testford")))
                .containsExactly(
                        "First workshop, 12 March 2026: how THRIVE-like are we now?",
                        "Second workshop: what do we change first?");
        assertThat(points(slide(pack, "Next steps"))).hasSize(3);
        assertThat(pack.workshops().get(0).sessions().get(0).slides()).isEqualTo("1 and 2");
        assertThat(pack.workshops().get(1).sessions().get(1).slides()).isEqualTo("none");
    }

    @Test
    void what_the_site_has_is_filled_in() {
        Baseline baseline = THREE_TABLES.baseline("4111111", "4111111", "4111111");
        Chosen chosen = new Chosen(List.of("P3", "P1"), true, List.of(), 5, APRIL);
        PackView pack = PackView.of(new PackFacts(
                facts(THREE_TABLES, APRIL, List.of("Nobody waits"), THREE_TABLES.tables()),
                NEXT,
                Optional.of(baseline),
                Optional.of(chosen)));

        assertThat(points(slide(pack, "What we want to reach together"))).containsExactly("Nobody waits");
        assertThat(points(slide(pack, "Our scores so far")).get(0))
                .isEqualTo("1 of 7 principles is THRIVE-like: 1 of 3 macro, 0 of 2 meso and 0 of 2 micro.");
        Slide priorities = slide(pack, "Our priorities");
        assertThat(priorities.lead().text()).isEqualTo("Agreed by the room on 16 April 2026.");
        assertThat(points(priorities)).containsExactly("Principle number 3 (P3)", "Principle number 1 (P1)");
        assertThat(points(slide(pack, "Next steps"))).containsExactly("Redesign workshop: 11 June 2026", "Visits");
        assertThat(pack.leftOut()).extracting(LeftOut::key).containsExactly("people", "next");
        assertThat(pack.last()).isEqualTo(pack.slides().size());
    }

    @Test
    void the_ends_of_the_scores_stand_on_a_slide() {
        // P1: 4 4 4; P2: 1 1 1; P3: 1 4 4, of which one lies three points from the rest.
        Baseline baseline = Sample.of(3, "red", "blue", "green").baseline("411", "414", "414");
        PackView pack = PackView.of(new PackFacts(
                facts(Sample.of(3, "red", "blue", "green"), APRIL, List.of(), List.of()),
                NEXT,
                Optional.of(baseline),
                Optional.empty()));

        assertThat(rows(slide(pack, "Strongest, weakest, most disputed")
                        .tables()
                        .get(0)))
                .containsExactly(
                        "Strongest: Principle number 1 (P1): 4, mean 4.0",
                        "Weakest: Principle number 2 (P2): 1, mean 1.0",
                        "Most disputed: Principle number 3 (P3): 1 table gave 1, 2 gave 4");
        assertThat(pack.workshops().get(1).sessions().get(1).slides()).isEqualTo("13 and 14");
        assertThat(pack.leftOut()).contains(new LeftOut("tables", "The tables are those that handed in scores."));
        assertThat(count(pack, "Score sheets")).isEqualTo("3");
    }

    @Test
    void one_principle_and_one_table_are_told_in_the_singular() {
        assertThat(bare(1, "red").workshops().get(0).timing())
                .isEqualTo("Scoring is planned at 3 minutes for 1 principle, and feedback at 3 minutes for 1 table;"
                        + " both are rounded up to the next 5 minutes.");
        assertThat(titles(bare(1, "red"))).contains("1 principle at three levels", "Agreeing one priority");
    }

    @Test
    void a_proposal_is_not_called_agreed() {
        Chosen chosen = new Chosen(List.of("P1", "P2", "P3", "P4"), false, List.of("P5", "P6"), 5, Optional.empty());
        PackView pack = PackView.of(new PackFacts(
                facts(THREE_TABLES, APRIL, List.of(), List.of()), NEXT, Optional.empty(), Optional.of(chosen)));

        Slide priorities = slide(pack, "Proposed priorities");
        assertThat(priorities.lead().text()).isEqualTo("Proposed by the tables’ rankings. Nothing is agreed yet.");
        assertThat(priorities.note())
                .isEqualTo("The room decides between P5 and P6 for the last place: they are tied on every step.");
    }

    @Test
    void a_long_level_takes_several_slides() {
        // 36 principles are 12 at each level: two slides of six.
        PackView pack = bare(36, "red");

        assertThat(titles(pack)).contains("Macro: the principles, 1 of 2", "Macro: the principles, 2 of 2");
        assertThat(points(slide(pack, "Macro: the principles, 2 of 2")))
                .hasSize(6)
                .startsWith("P7 Principle number 7");
    }

    @Test
    void the_more_a_slide_says_the_smaller_its_letters() {
        // Four items of one line each; the headings and seven rows of the scale.
        PackView pack = bare(12, "a", "b", "c", "d", "e");
        assertThat(slide(pack, "Why we are here").size()).isEqualTo("largest");
        assertThat(slide(pack, "What the scores mean").size()).isEqualTo("large");
        // Twelve tables, their headings and two lines of lead.
        PackView many = bare(12, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        assertThat(slide(many, "Gap analysis: one hour").size()).isEqualTo("small");
    }

    @Test
    void without_the_day_of_the_first_workshop_there_is_no_pack() {
        SiteFacts undated = new SiteFacts(
                "Testford", "Baseline", Optional.empty(), APRIL, APRIL, THREE_TABLES.model(), List.of(), List.of(), "");

        assertThatThrownBy(() -> pack(undated)).isInstanceOf(IllegalArgumentException.class);
    }
}
