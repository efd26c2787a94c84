package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** Rows that do not say whose or what they are, and that hold something. */
class RowsThatNameNothingTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String file, String sheet) {
        return new TempSite(folder)
                .with("baseline/" + file, sheet.replace("|", "\n"))
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "scores, 'table,principle,score|red,MES-2,3|,MIC-1 was never discussed at blue,|blue,MES-2,2|'",
        "scores, 'table,principle,score,respondent|red,MES-2,3,Ann|,MIC-1,,Bob|blue,MES-2,2,Cat|'",
        "scores, 'table,principle,title,score|red,MES-2,,3|,MES-2,Easy ways in but not at night,|blue,MES-2,,2|'",
        "rankings, 'table,rank,principle,reason|red,1,MES-2,|,,,All are worth it|blue,1,MES-2,|'",
        "gaps, 'table,principle,gaps|red,MES-2,a|,Everything else was said by the parents,|'",
        "gaps, 'table,principle,gaps,owner,by when|red,MES-2,a,,|,MES-2,,,May|'",
    })
    void wordsWithoutATableAreNotDropped(String kind, String sheet) {
        TempSite.Read read = read(kind + "/all.csv", sheet);

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V12, "A3"));
    }

    @Test
    void aHeadingWithoutATableIsPassedOverAsInOneTablesSheet() {
        String rows = "%1$sMES-2,,3|%2$s,Part two: the rest,|%1$sMIC-1,,2|";
        TempSite.Read several = read("scores/all.csv", "table,principle,title,score|" + rows.formatted("red,", ","));
        assertThat(several.of(H07)).extracting(p -> p.at().cell()).containsExactly("C3");
        assertThat(several.problems.errors()).isEmpty();
    }

    @Test
    void aBlankRowWithoutATableIsThatOfTheBlankSheet() {
        TempSite.Read read = read("scores/all.csv", "table,principle,score|red,MES-2,3|,MIC-1,|blue,MES-2,2|");

        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'red,MES-2,a|blue,,b|red,MIC-2,c|', MES-2",
        "'blue,MAC-1,z|red,MES-2,a|blue,,b|red,MIC-2,c|', MES-2",
        "'red,,x|red,MES-2,a|blue,,b|', MES-2",
        "'red,MES-2,a|blue,Easy ways in,|blue,,b|', MES-2",
    })
    void theRowAboveIsTheOneThatStandsAboveInTheFile(String rows, String above) {
        TempSite.Read read = read("gaps/all.csv", "table,principle,gaps|" + rows);

        assertThat(read.of(F09))
                .filteredOn(p -> p.excerpt().endsWith(",b"))
                .extracting(Problem::expected)
                .allMatch(expected -> expected.startsWith(above + ", if it goes on from the row above"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red,MES-99,a|blue,,b|", "blue,,b|red,MES-2,a|"})
    void whereNothingKnownStandsAboveNoneIsNamed(String rows) {
        TempSite.Read read = read("gaps/all.csv", "table,principle,gaps|" + rows);

        assertThat(read.of(F09)).extracting(Problem::expected).noneMatch(e -> e.contains("goes on from"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MES-2,,Ann|MES-2,3,Average|",
                "MES-2,,Ann|MES-2,3,Mean|MIC-1,4,|",
                "MES-2,,Ann|MES-2,,Bob|MES-2,DK,Total|",
                "MES-2,,|MES-2,,Ann|MES-2,3.5,Overall|"
            })
    void aSheetInWhichOnlyTheTotalIsScoredIsReadAsBlank(String rows) {
        TempSite.Read read = read("scores/red.csv", "principle,score,respondent|" + rows);

        assertThat(read.of(H07)).isNotEmpty();
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).doesNotContainPattern("=[0-9DN]");
    }
}
