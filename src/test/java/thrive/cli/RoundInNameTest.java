package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is called for another round than that of its folder is told; the example scored on 12 March 2026 and 11 March 2027. */
class RoundInNameTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private String told(String from, String to, String... typed) throws IOException {
        Files.move(site.resolve(from), site.resolve(to));
        return Thrive.run(site, typed).err();
    }

    @ParameterizedTest
    @CsvSource({
        "follow-up/scores/red.csv, follow-up/scores/red baseline.csv, score, baseline",
        "follow-up/scores/red.csv, follow-up/scores/2026-03-12 red.csv, score, baseline",
        "follow-up/scores/red.csv, follow-up/scores/red_20.csv, score, ''",
        "baseline/rankings/red.csv, baseline/rankings/Red table - Follow-up.csv, consensus, follow-up",
        "baseline/gaps/red.csv, baseline/gaps/red (follow up).csv, gaps, follow-up",
        "baseline/rankings/red.csv, baseline/rankings/red baseline.csv, consensus, ''",
        "baseline/rankings/red.csv, baseline/rankings/red 2026-04-16.csv, consensus, ''",
        "baseline/rankings/red.csv, baseline/rankings/baseline red for the follow-up.csv, consensus, ''",
    })
    void aNameThatSaysSoIsTold(String from, String to, String command, String other) throws IOException {
        String said = told(from, to, command, "-v");
        if (other.isEmpty()) {
            assertThat(said).doesNotContain("S25");
        } else {
            assertThat(said)
                    .contains("warning[S25]: the file is called for round " + other + ", and counts for ")
                    .contains("--> " + to + ":1:1");
        }
    }
}
