package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.report.pack.PackSample.APRIL;
import static thrive.report.pack.PackSample.agreed;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.columns;
import static thrive.report.pack.PackSample.facts;
import static thrive.report.pack.PackSample.lettered;
import static thrive.report.pack.PackSample.pack;
import static thrive.report.pack.PackSample.points;
import static thrive.report.pack.PackSample.said;
import static thrive.report.pack.PackSample.scored;
import static thrive.report.pack.PackSample.session;
import static thrive.report.pack.PackSample.slide;
import static thrive.report.pack.PackSample.titles;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.Sample;

/** The sentences that are said, asked and shown, word for word where they carry a figure, a day or a name. */
class PackScriptsTest {

    private static final Sample PLACE = Sample.of(6, "red", "blue", "green");
    private final PackView dated = pack(facts(PLACE, APRIL, List.of(), PLACE.tables()));

    @Test
    void the_welcome_names_the_place_and_the_close_the_day() {
        assertThat(said(session(dated, 1, 1)))
                .containsExactly(
                        "Welcome. Between us we see nearly every child and young person in Testford who needs help with"
                                + " their mental health, each of us from one side.",
                        "Nobody is being inspected today. A low score is no blame: it shows us where work would pay"
                                + " off.");
        assertThat(said(session(dated, 1, 9)))
                .containsExactly("Thank you. You get the results before we meet again on 16 April 2026, and then we"
                        + " choose what comes first.");
        assertThat(said(session(bare(6, "red"), 1, 9)))
                .containsExactly("Thank you. You get the results before the second workshop, and then we choose what"
                        + " comes first.");
    }

    @Test
    void the_questions_of_the_first_workshop_stand_as_they_are_asked() {
        assertThat(dated.workshops().get(0).sessions().stream().map(PackWorkshop.Session::ask))
                .containsExactly(
                        List.of("Who is not in the room, and how do we hear from them?"),
                        List.of("Where in this picture do you do most of your work?"),
                        List.of("What surprises you?", "What do the figures not show?"),
                        List.of("Is anything unclear before we begin?"),
                        List.of(),
                        List.of(),
                        List.of("Do you recognise it?"),
                        List.of(
                                "Where are we strong?",
                                "Which low score matters most to families?",
                                "What did you disagree about?"),
                        List.of());
    }

    @Test
    void the_questions_of_the_second_workshop_stand_as_they_are_asked() {
        assertThat(dated.workshops().get(1).sessions().stream().map(PackWorkshop.Session::ask))
                .containsExactly(
                        List.of(),
                        List.of(
                                "What has become clearer to you since?",
                                "Is there a score that you would now see otherwise?"),
                        List.of("Which change would help most of the others along?", "What would families put first?"),
                        List.of(),
                        List.of("What is missing from this list?", "Is there anybody who cannot work with it?"),
                        List.of(),
                        List.of(),
                        List.of(
                                "Which gaps are the largest?",
                                "Which quick win could begin this month?",
                                "Do we agree about the training?",
                                "Which recommendation would change most?"),
                        List.of("What will you tell your team tomorrow?"));
    }

    @Test
    void lists_are_of_five_and_the_room_agrees_as_many_as_there_are() {
        assertThat(said(session(dated, 2, 4)))
                .containsExactly("Tell us your five in order, and the reason for the first.");
        assertThat(session(dated, 2, 5).title()).isEqualTo("The room agrees five priorities");
        assertThat(session(bare(1, "red"), 2, 5).title()).isEqualTo("The room agrees one priority");
        assertThat(points(slide(dated, "From scores to priorities"))).contains("Agree five priorities as a whole room");
        assertThat(session(dated, 2, 7).doing())
                .isEqualTo("Each table fills in the columns for its three priorities. Call the time every 20 minutes.");
        assertThat(session(bare(3, "red"), 2, 7).doing())
                .isEqualTo("Each table fills in the columns for every priority. Call the time every 20 minutes.");
    }

    @Test
    void minutes_for_each_are_told_on_the_slides() {
        assertThat(points(slide(dated, "How to score"))).endsWith("Keep to about three minutes for each principle.");
        assertThat(slide(dated, "Each table reads out its list").lead().text())
                .isEqualTo("About two minutes for each table. The others listen; questions come later.");
        assertThat(slide(dated, "Gap analysis: one hour").lead().text())
                .isEqualTo("20 minutes for each priority: three fit the hour, so we share them out.");
        assertThat(slide(bare(3, "red"), "Gap analysis: one hour").lead().text())
                .isEqualTo("About 20 minutes for each priority, column by column.");
        assertThat(slide(dated, "Your table’s top five").lead().text())
                .isEqualTo("Which principles should come first in Testford?");
    }

    @Test
    void the_hour_is_said_to_be_too_short_for_five_at_one_table_eight_and_fifteen() {
        assertThat(hour(bare(7, "red")))
                .containsExactly(
                        "Five priorities at 20 minutes each take 100 minutes. The session has 60, so they do not fit:"
                                + " a table gets through three.",
                        "What to do: deal the priorities out, as the table below does. Each table works on three."
                                + " With 1 table, two priorities are left for another day.",
                        "Or make the session 100 minutes, which makes the workshop 40 minutes longer, or fix a second"
                                + " date for what is left. At 12 minutes each all five fit the hour, but a table then"
                                + " writes little more than headings.");
        // 8 × 3 = 24 = 4 × 5 + 4; 15 × 3 = 45 = 9 × 5; 4 × 3 = 12 = 2 × 5 + 2.
        assertThat(hour(bare(7, lettered(8))).get(1))
                .endsWith("With 8 tables, each priority is worked on by 4 or 5 tables.");
        assertThat(hour(bare(7, lettered(15))).get(1))
                .endsWith("With 15 tables, each priority is worked on by 9 tables.");
        assertThat(hour(bare(7, lettered(4))).get(1))
                .endsWith("With 4 tables, each priority is worked on by 2 or 3 tables.");
    }

    private static List<String> hour(PackView pack) {
        return pack.workshops().get(1).warnings();
    }

    @Test
    void seven_agreed_priorities_need_three_tables() {
        Sample none = Sample.of(7);
        String[] seven = {"P1", "P2", "P3", "P4", "P5", "P6", "P7"};
        assertThat(hour(agreed(none, List.of(), seven)).get(1))
                .endsWith("From three tables on, every priority is at one table at least.");
        assertThat(hour(agreed(Sample.of(7, "red", "blue"), seven)).get(1))
                .endsWith("With 2 tables, one priority is left for another day.");
        // 60 minutes do not divide by seven.
        assertThat(hour(agreed(none, List.of(), seven)).get(2))
                .startsWith("Or make the session 140 minutes, which makes the workshop 80 minutes longer,")
                .endsWith("Less time for each would fit, but a table then writes little more than headings.");
    }

    @Test
    void the_scores_of_one_table_are_told_as_those_of_one() {
        PackView one = scored(Sample.of(3, "red"), "413");
        assertThat(points(slide(one, "Our scores so far")))
                .startsWith("2 of 3 principles are THRIVE-like: 1 of 1 Macro, 0 of 1 Meso and 1 of 1 Micro.");
        assertThat(columns(slide(one, "Strongest, weakest, most disputed")))
                .containsExactly(
                        "Strongest: Principle number 1 (P1): middle score 4, mean 4.0",
                        "Weakest: Principle number 2 (P2): middle score 1, mean 1.0",
                        "Most disputed: No principle is disputed.");
    }

    @Test
    void where_all_scores_are_tied_no_principle_is_picked() {
        PackView tied = scored(Sample.of(4, "red", "blue"), "3333", "3333");
        assertThat(points(slide(tied, "Our scores so far")))
                .first()
                .asString()
                .startsWith("All 4 principles are THRIVE-like");
        assertThat(columns(slide(tied, "Strongest, weakest, most disputed")))
                .containsExactly(
                        "Strongest: 4 principles are level at 3, mean 3.0: P1, P2, P3 and P4",
                        "Weakest: 4 principles are level at 3, mean 3.0: P1, P2, P3 and P4",
                        "Most disputed: No principle is disputed.");
    }

    @Test
    void sheets_with_nothing_on_them_make_no_slides_of_scores() {
        assertThat(titles(scored(Sample.of(3, "red", "blue"), "...", "?x.")))
                .doesNotContain("Our scores so far", "Strongest, weakest, most disputed");
    }
}
