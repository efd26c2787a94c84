package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import thrive.cli.line.ExitCode;
import thrive.cli.line.Surroundings;

class RehearsalTest {

    @Test
    void everyCommandOfTheRehearsalEndsWellButForTheMisspeltOne() {
        List<ExitCode> ends = Rehearsal.play(new Surroundings(System.out, System.err, Map.of(), Path.of(""), Set.of()));
        assertThat(ends.subList(0, ends.size() - 1)).hasSizeGreaterThan(15).containsOnly(ExitCode.FINE);
        assertThat(ends.get(ends.size() - 1)).isEqualTo(ExitCode.USAGE);
    }
}
