package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The example site against figures that were worked out from its sheets without thrive: the files in {@code riverbank/}
 * come from a separate script that shares nothing with the program, and the rows named below were counted by hand.
 */
class RiverbankTest {

    private static final Path SITE = Thrive.EXAMPLES.resolve("riverbank");

    @ParameterizedTest
    @CsvSource({
        "score, score --round baseline",
        "follow-up-score, score",
        "consensus, consensus",
        "gaps, gaps",
    })
    void agreesWithTheFiguresWorkedOutWithoutThrive(String expected, String command) throws IOException {
        List<String> typed = new ArrayList<>(List.of(command.split(" ", -1)));
        typed.addAll(List.of("--format", "json"));
        Thrive run = Thrive.run(SITE, typed.toArray(String[]::new));
        assertThat(run.code()).as(run.toString()).isZero();
        List<String> differences = new ArrayList<>();
        compare("", Json.of(resource(expected + ".json")).node(), run.json().node(), differences);
        assertThat(differences).isEmpty();
    }

    /** MAC-3: orange, blue and violet say 1; red and green say 2, and so do two of indigo, whose third does not know. */
    @Test
    void countsAnEvenSplitAsTheLowerScore() {
        Json principle = Thrive.run(SITE, "score", "--round", "baseline", "-f", "json")
                .json()
                .at("principles")
                .item("id", "MAC-3");
        assertThat(principle.at("counts").toString()).isEqualTo("{\"1\":3,\"2\":3,\"3\":0,\"4\":0}");
        assertThat(principle.at("median").value()).isEqualTo(1.5);
        assertThat(principle.at("lowerMedian").value()).isEqualTo(1);
        assertThat(principle.at("dontKnow").list()).isEqualTo(List.of("yellow"));
        assertThat(principle.at("notScored").list()).isEqualTo(List.of("grey"));
        assertThat(principle.at("disputed").value()).isEqualTo(false);
    }

    /** MES-2: first of red, yellow and grey (5 each), second of violet (4), third of indigo (3), joint first of blue (4.5). */
    @Test
    void addsThePointsOfAPrincipleTableByTable() {
        Json standing = Thrive.run(SITE, "consensus", "-f", "json").json().at("ranking/0");
        assertThat(standing.at("principle").value()).isEqualTo("MES-2");
        assertThat(standing.at("points").value()).isEqualTo(26.5);
        assertThat(standing.at("firstPlaces").value()).isEqualTo(4);
        assertThat(standing.at("pointsByTable").toString())
                .isEqualTo("{\"red\":5,\"yellow\":5,\"blue\":4.5,\"indigo\":3,\"violet\":4,\"grey\":5}");
    }

    @Test
    void hasNoErrorsAndOnlyTheWarningsItIsMeantToHave() {
        Thrive run = Thrive.run(SITE, "check", "--format", "json");
        assertThat(run.code()).isZero();
        List<String> codes = new ArrayList<>();
        run.json().at("problems").node().forEach(p -> codes.add(p.get("code").asString()));
        assertThat(codes).containsExactlyInAnyOrder("S06", "S06", "S06", "S06", "R05", "F12", "F13", "V06");
    }

    /** Every value of the expected tree stands in the found one; keys that only the found one has are more, not other. */
    private static void compare(String path, JsonNode expected, JsonNode found, List<String> differences) {
        if (expected.isObject()) {
            expected.properties().forEach(entry -> {
                JsonNode child = found.get(entry.getKey());
                if (child == null) {
                    differences.add(path + "/" + entry.getKey() + " is missing");
                } else {
                    compare(path + "/" + entry.getKey(), entry.getValue(), child, differences);
                }
            });
        } else if (expected.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(
                        path + "/" + i,
                        Objects.requireNonNull(expected.get(i)),
                        Objects.requireNonNull(found.get(i)),
                        differences);
            }
        } else if (expected.isNumber() && found.isNumber()) {
            if (Math.abs(expected.asDouble() - found.asDouble()) > 1e-9) {
                differences.add(path + ": " + expected + " but found " + found);
            }
        } else if (!expected.equals(found)) {
            differences.add(path + ": " + expected + " but found " + found);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RiverbankTest.class.getResourceAsStream("/riverbank/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
