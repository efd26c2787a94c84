package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Elections too great for every question: which parts are left out goes by counted steps, so that it is the same whatever time is given
 * and on every machine. They are named, null, and said in words.
 */
class GreatElectionsTest {

    @TempDir
    Path folder;

    private Json json(String ballots, String... options) throws IOException {
        return run(ballots, "json", options).json();
    }

    private Thrive run(String ballots, String format, String... options) throws IOException {
        Files.writeString(folder.resolve("great.txt"), ballots);
        List<String> typed = new ArrayList<>(List.of("consensus", "--ballots", "great.txt", "-f", format));
        typed.addAll(List.of(options));
        Thrive run = Thrive.run(folder, typed.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format("c%03d", i))
                .toList();
    }

    private static String rotations(int count) {
        List<String> names = new ArrayList<>(names(count));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(String.join(" > ", names)).append('\n');
            Collections.rotate(names, -1);
        }
        return lines.toString();
    }

    private static List<Integer> primes() {
        return IntStream.rangeClosed(7, 997)
                .filter(n -> IntStream.rangeClosed(2, 31).allMatch(d -> d >= n || n % d != 0))
                .boxed()
                .toList();
    }

    private static String ties() {
        StringBuilder lines = new StringBuilder();
        primes().forEach(p -> lines.append(String.join(" = ", names(p))).append('\n'));
        return lines.toString();
    }

    private static void leavesOut(Json json, String... parts) {
        assertThat(json.at("robustness/skipped").list()).isEqualTo(List.of(parts));
        for (String part : parts) {
            assertThat(json.at("robustness/" + part).node().isNull()).as(part).isTrue();
        }
    }

    @Test
    void fortyRotationsOfFortyNames() throws IOException {
        leavesOut(json(rotations(40), "--time-limit", "0"), "oneMove");
        leavesOut(json(rotations(40), "--time-limit", "9"), "oneMove");
        assertThat(run(rotations(40), "text", "--show", "all", "--time-limit", "0")
                        .out())
                .contains("What single moves would change was left out: the lists are too many or too long.")
                .contains("(Kemeny): not proven, as time ran out.")
                .contains("– is not proven: time ran out.");
    }

    @Test
    void oneBallotOfAThousandNames() throws IOException {
        Json json = json(String.join(" > ", names(1000)), "--time-limit", "0");
        leavesOut(json, "oneMove");
        assertThat(json.at("proposed").list()).isEqualTo(names(5));
        Json why = json(String.join(" > ", names(1000)), "--why", "c007").at("why");
        assertThat(why.at("skipped").list()).isEqualTo(List.of("up", "inOrOut"));
        assertThat(why.at("up").node().isNull()).isTrue();
        assertThat(why.at("alone").node().isNull()).isTrue();
        assertThat(run(String.join(" > ", names(1000)), "text", "--why", "c007").out())
                .contains("What would lift it was left out: the lists are too many or too long.")
                .contains("That was left out: the lists are too many or too long.");
    }

    /** 165 lines that tie 7, 11, 13 … 997 names: c000 has 15 points shared by so many on each. */
    @Test
    void pointsSharedInAHundredWaysAreDecimals() throws IOException {
        assertThat(primes()).hasSize(165);
        Json json = json(ties(), "--time-limit", "0");
        leavesOut(json, "leaveOneOut", "fewestTables", "oneMove", "bootstrap");
        assertThat(json.at("agreement/skipped").list()).isEqualTo(List.of("permutationP"));
        BigDecimal sum = primes().stream()
                .map(p -> BigDecimal.valueOf(15).divide(BigDecimal.valueOf(p), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(json.at("ranking/0/points").value()).isEqualTo(sum.doubleValue());
        assertThat(json.toString()).doesNotContain("NaN");
        assertThat(run(ties(), "text", "--show", "steadiness", "--time-limit", "0")
                        .out())
                .doesNotContain("If other lists like these were drawn")
                .contains("How often it would be among the first five if other lists were drawn was left");
    }

    /** Each of fifty names another first, so that fifty are tied for the last two places: to try every move is too much. */
    @Test
    void fiftyBallotsWithAFirstNameOfTheirOwn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append("voter").append(100 + i).append(i % 2 == 0 ? " > A > B > C\n" : " > B > A > C\n");
        }
        assertThat(run(lines.toString(), "csv").err()).contains("begins its line and stands nowhere else");
        leavesOut(json(lines.toString(), "--time-limit", "0"), "oneMove");
        leavesOut(json(lines.toString(), "--time-limit", "9"), "oneMove");
    }

    /** By Kemeny each variant is a search of its own, which counts its steps too; where the proposal is not proven nothing is told of it. */
    @Test
    void byKemenyTheVariantsCountTheirSteps() throws IOException {
        Json proven = json(rotations(9), "--method", "kemeny", "--time-limit", "60");
        assertThat(proven.at("methods/kemeny/complete").value()).isEqualTo(true);
        assertThat(proven.at("robustness/skipped").list()).isNotEqualTo(List.of("leaveOneOut", "fewestTables"));
        leavesOut(
                json(rotations(9), "--method", "kemeny", "--time-limit", "0"),
                "leaveOneOut",
                "fewestTables",
                "oneMove",
                "bootstrap");
        Json unproven = json(rotations(9), "--method", "kemeny", "--time-limit", "0");
        assertThat(unproven.at("proposed").node().isNull()).isTrue();
        assertThat(unproven.at("undetermined").node().isNull()).isTrue();
        assertThat(run(rotations(9), "csv", "--method", "kemeny", "--time-limit", "0")
                        .out()
                        .lines()
                        .skip(1))
                .hasSize(9)
                .allMatch(line -> line.contains(",not proven,"));
        String text = run(rotations(9), "text", "--method", "kemeny", "--time-limit", "0", "--show", "all")
                .out();
        assertThat(text)
                .contains("(not proven)")
                .contains("The proposal is not proven, so nothing can be said of that.")
                .contains("cannot be told, since the proposal is not proven.");
    }
}
