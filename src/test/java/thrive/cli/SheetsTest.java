package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which blank sheets are written, for whom, and where. */
class SheetsTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private Thrive sheets(String... more) {
        String[] typed = new String[more.length + 3];
        System.arraycopy(new String[] {"sheets", "--round", "baseline"}, 0, typed, 0, 3);
        System.arraycopy(more, 0, typed, 3, more.length);
        return Thrive.run(site, typed);
    }

    private List<String> printed() throws IOException {
        if (!Files.exists(site.resolve("reports/baseline"))) {
            return List.of();
        }
        try (var files = Files.list(site.resolve("reports/baseline"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void listNoTables() throws IOException {
        Path definition = site.resolve("site.yaml");
        Files.writeString(
                definition, Files.readString(definition).replaceAll("(?m)^tables:\n|^  - \\{id: \\w+, name.*\n", ""));
    }

    @Test
    void bothFormsAreWrittenUnlessOneIsAskedFor() throws IOException {
        assertThat(sheets("score", "--format", "HTML").code()).isZero();
        assertThat(printed()).containsExactly("score-sheet.html");

        Thrive csv = sheets("ranking", "score", "-f", "csv");
        assertThat(csv.code()).as(csv.toString()).isZero();
        assertThat(csv.err()).contains("wrote baseline/scores/grey.csv").doesNotContain(".html");

        Thrive all = sheets();
        assertThat(all.code()).as(all.toString()).isZero();
        assertThat(printed()).containsExactly("gap-sheet.html", "ranking-sheet.html", "score-sheet.html");
        assertThat(all.err()).contains("gap sheets for the agreed priorities: MES-2", "kept baseline/rankings/red.csv");
    }

    @Test
    void oneFileToPrintServesAllTablesAndIsWrittenAnewWithoutForce() throws IOException {
        assertThat(sheets("score", "--tables", "red").code()).isZero();
        Path page = site.resolve("reports/baseline/score-sheet.html");
        String first = Files.readString(page);
        Files.writeString(page, "old");
        Thrive again = sheets("score", "--tables", "red,blue");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("wrote reports/baseline/score-sheet.html");
        assertThat(page).hasContent(first);
        assertThat(sheets("score", "-f", "html").err()).contains("nothing to write");
    }

    @Test
    void theRankingSheetShowsTheScoresOfItsRoundAndIsPlainWithoutAny() throws IOException {
        assertThat(sheets("ranking").code()).isZero();
        Path page = site.resolve("reports/baseline/ranking-sheet.html");
        assertThat(Files.readString(page)).contains("Scored by 7 tables on 12 March 2026", "<table");

        for (String table : List.of("red", "orange", "yellow", "green", "blue", "indigo", "violet", "grey")) {
            Files.deleteIfExists(site.resolve("baseline/scores/" + table + ".csv"));
        }
        assertThat(sheets("ranking").code()).isZero();
        assertThat(Files.readString(page)).doesNotContain("Scored by", "<table").contains("Easy ways in");
    }

    @Test
    void scoresWithErrorsAreNotPrinted() throws IOException {
        Files.writeString(site.resolve("baseline/scores/red.csv"), "principle,score\nMES-2,7\n");
        Thrive asked = sheets("ranking");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).containsIgnoringWhitespaces("baseline/scores/red.csv");
        assertThat(printed()).isEmpty();
        assertThat(sheets("ranking", "-f", "csv").code()).isZero();

        Thrive all = sheets();
        assertThat(all.code()).as(all.toString()).isZero();
        assertThat(all.err()).contains("no ranking sheet to print");
        assertThat(printed()).containsExactly("gap-sheet.html", "score-sheet.html");
    }

    @Test
    void printingNeedsNoTables() throws IOException {
        listNoTables();
        Thrive run = sheets("score");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("no sheets to type into: site.yaml lists no tables", "--tables red,blue");
        assertThat(printed()).containsExactly("score-sheet.html");

        Thrive csv = sheets("score", "-f", "csv");
        assertThat(csv.code()).isEqualTo(2);
        assertThat(csv.err()).contains("site.yaml lists no tables");
        assertThat(sheets("score", "-f", "html").err()).doesNotContain("lists no tables");
    }

    @Test
    void beforeThereArePrioritiesThereIsNoGapSheet() throws IOException {
        Thrive run = Thrive.run(site, "sheets", "--format", "html");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("no gap sheets yet");
        assertThat(site.resolve("reports/follow-up/score-sheet.html")).exists();
        assertThat(site.resolve("reports/follow-up/gap-sheet.html")).doesNotExist();
        Thrive asked = Thrive.run(site, "sheets", "gap", "--format", "html", "--round", "follow-up");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).containsIgnoringWhitespaces("a decision.yaml, or rankings, in round follow-up");
    }

    @Test
    void aDryRunOnlySaysWhatItWouldWrite() throws IOException {
        Thrive run = sheets("gap", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("would write reports/baseline/gap-sheet.html");
        assertThat(printed()).isEmpty();
    }

    @Test
    void anEditionIsWrittenWhereItIsAskedForAndTheUsualPagesStay() throws IOException {
        assertThat(sheets("score", "-f", "html").err()).isEqualTo("wrote reports/baseline/score-sheet.html\n");
        String usual = Files.readString(site.resolve("reports/baseline/score-sheet.html"));

        Thrive large = sheets("score", "-f", "html", "--large-print", "-o", "../large");

        assertThat(large.code()).as(large.toString()).isZero();
        assertThat(large.err()).doesNotContain("stands in");
        assertThat(site.resolve("../large/score-sheet.html")).content().contains("16pt !important");
        assertThat(site.resolve("reports/baseline/score-sheet.html")).hasContent(usual);
    }

    @Test
    void anEditionThatStandsInForTheUsualPagesIsTold() throws IOException {
        String told =
                "the ink-saving edition stands in for the usual pages now; -o DIR writes it to a\n  folder of its own\n";
        assertThat(sheets("score", "-f", "html", "--mono", "--dry-run").err())
                .isEqualTo("would write reports/baseline/score-sheet.html\n");
        assertThat(sheets("score", "-f", "html", "--mono").err())
                .isEqualTo("wrote reports/baseline/score-sheet.html\n" + told);
        assertThat(site.resolve("reports/baseline/score-sheet.html")).content().contains("--ink: #000000");

        assertThat(sheets("score", "--mono").err()).contains("scores/grey.csv").doesNotContain("stands in");
        assertThat(sheets("ranking", "-f", "html", "--mono", "-q").err()).isEmpty();
    }

    @Test
    void aFolderIsForPagesAlone() {
        Thrive run = sheets("score", "-f", "csv", "-o", "elsewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-o is for the pages to print; ask for them with --format html");
        assertThat(site.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void aMistypedFormatGetsASuggestion() {
        Thrive run = sheets("--format", "csv,htm");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format is \"htm\"", "html");
    }
}
