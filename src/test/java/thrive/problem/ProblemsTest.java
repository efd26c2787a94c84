package thrive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static Problem problem(Code code, int line) {
        return Problem.of(code, Location.at("red.csv", line, 1), "wrong");
    }

    @Test
    void theSameProblemToldTwiceStandsOnce() {
        Problems problems = new Problems();
        problems.add(problem(Code.V03, 2));
        problems.add(problem(Code.V03, 2));

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void theyAreSortedByPlaceAndNotByTheOrderOfReading() {
        Problems problems = new Problems();
        problems.add(problem(Code.V03, 10));
        problems.add(problem(Code.V06, 2));
        problems.add(problem(Code.V03, 9));

        assertThat(problems.sorted()).extracting(p -> p.at().line()).containsExactly(2, 9, 10);
        assertThat(problems.errors()).extracting(p -> p.at().line()).containsExactly(9, 10);
    }

    @Test
    void moreThanAnybodyReadsAreCountedAndNotKept() {
        Problems problems = new Problems();
        for (int line = 1; line <= 10_005; line++) {
            problems.add(problem(Code.V06, line));
        }
        problems.add(problem(Code.V03, 1));
        Problems all = new Problems();
        all.addAll(problems);

        assertThat(all.sorted()).hasSize(10_001);
        assertThat(all.count(Severity.WARNING)).isEqualTo(10_005);
        assertThat(all.hasErrors()).as("an error behind many warnings").isTrue();
    }

    @Test
    void aTextInAMessageIsQuotedOnOneLineAndShort() {
        assertThat(Quoted.of("MES-2")).isEqualTo("\"MES-2\"");
        assertThat(Quoted.of("two\r\n lines")).isEqualTo("\"two lines\"");
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Quoted.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
    }

    @Test
    void aLongListInAMessageIsCut() {
        assertThat(Listed.of(List.of("a", "b"), 2)).isEqualTo("a, b");
        assertThat(Listed.of(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
        assertThat(Listed.of(List.of("x".repeat(65)), 2)).isEqualTo("x".repeat(64) + "…");
    }
}
