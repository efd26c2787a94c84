package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of one round in the folder of another. */
class SheetCopiesTest {

    private static final String SCORES = "principle,score\nMES-2,3\nMIC-1,2\nMAC-1,1\nMES-1,3\nMAC-2,4\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeASite() throws IOException {
        assertThat(Thrive.run(folder, "init", ".", "--place", "Riverbank", "--tables", "red,blue")
                        .code())
                .isZero();
        Path site = folder.resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + "  - {id: later, title: Later}\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private List<String> told(String... command) {
        return Thrive.run(folder, command).json().at("problems").items().stream()
                .filter(problem -> problem.text("code").equals("S25"))
                .map(problem -> problem.text("file"))
                .toList();
    }

    @Test
    void aCopyInALaterRoundIsTold() throws IOException {
        write("baseline/scores/red.csv", SCORES);
        write("later/scores/red.csv", SCORES);
        write("baseline/gaps/red.csv", "principle,gaps\nMES-2,No way in\n");
        write("later/gaps/red.csv", "principle,gaps\nMES-2,No way in\n");

        assertThat(told("check", "-f", "json")).containsExactly("later/gaps/red.csv", "later/scores/red.csv");
        assertThat(Thrive.run(folder, "score", "--round", "later", "-v").err())
                .contains("the sheet is the very one of round baseline");
        assertThat(Thrive.run(folder, "score", "--round", "baseline", "-v").err())
                .doesNotContain("very one");
    }

    @Test
    void aCopyIsOneHoweverItWasSaved() throws IOException {
        write("baseline/scores/red.csv", SCORES);
        write("later/scores/red.csv", SCORES.replace("\n", "\r\n"));
        write("baseline/scores/blue.csv", SCORES);
        write("later/scores/Blue (1).csv", '\uFEFF' + SCORES.replace(",", ";") + "\n;\n");

        assertThat(told("check", "-f", "json")).containsExactly("later/scores/Blue (1).csv", "later/scores/red.csv");
    }

    @Test
    void whatIsNoCopyIsNot() throws IOException {
        write("baseline/scores/red.csv", SCORES);
        write("later/scores/red.csv", SCORES + "MAC-3,2\n");
        write("later/scores/blue.csv", SCORES);
        write("baseline/gaps/red.csv", "principle,gaps\nMES-2,\n");
        write("later/gaps/red.csv", "principle,gaps\nMES-2,\n");

        assertThat(told("check", "-f", "json")).isEmpty();
    }

    @Test
    void aCopiedRankingIsToldToo() throws IOException {
        write("baseline/rankings/red.csv", "rank,principle\n1,MES-2\n2,MIC-1\n");
        write("later/rankings/red.csv", "rank,principle\n1,MES-2\n2,MIC-1\n");

        assertThat(told("check", "-f", "json")).containsExactly("later/rankings/red.csv");
    }

    @Test
    void aFewEqualScoresMayBeChance() throws IOException {
        write("baseline/scores/red.csv", "principle,score\nMES-2,3\nMIC-1,2\n");
        write("later/scores/red.csv", "principle,score\nMES-2,3\nMIC-1,2\n");

        assertThat(told("check", "-f", "json")).isEmpty();
    }
}
