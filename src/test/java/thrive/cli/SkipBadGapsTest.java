package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;

/** Gap sheets with {@code --skip-bad}: a refused row is not a blank one. */
class SkipBadGapsTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void make() {
        site = new TempSite(folder);
        site.with("baseline/rankings/red.csv", "rank,principle\n1,MAC-1\n2,MAC-2\n");
        gaps("blue", "MAC-1,Long waits,");
    }

    private void gaps(String table, String rows) {
        site.with("baseline/gaps/" + table + ".csv", "principle,gaps,training\n" + rows.replace(";", "\n") + "\n");
    }

    private Json json() {
        Thrive run = Thrive.run(folder, "gaps", "--skip-bad", "-f", "json");
        assertThat(run.code()).isEqualTo(1);
        return run.json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXX-9,No key worker,;MAC-1,,Listening",
                "MAC-1,,Listening;,No key worker,",
                "MAC-1,,Listening;MAC1x,,;X,a,b"
            })
    void theResultSaysOfWhomSomethingIsLeftOut(String rows) {
        gaps("red", rows);
        Json result = json();
        assertThat(result.at("leftOutTables").list()).isEqualTo(List.of("red"));
        assertThat(result.at("tables").list()).isEqualTo(List.of("red", "blue"));
        assertThat(result.at("notHandedIn").list()).isEmpty();
        String text = Thrive.run(folder, "gaps", "--skip-bad").out();
        assertThat(text).contains("Faulty rows of red are left out.\n");
        // Red wrote about the first priority, so that its faulty row is rather about the second.
        assertThat(text.replaceAll("\\s+", " "))
                .containsOnlyOnce("What is left out of red may belong here.")
                .contains("recommendations and quick wins. What is left out of red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX-9,No key worker,", ",No key worker,", "MAC-1,\"No key worker,"})
    void aTableOfWhichNothingCanBeReadDidNotHandInNothing(String rows) {
        gaps("red", rows);
        Json result = json();
        assertThat(result.at("leftOutTables").list()).isEqualTo(List.of("red"));
        assertThat(result.at("tables").list()).isEqualTo(List.of("blue"));
        assertThat(result.at("notHandedIn").list()).isEmpty();
        Thrive run = Thrive.run(folder, "gaps", "--skip-bad", "-v");
        assertThat(run.out())
                .contains("The gap sheet of red cannot be read and is left out.", "Gap sheets from blue.\n")
                .doesNotContain("nothing from red", "Faulty rows");
        assertThat(run.err()).doesNotContain("has handed in no sheet");
    }

    @Test
    void theHandoutSaysSo() throws IOException {
        gaps("red", "XXX-9,No key worker,");
        assertThat(Thrive.run(folder, "report", "gaps", "--skip-bad").code()).isEqualTo(1);
        String page = Files.readString(folder.resolve("reports/baseline/gaps.html"));
        assertThat(page)
                .contains("Written by 1 table. What is left out of <bdi>Red</bdi> may belong here.")
                .contains("Nobody has written about it yet. What is left out of <bdi>Red</bdi> may belong here.")
                .contains("The gap sheet of <bdi>Red</bdi> cannot be read and is left out.");
        gaps("red", "XXX-9,No key worker,;MAC-2,A,");
        assertThat(Thrive.run(folder, "report", "gaps", "--skip-bad").code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("reports/baseline/gaps.html")))
                .contains("<p>Faulty rows of <bdi>Red</bdi> are left out.</p>");
        assertThat(Files.readString(folder.resolve("reports/baseline/gaps.md")))
                .contains("- Faulty rows of Red are left out.");
    }
}
