package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Code;

/** Files made to fill the memory or to take for ever are answered at once; files of anything at all never fail. */
class HostileBallotsTest {

    private static final int FULL = 4 << 20;

    @TempDir
    Path folder;

    private record Hostile(String name, String start, String piece, int times, Code told) {

        static Hostile full(String name, String start, String piece, Code told) {
            return new Hostile(name, start, piece, (FULL - start.length()) / piece.length(), told);
        }

        @Override
        public String toString() {
            return name + " of " + times + " times " + piece.substring(0, Math.min(20, piece.length()));
        }
    }

    static Stream<Hostile> files() {
        String two = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";
        return Stream.of(
                Hostile.full("a.txt", "", "a", Code.B09),
                Hostile.full("a.txt", "", " ", Code.B09),
                Hostile.full("a.txt", "", ">", Code.B09),
                Hostile.full("a.txt", "", "\n", Code.B08),
                Hostile.full("a.txt", "A>B\n", "a\n", Code.B09),
                Hostile.full("a.txt", "", "a\n", Code.B10),
                Hostile.full("a.txt", "", "a,".repeat(100_000) + "\n", Code.B10),
                Hostile.full("a.txt", "", "(a".repeat(100_000) + ">\n", Code.B10),
                Hostile.full("a.txt", "", "-".repeat(200_000) + ">\n", Code.B10),
                Hostile.full("a.txt", "", " 1.1".repeat(50_000) + ">a\n", Code.B01),
                Hostile.full("a.txt", "", "rank,".repeat(40_000) + "\n", Code.B10),
                Hostile.full("a.txt", "", "#\n", Code.B08),
                Hostile.full("a.txt", "", "a>a\n", Code.B02),
                Hostile.full("a.txt", "A>B\n", "a".repeat(200_000) + "\n", Code.B09),
                Hostile.full("a.txt", "", ">".repeat(200_000) + "\n", Code.B04),
                Hostile.full("a.txt", "", "=".repeat(200_000) + "\n", Code.B04),
                Hostile.full("a.txt", "A>B\n", "*".repeat(200_000) + "\n", Code.B01),
                Hostile.full("a.txt", "", "a>".repeat(100_000) + "\n", Code.B02),
                Hostile.full("a.txt", "A>B\n", "a * " + "9".repeat(200_000) + "\n", Code.B01),
                new Hostile("a.txt", "", " ", FULL + 1, Code.F02),
                Hostile.full("a.toc", "", "#\n", Code.B06),
                Hostile.full("a.toc", "", "# ALTERNATIVE NAME \n", Code.B06),
                Hostile.full("a.toc", "", "# ALTERNATIVE NAME 1: A\n", Code.B06),
                Hostile.full("a.toc", "", "# ALTERNATIVE NAME" + " ".repeat(200_000) + "\n", Code.B06),
                new Hostile("a.toc", "# NUMBER ALTERNATIVES: 2000000000\n1: 1", "", 0, Code.B09),
                new Hostile("a.toc", "2000000000\n1,A\n", "", 0, Code.B09),
                Hostile.full("a.toc", two, "1: {\n", Code.B05),
                Hostile.full("a.toc", two, "1: " + "{".repeat(200_000) + "\n", Code.B05),
                Hostile.full("a.toc", two, "1: " + ",".repeat(200_000) + "\n", Code.B04),
                Hostile.full("a.toc", two, "1: " + "1,".repeat(100_000) + "\n", Code.B02),
                Hostile.full("a.toc", two, "1: 1,2\n", Code.B09));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areAnsweredAtOnce(Hostile file) {
        String text = file.start() + file.piece().repeat(file.times());
        Ballots ballots =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Ballots.in(folder, file.name(), text));
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.problems()).extracting(p -> p.code()).contains(file.told());
        assertThat(ballots.problems())
                .hasSizeLessThanOrEqualTo(BallotLimits.FAULTS)
                .allSatisfy(problem -> assertThat(problem.message().length()
                                + problem.excerpt().length()
                                + problem.expected().length())
                        .isLessThan(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a: ", "a-", "(a ", "a - "})
    void namesThatMayBeManyLabelsAreReadAtOnce(String label) {
        String line = "a" + label.repeat(80 / label.length()) + "a > b\n";
        Ballots ballots = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Ballots.in(folder, "a.txt", line.repeat(45_000)));
        assertThat(ballots.problems()).hasSizeLessThanOrEqualTo(BallotLimits.FAULTS);
    }

    @Test
    void aHundredThousandAlternativesAreTooMany() {
        StringBuilder text = new StringBuilder("# TITLE: too many\n");
        IntStream.rangeClosed(1, 100_000).forEach(i -> text.append("# ALTERNATIVE NAME " + i + ": a" + i + "\n"));
        assertThat(Ballots.in(folder, "a.soi", text + "1: 1\n").told())
                .containsExactly("1002:20 B09 the file has more than 1000 candidates");
    }

    @Test
    void aThousandCandidatesAreReadAndOneMoreIsNot() {
        StringBuilder text = new StringBuilder("c1");
        IntStream.rangeClosed(2, 1_000).forEach(i -> text.append(">c" + i));
        assertThat(Ballots.in(folder, "a.txt", text + "\n").good().candidates()).hasSize(1_000);
        assertThat(Ballots.in(folder, "a.txt", text + "\nd").told())
                .containsExactly("2:1 B09 the file has more than 1000 candidates");
    }

    @Test
    void fiftyThousandLinesOfBallotsAreReadAndOneMoreIsNot() {
        String text = "A>B\n".repeat(50_000);
        assertThat(Ballots.in(folder, "a.txt", text).good().ballots()).isEqualTo(50_000);
        assertThat(Ballots.in(folder, "a.txt", text + "A").told())
                .containsExactly("50001:1 B09 the file has more than 50000 lines of ballots");
    }

    @Test
    void controlCharactersReachNeitherNamesNorMessages() {
        Ballots ballots = Ballots.in(folder, "a.txt", "A\u001b[31m>B\u0007\nA\u001b>A\u001b\n");
        assertThat(ballots.told()).containsExactly("2:4 B02 \"A\" stands twice in one ballot");
        assertThat(Ballots.in(folder, "b.txt", "A\u001b[31m>B\u0007").good().candidates())
                .containsExactly("A [31m", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.toc"})
    void anyTextIsReadOrRefusedWithAReason(String name) {
        Random random = new Random(7);
        String[] pieces = {
            "A",
            "B",
            ">",
            "=",
            "*",
            "3",
            ",",
            ":",
            "{",
            "}",
            "\n",
            " ",
            "#",
            "1",
            "2",
            "×",
            "\t",
            "# NUMBER ALTERNATIVES: 2\n",
            "# ALTERNATIVE NAME 1: A\n",
            "2\n1,A\n2,B\n1,1,1\n"
        };
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, pieces.length).forEach(p -> text.append(pieces[p]));
            Ballots ballots = Ballots.in(folder, name, text.toString());
            boolean refused = ballots.problems().stream().anyMatch(p -> p.isError());
            assertThat(ballots.election().isEmpty()).as(text.toString()).isEqualTo(refused);
        }
    }
}
