package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.intake.SheetFile;
import thrive.files.intake.WeightSheets;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Numbers as spreadsheets of all countries write them, in every column in which one is read. */
class NumbersTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private TempSite.Read scores(String score) {
        return new TempSite(folder)
                .with("baseline/scores/red.csv", "principle,score\nMES-2,\"" + score + "\"\n")
                .read();
    }

    private TempSite.Read ranking(String rank) {
        return new TempSite(folder)
                .with("baseline/rankings/red.csv", "rank,principle\n\"" + rank + "\",MES-2\n")
                .read();
    }

    private Optional<Map<String, BigDecimal>> weights(String weight) {
        new TempSite(folder).with("weights.csv", "table,weight\nred,\"" + weight + "\"\nTotal,99\n");
        SheetFile file = new SheetFile(folder.resolve("weights.csv"), "weights.csv", "weights");
        return WeightSheets.read(file, List.of(), List.of("red"), List.of("red"), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,000", "1,200", "12,500", "1,000,000", "03,000", "-1,200", "1,200.5"})
    void aCommaWithThreeDigitsBehindItIsRefusedEverywhere(String number) {
        assertThat(scores(number).problems.errors())
                .extracting(p -> p.at().cell())
                .containsExactly("B2");
        assertThat(ranking(number).of(R01)).extracting(p -> p.at().cell()).containsExactly("A2");
        assertThat(weights(number).orElseThrow()).isEmpty();
        assertThat(problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(W01, "B2"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.3333333, has more than six decimals, 1.333333",
        "0.6666667, has more than six decimals, 0.666667",
        ".1234567, has more than six decimals, 0.123457",
        "eight, is not a weight, 8 or 0.5",
        "1000001, is not a weight, 8 or 0.5",
        "-1.3333333, is not a weight, 8 or 0.5"
    })
    void whyANumberIsNoWeightIsTold(String typed, String why, String expected) {
        weights(typed);

        assertThat(problems.errors().get(0).message()).isEqualTo("\"" + typed + "\" " + why);
        assertThat(problems.errors().get(0).expected()).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,125 | 0.125", "8,5 | 8.5", "1,25 | 1.25", "2,0 | 2.0", "1,2500 | 1.2500"})
    void aDecimalCommaIsReadWithAWarning(String typed, String read) {
        assertThat(weights(typed).orElseThrow()).containsEntry("red", new BigDecimal(read));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(V13, H07);
    }

    /** A Mac spells ü with a letter and a sign. */
    @Test
    void aTableOfWeightsIsTheSameInEitherSpelling() {
        new TempSite(folder).with("weights.csv", "table,weight\nGru\u0308n,2\n");
        SheetFile file = new SheetFile(folder.resolve("weights.csv"), "weights.csv", "weights");
        assertThat(WeightSheets.read(file, List.of(), List.of("gr\u00fcn"), List.of("gr\u00fcn"), problems)
                        .orElseThrow())
                .containsEntry("gr\u00fcn", new BigDecimal("2"));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,0", "3,00", "3,0000"})
    void aDecimalCommaOfNoughtsIsWarnedOfInScoresAndRanks(String typed) {
        assertThat(scores(typed).scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(scores(typed).codes()).containsExactly(V06, V13);
        assertThat(ranking(typed.replace('3', '1')).of(V13))
                .extracting(p -> p.at().cell())
                .containsExactly("A2", "B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\u200b",
                "\u200e3",
                "3\u2060",
                "3\u00ad",
                "\ufeff3",
                "\u202a3\u202c",
                "\u00a03\u2003",
                "3\ufe0f",
                "\u20683\u2069"
            })
    void whatNobodySeesAroundAValueIsTrimmed(String typed) {
        assertThat(scores(typed).scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(ranking(typed.replace('3', '1')).rankingsAsText()).isEqualTo("red 1=MES-2\n");
        assertThat(weights(typed).orElseThrow()).containsEntry("red", new BigDecimal("3"));
    }

    @Test
    void theSameHoldsForCodesHeadingsAndTables() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/scores/all.csv",
                        "\u200btable\u200b,\u2060principle,score\u200e\nred\u200b,\u00adMES-2,3\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-Jan", "2 February", "Mar-26", "2026-04-03", "1/2/2026"})
    void dateLikeCellsAreNamedAsSuchInEveryColumn(String date) {
        String said = "Excel may have turned this into a date";

        assertThat(scores(date).of(V08)).extracting(Problem::message).allMatch(m -> m.contains(said));
        assertThat(scores(date).of(V08)).hasSize(1);
        assertThat(ranking(date).of(R01)).extracting(Problem::message).allMatch(m -> m.contains(said));
        assertThat(weights(date).orElseThrow()).isEmpty();
        assertThat(problems.errors()).extracting(Problem::message).allMatch(m -> m.contains(said));
        assertThat(new TempSite(folder)
                        .with("baseline/scores/red.csv", "principle,score\n" + date + ",3\n")
                        .read()
                        .of(V01))
                .extracting(Problem::message)
                .allMatch(m -> m.contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "Err:502", "####"})
    void errorsOfASpreadsheetAreNamedAsSuchInEveryColumn(String error) {
        String said = "is an error of the spreadsheet's";

        assertThat(scores(error).of(V09)).hasSize(1);
        assertThat(ranking(error).of(R01)).extracting(Problem::message).allMatch(m -> m.contains(said));
        assertThat(weights(error).orElseThrow()).isEmpty();
        assertThat(problems.errors()).extracting(Problem::message).allMatch(m -> m.contains(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                  | DK,NA,a blank cell",
                "-                  | a blank cell,DK,NA",
                "tbc                | DK,NA,a blank cell",
                "N/A - we have none | NA",
                "NA (not ours)      | NA",
                "n/a: see the note  | NA",
                "don't know - ask   | DK",
                "3 - mostly         | 3",
                "3*                 | 3",
                "3 (just)           | 3",
                "about 2            | 2",
                "three              | 3",
                "“3”                | 3",
                "３                 | 3",
                "III                | 3",
                "iv.                | 4",
                "[2]                | 2"
            })
    void theUsualNonAnswersAreAnsweredWithWhatToType(String typed, String suggested) {
        assertThat(scores(typed).problems.errors())
                .extracting(Problem::suggestions)
                .containsExactly(List.of(suggested.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-6", "see MES-2 too", "Easy ways in", "first choice"})
    void textInTheColumnOfRanksIsNotLost(String text) {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/rankings/red.csv", "rank,principle,reason\n1,MES-2,\n" + text + ",,\n3,,\n4.,,\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(R01, "A3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,,health,MES-2,3;A,,,MIC-1,2", "A,,health,MES-2,3;,,,MIC-1,2"})
    void aRespondentGoesOnAndASectorDoesNot(String rows) {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/scores/red.csv",
                        "respondent,notes,sector,principle,score\n" + rows.replace(";", "\n") + "\n")
                .read();

        assertThat(read.scores.get(0).entries()).extracting(e -> e.respondent()).startsWith("A", "A");
        assertThat(read.of(F09)).extracting(p -> p.at().cell()).containsExactly("C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1)", "#1", "No. 1", "no 1", "(1)", "Rank 1", "priority 1", "1.", "1st", "=1"})
    void ranksAsPeopleWriteThem(String typed) {
        assertThat(ranking(typed).rankingsAsText()).isEqualTo("red 1=MES-2\n");
    }

    @Test
    void aPointBeforeThreeDigitsIsDoubtfulBesideDecimalCommas() {
        SheetFile file = new SheetFile(folder.resolve("weights.csv"), "weights.csv", "weights");
        new TempSite(folder).with("weights.csv", "table,weight\nred,\"2,5\"\nblue,1.200\ngreen,1.5\n");

        assertThat(WeightSheets.read(file, List.of(), List.of("red", "blue", "green"), List.of("red"), problems)
                        .orElseThrow())
                .containsOnlyKeys("red", "green");
        assertThat(problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(W01, "B3"));
    }

    private Map<String, BigDecimal> weights(String red, String blue, String green) {
        SheetFile file = new SheetFile(folder.resolve("weights.csv"), "weights.csv", "weights");
        String sheet = "table,weight\nred,%s\nblue,%s\ngreen,%s\n".formatted(red, blue, green);
        new TempSite(folder).with("weights.csv", sheet);
        return WeightSheets.read(file, List.of(), List.of("red", "blue", "green"), List.of("red"), problems)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1.500,900,950", "1.500,900,1.250", "2.000,100,250", "12.500,9000,800"})
    void aPointBeforeThreeDigitsIsDoubtfulAmongHundreds(String red, String blue, String green) {
        assertThat(weights(red, blue, green)).doesNotContainKey("red").containsKey("blue");
        assertThat(problems.errors()).extracting(Problem::code).containsOnly(W01);
        assertThat(problems.errors().get(0).at().cell()).isEqualTo("B2");
    }

    @ParameterizedTest
    @CsvSource({"1.500,1500 or 1.5", "2.000,2000 or 2", "12.345,12345 or 12.3450", "1.200.300,1200300"})
    void bothReadingsOfADoubtfulPointAreShown(String red, String readings) {
        weights(red, "900", "950");

        assertThat(problems.errors())
                .extracting(Problem::expected)
                .containsExactly("a number that can be read in one way: " + readings);
    }

    @ParameterizedTest
    @CsvSource({"1.500,8,9", "1.500,900,12.5", "0.125,900,950", "1.500,1.250,1", "1.5,900,950"})
    void elsewhereItIsADecimalPoint(String red, String blue, String green) {
        assertThat(weights(red, blue, green))
                .containsEntry("red", new BigDecimal(red))
                .hasSize(3);
        assertThat(problems.errors()).isEmpty();
    }

    @Test
    void aWeightMayBeginWithItsPoint() {
        assertThat(weights(".5", "\",5\"", "1"))
                .containsEntry("red", new BigDecimal("0.5"))
                .containsEntry("blue", new BigDecimal("0.5"));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(V13);
    }

    /** Nobody reads a column that has no heading or holds titles, and the scores in it are no remarks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principle,title,score;MES-2,3,;MES-1,2,;MIC-1,4,     | B2",
                "principle,score,notes;MES-2,,3;MES-1,,2;MIC-1,,4     | C2"
            })
    void scoresInAnotherColumnAreAnError(String sheet, String cell) {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/red.csv", sheet.replace(";", "\n") + "\n")
                .read();

        assertThat(read.of(V14)).extracting(p -> p.at().cell()).containsExactly(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,page\nMES-2,,1\nMES-1,,7\nMIC-1,,8\nMAC-1,,9\nMAC-2,,10\nMIC-2,,11\n",
                "principle,score,page\nMES-2,3,1\nMES-1,,2\nMIC-1,,3\n",
                "principle,last year,score\nMES-2,1,\nMES-1,2,\nMIC-1,3,\n",
                "principle,no,score\nMES-2,1,\nMES-1,2,\nMIC-1,3,\n",
                "principle,score,page\nMES-2,,1\nMES-1,,2\n"
            })
    void otherNumbersAreNone(String sheet) {
        assertThat(new TempSite(folder)
                        .with("baseline/scores/red.csv", sheet)
                        .read()
                        .of(V14))
                .isEmpty();
    }
}
