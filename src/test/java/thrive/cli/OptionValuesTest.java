package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of an option may look like an option; what is missing, or too much, is told in the same terms for all. */
class OptionValuesTest {

    @TempDir
    Path folder;

    private ThreeTables site = new ThreeTables(Path.of(""));

    @BeforeEach
    void site() throws IOException {
        site = ThreeTables.in(folder);
    }

    private Thrive decide(String... more) {
        String[] typed = {"decide", "P-2", "P-1", "P-4", "P-5", "P-3", "--dry-run"};
        String[] all = java.util.Arrays.copyOf(typed, typed.length + more.length);
        System.arraycopy(more, 0, all, typed.length, more.length);
        return site.run(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-q", "--force", "--dry-run", "--notes=x", "--nobody", "-", "--", "-x y", "-h", "--version"})
    void whatIsJoinedByAnEqualsSignIsAValue(String value) {
        Thrive run = decide("--notes=" + value);
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).contains("notes: \"" + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "--force", "-q", "--because", "--"})
    void aReasonMayBeginWithADash(String reason) {
        Thrive joined = decide("--because=P-2=" + reason);
        Thrive apart = decide("--because", "P-2=" + reason);
        assertThat(joined.code()).as(joined.toString()).isZero();
        assertThat(joined.out()).contains("because: \"" + reason + "\"");
        assertThat(apart).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide P-1 --notes -q | --notes needs its TEXT; to give it \"-q\", write --notes=-q.",
                "decide P-1 --date --force | --date needs its DATE; to give it \"--force\", write --date=--force.",
                "score -o -f json | -o needs its FILE; to give it \"-f\", write -o=-f.",
                "consensus --why --top=3 | --why needs its PRINCIPLE; to give it \"--top=3\", write --why=--top=3.",
                "consensus --method | --method needs its METHOD.",
                "score --round=--debug | there is no round \"--debug\"; the site has baseline.",
                "score -f=-q | --format is \"-q\", which is not one of text, json, csv, md.",
                "score --quiet=3 | --quiet takes no value; \"3\" is one.",
                "score --round a --round b | --round is given twice, and takes one value only.",
                "explain | CODE is missing.",
            })
    void whatIsWrongWithAValueIsTold(String typed, String told) {
        Thrive run = site.run(typed.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("thrive: " + told + "\nSee thrive ").hasLineCount(2);
    }

    @Test
    void standardOutputIsStillADash() {
        Thrive run = site.run("score", "-o", "-", "-f", "json");
        assertThat(run.code()).isZero();
        assertThat(run.json().at("place").value()).isEqualTo("Ford");
    }

    @Test
    void behindTwoDashesNothingIsAnOption() {
        assertThat(site.run("score", "--", "-f", "-q").err()).contains("no file \"-f\"", "no file \"-q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score --output=", "consensus --ballots=", "score --site=", "--site= check"})
    void aFileWithoutANameIsToldAsThat(String typed) {
        Thrive run = site.run(typed.split(" ", -1));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.err()).contains("is given with nothing behind it");
    }
}
