package thrive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code thrive consensus --watch | head -1} ends, although nothing changes that would be printed. */
class ReaderGoneTest {

    @Test
    void aWatchEndsWhenNobodyReadsItAnyMore() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd/1")));
        Process watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "thrive.Main",
                        "consensus",
                        "--watch")
                .directory(Path.of("examples", "riverbank").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            try (BufferedReader reader = watch.inputReader()) {
                assertThat(reader.readLine()).contains("Riverbank");
                assertThat(watch.isAlive()).isTrue();
            }

            assertThat(watch.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.exitValue()).isZero();
        } finally {
            watch.destroyForcibly();
        }
    }
}
