package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options typed as people type them who know a word processor better than a terminal. */
class OptionSlipsTest {

    private static final Path SITE = Thrive.EXAMPLES.resolve("riverbank");

    @TempDir
    Path folder;

    private static void refused(Thrive run, String... words) {
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(words);
        assertThat(run.err().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score —format csv | begins with a long dash; type hyphens. Did you mean --format?",
                "score –f csv | Did you mean -f?",
                "score –-format=csv | Did you mean --format?",
                "—site . score | Did you mean --site?",
                "score -format csv | there is no option \"-format\". Did you mean --format?",
                "check -strict | Did you mean --strict?",
                "score --method kemeny | no option \"--method\" of thrive score; consensus has it.",
                "gaps --why=MES-2 | no option \"--why\" of thrive gaps; consensus has it.",
                "check --skip-bad | score, consensus, gaps and report have it.",
                "check --strikt | Did you mean --strict?",
            })
    void theRightOneIsNamed(String typed, String said) {
        refused(Thrive.run(SITE, typed.split(" ")), said);
    }

    @Test
    void aValueMayBeginWithADash() {
        Thrive run = Thrive.run(SITE, "decide", "MES-2", "--notes", "—why", "--dry-run");
        assertThat(run.err()).doesNotContain("long dash");
        assertThat(Thrive.run(SITE, "explain", "--", "—why").err()).doesNotContain("long dash");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red;blue",
                "red; blue;",
                "red\nblue\n",
                "red\r\nblue",
                "red\tblue",
                "red | blue",
                "red，blue",
                "red,blue,"
            })
    void tablesMayStandWithOtherSignsBetween(String typed) {
        Thrive run = Thrive.run(folder, "init", "new", "--place", "New", "--tables", typed);
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(folder.resolve("new/baseline/scores")).isDirectoryContaining("glob:**/red.csv");
        assertThat(folder.resolve("new/baseline/scores"))
                .isDirectoryContaining("glob:**/blue.csv")
                .isDirectoryNotContaining(
                        file -> !String.valueOf(file.getFileName()).matches("(red|blue)\\.csv"));
    }

    @Test
    void whatIsNoListOfTablesSaysWhatToType() {
        refused(
                Thrive.run(folder, "init", "new", "--place", "New", "--tables", "red", "blue"),
                "\"blue\" is one argument too many; the tables stand in one word, with commas and no blanks: --tables red,blue.");
        refused(
                Thrive.run(folder, "init", "new", "--place", "New", "--tables", "red,,blue"),
                "a table has no name; type them with commas between: --tables red,blue,green.");
        assertThat(Files.exists(folder.resolve("new"))).isFalse();
    }

    /** Read with a model that is not the site's, its sheets have other problems than check finds in them. */
    @Test
    void whatAnotherModelMakesOfTheSheetsIsToldAtOnce() {
        Path model = SITE.resolve("principles-2027.yaml");
        Thrive run = Thrive.run(SITE, "score", "--round", "baseline", "--model", model.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning[").doesNotContain("thrive check lists");
    }
}
