package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** Whose a sheet is where tables are numbered, or bear names that no file can. */
class NumberedTablesTest {

    private static final String SHEET = "principle,score\nMES-2,3\n";
    private static final String LISTED = "  - {id: red, name: Red table}\n  - {id: blue}\n";

    @TempDir
    Path folder;

    private TempSite site(String tables) {
        return new TempSite(folder).with("site.yaml", TempSite.SITE.replace(LISTED, tables));
    }

    /** A site of the tables 1 to 12, each id with some words before its number. */
    private TempSite numbered(String before) {
        return site(IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "  - {id: \"" + before + n + "\"}\n")
                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "table-,table-1 (1),table-1",
        "table-,table-1 1,table-1",
        "table-,table-1-1,table-1",
        "table-,table-1_2,table-1",
        "table-,Copy of table-1,table-1",
        "table-,table-11 (1),table-11",
        "table-,table_11,table-11",
        "table-,Table 11,table-11",
        "table-,table-01,table-1",
        "t,t1 (1),t1",
        "t,t1-1,t1",
        "t,t 11,t11",
        "red,red1 (2),red1",
        "red,red1_2,red1",
        "'',1 (1),1",
        "'',1 (2),1",
        "'',table 1 (1),1",
        "'',2-Table 1,2",
        "'',Table 2-Table 1,2",
        "table-,table-2-Table 1,table-2",
        "table-,Table 2-Table 1,table-2",
        "'',Scores - 3,3",
        "'',3 - Scores,3",
        "table-,Scores - 3,table-3",
        "'',Scores - Table 3,3",
        "'',2026-03-12 Table 3,3"
    })
    void aNumberIsNotGluedToAnother(String before, String stem, String table) {
        TempSite.Read read =
                numbered(before).with("baseline/scores/" + stem + ".csv", SHEET).read();

        assertThat(read.scoresAsText()).isEqualTo(table + " MES-2=3\n");
        assertThat(read.codes()).contains(S16);
    }

    @ParameterizedTest
    @CsvSource({"'',1-1,1 11", "'',1 1,1 11", "'',1_2,1 2 12", "'',Sheet 1-Table 1,1", "'',scores (3),3"})
    void whatMayBeTwoTablesIsRefusedAndBothAreNamed(String before, String stem, String suggested) {
        TempSite.Read read =
                numbered(before).with("baseline/scores/" + stem + ".csv", SHEET).read();

        assertThat(read.scores).isEmpty();
        assertThat(read.of(S05)).extracting(Problem::suggestions).containsExactly(List.of(suggested.split(" ", -1)));
    }

    @Test
    void aCopyBesideTheBlankSheetOfAnotherNumberIsTheFirstOnes() {
        TempSite.Read read = numbered("table-")
                .with("baseline/scores/table-1 (1).csv", SHEET)
                .with("baseline/scores/table-1.csv", "principle,score\nMES-2,\n")
                .with("baseline/scores/table-11.csv", "principle,score\nMES-2,\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("table-1 MES-2=3\ntable-11 MES-2=-\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void aCopyThatDiffersIsTheFirstOnesToo() {
        TempSite.Read read = numbered("table-")
                .with("baseline/scores/table-1.csv", SHEET)
                .with("baseline/scores/table-1-1.csv", "principle,score\nMES-2,1\n")
                .read();

        assertThat(read.of(S12)).extracting(Problem::message).allMatch(m -> m.startsWith("table table-1 has"));
    }

    @ParameterizedTest
    @CsvSource({
        "A&E,A_E",
        "A&E,A-E",
        "A&E,A_E (1)",
        "A&E,Scores - A_E",
        "North / West,North _ West",
        "North / West,North - West",
        "North / West,North West",
        "North / West,North_West-Table 1",
        "Children's table,Children_s table",
        "Children’s table,Children_s table",
        "Children's table,Childrens table",
        "Who? Us!,Who_ Us_",
        "Red* schools,Red_ schools"
    })
    void aNameIsFoundWithWhatAFileMayHoldInItsPlace(String name, String stem) {
        TempSite.Read read = site("  - {id: t1, name: \"" + name + "\"}\n  - {id: t2, name: South}\n")
                .with("baseline/scores/" + stem + ".csv", SHEET)
                .read();

        assertThat(read.scoresAsText()).isEqualTo("t1 MES-2=3\n");
        assertThat(read.codes()).contains(S16);
    }

    @Test
    void aNameThatTwoTablesHaveWithoutTheirSignsIsRefused() {
        TempSite.Read read = site("  - {id: t1, name: A&E}\n  - {id: t2, name: A/E}\n")
                .with("baseline/scores/A_E.csv", SHEET)
                .read();

        assertThat(read.of(S05)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "scores-red-final-FINAL",
        "Riverbank_red_scores_12.03.26",
        "Riverbank red sheet 12 March 2026",
        "riverbank-red-done",
        "red 12-03-26"
    })
    void aTableAmongWordsIsFoundBeforeADayAndWordsOfState(String stem) {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/" + stem + ".csv", SHEET)
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
    }

    /** Numbers writes "Table 1" above the first table of every sheet. */
    @Test
    void whatNumbersWritesAboveATableIsNoTablesName() {
        String numbers = "Table 1,\n" + SHEET;

        assertThat(numbered("")
                        .with("baseline/scores/Table 2.csv", numbers)
                        .read()
                        .of(S20))
                .isEmpty();
        assertThat(numbered("").with("baseline/scores/2.csv", numbers).read().scoresAsText())
                .isEqualTo("2 MES-2=3\n");
        assertThat(numbered("table-")
                        .with("baseline/scores/table-3.csv", numbers)
                        .read()
                        .of(S20))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table 3,\n", "Table: 1,\n", "Scores\nTable 1,\n", "Table 1,Scores\n", "TABLE 1\n"})
    void anotherTablesNameAboveIsRefusedStill(String above) {
        assertThat(numbered("")
                        .with("baseline/scores/2.csv", above + SHEET)
                        .read()
                        .of(S20))
                .hasSize(1);
    }
}
