package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void everyCodeIsRaisedHereOrElsewhere() {
        Set<Code> raised = EnumSet.copyOf(Fault.RAISED_ELSEWHERE);
        Fault.ALL.forEach(fault -> raised.add(fault.code()));

        assertThat(raised).containsExactly(Code.values());
        assertThat(Fault.ALL).extracting(Fault::code).doesNotContainAnyElementsOf(Fault.RAISED_ELSEWHERE);
    }
}
