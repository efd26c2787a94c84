package thrive.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.files.TempSite.SITE;
import static thrive.problem.Code.*;
import static thrive.problem.Severity.ERROR;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Location;
import thrive.problem.Problem;

/** Everything wrong with a site's definition is told at once, and nothing outside its folder is read. */
class SiteFolderTest {

    private final Path parent;

    private final TempSite site;

    SiteFolderTest(@TempDir Path parent) throws IOException {
        this.parent = parent;
        this.site = new TempSite(Files.createDirectory(parent.resolve("site")));
        Files.createDirectories(parent.resolve("other/scores"));
        Files.writeString(parent.resolve("other/principles.yaml"), TempSite.MODEL);
        Files.writeString(parent.resolve("other/scores/red.csv"), "principle,score\nMES-2,3\n");
    }

    @Test
    void everyFaultOfAModelIsToldAtOnce() {
        TempSite.Read read = site.with("principles.yaml", """
                        schema: thrive-model/2
                        id: six
                        locale: en_GB
                        colour: green
                        scale: {min: 4, max: 1, thriveLike: 3}
                        groups: [{id: thriving, name: Thriving}]
                        levels: [{id: meso, name: Meso}]
                        principles:
                          - id: a/b
                            level: mezo
                            shortName: this short name is longer than forty-two characters
                            ideal: i
                            groups: [thrivign]
                            descriptions: {1: a, 2: b, 3: c, 5: e, x: f}
                          - {id: MESO, level: meso, name: n, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
                        """).read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().line(), p -> p.at().column())
                .containsExactly(
                        tuple(F23, 1, 1),
                        tuple(S09, 1, 9),
                        tuple(M09, 3, 9),
                        tuple(F21, 4, 1),
                        tuple(M02, 5, 8),
                        tuple(F23, 9, 5),
                        tuple(M07, 9, 9),
                        tuple(M04, 10, 12),
                        tuple(M06, 11, 16),
                        tuple(M05, 13, 13),
                        tuple(M08, 14, 47),
                        tuple(M01, 15, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{min: 4, max: 1, thriveLike: 3}",
                "{min: one, max: 3, thriveLike: 2}",
                "{min: 1, max: 30}",
                "{max: [3]}",
                "5",
                "[1, 5]"
            })
    void aBadScaleIsToldAloneAndNotEachDescriptionToo(String scale) {
        String model = TempSite.MODEL.replace("4: d}", "5: e}").replace("id: six", "id: six\nscale: " + scale);

        assertThat(site.with("principles.yaml", model).read().problems.sorted())
                .extracting(p -> p.at().line())
                .containsExactly(3);
    }

    @Test
    void anEmptyListOfPrinciplesIsAMissingFieldAndNoWrongKind() {
        TempSite.Read read = site.with(
                        "principles.yaml", "schema: thrive-model/1\nid: m\nversion: 1\nlevels: []\nprinciples:\n")
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::message)
                .containsExactly("\"levels\" is missing", "\"principles\" is missing");
    }

    @Test
    void everyFaultOfASiteIsToldAtOnce() {
        TempSite.Read read = site.with("site.yaml", """
                        schema: thrive-sight/1
                        model: nosuch
                        modle: x
                        tables:
                          - {id: red, people: 0}
                          - {id: RED}
                          - {id: a/b}
                        rounds:
                          - {id: follow-up, scored: 2026-03-12}
                          - {id: Follow-Up, scored: 12.03.2027}
                          - {id: before, scored: 2025-01-01}
                          - {id: reports}
                          - {id: ../x}
                        """).read();

        assertThat(read.problems.sorted().stream().filter(p -> p.code() != S13).toList())
                .extracting(Problem::code, p -> p.at().line(), p -> p.at().column())
                .containsExactly(
                        tuple(F23, 1, 1),
                        tuple(S09, 1, 9),
                        tuple(S01, 2, 8),
                        tuple(F21, 3, 1),
                        tuple(F22, 5, 23),
                        tuple(S02, 6, 10),
                        tuple(S07, 7, 10),
                        tuple(S03, 10, 10),
                        tuple(S04, 10, 29),
                        tuple(S10, 11, 5),
                        tuple(S03, 12, 10),
                        tuple(S07, 13, 10));
    }

    @Test
    void aPriorityMayBeAnIdAlone() {
        TempSite.Read read = decision("[MES-2, MIC-1, {principle: MAC-1, because: b}, Easy endings, MES-1]");

        assertThat(read.problems.sorted()).extracting(Problem::code).containsExactly(D02);
        assertThat(read.decisions.get(0).priorities())
                .extracting(choice -> choice.principle() + choice.because())
                .containsExactly("MES-2", "MIC-1", "MAC-1b", "MES-1");
    }

    @Test
    void prioritiesThatCannotBeReadCountAsWritten() {
        assertThat(decision("[MES-2, MIC-1, MAC-1, [MES-1], {because: b}]").codes())
                .containsExactly(F22, F23);
        assertThat(decision("MES-2").codes()).containsExactly(F22);
        assertThat(decision("[MES-2]").codes()).containsExactly(D01);
    }

    private TempSite.Read decision(String priorities) {
        return site.with("baseline/decision.yaml", "schema: thrive-decision/1\npriorities: " + priorities + "\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../other/principles.yaml",
                "models/../../other/principles.yaml",
                "'..\\other\\principles.yaml'",
                "/etc/principles.yaml",
                "'C:\\principles.yaml'",
                "C:principles.yaml",
                "'\\\\server\\share\\principles.yaml'",
                "file:///etc/principles.yaml",
                "principles.yaml:stream/x"
            })
    void aModelOutsideTheSiteIsRefusedWhereItIsNamed(String path) {
        TempSite.Read read =
                site.with("site.yaml", SITE.replace("principles.yaml", path)).read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, Problem::at)
                .containsExactly(tuple(F24, Location.at("site.yaml", 3, 8)));
    }

    @Test
    void theModelOfARoundIsRefusedAtTheRound() {
        TempSite.Read read = site.with(
                        "site.yaml", SITE.replace("{id: baseline,", "{id: baseline, model: ../other/principles.yaml,"))
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, Problem::at)
                .containsExactly(tuple(F24, Location.at("site.yaml", 8, 27)));
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed() throws IOException {
        Files.delete(site.root().resolve("principles.yaml"));
        Files.createSymbolicLink(site.root().resolve("principles.yaml"), parent.resolve("other/principles.yaml"));

        assertThat(site.read().codes()).containsExactly(F24);
    }

    @Test
    void aLinkedFolderThatLeadsOutOfTheSiteIsNotFollowed() throws IOException {
        Files.createSymbolicLink(site.root().resolve("models"), parent.resolve("other"));
        Files.createSymbolicLink(site.root().resolve("baseline"), parent.resolve("other"));
        TempSite.Read read = site.with("site.yaml", SITE.replace("principles.yaml", "models/principles.yaml"))
                .read();

        assertThat(read.codes()).containsExactly(F24);
        assertThat(site.with("site.yaml", SITE).read().of(F24))
                .extracting(p -> p.at().file())
                .containsExactly("baseline/scores/red.csv");
        assertThat(read.scores).isEmpty();
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheSite() throws IOException {
        Files.createSymbolicLink(site.root().resolve("reports"), parent.resolve("other"));
        Files.createSymbolicLink(site.root().resolve("plan.csv"), parent.resolve("other/principles.yaml"));
        SiteFolder folder = SiteFolder.at(site.root());

        for (String path : List.of("reports", "reports/baseline/poster.md", "plan.csv")) {
            assertThatThrownBy(() -> folder.forWriting(path))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageEndingWith(": a link leads out of the site");
        }
        assertThatThrownBy(() -> folder.forWriting("../other/x")).isInstanceOf(FileSystemException.class);
    }

    @Test
    void aLinkWithinTheSiteMayBeWrittenThrough() throws IOException {
        Files.createDirectory(site.root().resolve("shared"));
        Files.createSymbolicLink(site.root().resolve("reports"), Path.of("shared"));
        Files.createSymbolicLink(parent.resolve("link"), site.root());

        for (Path root : List.of(site.root(), parent.resolve("link"), parent.resolve("to be made"))) {
            assertThat(SiteFolder.at(root).forWriting("reports/baseline/poster.md"))
                    .isEqualTo(root.resolve("reports/baseline/poster.md"));
        }
    }

    @Test
    void aLinkWithinTheSiteIsFollowed() throws IOException {
        Files.move(site.root().resolve("principles.yaml"), site.root().resolve("wording.yaml"));
        Files.createSymbolicLink(site.root().resolve("principles.yaml"), Path.of("wording.yaml"));

        assertThat(site.read().problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../other",
                "a/b",
                "'a\\b'",
                "CON",
                "nul",
                "com1",
                "LPT9.csv",
                "aux.x",
                "a..b",
                ".git",
                "x.",
                "\"a\\0b\"",
                "\"a\\tb\"",
                "-x",
                "a:b",
                "'*'",
                "CON.",
                "'~'"
            })
    void aRoundMayNotBeNamedLikeAWayOutOrADevice(String id) {
        TempSite.Read read = site.with("site.yaml", SITE.replace("id: baseline", "id: " + id))
                .read();

        assertThat(read.of(S07)).extracting(Problem::at).containsExactly(Location.at("site.yaml", 8, 10));
        assertThat(read.scores).as("nothing outside is read").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "Follow-up 2027", "Autumn_1", "4", "ergänzt", "v1.2", "console"})
    void ordinaryNamesOfRoundsAreFine(String id) {
        assertThat(site.with("site.yaml", SITE.replace("id: baseline", "id: " + id))
                        .read()
                        .problems
                        .sorted())
                .isEmpty();
    }

    @Test
    void aDefinitionMayHoldOneMebibyteAndNotAByteMore() {
        String filled = SITE + "# ";
        String full = filled + "x".repeat((1 << 20) - filled.length());

        assertThat(site.with("site.yaml", full).read().problems.sorted()).isEmpty();
        assertThat(site.with("site.yaml", full + "x").read().codes()).containsExactly(F02);
    }

    @Test
    void aDefinitionIsInUtf8AndAMarkAtItsStartIsFine() {
        assertThat(site.with("site.yaml", "\uFEFF" + SITE).read().problems.sorted())
                .isEmpty();
        assertThat(site.with("site.yaml", SITE.getBytes(UTF_16)).read().codes()).containsExactly(F03);
    }

    @Test
    void whatIsNotReadIsToldWithWhatMayHaveBeenMeant() {
        TempSite.Read read = site.with("basline/Score/red.csv", "x")
                .with("baseline/gap/red.csv", "x")
                .with("baseline/photos/1.jpg", "x")
                .with("baseline/decison.yaml", "x")
                .with("baseline/decision.yml", "x")
                .with("baseline/red.csv", "x")
                .with("baseline/scores/old/red.csv", "x")
                .with("elsewhere/rankings/red.csv", "x")
                .read();

        assertThat(read.problems.sorted())
                .allMatch(p -> p.code() == S14)
                .extracting(p -> p.at().file(), Problem::suggestions)
                .containsExactly(
                        tuple("baseline/decision.yml", List.of("decision.yaml")),
                        tuple("baseline/decison.yaml", List.of("decision.yaml")),
                        tuple("baseline/gap", List.of("gaps")),
                        tuple("baseline/photos", List.of()),
                        tuple("baseline/red.csv", List.of()),
                        tuple("baseline/scores/old", List.of()),
                        tuple("basline", List.of("baseline")),
                        tuple("elsewhere", List.of()));
    }

    @Test
    void whatNobodyMeantForReadingIsLeftAlone() {
        TempSite.Read read = site.with(
                        "site.yaml", SITE.replace("{id: baseline,", "{id: baseline, model: baseline/wording.yaml,"))
                .with("baseline/wording.yaml", TempSite.MODEL)
                .with("baseline/plan.csv", "x")
                .with("baseline/README.md", "x")
                .with("baseline/notes.txt", "x")
                .with("baseline/.old/scores/red.csv", "x")
                .with("baseline/docs/red.csv", "x")
                .with("baseline/scores/.old/red.csv", "x")
                .with(".old/scores/red.csv", "x")
                .with("reports/scores/red.csv", "x")
                .with("templates/scores/red.csv", "x")
                .with("Docs/scores/red.csv", "x")
                .with("photos/1.jpg", "x")
                .read();

        assertThat(read.problems.sorted()).isEmpty();
    }

    @Test
    void aHundredThousandFaultsFitTheMemoryAndTheReader() {
        String levels = "- {id: a/b}\n".repeat(80_000);
        TempSite.Read read = site.with("principles.yaml", "schema: thrive-model/1\nlevels:\n" + levels)
                .read();

        // Each level lacks its name and has an id that may be none; the model lacks id, version and principles.
        assertThat(read.problems.sorted()).hasSize(10_000 + 2);
        assertThat(read.problems.count(ERROR)).isEqualTo(160_003);
    }

    @Test
    void bareFilesMayBeNamedByAPattern() {
        site.with("sheets/b.csv", "x")
                .with("sheets/a.csv", "x")
                .with("sheets/~$a.csv", "x")
                .with("sheets/c.txt", "x");

        assertThat(BareFiles.sheets(site.root(), List.of("sheets/*.csv", "one.csv")))
                .extracting(file -> file.name() + " " + file.stem())
                .containsExactly("sheets/a.csv a", "sheets/b.csv b", "one.csv one");
    }

    @Test
    void whatLiesInICloudOnlyIsToldWithWhatToClick() {
        TempSite.Read read = site.with("baseline/scores/.green.csv.icloud", "x")
                .with("baseline/.decision.yaml.icloud", "x")
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, Problem::at, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple(
                                S13,
                                Location.of("baseline/scores/.green.csv.icloud"),
                                "\"green.csv\" is in iCloud and not on this computer"),
                        tuple(
                                S14,
                                Location.of("baseline/.decision.yaml.icloud"),
                                "\"decision.yaml\" is in iCloud and not on this computer"));
        assertThat(read.problems.sorted()).allMatch(p -> p.expected().contains("\"Download Now\""));
    }

    @Test
    void aModelThatLiesInICloudOnlyIsToldSo() {
        String named = SITE.replace("principles.yaml", "local.yaml");
        TempSite.Read read =
                site.with("site.yaml", named).with(".local.yaml.icloud", "x").read();

        assertThat(read.of(F01))
                .extracting(Problem::message)
                .containsExactly("\"local.yaml\" is in iCloud and not on this computer");
    }
}
