package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways to merge lists, on three lists short enough to count by hand: red names A and B, blue names B and C, green names only
 * C. (A, B and C are MAC-1, MAC-2 and MES-1 of a model of six.)
 */
class MergingTest {

    private static final String A = "MAC-1";
    private static final String B = "MAC-2";
    private static final String C = "MES-1";
    private static final List<String> REST = List.of("MES-2", "MIC-1", "MIC-2");

    @TempDir
    Path folder;

    @BeforeEach
    void threeTables() throws IOException {
        write("site.yaml", """
                schema: thrive-site/1
                place: Riverbank
                model: principles.yaml
                tables:
                  - {id: red, people: 3}
                  - {id: blue, people: 1}
                  - {id: green, people: 2}
                rounds:
                  - {id: baseline}
                """);
        StringBuilder model = new StringBuilder("""
                schema: thrive-model/1
                id: six
                version: 1
                levels: [{id: meso, name: Meso}]
                principles:
                """);
        for (String id : List.of(A, B, C, "MES-2", "MIC-1", "MIC-2")) {
            model.append("  - {id: ")
                    .append(id)
                    .append(", level: meso, name: n, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}\n");
        }
        write("principles.yaml", model.toString());
        write("baseline/rankings/red.csv", "rank,principle\n1,MAC-1\n2,MAC-2\n");
        write("baseline/rankings/blue.csv", "rank,principle\n1,MAC-2\n2,MES-1\n");
        write("baseline/rankings/green.csv", "rank,principle\n1,MES-1\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Json json(String... options) {
        Thrive run = Thrive.run(folder, command(options, "--format", "json"));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static String[] command(String[] options, String... more) {
        List<String> typed = new java.util.ArrayList<>(List.of("consensus"));
        typed.addAll(List.of(options));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private static List<Object> points(Json json) {
        List<Object> points = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            points.add(json.at("ranking/" + i + "/principle").value());
            points.add(((Number) json.at("ranking/" + i + "/points").value()).doubleValue());
        }
        return points;
    }

    @Test
    void everyMethodTellsItsOrderAndItsFive() {
        Json methods = json().at("methods");
        assertThat(methods.map().keySet().stream().map(String::valueOf))
                .containsExactly("points", "modified", "average-rank", "copeland", "schulze", "kemeny", "support");
        for (String inOrder : List.of("points", "average-rank", "copeland", "schulze", "kemeny")) {
            assertThat(methods.at(inOrder + "/ranking").list())
                    .as(inOrder)
                    .isEqualTo(List.of(List.of(B), List.of(C), List.of(A), REST));
            assertThat(methods.at(inOrder + "/topFive").list()).isEqualTo(List.of(B, C, A));
        }
        assertThat(methods.at("modified/ranking").list()).isEqualTo(List.of(List.of(B), List.of(A, C), REST));
        assertThat(methods.at("support/ranking").list()).isEqualTo(List.of(List.of(B, C), List.of(A), REST));
    }

    /** Of the six orders of A, B and C, only B C A has three disagreements, one on each pair; the others have four and more. */
    @Test
    void kemenyTellsWhatItProved() {
        Json kemeny = json().at("methods/kemeny");
        assertThat(kemeny.at("distance").value()).isEqualTo(3);
        assertThat(kemeny.at("lowerBound").value()).isEqualTo(3);
        assertThat(kemeny.at("optimal").value()).isEqualTo(true);
        assertThat(kemeny.at("optima").value()).isEqualTo(1);
        assertThat(kemeny.at("optimaCapped").value()).isEqualTo(false);
        assertThat(kemeny.at("inEveryTopFive").list()).isEqualTo(List.of(A, B, C));
        assertThat(kemeny.at("inSomeTopFive").list()).isEqualTo(List.of(A, B, C));
    }

    @Test
    void aMethodOrdersTheRankingByItsOwnCount() {
        assertThat(points(json("--method", "average-rank"))).isEqualTo(List.of(B, 11.0, C, 10.5, A, 8.5));
        assertThat(points(json("--method", "Copeland"))).isEqualTo(List.of(B, 4.0, C, 3.0, A, 2.0));
        assertThat(points(json("--method", "schulze"))).isEqualTo(List.of(B, 5.0, C, 4.0, A, 3.0));
        assertThat(points(json("--method", "modified"))).isEqualTo(List.of(B, 3.0, A, 2.0, C, 2.0));
        assertThat(json("--method", "kemeny").at("ranking/0/points").node().isNull())
                .isTrue();
    }

    @Test
    void whatSetsRowsApartIsNamedByTheKindOfMethod() {
        assertThat(json("--method", "modified").at("ranking/2/decidedBy").value())
                .isEqualTo("tie");
        assertThat(json("--method", "support").at("ranking/2/decidedBy").value())
                .isEqualTo("tables");
        assertThat(json("--method", "schulze").at("ranking/0/decidedBy").value())
                .isEqualTo("head-to-head");
        assertThat(json().at("ranking/0/decidedBy").value()).isEqualTo("head-to-head");
    }

    /** Red 3, blue 1, green 2: A 15; B 12 + 5; C 4 + 10. */
    @Test
    void weightsOfPeopleMultiplyWhatATableGives() {
        Json json = json("--weights", "people");
        assertThat(points(json)).isEqualTo(List.of(B, 17.0, A, 15.0, C, 14.0));
        assertThat(json.at("weights").map()).isEqualTo(Map.of("red", 3, "blue", 1, "green", 2));
        assertThat(json.at("ranking/0/listedBy").value()).isEqualTo(2);
    }

    /** Red 1, blue 0.5, green 0: A 5; B 4 + 2.5; C 2. The head-to-head of the least distance: A over B 1 to 0.5, B over C, A over C. */
    @Test
    void weightsOfASheetMayHaveDecimalsAndBeZero() throws IOException {
        write("weights.csv", "table,weight\nRed,1\nblue,0.5\ngreen,0\n");
        Json json = json("--weights", "weights.csv");
        assertThat(points(json)).isEqualTo(List.of(B, 6.5, A, 5.0, C, 2.0));
        assertThat(json.at("methods/kemeny/ranking/0").list()).isEqualTo(List.of(A));
        assertThat(json.at("methods/kemeny/distance").value()).isEqualTo(1);
    }

    @Test
    void aWrongSheetOfWeightsIsToldCellByCell() throws IOException {
        write("weights.csv", "table,weight\nred,many\nbleu,1\nred,2\n");
        Thrive run = Thrive.run(folder, "consensus", "--weights", "weights.csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "W01", "weights.csv:2:5   (cell B2", "V12", "blue", "W03", "W02", "table green has no weight");
        write("weights.csv", "table,weight\nred,0\nblue,0\ngreen,0\n");
        assertThat(Thrive.run(folder, "consensus", "--weights", "weights.csv").err())
                .contains("every table that ranked has the weight 0");
    }

    @Test
    void aTableWithoutPeopleIsToldWhereItIsListed() throws IOException {
        write("site.yaml", Files.readString(folder.resolve("site.yaml")).replace(", people: 2", ""));
        Thrive run = Thrive.run(folder, "consensus", "--weights", "people");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("W02", "site.yaml:7:", "table green has no weight");
    }

    /** Nothing is said of those a list does not name: B and C have 9 each, from two lists; B stands above C in the only list with both. */
    @Test
    void ignoredPrinciplesGetNothingAndLoseNothing() {
        Json json = json("--unranked", "ignore");
        assertThat(json.at("unranked").value()).isEqualTo("ignore");
        assertThat(json.at("methods/average-rank/ranking/0").list()).isEqualTo(List.of(B, C));
        assertThat(json.at("methods/copeland/ranking").list())
                .isEqualTo(List.of(List.of(A), List.of(B), List.of(C), REST));
        assertThat(json.at("methods/kemeny/distance").value()).isEqualTo(0);
    }

    /** A second place from blue makes 9 points, two tables, level pairs and places with B; one from green a tie of three. */
    @Test
    void whyTellsNeighboursAndWhatWouldLiftAPrinciple() {
        Json why = json("--why", "mac-1").at("why");
        assertThat(why.at("rank").value()).isEqualTo(3);
        assertThat(why.at("above").map())
                .isEqualTo(Map.of("principle", C, "tablesForThis", 1, "tablesForOther", 2, "tablesForNeither", 0));
        assertThat(why.at("up/0/table").value()).isEqualTo("blue");
        assertThat(why.at("up/0/to").value()).isEqualTo(2);
        assertThat(why.at("up/0/rank").value()).isEqualTo(1);
        assertThat(why.at("up/1/table").value()).isEqualTo("green");
        String text = Thrive.run(folder, "consensus", "--why", A).out();
        assertThat(text)
                .contains("3rd of 6 principles, with 5 points from 1 of 3 tables. It is among the")
                .contains("Above it is MES-1, with 4 points more. 1 table put MAC-1 above MES-1, 2 the\nother way")
                .contains("A 2nd place from blue, where it is not named, would make it level with MAC-2 at\n1st.");
    }

    @Test
    void whyOfAPrincipleThatNobodyNamedSaysSo() {
        assertThat(Thrive.run(folder, "consensus", "--why", "MIC-2").out())
                .contains("No table named it, so it cannot be proposed.");
    }

    @Test
    void picturesShowRanksPairsAndMethods() {
        String shown = Thrive.run(folder, "consensus", "--show", "all").out();
        assertThat(shown)
                .contains("Who ranked what\n         red   blue  green\nMAC-2      2      1      ·\n")
                .contains(" 2  MES-1  −1   ·  +1\n")
                .contains("MES-1        2       =2        2        2        2        2       =1\n");
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void wrongWordsAreUsageErrorsWithASuggestion() {
        assertWrong("did you mean schulze", "--method", "shulze");
        assertWrong("did you mean mac-1", "--why", "MAC-11");
        assertWrong("--time-limit is \"soon\"", "--time-limit", "soon");
        assertWrong("--show is \"rank\"", "--show", "rank");
        assertWrong("--show is for text", "--show", "ranks", "--format", "json");
        assertWrong("--why is told as text or json", "--why", "MAC-1", "--format", "csv");
    }

    private void assertWrong(String words, String... options) {
        Thrive run = Thrive.run(folder, command(options));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().toLowerCase(java.util.Locale.ROOT)).contains(words.toLowerCase(java.util.Locale.ROOT));
    }

    /** Where the site lists no tables, the name of one is what it is everywhere else. */
    @ParameterizedTest
    @CsvSource({"Red table, blue, green", "RED, Table blue, the green table", "red_table, blue, Green"})
    void namesOfTablesThatNobodyListsAreReadAsInColumns(String red, String blue, String green) throws IOException {
        write(
                "site.yaml",
                "schema: thrive-site/1\nplace: Riverbank\nmodel: principles.yaml\nrounds: [{id: baseline}]\n");
        write("weights.csv", "table,weight\n" + red + ",8\n" + blue + ",2\n" + green + ",1\n");

        assertThat(json("--weights", "weights.csv").at("weights").map())
                .isEqualTo(Map.of("red", 8, "blue", 2, "green", 1));
    }

    @Test
    void aNameOfNoTableIsUnknownStill() throws IOException {
        write(
                "site.yaml",
                "schema: thrive-site/1\nplace: Riverbank\nmodel: principles.yaml\nrounds: [{id: baseline}]\n");
        write("weights.csv", "table,weight\nRed table,8\nTable,2\nblue,2\nredd,1\ngreen,1\n");

        assertThat(Thrive.run(folder, "consensus", "--weights", "weights.csv").err())
                .contains("there is no table \"Table\"", "there is no table \"redd\"");
    }
}
