package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code thrive sheets} makes blank sheets anew, whatever their codes, and writes over nothing that somebody typed. */
class KeptSheetsTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void aNewSite() {
        assertThat(Thrive.run(folder, "init", "site", "--place", "Town", "--tables", "red,blue")
                        .code())
                .isZero();
        site = folder.resolve("site");
    }

    private Path scores() {
        return site.resolve("baseline/scores/red.csv");
    }

    /** Each holds something, wherever it was typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,notes\nMES-2;3;\nMES-1;4;\n",
                "principle,score,notes\nMES-2 3,,\n",
                "principle,score,rating\nMES-2,,3\n",
                "principle,score,\nMES-2,,3\n",
                "Facilitator: Ann; we scored all 3\nprinciple,score\nMES-2,\n",
                "principle,score\nWe come back to this next week,\n",
                "principle,score\nMacro,3\n",
                "principle,score,respondent\nMES-2,,Ann\n",
                "principle,score\nMES-2,\"3\n",
                "principle,score\nMES-2,,3\n",
                "principle,title,score\nMES-2,3,\n",
                "principle,title,score\nMES-2,x,\n",
                "principle,title,score\nMES-2,Easy ways in,\n,We could not agree on MAC-2,\n",
                "principle,score,what 1 means,what 2 means,what 3 means,what 4 means\nMES-2,,,,X,\n",
                "principle,score,what 3 means\nMES-2,,\u2713\n",
                "principle,score\n<<<<<<< HEAD\nMES-2,3\n"
            })
    void whatSomebodyTypedIsKept(String sheet) throws IOException {
        Files.writeString(scores(), sheet);

        Thrive run = Thrive.run(site, "sheets", "score", "--format", "csv");

        assertThat(Files.readString(scores())).isEqualTo(sheet);
        assertThat(run.err() + run.out()).contains("kept baseline/scores/red.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,title,score\nMES-99,Withdrawn long ago,\nMES-2,Easy ways in,\n",
                "principle,score,what 1 means\nMES-2,,older words\n",
                "principle,score\n",
                ""
            })
    void aSheetInWhichNoAnswerStandsIsMadeAnew(String sheet) throws IOException {
        Files.writeString(scores(), sheet);

        assertThat(Thrive.run(site, "sheets", "score", "--format", "csv").code())
                .isZero();
        assertThat(Files.readString(scores())).contains("MIC-1").doesNotContain("MES-99");
    }

    /** What the message advises must not end in another error. */
    @Test
    void faultyRankingsDoNotKeepBlankScoreSheetsFromBeingMade() throws IOException {
        Files.writeString(scores(), "principle,score\nMES-99,\n");
        Files.writeString(site.resolve("baseline/rankings/red.csv"), "rank,principle\n1,MES-99\n");

        Thrive run = Thrive.run(site, "sheets");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(scores())).doesNotContain("MES-99");
        assertThat(run.err() + run.out()).contains("no gap sheets: the rankings or the decision have errors");
    }

    @Test
    void aPrincipleThatWasTakenOutIsToldOnceWithWhatToRun() throws IOException {
        for (String table : new String[] {"red", "blue"}) {
            Files.writeString(site.resolve("baseline/scores/" + table + ".csv"), "principle,score\nMES-99,\nMES-2,\n");
        }

        Thrive check = Thrive.run(site, "check");

        assertThat(check.out()).containsOnlyOnce("there is no principle \"MES-99\"");
        assertThat(check.out()).contains("run thrive sheets", "baseline/scores/red.csv");
    }

    /** Whoever clears all descriptions but one has chosen that one. */
    @Test
    void aRowInWhichOneDescriptionIsLeftIsKept() throws IOException {
        String blank = Files.readString(scores());
        String row = blank.lines()
                .filter(line -> line.startsWith("MES-2,"))
                .findFirst()
                .orElseThrow();
        String code = row.substring(0, row.indexOf(",,,"));
        String lastOfIt = row.substring(row.lastIndexOf(",\"") + 1);
        Files.writeString(scores(), blank.replace(row, code + ",,,,,,," + lastOfIt));
        String written = Files.readString(scores());

        Thrive.run(site, "sheets", "score", "--format", "csv");

        assertThat(Files.readString(scores())).isEqualTo(written);
    }

    /** A bracket around the words that were chosen, or capitals. */
    @Test
    void aRowInWhichADescriptionIsMarkedIsKept() throws IOException {
        String blank = Files.readString(scores());
        String words = "Each service has its own form and its own criteria.";
        assertThat(blank).contains(words);
        for (String marked : new String[] {"(" + words + ")", words.toUpperCase(java.util.Locale.ROOT)}) {
            String written = blank.replace(words, marked);
            Files.writeString(scores(), written);

            Thrive.run(site, "sheets", "score", "--format", "csv");

            assertThat(Files.readString(scores())).isEqualTo(written);
        }
    }
}
