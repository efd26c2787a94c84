package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faulty files: every error with its cell, no result, nothing written. */
class BadInputTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("smallest", folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), text, StandardCharsets.UTF_8);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        Thrive.run(site, "model", "show", "-f", "json")
                .json()
                .at("principles")
                .node()
                .forEach(p -> ids.add(p.get("id").asString()));
        return ids;
    }

    @Test
    void anErrorNamesItsCellInTheShapePeopleKnow() throws IOException {
        String id = ids().get(1);
        write(
                "baseline/scores/one.csv",
                "principle,title,score\n" + ids().get(0) + ",A,2\n" + id + ",Easy ways in,6\n");
        Thrive run = Thrive.run(site, "score");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        int column = id.length() + ",Easy ways in,".length() + 1;
        assertThat(run.err()).isEqualTo("""
                        error[V03]: score "6" is outside the scale 1–4
                          --> baseline/scores/one.csv:3:%d   (cell C3, principle %s)
                           | %s,Easy ways in,6
                           = expected: a whole number from 1 to 4, DK, NA or blank
                           = help: thrive explain V03

                        no result: 1 error (--skip-bad leaves out what is faulty)
                        """.formatted(column, id, id));
    }

    @Test
    void allErrorsOfAllFilesAreToldInOneRun() throws IOException {
        write("baseline/scores/one.csv", "principle,score\n" + ids().get(0) + ",9\nNOPE,1\n");
        write("baseline/scores/two.csv", "principle,score\n" + ids().get(0) + ",2.5\n" + ids().get(1) + ",\"open\n");
        Thrive run = Thrive.run(site, "check", "-f", "json");
        assertThat(run.code()).isEqualTo(1);
        List<String> found = new ArrayList<>();
        run.json().at("problems").node().forEach(p -> {
            if (p.get("severity").asString().equals("error")) {
                found.add(p.get("code").asString() + " " + p.get("file").asString() + ":" + p.get("line") + " "
                        + p.get("cell"));
            }
        });
        assertThat(found)
                .containsExactly(
                        "V03 baseline/scores/one.csv:2 \"B2\"",
                        "V01 baseline/scores/one.csv:3 \"A3\"",
                        "F05 baseline/scores/two.csv:3 null");
    }

    @Test
    void skipBadLeavesOutTheFaultyCellsListsThemAndStillExitsOne() throws IOException {
        write("baseline/scores/one.csv", "principle,score\n" + ids().get(0) + ",9\n" + ids().get(1) + ",3\n");
        Thrive run = Thrive.run(site, "score", "--skip-bad", "-f", "json");
        assertThat(run.code()).isEqualTo(1);
        Json leftOut = run.json().at("leftOut/0");
        assertThat(leftOut.at("code").value()).isEqualTo("V03");
        assertThat(leftOut.at("cell").value()).isEqualTo("B2");
        Json first = run.json().at("principles").item("id", ids().get(0));
        assertThat(first.at("leftOut").list()).isEqualTo(List.of("one"));
        assertThat(first.at("notScored").list()).isEmpty();
        assertThat(first.at("scores").map()).hasSize(1);
        assertThat(first.at("scores").map().containsKey("one")).isFalse();
        assertThat(run.json()
                        .at("principles")
                        .item("id", ids().get(1))
                        .at("scores/one")
                        .value())
                .isEqualTo(3);
    }

    @Test
    void aCommandIsStoppedOnlyByTheFilesItNeeds() throws IOException {
        write("baseline/rankings/one.csv", "rank,principle\n1,NOPE\n");
        assertThat(Thrive.run(site, "score").code()).isZero();
        assertThat(Thrive.run(site, "consensus").code()).isEqualTo(1);
        assertThat(Thrive.run(site, "check").code()).isEqualTo(1);
    }

    @Test
    void aFaultyModelCannotBeSkipped() throws IOException {
        Path model = site.resolve("principles.yaml");
        Files.writeString(model, Files.readString(model).replaceFirst("ideal:", "idael:"));
        Thrive run = Thrive.run(site, "score", "--skip-bad");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[F21]", "did you mean: ideal?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aNamedFileThatIsNotThereExitsThree() {
        Thrive run = Thrive.run(site, "score", "nowhere.csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no file \"nowhere.csv\"");
        assertThat(Thrive.run(folder, "score", "--model", "no.yaml", "x.csv").code())
                .isEqualTo(3);
    }

    @Test
    void faultyFilesLeaveNoReportBehind() throws IOException {
        write("baseline/scores/one.csv", "principle,score\n" + ids().get(0) + ",9\n");
        Thrive run = Thrive.run(site, "report");
        assertThat(run.code()).isEqualTo(1);
        assertThat(site.resolve("reports")).doesNotExist();
        Thrive toFile = Thrive.run(site, "score", "-o", "out.txt");
        assertThat(toFile.code()).isEqualTo(1);
        assertThat(site.resolve("out.txt")).doesNotExist();
    }

    @Test
    void aResultNeverOverwritesTheSitesOwnFilesUnasked() throws IOException {
        String before = Files.readString(site.resolve("baseline/scores/one.csv"));
        Thrive run = Thrive.run(site, "score", "-f", "csv", "-o", "baseline/scores/one.csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--force");
        assertThat(Files.readString(site.resolve("baseline/scores/one.csv"))).isEqualTo(before);
    }

    @Test
    void repeatsAreToldOnceWithTheirPlaces() throws IOException {
        write(
                "baseline/scores/one.csv",
                "principle,score\n" + ids().get(0) + ",x\n" + ids().get(1) + ",x\n" + ids().get(2) + ",x\n");
        Thrive run = Thrive.run(site, "score");
        assertThat(run.err())
                .containsOnlyOnce("error[V02]")
                .contains("and B3, B4")
                .contains("no result: 3 errors");
    }

    @Test
    void atMostAHundredAreShown() throws IOException {
        StringBuilder rows = new StringBuilder("principle,score\n");
        for (int i = 0; i < 130; i++) {
            rows.append("X").append(i).append(",1\n");
        }
        write("baseline/scores/one.csv", rows.toString());
        Thrive run = Thrive.run(site, "score");
        assertThat(run.err()).contains("and 30 more", "no result: 130 errors");
    }

    @Test
    void strictCountsWarnings() throws IOException {
        Files.delete(site.resolve("baseline/scores/one.csv"));
        write("site.yaml", Files.readString(site.resolve("site.yaml")) + "tables: [{id: one}, {id: two}]\n");
        assertThat(Thrive.run(site, "check").code()).isZero();
        assertThat(Thrive.run(site, "check", "--strict").code()).isEqualTo(1);
    }

    @Test
    void filesThatNobodyReadsAreTold() throws IOException {
        Files.createDirectories(site.resolve("baseline/ranking"));
        write("baseline/decison.yaml", "schema: thrive-decision/1\n");
        Thrive run = Thrive.run(site, "check");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("warning[S14]", "did you mean: rankings?", "did you mean: decision.yaml?");
    }
}
