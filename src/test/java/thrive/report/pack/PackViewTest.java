package thrive.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static thrive.report.pack.PackSample.APRIL;
import static thrive.report.pack.PackSample.MARCH;
import static thrive.report.pack.PackSample.NEXT;
import static thrive.report.pack.PackSample.THREE_TABLES;
import static thrive.report.pack.PackSample.bare;
import static thrive.report.pack.PackSample.columns;
import static thrive.report.pack.PackSample.count;
import static thrive.report.pack.PackSample.facts;
import static thrive.report.pack.PackSample.pack;
import static thrive.report.pack.PackSample.points;
import static thrive.report.pack.PackSample.slide;
import static thrive.report.pack.PackSample.titles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.SiteFacts;
import thrive.report.pack.PackView.LeftOut;
import thrive.report.priorities.Chosen;

class PackViewTest {

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
                .isEqualTo("1 of 7 principles is THRIVE-like: 1 of 3 Macro, 0 of 2 Meso and 0 of 2 Micro.");
        PackSlide priorities = slide(pack, "Our priorities");
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

        assertThat(columns(slide(pack, "Strongest, weakest, most disputed")))
                .containsExactly(
                        "Strongest: Principle number 1 (P1): middle score 4, mean 4.0",
                        "Weakest: Principle number 2 (P2): middle score 1, mean 1.0",
                        "Most disputed: Principle number 3 (P3): 1 table gave 1, 2 gave 4");
        assertThat(pack.workshops().get(1).sessions().get(1).slides()).isEqualTo("13 and 14");
        assertThat(pack.leftOut()).contains(new LeftOut("tables", "The tables are those that handed in scores."));
        assertThat(count(pack, "Score sheets")).isEqualTo("3");
    }

    @Test
    void a_proposal_is_not_called_agreed() {
        Chosen chosen = new Chosen(List.of("P1", "P2", "P3", "P4"), false, List.of("P5", "P6"), 5, Optional.empty());
        PackView pack = PackView.of(new PackFacts(
                facts(THREE_TABLES, APRIL, List.of(), List.of()), NEXT, Optional.empty(), Optional.of(chosen)));

        PackSlide priorities = slide(pack, "Proposed priorities");
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
        // Nine items alone could be large, but the words below them take a line as well.
        PackDraft nine = PackDraft.of("Nine").listing("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(PackLetters.of(nine)).isEqualTo("large");
        assertThat(PackLetters.of(nine.noting("Below"))).isEqualTo("medium");
        // A title of 131 characters takes three lines more than others, the room of six; and there are 4 lines below.
        PackView longPlace = pack(new SiteFacts(
                "x".repeat(121),
                "Baseline",
                MARCH,
                APRIL,
                APRIL,
                THREE_TABLES.model(),
                List.of(),
                List.of(),
                Phrase.nothing()));
        assertThat(longPlace.slides().get(0).size()).isEqualTo("medium");
    }

    @Test
    void without_the_day_of_the_first_workshop_there_is_no_pack() {
        SiteFacts undated = new SiteFacts(
                "Testford",
                "Baseline",
                Optional.empty(),
                APRIL,
                APRIL,
                THREE_TABLES.model(),
                List.of(),
                List.of(),
                Phrase.nothing());

        assertThatThrownBy(() -> pack(undated)).isInstanceOf(IllegalArgumentException.class);
    }
}
