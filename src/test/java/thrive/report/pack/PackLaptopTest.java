package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.session;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.pack.PackView.Material;
import thrive.report.pack.PackWorkshop.Step;

/** What is typed and printed at the laptop, and when. */
class PackLaptopTest {

    private final PackView pack = bare(7, "red", "blue", "green", "grey");

    private static List<String> told(List<Step> steps) {
        return steps.stream()
                .map(s -> (s.command() + " " + s.does()).strip() + ".")
                .toList();
    }

    @Test
    void the_first_workshop_is_typed_in_during_the_break() {
        assertThat(told(pack.workshops().get(0).before()))
                .containsExactly("thrive sheets score writes the score sheets, to print and to type into.");
        assertThat(told(session(pack, 1, 6).laptop()))
                .containsExactly(
                        "Type the score sheets in.",
                        "thrive check finds slips of the pen.",
                        "thrive score shows the first picture.");
        assertThat(told(pack.workshops().get(0).after()))
                .containsExactly(
                        "Type in what is not typed in yet.",
                        "thrive check finds slips of the pen.",
                        "thrive report writes the results: send everybody the summary.");
    }

    @Test
    void the_second_workshop_prints_before_the_day_and_in_the_break() {
        assertThat(told(pack.workshops().get(1).before()))
                .containsExactly(
                        "thrive report summary writes the summary: print one for each person.",
                        "thrive sheets ranking writes the ranking sheets: print one for each table.");
        assertThat(told(session(pack, 2, 4).laptop()))
                .containsExactly("thrive rank writes each list down as it is read out.");
        assertThat(told(session(pack, 2, 5).laptop()))
                .containsExactly(
                        "thrive consensus adds the lists up and shows the proposal.",
                        "thrive decide records what the room agrees, and why.");
        // Four tables with three priorities each.
        assertThat(told(session(pack, 2, 6).laptop()))
                .containsExactly(
                        "thrive sheets gap writes the gap sheets: print 12 pages.",
                        "thrive report poster writes the poster: print two.");
        assertThat(told(pack.workshops().get(1).after()))
                .containsExactly(
                        "Type each gap sheet into the file of its table, and the flip chart into gaps/room.csv.",
                        "thrive gaps merges them.",
                        "thrive report writes every handout, with the gap analysis.");
    }

    @Test
    void one_page_is_told_in_the_singular_and_unknown_tables_by_the_table() {
        assertThat(told(session(bare(1, "red"), 2, 6).laptop()))
                .startsWith("thrive sheets gap writes the gap sheets: print 1 page.");
        assertThat(told(session(bare(7), 2, 6).laptop()))
                .startsWith("thrive sheets gap writes the gap sheets: print 3 pages for each table.");
    }

    @Test
    void laptop_and_printer_are_brought_and_only_the_pages_before_the_slides_are_printed() {
        assertThat(pack.materials())
                .contains(
                        new Material(
                                "Printer, with A4 paper",
                                "1",
                                "Second",
                                "for the gap sheets and the posters, in the break",
                                ""),
                        new Material(
                                "Laptop with thrive",
                                "1",
                                "Both",
                                "for the slides, and for typing in what the tables hand over",
                                ""),
                        new Material(
                                "Posters of what is agreed",
                                "2",
                                "Second",
                                "one for each end of the room",
                                "thrive report poster"),
                        new Material(
                                "Copies of this pack, up to slide 1",
                                "2",
                                "Both",
                                "one for you and one for the person at the laptop; the slides are shown, not printed",
                                "thrive report pack"));
    }

    @Test
    void what_is_brought_is_what_the_run_sheet_uses_at_any_number_of_tables() {
        for (int tables : new int[] {1, 4, 8, 15}) {
            PackView many = bare(7, PackSample.lettered(tables));
            String each = String.valueOf(tables);
            assertThat(many.materials().stream().map(m -> m.what() + ": " + m.count()))
                    .containsExactly(
                            "Score sheets: " + each,
                            "Summaries: " + 8 * tables,
                            "Ranking sheets: " + each,
                            "Sheets of flip-chart paper: " + each,
                            "Gap sheets, pages: " + 3 * tables,
                            "Posters of what is agreed: 2",
                            "Printer, with A4 paper: 1",
                            "Table signs: " + each,
                            "Pathway maps and data packs: " + each,
                            "Principles with their ideals and descriptions: " + 4 * tables,
                            "Pens: " + 8 * tables,
                            "Marker pens for the tables: " + each,
                            "Marker pens for the flip chart: 2",
                            "Flip chart: 1",
                            "Laptop with thrive: 1",
                            "Projector: 1",
                            "Clock: 1",
                            "Copies of this pack, up to slide 1: 2");
        }
    }
}
