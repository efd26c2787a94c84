package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.TempSite;

/** Rankings with {@code --skip-bad}: the faulty row goes, and all others stay where they were written. */
class SkipBadRankingTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void make() {
        site = new TempSite(folder);
    }

    private Thrive consensus(String... options) {
        String[] typed = new String[options.length + 2];
        typed[0] = "consensus";
        typed[1] = "--skip-bad";
        System.arraycopy(options, 0, typed, 2, options.length);
        return Thrive.run(folder, typed);
    }

    private void ranking(String table, String rows) {
        site.with("baseline/rankings/" + table + ".csv", "rank,principle\n" + rows.replace(";", "\n") + "\n");
    }

    /** "MAC-1 1 5, MAC-2 2 4": what red gave, by principle: its place and its points. */
    private static String given(Json result) {
        TreeMap<String, String> given = new TreeMap<>();
        for (Json row : result.at("ranking").items()) {
            if (row.at("ranks").map().containsKey("red")) {
                String points = row.text("pointsByTable/red").replaceFirst("\\.0$", "");
                given.put(row.text("principle"), row.text("ranks/red") + " " + points);
            }
        }
        return given.toString().replaceAll("[{}]", "").replace('=', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // An unknown code: its place is known.
                "1,XXX-9;2,MAC-1;3,MAC-2;4,MES-1;5,MES-2 | R06 | MAC-1 2 4, MAC-2 3 3, MES-1 4 2, MES-2 5 1",
                "1,MAC-1;2,MAC-2;3,XXX-9;4,MES-1;5,MES-2 | R06 | MAC-1 1 5, MAC-2 2 4, MES-1 4 2, MES-2 5 1",
                "1,MAC-1;2,MAC-2;3,MES-1;4,MES-2;5,XXX-9 | R06 | MAC-1 1 5, MAC-2 2 4, MES-1 3 3, MES-2 4 2",
                "1,MAC-1;2,XXX-8;3,XXX-9;4,MES-1;5,MES-2 | R06 R06 | MAC-1 1 5, MES-1 4 2, MES-2 5 1",
                "5,MES-2;4,MES-1;3,XXX-9;2,MAC-2;1,MAC-1 | R06 | MAC-1 1 5, MAC-2 2 4, MES-1 4 2, MES-2 5 1",
                // A row that ranks a principle again.
                "1,MAC-1;2,MAC-2;3,MAC-1;4,MES-1 | R02 | MAC-1 1 5, MAC-2 2 4, MES-1 4 2",
                // A rank that cannot be read: the gap is its own.
                "?,MAC-1;2,MAC-2;3,MES-1;4,MES-2;5,MIC-1 | R01 | MAC-2 2 4, MES-1 3 3, MES-2 4 2, MIC-1 5 1",
                "1,MAC-1;2,MAC-2;?,MES-1;4,MES-2;5,MIC-1 | R01 | MAC-1 1 5, MAC-2 2 4, MES-2 4 2, MIC-1 5 1",
                "1,MAC-1;2,MAC-2;3,MES-1;4,MES-2;9,MIC-1 | R01 | MAC-1 1 5, MAC-2 2 4, MES-1 3 3, MES-2 4 2",
                "1,MAC-1;2,MAC-2;,MES-1;4,MES-2;5,MIC-1 | R07 | MAC-1 1 5, MAC-2 2 4, MES-2 4 2, MIC-1 5 1",
                "1,MAC-1;2.5,MAC-2;0,MES-1;4,MES-2 | R01 R01 | MAC-1 1 5, MES-2 4 2",
                // A partner in a tie: what is left of it shares as before, whichever way the list counts on.
                "1,MAC-1;1,XXX-9;3,MAC-2 | R06 | MAC-1 1 4.5, MAC-2 3 3",
                "1,XXX-9;1,MAC-1;2,MAC-2 | R06 | MAC-1 1 4.5, MAC-2 3 3",
                "1,MAC-1;2,MAC-2;2,XXX-9;2,MES-1;3,MES-2 | R06 | MAC-1 1 5, MAC-2 2 3, MES-1 2 3, MES-2 5 1",
                "1,MAC-1;1,MAC-2;2,XXX-9 | R06 | MAC-1 1 4.5, MAC-2 1 4.5",
                "1,MAC-1;1,MAC-2;2,XXX-9;3,MES-1 | R06 | MAC-1 1 4.5, MAC-2 1 4.5, MES-1 4 2",
                // A partner whose own rank cannot be read might have stood anywhere, and so moves nobody.
                "1,MAC-1;?,MAC-2;2,MES-1 | R01 | MAC-1 1 5, MES-1 2 4",
                "1,MAC-1;?,MAC-2;3,MES-1 | R01 | MAC-1 1 5, MES-1 3 3",
                "1,MAC-1;1,MAC-2;2,MES-1;?,MES-2;4,MIC-1 | R01 | MAC-1 1 4.5, MAC-2 1 4.5, MES-1 3 3, MIC-1 5 1",
                // A skipped rank: the row that skips it goes, with those tied with it, and nothing moves into the gap.
                "1,MAC-1;3,MAC-2;4,MES-1 | R03 | MAC-1 1 5, MES-1 4 2",
                "1,MAC-1;2,MAC-2;4,MES-1;4,MES-2;5,MIC-1 | R03 | MAC-1 1 5, MAC-2 2 4, MIC-1 5 1",
                "2,MAC-1;3,MAC-2 | R03 | MAC-2 3 3",
                // Too many: of those tied across the end of the list nobody can say who is on it.
                "1,MAC-1;2,MAC-2;3,MES-1;4,MES-2;5,MIC-1;5,MIC-2 | R04"
                        + " | MAC-1 1 5, MAC-2 2 4, MES-1 3 3, MES-2 4 2",
            })
    void theOthersKeepThePlacesThatWereWritten(String rows, String codes, String expected) {
        ranking("red", rows);
        Thrive run = consensus("-f", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(given(run.json())).isEqualTo(expected);
        assertThat(run.json().at("leftOut").items().stream().map(cell -> cell.text("code")))
                .containsExactly(codes.split(" ", -1));
        assertThat(run.json().at("tables").list()).isEqualTo(List.of("red"));
    }

    /** Places 1 and 4: 4 − 1 + 1 = 4 and 1 of a list of four; N less the place, 5 and 2; the four not named share (5 + 6) / 2. */
    @Test
    void otherMethodsCountThePlacesToo() {
        ranking("red", "1,MAC-1;2,XXX-8;3,XXX-9;4,MES-1");
        assertThat(points("modified")).startsWith("MAC-1 4, MES-1 1, MAC-2 0");
        assertThat(points("average-rank")).startsWith("MAC-1 5, MES-1 2, MAC-2 0.5, MES-2 0.5");
        assertThat(points("support")).startsWith("MAC-1 1, MES-1 1, MAC-2 0");
    }

    private String points(String method) {
        StringBuilder points = new StringBuilder();
        for (Json row :
                consensus("--method", method, "-f", "json").json().at("ranking").items()) {
            points.append(row.text("principle"))
                    .append(' ')
                    .append(row.text("points"))
                    .append(", ");
        }
        return points.toString();
    }

    @Test
    void aHoleAtTheTopIsNobodysFirstPlace() {
        ranking("red", "1,XXX-9;2,MAC-2;3,MAC-1");
        Json result = consensus("-f", "json").json();
        assertThat(result.at("ranking").item("principle", "MAC-2").text("firstPlaces"))
                .isEqualTo("0");
    }

    @Test
    void theTerminalShowsThePlacesThatWereWritten() {
        ranking("red", "1,MAC-1;2,XXX-9;3,MAC-2");
        ranking("blue", "1,MAC-2;2,MAC-1");
        assertThat(consensus("--show", "ranks").out())
                .contains("Not complete: 1 faulty entry is left out: baseline/rankings/red.csv B3.")
                .contains("MAC-1     1     2\nMAC-2     3     1\n");
        assertThat(consensus("--why", "MAC-2").out())
                .contains("  red         3rd  ")
                .contains("  blue        1st  ");
    }

    /** Nothing of red can be read, whatever the reason; that is not the same as nothing handed in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rank,principle;1,XXX-8;2,XXX-9",
                "rank,principle;?,MAC-1",
                "rank,principle;1,MAC-1;\"2,MAC-2",
                "the best,is this;1,MAC-1"
            })
    void aTableOfWhichNothingCanBeReadIsLeftOut(String text) {
        site.with("baseline/rankings/red.csv", text.replace(";", "\n"));
        ranking("blue", "1,MAC-2;2,MAC-1");
        Thrive run = consensus("-v");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("The ranking of red cannot be read and is left out.", "All of 2 tables handed in");
        assertThat(run.err()).doesNotContain("has handed in no sheet");
        Json result = consensus("-f", "json").json();
        assertThat(result.at("leftOutTables").list()).isEqualTo(List.of("red"));
        assertThat(result.at("tables").list()).isEqualTo(List.of("blue"));
    }

    @Test
    void thePagesSayWhoseRankingIsLeftOut() throws IOException {
        ranking("red", "1,MAC-1;\"2,MAC-2");
        ranking("blue", "1,MAC-2;2,MAC-1");
        assertThat(Thrive.run(folder, "report", "priorities", "--skip-bad").code())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("reports/baseline/priorities.html")))
                .contains("The ranking of <bdi>Red</bdi> cannot be read and is left out.");
    }

    @Test
    void withoutFaultsNothingIsCalledLeftOut() {
        ranking("red", "1,MAC-1;1,MAC-2;2,MES-1");
        Thrive run = consensus("-f", "json");
        assertThat(run.code()).isZero();
        assertThat(given(run.json())).isEqualTo("MAC-1 1 4.5, MAC-2 1 4.5, MES-1 3 3");
        assertThat(run.json().node().has("leftOut")).isFalse();
        assertThat(run.json().node().has("leftOutTables")).isFalse();
        assertThat(Thrive.run(folder, "consensus", "-f", "json").out()).isEqualTo(run.out());
    }
}
