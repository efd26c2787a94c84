package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.report.pack.PackSample.APRIL;
import static thrive.report.pack.PackSample.MARCH;
import static thrive.report.pack.PackSample.NEXT;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.facts;
import static thrive.report.pack.PackSample.pack;
import static thrive.report.pack.PackSample.points;
import static thrive.report.pack.PackSample.rows;
import static thrive.report.pack.PackSample.slide;
import static thrive.report.pack.PackSample.table;
import static thrive.report.pack.PackSample.titles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.model.AssessmentModel;
import thrive.model.NeedsGroup;
import thrive.model.Scale;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.SiteFacts;
import thrive.report.pack.PackView.LeftOut;
import thrive.report.priorities.Chosen;

/** The sentences of the pack that count something or name a day. */
class PackWordsTest {

    private static final Sample PLACE = Sample.of(3, "red", "blue");

    private static SiteFacts modelled(Scale scale, NeedsGroup... groups) {
        AssessmentModel m = PLACE.model();
        AssessmentModel model = new AssessmentModel(
                m.id(),
                m.version(),
                m.title(),
                m.status(),
                m.locale(),
                scale,
                List.of(groups),
                m.levels(),
                m.principles());
        return new SiteFacts(
                "Testford", "Baseline", MARCH, APRIL, APRIL, model, PLACE.tables(), List.of(), Phrase.nothing());
    }

    @Test
    void lengths_are_told_in_hours_and_minutes() {
        assertThat(PackTimes.length(50)).isEqualTo("50 minutes");
        assertThat(PackTimes.length(1)).isEqualTo("1 minute");
        assertThat(PackTimes.length(60)).isEqualTo("1 hour");
        assertThat(PackTimes.length(61)).isEqualTo("1 hour 1 minute");
        assertThat(PackTimes.length(125)).isEqualTo("2 hours 5 minutes");
        assertThat(PackTimes.length(0)).isEqualTo("0 minutes");
        assertThat(PackTimes.clock(5)).isEqualTo("0:05");
        assertThat(PackTimes.clock(70)).isEqualTo("1:10");
    }

    @Test
    void the_opening_names_the_days_that_are_known() {
        assertThat(pack(facts(PLACE, APRIL, List.of(), PLACE.tables())).opening())
                .extracting(Phrase::text)
                .containsExactly(
                        "The run sheets, materials, scripts and slides of the two workshops in Testford.",
                        "The first workshop is on 12 March 2026; the second is on 16 April 2026.");
        assertThat(bare(3, "red").opening())
                .extracting(Phrase::text)
                .endsWith("The first workshop is on 12 March 2026.");
    }

    @Test
    void what_is_left_out_is_told_with_its_effect() {
        assertThat(bare(3).leftOut())
                .containsExactly(
                        new LeftOut("prioritised", "The second workshop is named without its day."),
                        new LeftOut("aims", "There is no slide of the collective aims."),
                        new LeftOut("tables", "The counts of the materials are for one table."),
                        new LeftOut("next", "The next steps are those of every place, without days."));
        assertThat(PackView.of(new PackFacts(
                                facts(PLACE, APRIL, List.of("Aim"), PLACE.tables()),
                                NEXT,
                                Optional.empty(),
                                Optional.empty()))
                        .leftOut())
                .containsExactly(
                        new LeftOut("people", "Where that is not given, the counts allow for 8 people at a table."),
                        new LeftOut("next", "A step that has no date is named without one."));
    }

    @Test
    void the_basis_of_the_counts_fits_one_table_two_and_more() {
        assertThat(bare(3, "red").basis().get(0))
                .isEqualTo(
                        "The counts are for 1 table and 8 people. The site does not say how many people sit at the table,"
                                + " so the counts allow for 8 there.");
        assertThat(bare(3, "red", "blue").basis().get(0))
                .isEqualTo(
                        "The counts are for 2 tables and 16 people. The site does not say how many people sit at either"
                                + " table, so the counts allow for 8 at each of them.");
        assertThat(pack(facts(PLACE, APRIL, List.of(), List.of(table("red", 1))))
                        .basis())
                .containsExactly(
                        "The counts are for 1 table and 1 person, as site.yaml says. Bring a few spare copies.");
    }

    @Test
    void groups_and_levels_are_counted() {
        assertThat(titles(pack(modelled(Scale.ONE_TO_FOUR, new NeedsGroup("a", "Thriving")))))
                .contains("One group, by need", "3 principles at three levels");
        assertThat(titles(pack(modelled(
                        Scale.ONE_TO_FOUR, new NeedsGroup("a", "Thriving"), new NeedsGroup("b", "Getting Help")))))
                .contains("Two groups, by need");
    }

    @Test
    void where_all_is_tied_the_slide_leaves_every_place_to_the_room() {
        Chosen tied = new Chosen(List.of(), false, List.of("P1", "P2", "P3"), 2, Optional.empty());
        PackSlide slide = slide(
                PackView.of(new PackFacts(
                        facts(PLACE, APRIL, List.of(), PLACE.tables()), NEXT, Optional.empty(), Optional.of(tied))),
                "Proposed priorities");
        assertThat(slide.lead().text()).isEqualTo("The tables’ rankings leave every place to the room.");
        assertThat(slide.note())
                .isEqualTo("The room decides among P1, P2 and P3 for the 2 places left: they are tied on every step.");
    }

    @Test
    void every_score_of_the_scale_has_its_meaning() {
        assertThat(rows(slide(pack(modelled(new Scale(1, 6, 4))), "What the scores mean")
                        .tables()
                        .get(0)))
                .containsExactly(
                        "1: Far from the principle",
                        "2: On the way, not THRIVE-like yet",
                        "3: On the way, not THRIVE-like yet",
                        "4: THRIVE-like, with something still to do",
                        "5: THRIVE-like, and nearer to the ideal",
                        "6: Fully THRIVE-like, as the ideal says",
                        "DK: Don’t know: nobody at the table can tell",
                        "NA: Not applicable: say why in the notes",
                        "Blank: Not scored yet");
    }

    @Test
    void four_priorities_leave_one_over_at_one_table() {
        Chosen four = new Chosen(List.of("P1", "P2", "P3", "P4"), true, List.of(), 5, APRIL);
        Sample place = Sample.of(5, "red");
        PackWorkshop second = PackView.of(new PackFacts(
                        facts(place, APRIL, List.of(), place.tables()), NEXT, Optional.empty(), Optional.of(four)))
                .workshops()
                .get(1);

        assertThat(second.warnings().get(0)).startsWith("Four priorities at 20 minutes each take 80 minutes.");
        assertThat(second.warnings().get(1)).endsWith("With 1 table, one priority is left for another day.");
        assertThat(second.warnings().get(2)).contains("At 15 minutes each all four fit the hour");
        assertThat(second.heading()).isEqualTo("Second workshop: priorities and gaps, 16 April 2026");
        assertThat(second.timing())
                .isEqualTo("Reading out is planned at 2 minutes for 1 table, rounded up to the next 5 minutes.");
    }

    @Test
    void without_tables_two_are_enough_for_every_priority() {
        assertThat(bare(7).workshops().get(1).warnings().get(1))
                .endsWith("From two tables on, every priority is at one table at least.");
    }

    @Test
    void the_second_day_is_named_where_it_is_known() {
        PackView dated = pack(facts(PLACE, APRIL, List.of(), PLACE.tables()));
        assertThat(points(slide(dated, "What happens now")))
                .endsWith("On 16 April 2026 we meet again: each table ranks what should come first.");
        assertThat(points(slide(bare(3, "red"), "What happens now")))
                .endsWith("At the second workshop each table ranks what should come first.");
        assertThat(slide(dated, "From scores to priorities").lead().text())
                .isEqualTo("On 12 March 2026 we scored. Today we choose, and look closely at what we chose.");
    }
}
