package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thrive.problem.Code;

/** Sheets of the largest size or nearly so, made to fill the memory or to take for ever, are answered at once. */
class HostileSheetsTest {

    private static final String HEADER = "principle,score,rank,gaps\n";

    @TempDir
    Path folder;

    /** A sheet of a start and a piece that is repeated, up to the largest size where no number is given. */
    private record Hostile(String what, String start, String piece, int times, Code told) {

        static Hostile full(String what, String start, String piece, Code told) {
            return new Hostile(what, start, piece, ((16 << 20) - start.length()) / piece.length(), told);
        }

        String text() {
            return start + piece.repeat(times);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Hostile> sheets() {
        return Stream.of(
                Hostile.full("commas", "", ",", Code.F25),
                Hostile.full("quotes", "", "\"", Code.F25),
                Hostile.full("line ends", "", "\n", Code.F06),
                Hostile.full("letters", "", "a", Code.F25),
                Hostile.full("one cell", HEADER + "MES-2,", "a", Code.F25),
                new Hostile("a million columns", "principle,score", ",c", 1 << 20, Code.F25),
                Hostile.full("millions of rows", HEADER, "x\n", Code.F25),
                new Hostile("forty thousand faults", HEADER, "MES-99,9,9,a@b.cc\n", 40_000, Code.P01),
                new Hostile("wide rows", HEADER, "x" + ",".repeat(255) + "\n", 15_000, Code.V01),
                Hostile.full("millions of items", HEADER, "MES-2,3,1,\"" + "- a\n".repeat(8_000) + "\"\n", Code.F25),
                new Hostile("digits", HEADER, "MES-2,3,1,\"" + "1 2 3 4 5 6 7 ".repeat(2_000) + "\"\n", 100, Code.V05),
                new Hostile("at signs", HEADER, "MES-2,3,1,\"" + "a@a".repeat(10_000) + "\"\n", 100, Code.V05),
                new Hostile("spaces in an id", HEADER, "\"a" + " ".repeat(32_000) + "b\",3,1,x\n", 100, Code.V01));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void areAnsweredAtOnce(Hostile sheet) {
        TempSite site = new TempSite(folder);
        for (SheetFolder kind : SheetFolder.values()) {
            site.with("baseline/" + kind.path() + "/red.csv", sheet.text());
        }

        TempSite.Read read = assertTimeoutPreemptively(Duration.ofSeconds(60), site::read);

        assertThat(read.codes()).contains(sheet.told());
        assertThat(read.problems.sorted())
                .allSatisfy(problem -> assertThat(problem.message().length()
                                + problem.excerpt().length()
                                + problem.expected().length())
                        .isLessThan(1_000));
    }
}
