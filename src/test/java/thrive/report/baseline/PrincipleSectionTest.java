package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import thrive.baseline.BaselineCount;
import thrive.model.Principle;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Evidence;
import thrive.problem.Location;
import thrive.report.Sample;
import thrive.report.baseline.PrincipleSection.Remark;
import thrive.report.baseline.PrincipleSection.Shown;
import thrive.report.baseline.PrincipleSection.Written;

class PrincipleSectionTest {

    private static final Location NOWHERE = Location.of("red.csv");

    /** The result of the only principle, scored by as many tables as there are signs. */
    private static String result(String scores) {
        String[] answers = scores.chars().mapToObj(Character::toString).toArray(String[]::new);
        String[] tables =
                IntStream.range(0, answers.length).mapToObj(i -> "t" + i).toArray(String[]::new);
        return section(Sample.of(1, tables), answers).result();
    }

    private static PrincipleSection section(Sample place, String... answers) {
        return PrincipleSection.of(
                place.facts(), place.baseline(answers).principles().get(0), List.of(), List.of());
    }

    @Test
    void the_middle_score_is_told_with_how_many_tables_gave_which() {
        assertThat(result("2")).isEqualTo("The middle score is 2, which is not THRIVE-like: 1 table gave 2.");
        assertThat(result("444")).isEqualTo("The middle score is 4, which is THRIVE-like: 3 tables gave 4.");
        // 7 of 8 tables gave 2.
        assertThat(result("22222223"))
                .isEqualTo("The middle score is 2, which is not THRIVE-like: 7 tables gave 2, 1 gave 3.");
        assertThat(result("?")).isEqualTo("No table scored it.");
    }

    @Test
    void of_an_even_split_the_lower_score_counts() {
        assertThat(result("2233"))
                .isEqualTo(
                        "The middle score is split 2/3, so 2 counts, which is not THRIVE-like: 2 tables gave 2, 2 gave"
                                + " 3. It is disputed.");
        assertThat(result("34"))
                .isEqualTo(
                        "The middle score is split 3/4, so 3 counts, which is THRIVE-like: 1 table gave 3, 1 gave 4.");
    }

    @Test
    void a_remark_stands_with_its_score_or_with_why_there_is_none() {
        assertThat(remarkOf(new Answer.Scored(3))).isEqualTo("3");
        assertThat(remarkOf(new Answer.DontKnow())).isEqualTo("don’t know");
        assertThat(remarkOf(new Answer.NotApplicable())).isEqualTo("not applicable");
        assertThat(remarkOf(new Answer.Blank())).isEqualTo("left blank");
    }

    private static String remarkOf(Answer answer) {
        Sample place = Sample.of(2, "red");
        ScoreEntry other = new ScoreEntry("P2", new Answer.Scored(1), "", "", "", "", NOWHERE);
        ScoreEntry entry = new ScoreEntry("P1", answer, "", "We wondered.", "", "", NOWHERE);
        var baseline = BaselineCount.of(
                place.model(), place.ids(), List.of(new ScoreSheet("red", List.of(entry, other), NOWHERE)));
        return PrincipleSection.of(place.facts(), baseline.principles().get(0), List.of(), List.of())
                .remarks()
                .get(0)
                .answer();
    }

    @Test
    void what_a_table_wrote_stands_beside_the_score_it_gave_and_the_others_are_named() {
        PrincipleSection section =
                section(2, entry("red", 3, "All signed."), entry("blue", 3, ""), entry("grey", 1, ""));
        var three = section.descriptions().get(2);
        assertThat(three.tables().text()).isEqualTo("red and blue");
        assertThat(three.remarks()).extracting(Remark::table).containsExactly("red");
        assertThat(three.remarks().get(0).notes()).containsExactly(new Written("", "All signed.", ""));
        assertThat(three.silent().text()).isEqualTo("blue");
        var four = section.descriptions().get(3);
        assertThat(four.remarks()).isEmpty();
        assertThat(four.silent().text()).isEmpty();
        assertThat(four.tables().text()).isEqualTo("No table");
    }

    @Test
    void several_people_of_a_table_are_one_voice_with_several_notes() {
        PrincipleSection section = section(2, entry("red", 3, "One."), entry("red", 3, "Two."), entry("blue", 1, ""));
        assertThat(section.remarks()).hasSize(1);
        assertThat(section.remarks().get(0).notes()).extracting(Written::text).containsExactly("One.", "Two.");
    }

    @Test
    void a_note_of_one_of_several_people_says_what_that_person_gave() {
        Sample place = Sample.of(1, "red");
        List<Answer> answers = List.of(
                new Answer.Scored(1),
                new Answer.Scored(4),
                new Answer.DontKnow(),
                new Answer.NotApplicable(),
                new Answer.Blank());
        List<ScoreEntry> entries = answers.stream()
                .map(answer -> new ScoreEntry("P1", answer, "", "Why.", "", "", NOWHERE))
                .toList();
        var baseline = BaselineCount.of(place.model(), place.ids(), List.of(new ScoreSheet("red", entries, NOWHERE)));
        PrincipleSection section =
                PrincipleSection.of(place.facts(), baseline.principles().get(0), List.of(), List.of());
        assertThat(section.remarks().get(0).answer()).isEqualTo("1");
        assertThat(section.remarks().get(0).notes())
                .extracting(Written::who)
                .containsExactly(
                        "One person",
                        "One person, who gave 4",
                        "One person, who did not know",
                        "One person, to whom it does not apply",
                        "One person, who gave no score");
    }

    @Test
    void a_note_of_one_person_who_answered_as_the_table_did_does_not_repeat_the_answer() {
        for (Answer answer :
                List.of(new Answer.Scored(3), new Answer.DontKnow(), new Answer.NotApplicable(), new Answer.Blank())) {
            Sample place = Sample.of(2, "red");
            ScoreEntry wrote = new ScoreEntry("P1", answer, "", "Why.", "", "", NOWHERE);
            ScoreEntry silent = new ScoreEntry("P1", answer, "", "", "", "", NOWHERE);
            ScoreEntry other = new ScoreEntry("P2", new Answer.Scored(1), "", "", "", "", NOWHERE);
            var baseline = BaselineCount.of(
                    place.model(), place.ids(), List.of(new ScoreSheet("red", List.of(wrote, silent, other), NOWHERE)));
            assertThat(PrincipleSection.of(place.facts(), baseline.principles().get(0), List.of(), List.of())
                            .remarks()
                            .get(0)
                            .notes())
                    .containsExactly(new Written("One person", "Why.", ""));
        }
    }

    @Test
    void a_voice_is_quoted_unless_it_brings_its_own_marks() {
        Principle principle = Sample.of(1, "red").model().principles().get(0);
        List<Evidence> evidence = List.of(
                new Evidence("P1", "voice", "Nobody rang.", "", NOWHERE),
                new Evidence("P1", "voice", "‘Nobody’ rang.", "", NOWHERE),
                new Evidence("P1", "data", "3 in 10.", "", NOWHERE));
        assertThat(Shown.of(principle, evidence))
                .extracting(Shown::text)
                .containsExactly("“Nobody rang.”", "‘Nobody’ rang.", "3 in 10.");
    }

    @Test
    void a_table_without_a_score_says_why_but_one_that_handed_in_nothing_is_not_told_here() {
        Sample place = Sample.of(2, "red", "blue", "grey");
        var baseline = BaselineCount.of(
                place.model(),
                place.ids(),
                List.of(
                        new ScoreSheet(
                                "red",
                                List.of(
                                        new ScoreEntry("P1", new Answer.DontKnow(), "", "", "", "", NOWHERE),
                                        new ScoreEntry("P2", new Answer.Scored(2), "", "", "", "", NOWHERE)),
                                NOWHERE),
                        new ScoreSheet(
                                "blue",
                                List.of(new ScoreEntry("P2", new Answer.Scored(2), "", "", "", "", NOWHERE)),
                                NOWHERE)));
        PrincipleSection section =
                PrincipleSection.of(place.facts(), baseline.principles().get(0), baseline.notHandedIn(), List.of());
        assertThat(baseline.notHandedIn()).containsExactly("grey");
        assertThat(section.without().text()).isEqualTo("No score: red (don’t know); blue (left blank).");
        assertThat(section.unscored()).extracting(Remark::table).containsExactly("red", "blue");
        assertThat(section.unscored()).extracting(Remark::why).containsExactly("don’t know", "left blank");
    }

    private record Handed(String table, int score, String note) {}

    private static Handed entry(String table, int score, String note) {
        return new Handed(table, score, note);
    }

    private static PrincipleSection section(int principles, Handed... handed) {
        Sample place = Sample.of(
                principles, Stream.of(handed).map(Handed::table).distinct().toArray(String[]::new));
        List<ScoreSheet> sheets = place.ids().stream()
                .map(table -> new ScoreSheet(table, entries(table, handed), NOWHERE))
                .toList();
        var baseline = BaselineCount.of(place.model(), place.ids(), sheets);
        return PrincipleSection.of(place.facts(), baseline.principles().get(0), baseline.notHandedIn(), List.of());
    }

    private static List<ScoreEntry> entries(String table, Handed... handed) {
        return Stream.of(handed)
                .filter(each -> each.table().equals(table))
                .map(each -> new ScoreEntry("P1", new Answer.Scored(each.score()), "", each.note(), "", "", NOWHERE))
                .toList();
    }
}
