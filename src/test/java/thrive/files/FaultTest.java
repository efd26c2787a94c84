package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

class FaultTest {

    static final List<Fault> ALL = Fault.ALL;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("ALL")
    void everyFaultIsToldOnceAtItsPlace(Fault fault) {
        List<Problem> told = fault.told(folder);

        assertThat(told)
                .filteredOn(p -> p.code() == fault.code())
                .extracting(Problem::at)
                .containsExactly(new Location(fault.file(), fault.line(), fault.column(), fault.cell()));
        assertThat(told)
                .as("no error but the one that was made")
                .filteredOn(Problem::isError)
                .allMatch(p -> p.code() == fault.code());
    }

    /** A page shows the fault as it is told here; only its lines are broken to fit. */
    @ParameterizedTest
    @FieldSource("ALL")
    void theExampleOnThePageIsTrue(Fault fault) throws IOException {
        String page = Files.readString(Path.of("docs", "problems", fault.code() + ".md"));
        Problem told = fault.told(folder).stream()
                .filter(p -> p.code() == fault.code())
                .findFirst()
                .orElseThrow();

        assertThat(page)
                .containsIgnoringWhitespaces(told.severity().word() + "[" + told.code() + "]: " + told.message())
                .contains("  --> " + told.at()
                        + (told.at().cell().isEmpty()
                                ? ""
                                : "   (cell " + told.at().cell()))
                .containsIgnoringWhitespaces(told.expected().isEmpty() ? "" : "= expected: " + told.expected());
    }

    @Test
    void everyCodeIsRaisedHereOrElsewhere() {
        Set<Code> raised = EnumSet.copyOf(Fault.RAISED_ELSEWHERE);
        raised.addAll(Fault.RAISED_BY_BALLOTS);
        Fault.ALL.forEach(fault -> raised.add(fault.code()));

        assertThat(raised).containsExactly(Code.values());
        assertThat(Fault.ALL).extracting(Fault::code).doesNotContainAnyElementsOf(Fault.RAISED_ELSEWHERE);
    }
}
