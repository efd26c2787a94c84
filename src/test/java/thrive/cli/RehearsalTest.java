package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.cli.line.ExitCode;

class RehearsalTest {

    @Test
    void everyCommandOfTheRehearsalEndsWellButForTheMisspeltOne() {
        List<ExitCode> ends = Rehearsal.play();
        assertThat(ends.subList(0, ends.size() - 1)).hasSizeGreaterThan(15).containsOnly(ExitCode.FINE);
        assertThat(ends.get(ends.size() - 1)).isEqualTo(ExitCode.USAGE);
    }
}
