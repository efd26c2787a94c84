package thrive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

        assertThat(all.sorted())
                .as("those kept, what stands for the rest, and the error")
                .hasSize(10_002);
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

    /** 10,000 of one kind are kept; of each other kind and file the first ten, and of these twelve two are only counted. */
    @Test
    void whatIsOfAnotherKindOrFileIsNotLostBehindThousands() {
        Problems problems = new Problems();
        for (int line = 1; line <= 10_003; line++) {
            problems.add(problem(Code.V06, line));
        }
        for (int line = 1; line <= 12; line++) {
            problems.add(problem(Code.F15, line));
            problems.add(Problem.of(Code.V06, Location.at("blue.csv", line, 1), "wrong"));
        }
        List<Problem> sorted = problems.sorted();

        assertThat(sorted.stream().filter(p -> p.code() == Code.F15)).hasSize(10 + 1);
        assertThat(sorted.stream().filter(p -> p.at().file().equals("blue.csv")))
                .hasSize(10 + 1);
        assertThat(sorted.stream().filter(p -> p.unlisted() > 0))
                .extracting(p -> p.code() + " " + p.at() + " " + p.message())
                .containsExactly(
                        "V06 blue.csv:11:1 2 more of this kind in the file are counted and not listed",
                        "F15 red.csv:11:1 2 more of this kind in the file are counted and not listed",
                        "V06 red.csv:10001:1 3 more of this kind in the file are counted and not listed");
        assertThat(problems.count(Severity.WARNING)).isEqualTo(10_003 + 12 + 12);
        assertThat(Problems.count(sorted, Severity.WARNING)).isEqualTo(10_027);
    }

    @Test
    void theNumberIsTheSameHoweverOftenTheyAreHandedOn() {
        Problems problems = new Problems();
        for (int line = 1; line <= 10_001; line++) {
            problems.add(problem(Code.V06, line));
        }
        Problems all = new Problems();
        all.add(problem(Code.F06, 1));
        all.addAll(problems.sorted());
        all.addAll(problems.sorted());
        List<Problem> twice = new ArrayList<>(problems.sorted());
        twice.forEach(all::add);

        assertThat(problems.count(Severity.WARNING)).isEqualTo(10_001);
        assertThat(all.count(Severity.WARNING))
                .as("one more, though each was told three times")
                .isEqualTo(10_002);
    }

    @Test
    void noneStandsForOthersWhereAllAreKept() {
        Problems problems = new Problems();
        for (int line = 1; line <= 10_000; line++) {
            problems.add(problem(Code.V06, line));
            problems.add(problem(Code.V03, line));
            problems.add(problem(Code.V03, line));
        }

        assertThat(problems.sorted())
                .hasSize(20_000)
                .allSatisfy(p -> assertThat(p.unlisted()).isZero());
        assertThat(problems.count(Severity.ERROR)).isEqualTo(10_000);
    }
}
