package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a command line that makes no sense: exit 2, a suggestion, and no page of help. */
class UsageTest {

    private static final Path SITE = Thrive.EXAMPLES.resolve("riverbank");

    @TempDir
    Path empty;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scroe | no command \"scroe\" | score",
                "frobnicate | no command \"frobnicate\" | --help",
                "score --fromat json | no option \"--fromat\" | --format",
                "score --format jsn | --format is \"jsn\" | json",
                "score --round baselin | no round \"baselin\" | baseline",
                "rank redd MES-2 | no table \"redd\" | red",
                "rank red MES-22 | no principle \"MES-22\" | MES-2",
                "report sumary | \"sumary\" | summary",
                "explain V3 | no problem code \"V3\" | V0",
                "model show MAC-11 | no principle \"MAC-11\" | MAC-1",
                "consensus --top 0 | --top is \"0\" | --help",
                "explain | | explain --help",
                "sheets scores | \"scores\" | score",
            })
    void aMistypedWordGetsASuggestion(String typed, String message, String suggestion) {
        Thrive run = Thrive.run(SITE, typed.split(" ", -1));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message == null ? "" : message, suggestion);
        assertThat(run.err().lines().count()).as(run.err()).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutASiteSaysSo() {
        for (String command : new String[] {"score", "consensus", "gaps", "check", "report", "sheets", "decide"}) {
            Thrive run = Thrive.run(empty, command);
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).contains("no site here", "thrive init");
        }
    }

    @Test
    void theSearchForASiteStopsAtTheRootOfTheRepository() throws IOException {
        Path inner = empty.resolve("repository");
        Files.createDirectories(inner.resolve(".git"));
        Files.writeString(empty.resolve("site.yaml"), "schema: thrive-site/1\nplace: Outer\nrounds: [{id: a}]\n");
        assertThat(Thrive.run(inner, "check").code()).isEqualTo(2);
        assertThat(Thrive.run(empty, "check").code()).isZero();
    }

    @Test
    void siteAndRoundMayStandBeforeOrAfterTheCommand() {
        Thrive after = Thrive.run(empty, "score", "--site", SITE.toString(), "--round", "baseline", "-f", "json");
        Thrive before = Thrive.run(empty, "--site", SITE.toString(), "--round", "baseline", "score", "-f", "json");
        assertThat(after.code()).as(after.toString()).isZero();
        assertThat(before).isEqualTo(after);
    }

    @Test
    void namesOfCommandsAndWordsIgnoreCase() {
        Thrive run = Thrive.run(SITE, "SCORE", "--round", "BASELINE", "--format", "JSON");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.json().at("round").value()).isEqualTo("baseline");
    }

    @Test
    void helpHasExamplesAndVersionANumber() {
        for (String command : CommandTable.names()) {
            Thrive run = Thrive.run(empty, command, "--help");
            assertThat(run.code()).as(command).isZero();
            assertThat(run.out()).contains("Usage: thrive " + command, "Examples:");
            assertThat(run.out().lines().allMatch(line -> line.length() <= 80))
                    .as(run.out())
                    .isTrue();
        }
        assertThat(Thrive.run(empty, "--help").out()).contains(CommandTable.names());
        assertThat(Thrive.run(empty, "--version").out()).startsWith("thrive ");
        assertThat(Thrive.run(empty).out()).contains("Usage: thrive");
    }

    @Test
    void colourIsForTerminalsOnly() {
        String[] typed = {"score", "--round", "baseline"};
        assertThat(Thrive.run(SITE, typed).out()).doesNotContain("\u001b");
        assertThat(Thrive.run(SITE, Set.of("out"), Map.of(), typed).out()).contains("\u001b[1m");
        assertThat(Thrive.run(SITE, Set.of("err"), Map.of(), typed).out()).doesNotContain("\u001b");
        assertThat(Thrive.run(SITE, Set.of("out"), Map.of("NO_COLOR", "1"), typed)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Thrive.run(SITE, Set.of("out"), Map.of("TERM", "dumb"), typed)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Thrive.run(SITE, "score", "--color", "always").out()).contains("\u001b[1m");
        assertThat(Thrive.run(
                                SITE,
                                Set.of("out"),
                                Map.of(),
                                "score",
                                "-o",
                                empty.resolve("x").toString())
                        .out())
                .isEmpty();
    }

    @Test
    void controlCharactersOfWhatWasTypedDoNotReachTheTerminal() {
        Thrive run = Thrive.run(SITE, "score", "--round", "\u001b[31mred\u0007");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b", "\u0007");
    }
}
