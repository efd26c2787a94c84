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

/** An unfinished merge is told of every file in which it stands, in one run. */
class ConflictsTest {

    private static final List<String> SHEETS =
            List.of("baseline/gaps/blue.csv", "baseline/rankings/red.csv", "baseline/scores/green.csv");

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
        SHEETS.forEach(this::conflict);
    }

    private void conflict(String file) {
        try {
            Path path = site.resolve(file);
            String text = Files.exists(path) ? Files.readString(path) : "a\n";
            Files.createDirectories(site.resolve(file).resolveSibling(""));
            Files.writeString(path, "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> theirs\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> files() {
        Json json = Thrive.run(site, "check", "-f", "json").json();
        List<String> files = new java.util.ArrayList<>();
        json.at("problems").node().forEach(p -> {
            if (p.get("code").asString().equals("F30")) {
                files.add(p.get("file").asString() + ":" + p.get("line").asInt());
            }
        });
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.yaml", "principles.yaml", "principles-2027.yaml", "baseline/decision.yaml"})
    void checkTellsThoseOfTheSheetsBesideThatOfADefinition(String definition) {
        conflict(definition);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        definition + ":1",
                        "baseline/gaps/blue.csv:1",
                        "baseline/rankings/red.csv:1",
                        "baseline/scores/green.csv:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "consensus", "gaps", "report", "sheets", "rank red MES-2", "decide MES-2"})
    void soDoesEveryCommandThatCannotReadTheSite(String typed) {
        conflict("site.yaml");
        Thrive run = Thrive.run(site, typed.split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .containsOnlyOnce("error[F30]")
                .contains("  --> baseline/gaps/blue.csv:1:1\n", "site.yaml:1:1")
                .contains("no result: 4 errors");
    }

    @Test
    void theSheetsAloneAreToldAsBefore() {
        assertThat(files()).hasSize(3);
    }

    @Test
    void aDefinitionWithAnotherErrorSearchesNothing() throws IOException {
        Files.writeString(site.resolve("site.yaml"), "place: [\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatALinkOutOfTheSiteLeadsToIsNotRead() throws IOException {
        conflict("site.yaml");
        Path outside = folder.resolve("outside.csv");
        Files.writeString(outside, "<<<<<<< HEAD\n");
        Files.createSymbolicLink(site.resolve("baseline/scores/pink.csv"), outside);
        assertThat(files()).hasSize(4).noneMatch(file -> file.contains("pink"));
    }
}
