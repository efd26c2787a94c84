package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.problem.Problem;

/** Whose a sheet is where the name of one table holds that of another, or is what a program calls every first table. */
class NamesWithinNamesTest {

    private static final String LISTED = "  - {id: red, name: Red table}\n  - {id: blue}\n";

    @TempDir
    Path folder;

    /** @param tables each as {@code id} or {@code id=name}, with blanks between */
    private TempSite.Read read(String tables, String stem) {
        String listed = Stream.of(tables.split(" ; ", -1))
                .map(table -> table.split("=", 2))
                .map(table -> "  - {id: \"" + table[0] + "\", name: \"" + table[table.length - 1] + "\"}\n")
                .collect(Collectors.joining());
        return new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace(LISTED, listed))
                .with("baseline/scores/" + stem + ".csv", "principle,score\nMES-2,3\n")
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "north ; north-east,north-east scores,north-east",
        "north ; north-east,scores north-east,north-east",
        "north ; north-east,north scores,north",
        "east ; north-east,Scores - North East,north-east",
        "east ; north ; north-east,north-east scores final,north-east",
        "red ; red-2,red-2 scores,red-2",
        "red ; red-2,scores - red 2,red-2",
        "red ; red-2,red-2 2026-03-12,red-2",
        "h=Health ; p=Public health,Scores - Public health,p",
        "h=Health ; p=Public health,Public health scores,p",
        "h=Health ; p=Public health,Scores - Health,h",
        "t1=Table 1 ; red,Scores - red-Table 1,red",
        "t1=Table 1 ; red,red scores-Table 1,red",
        "t1=Table 1 ; red,red scores-Table 1 (1),red",
        "t1=Table 1 ; red,Table 1-Table 1,t1",
        "t1=Table 1 ; red,Scores - Table 1,t1",
        "blue ; red,Scores - red-Table 2,red"
    })
    void theLongestNameCounts(String tables, String stem, String table) {
        TempSite.Read read = read(tables, stem);

        assertThat(read.scoresAsText()).isEqualTo(table + " MES-2=3\n");
        assertThat(read.of(S16)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "north ; east,north east scores",
        "red ; blue,red & blue scores",
        "red ; blue,scores blue and red",
        "red ; blue,red and blue final",
        "north ; north-east,north north-east",
        "north-east ; east-side,north-east-side",
        "red ; red-2,red (2) scores",
        "red ; red-2,red 2 March",
        "red ; red-2026,red 2026 03 12",
        "a=Same ; b=Same,Scores - Same"
    })
    void twoNamesNeitherOfWhichHoldsTheOtherAreRefused(String tables, String stem) {
        TempSite.Read read = read(tables, stem);

        assertThat(read.scores).isEmpty();
        assertThat(read.of(S05)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Scores-Table 1", "Riverbank-Tabelle 1", "Scores-Table 1 (1)", "2026-03-12-Table 1"})
    void theNameOfEveryFirstTableIsNeitherTakenNorSuggested(String stem) {
        TempSite.Read read = read("table-1=Table 1 ; red", stem);

        assertThat(read.scores).isEmpty();
        assertThat(read.of(S05)).flatExtracting(Problem::suggestions).isEmpty();
    }
}
