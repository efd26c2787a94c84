package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.baseline.BaselineCount;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.problem.Location;
import thrive.report.Sample;

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
                place.facts(), place.baseline(answers).principles().get(0), List.of());
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
        assertThat(remarkOf(new Answer.Blank())).isEqualTo("not scored");
    }

    private static String remarkOf(Answer answer) {
        Sample place = Sample.of(2, "red");
        ScoreEntry other = new ScoreEntry("P2", new Answer.Scored(1), "", "", "", "", NOWHERE);
        ScoreEntry entry = new ScoreEntry("P1", answer, "", "We wondered.", "", "", NOWHERE);
        var baseline = BaselineCount.of(
                place.model(), place.ids(), List.of(new ScoreSheet("red", List.of(entry, other), NOWHERE)));
        return PrincipleSection.of(place.facts(), baseline.principles().get(0), List.of())
                .remarks()
                .get(0)
                .answer();
    }
}
