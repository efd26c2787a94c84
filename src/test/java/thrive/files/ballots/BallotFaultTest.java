package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import thrive.files.Fault;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** A smallest file of ballots for each code, with its one fault where the reader must tell it; its page shows just this. */
class BallotFaultTest {

    private static final String HEADER = "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Ann\n"
            + "# ALTERNATIVE NAME 2: Bo\n# ALTERNATIVE NAME 3: Cy\n";

    static final List<BallotFault> ALL = List.of(
            new BallotFault(Code.B01, "ballots.txt", "Ann > Bo * 2.5\n", 1, 12),
            new BallotFault(Code.B02, "ballots.txt", "Ann > Bo > Ann * 3\n", 1, 12),
            new BallotFault(Code.B03, "election.soi", HEADER + "3: 1,4\n", 5, 6),
            new BallotFault(Code.B04, "ballots.txt", "Ann > > Bo\n", 1, 7),
            new BallotFault(Code.B05, "election.toc", HEADER + "3: 1,{2,3\n", 5, 6),
            new BallotFault(Code.B06, "election.soc", "three\n1,Ann\n", 1, 1),
            new BallotFault(Code.B07, "election.soi", "# NUMBER VOTERS: 4\n" + HEADER + "3: 1,2\n", 1, 18),
            new BallotFault(Code.B08, "ballots.txt", "# to be typed in\n", 1, 1),
            new BallotFault(Code.B09, "ballots.txt", "x".repeat(201) + " > Bo\n", 1, 1),
            new BallotFault(Code.B10, "ballots.txt", "Ann,Bo,Cy * 3\n", 1, 4),
            new BallotFault(Code.B11, "ballots.txt", "Ann > O'Neil\nO’Neil > Ann\n", 2, 1),
            new BallotFault(Code.B12, "ballots.txt", "red: Ann > Bo\n", 1, 1),
            new BallotFault(Code.B13, "ballots.txt", "Library > School\nSchool > Library\nLibary > School\n", 3, 1));

    @TempDir
    Path folder;

    /** A fault, and the place where it must be told. */
    record BallotFault(Code code, String file, String text, int line, int column) {

        Problem told(Path folder) {
            List<Problem> told = Ballots.in(folder, file, text).problems();
            assertThat(told).hasSize(1);
            return told.get(0);
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyFaultIsToldOnceAtItsPlace(BallotFault fault) {
        Problem told = fault.told(folder);
        assertThat(told.code()).isEqualTo(fault.code());
        assertThat(told.at()).isEqualTo(Location.at(fault.file(), fault.line(), fault.column()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theExampleOnThePageIsTrue(BallotFault fault) throws IOException {
        String page = Files.readString(Path.of("docs", "problems", fault.code() + ".md"));
        Problem told = fault.told(folder);
        assertThat(page)
                .containsIgnoringWhitespaces(told.severity().word() + "[" + told.code() + "]: " + told.message())
                .contains("  --> " + told.at() + "\n")
                .containsIgnoringWhitespaces("= expected: " + told.expected());
    }

    @Test
    void everyCodeOfBallotsIsRaised() {
        assertThat(ALL).extracting(BallotFault::code).containsExactlyElementsOf(Fault.RAISED_BY_BALLOTS);
    }
}
