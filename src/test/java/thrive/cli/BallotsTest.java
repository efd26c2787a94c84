package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thrive consensus --ballots}: published elections from a file, with no site and no model. */
class BallotsTest {

    private static final String TENNESSEE = """
            M>N>C>K * 42
            N>C>K>M * 26
            C>K>N>M * 15
            K>C>N>M * 17
            """;

    @TempDir
    Path folder;

    private Json json(String ballots, String... options) throws IOException {
        Files.writeString(folder.resolve("ballots.txt"), ballots);
        List<String> typed =
                new java.util.ArrayList<>(List.of("consensus", "--ballots", "ballots.txt", "--format", "json"));
        typed.addAll(List.of(options));
        Thrive run = Thrive.run(folder, typed.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    @Test
    void theResultHasNoPlaceNoRoundAndNoModelAndGoesByLine() throws IOException {
        Json json = json(TENNESSEE);
        for (String none : List.of("place", "round", "model")) {
            assertThat(json.at(none).node().isNull()).as(none).isTrue();
        }
        assertThat(json.at("schema").value()).isEqualTo("thrive-consensus/1");
        assertThat(json.at("tables").list()).isEqualTo(List.of("line 1", "line 2", "line 3", "line 4"));
        assertThat(json.at("robustness/leaveOneOut").list()).hasSize(4);
        assertThat(json.at("agreement/distance").map()).hasSize(6);
        assertThat(json.at("ranking/0/listedBy").value()).isEqualTo(100);
        assertThat(json.at("ranking/0/firstPlaces").value()).isEqualTo(26);
        assertThat(json.at("pairwise/N").map()).isEqualTo(Map.of("M", 58, "C", 68, "K", 68));
    }

    /** Copeland N +3, C +1, K −1, M −3; Schulze and Kemeny N, C, K, M at a distance of 207 (from the literature). */
    @Test
    void tennesseeComesOutAsPublished() throws IOException {
        Json json = json(TENNESSEE, "--method", "copeland");
        for (int i = 0; i < 4; i++) {
            assertThat(json.at("ranking/" + i + "/principle").value())
                    .isEqualTo(List.of("N", "C", "K", "M").get(i));
            assertThat(json.at("ranking/" + i + "/points").value())
                    .isEqualTo(List.of(3, 1, -1, -3).get(i));
        }
        List<List<String>> order = List.of(List.of("N"), List.of("C"), List.of("K"), List.of("M"));
        assertThat(json.at("methods/schulze/ranking").list()).isEqualTo(order);
        assertThat(json.at("methods/kemeny/ranking").list()).isEqualTo(order);
        assertThat(json.at("methods/kemeny/distance").value()).isEqualTo(207);
        assertThat(json.at("methods/kemeny/optima").value()).isEqualTo(1);
    }

    /** Two optimal orders, N C M K and M N C K, share only that K is last and N above C. */
    @Test
    void tennesseeCutToTwoHasTwoOptimalOrders() throws IOException {
        Json kemeny = json("M>N * 42\nN>C * 26\nC>K * 15\nK>C * 17\n", "--method", "kemeny", "--top", "2")
                .at("methods/kemeny");
        assertThat(kemeny.at("distance").value()).isEqualTo(197);
        assertThat(kemeny.at("optima").value()).isEqualTo(2);
        assertThat(kemeny.at("ranking").list()).isEqualTo(List.of(List.of("M", "N", "C"), List.of("K")));
        assertThat(kemeny.at("inEveryTopFive").list()).isEqualTo(List.of("N"));
        assertThat(kemeny.at("inSomeTopFive").list()).isEqualTo(List.of("M", "N", "C"));
        assertThat(kemeny.at("topFive").list()).isEmpty();
    }

    @Test
    void timeThatIsOverLeavesABoundAndNoProof() throws IOException {
        StringBuilder cycle = new StringBuilder();
        List<String> names = new java.util.ArrayList<>(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I"));
        for (int i = 0; i < 9; i++) {
            cycle.append(String.join(">", names)).append('\n');
            java.util.Collections.rotate(names, i % 2 == 0 ? 1 : 4);
        }
        Json kemeny = json(cycle.toString(), "--time-limit", "0").at("methods/kemeny");
        Json proven = json(cycle.toString()).at("methods/kemeny");
        assertThat(proven.at("optimal").value()).isEqualTo(true);
        assertThat(kemeny.at("optimal").value()).isEqualTo(false);
        assertThat(kemeny.at("bestFound").list()).hasSize(9);
        double least = ((Number) proven.at("distance").value()).doubleValue();
        assertThat(((Number) kemeny.at("distance").value()).doubleValue()).isGreaterThanOrEqualTo(least);
        assertThat(((Number) kemeny.at("lowerBound").value()).doubleValue()).isLessThanOrEqualTo(least);
        for (String unknown :
                List.of("ranking", "topFive", "optima", "optimaCapped", "inEveryTopFive", "inSomeTopFive")) {
            assertThat(kemeny.at(unknown).node().isNull()).as(unknown).isTrue();
        }
    }

    @Test
    void aThousandMillionBallotsAreCountedInNoTimeAndWhatIsTooMuchIsNamed() throws IOException {
        Json json = json("A>B * 999999000\nB>A * 1000\n");
        assertThat(json.at("ranking/0/principle").value()).isEqualTo("A");
        assertThat(json.at("ranking/0/points").value()).isEqualTo(4_999_999_000L);
        assertThat(json.at("robustness/skipped").list()).isEqualTo(List.of("bootstrap"));
        assertThat(json.at("agreement/permutationP").node().isNull()).isTrue();
    }

    @Test
    void theTextSpeaksOfBallotsAndCandidates() throws IOException {
        Files.writeString(folder.resolve("ballots.txt"), TENNESSEE);
        String text = Thrive.run(folder, "consensus", "--ballots", "ballots.txt", "--top", "2")
                .out();
        assertThat(text)
                .contains("100 ballots on 4 lines; 4 of 4 candidates were named.")
                .contains("named by 100 of 100: 42 × 1 line 1 + 26 × 2 line 2")
                .doesNotContain("table", "principle");
    }

    @Test
    void faultsAreToldWithTheirPlaceAndNothingOfASiteGoesWithBallots() throws IOException {
        Files.writeString(folder.resolve("ballots.txt"), "A>B\nA>A\n");
        Thrive faulty = Thrive.run(folder, "consensus", "--ballots", "ballots.txt");
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.out()).isEmpty();
        assertThat(faulty.err()).contains("B02", "ballots.txt:2:3");
        assertThat(Thrive.run(folder, "consensus", "--ballots", "none.txt").code())
                .isEqualTo(3);
        assertThat(Thrive.run(folder, "consensus", "--ballots", "ballots.txt", "--model", "x")
                        .code())
                .isEqualTo(2);
        assertThat(Thrive.run(folder, "consensus", "--ballots", "ballots.txt", "--skip-bad")
                        .code())
                .isEqualTo(2);
    }

    private Thrive refused(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        Thrive run = Thrive.run(folder, "consensus", "--ballots", name, "-f", "json");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        return run;
    }

    @Test
    void whatHoldsNoBallotsIsRefusedWithWhatWasExpected() throws IOException {
        assertThat(refused("commas.txt", "A,B,C * 5\nB,C,A * 3\n").err())
                .contains("error[B10]", "commas.txt:1:2", "expected: lines such as A > B = C * 3");
        assertThat(refused("red.csv", "rank,principle,reason\n1,P-2,\n2,P-5,\n").err())
                .contains("error[B10]", "red.csv:1:1", "a ranking sheet", "thrive consensus FILE reads sheets");
        assertThat(refused("notes.md", "# Our votes\n\nWe chose A.\n").err())
                .contains("error[B10]", "notes.md:3:1", "expected: lines such as A > B = C * 3");
    }

    @Test
    void condorcetsFormatIsRefusedAndMakesNoPhantomCandidates() throws IOException {
        assertThat(refused(
                                "empty.cvotes",
                                "#/Candidates: A ; B ; C\n#/Implicit Ranking: true\nA > B * 2\n/EMPTY_RANKING/ * 8\n")
                        .err())
                .contains("error[B10]", "empty.cvotes:1:1");
        assertThat(refused("weight.cvotes", "A > B ^7 * 2\nB > A * 3\n").err())
                .contains("error[B10]", "weight.cvotes:1:7", "weight");
        assertThat(refused("declared.cvotes", "#/Candidates: A ; B ; C\nA > B\n")
                        .err())
                .contains("error[B10]", "declared.cvotes:1:1");
    }

    @Test
    void alternativesThatTheHeaderOnlyCountsAreNoCandidates() throws IOException {
        Files.writeString(
                folder.resolve("holes.soi"),
                "# NUMBER ALTERNATIVES: 5\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n"
                        + "# ALTERNATIVE NAME 5: C\n2: 5,1\n");
        Thrive run = Thrive.run(folder, "consensus", "--ballots", "holes.soi", "-f", "json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("warning[B07]", "holes.soi:1:24");
        Json json = run.json();
        assertThat(json.at("ranking").list()).hasSize(3);
        assertThat(json.at("ranking/0/principle").value()).isEqualTo("C");
        assertThat(json.at("ranking/1/principle").value()).isEqualTo("A");
        assertThat(json.at("ranking/2/principle").value()).isEqualTo("B");
    }
}
