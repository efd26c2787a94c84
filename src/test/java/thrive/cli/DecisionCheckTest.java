package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.Fingerprint;

/** A decision beside what its rankings propose. Riverbank's proposal is MES-2, MIC-2, MES-8, MAC-4, MIC-4. */
class DecisionCheckTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private List<String> codes(String decision) throws IOException {
        Files.writeString(
                site.resolve("baseline/decision.yaml"),
                "schema: thrive-decision/1\n" + decision + "date: 2026-04-16\n");
        List<String> codes = new ArrayList<>();
        Thrive.run(site, "check", "-f", "json").json().at("problems").node().forEach(p -> {
            if (p.get("code").asString().startsWith("D")) {
                codes.add(p.get("code").asString() + " line " + p.get("line"));
            }
        });
        return codes;
    }

    private static String priorities(String... principles) {
        StringBuilder yaml = new StringBuilder("priorities:\n");
        for (String principle : principles) {
            yaml.append("  - {principle: ").append(principle).append("}\n");
        }
        return yaml.toString();
    }

    @Test
    void theProposalOrAnotherOrderOfItNeedsNoReason() throws IOException {
        assertThat(codes(priorities("MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4")))
                .isEmpty();
        assertThat(codes(priorities("MIC-4", "MES-2", "MIC-2", "MES-8", "MAC-4")))
                .isEmpty();
    }

    @Test
    void whatComesInOrIsLeftOutNeedsAReason() throws IOException {
        String other = priorities("MES-2", "MIC-2", "MES-8", "MES-4", "MIC-4");
        assertThat(codes(other)).containsExactly("D04 line 1", "D04 line 6");
        assertThat(codes(other.replace("{principle: MES-4}", "{principle: MES-4, because: data first}")
                        + "leftOut:\n  - {principle: MAC-4, because: next year}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "None", "tbc", "don't know"})
    void whatSaysNothingIsNoReason(String because) throws IOException {
        String other = priorities("MES-2", "MIC-2", "MES-8", "MES-4", "MIC-4");

        assertThat(codes(other.replace("{principle: MES-4}", "{principle: MES-4, because: " + because + "}")
                        + "leftOut:\n  - {principle: MAC-4, because: next year}\n"))
                .containsExactly("D04 line 6");
        Thrive decided = Thrive.run(
                site,
                "decide",
                "--force",
                "MES-2",
                "MIC-2",
                "MES-8",
                "MES-4",
                "MIC-4",
                "--because",
                "MES-4=" + because);
        assertThat(decided.code()).isEqualTo(2);
        assertThat(decided.err()).contains("MES-4=" + because + " is no reason; nothing was written");
    }

    @Test
    void numbersRepeatsAndUnknownPrinciplesAreErrors() throws IOException {
        assertThat(codes(priorities("MES-2", "MIC-2"))).containsExactly("D01 line 3");
        assertThat(codes(priorities("MES-2", "MES-2", "MES-8", "MAC-4", "MIC-4")))
                .containsExactly("D03 line 4");
        assertThat(codes(priorities("MES-22", "MIC-2", "MES-8", "MAC-4", "MIC-4")))
                .containsExactly("D02 line 3");
    }

    @Test
    void leavingOutWhatWasNotProposedIsToldAsAWarning() throws IOException {
        assertThat(codes(priorities("MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4")
                        + "leftOut:\n  - {principle: MAC-1, because: x}\n"))
                .containsExactly("D06 line 9");
    }

    @Test
    void rankingsThatChangedAfterwardsAreToldAsAWarning() throws IOException {
        String agreed = priorities("MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4");
        assertThat(codes(agreed + "ballots: 0000\n")).containsExactly("D05 line 1");
        assertThat(Fingerprint.ofBallots(List.of())).hasSize(64);
        assertThat(Thrive.run(site, "check").out()).contains("""
                warning[D05]: the rankings of round baseline have changed since the room decided
                              on 2026-04-16: run thrive consensus --round baseline to see what
                              they propose now
                  --> baseline/decision.yaml:1:1
                """);
    }

    @Test
    void aTableWithAnotherNameOrIdIsNoOtherRanking() throws IOException {
        Thrive decided = Thrive.run(site, "decide", "--force", "MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4");
        assertThat(decided.code()).isZero();
        String decision = Files.readString(site.resolve("baseline/decision.yaml"));
        assertThat(decision).contains("ballots: ");

        Path definition = site.resolve("site.yaml");
        String listed = Files.readString(definition);
        Files.writeString(definition, listed.replace("name: Red table", "name: Crimson table"));
        assertThat(Thrive.run(site, "check").out()).doesNotContain("D05");

        Files.writeString(definition, listed.replace("{id: red, name: Red table", "{id: crimson, name: Red"));
        assertThat(Thrive.run(site, "check").out()).doesNotContain("D05").doesNotContain("S05");

        Files.writeString(definition, listed);
        Path ranking = site.resolve("baseline/rankings/red.csv");
        Files.writeString(ranking, "rank,principle\n1,MAC-1\n");
        assertThat(Thrive.run(site, "check").out()).contains("warning[D05]");
    }

    @Test
    void handoutsAndGapSheetsFollowTheDecision() {
        Json gaps = Thrive.run(site, "gaps", "-f", "json").json();
        assertThat(gaps.at("chosenBy").value()).isEqualTo("agreed");
        assertThat(gaps.at("priorities/4/principle").value()).isEqualTo("MES-4");
    }
}
