package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From nothing to handouts, as a facilitator goes: init, sheets, rank, and what may never be overwritten. */
class NewSiteTest {

    @TempDir
    Path folder;

    private Path site() {
        return folder.resolve("mill");
    }

    private Thrive init(String... more) {
        String[] typed = Stream.concat(Stream.of("init", "mill", "--place", "Mill & Sons \"North\""), Stream.of(more))
                .toArray(String[]::new);
        return Thrive.run(folder, typed);
    }

    @Test
    void aNewSitePassesTheCheckAtOnce() {
        assertThat(init("--tables", "red,blue", "--date", "2026-03-12").code()).isZero();
        Thrive check = Thrive.run(site(), "check", "--format", "json");
        assertThat(check.code()).as(check.toString()).isZero();
        assertThat(check.json().at("summary/errors").value()).isEqualTo(0);
        assertThat(check.json().at("summary/warnings").value()).isEqualTo(0);
        assertThat(Thrive.run(site(), "check", "--strict").code()).isZero();
        Json score = Thrive.run(site(), "score", "-f", "json").json();
        assertThat(score.at("place").value()).isEqualTo("Mill & Sons \"North\"");
        assertThat(score.at("tables").list()).isEqualTo(List.of("red", "blue"));
        assertThat(score.at("overall/scored").value()).isEqualTo(0);
    }

    @Test
    void itsSheetsCanBeFilledInAndScored() throws IOException {
        init("--tables", "red,blue");
        for (String table : List.of("red", "blue")) {
            Path sheet = site().resolve("baseline/scores/" + table + ".csv");
            String filled = Files.readString(sheet)
                    .replaceFirst("(MES-2,[^,]*),,", "$1," + (table.equals("red") ? 2 : 3) + ",");
            Files.writeString(sheet, filled);
        }
        Json principle = Thrive.run(site(), "score", "-f", "json")
                .json()
                .at("principles")
                .item("id", "MES-2");
        assertThat(principle.at("scores").toString()).isEqualTo("{\"red\":2,\"blue\":3}");
        assertThat(principle.at("lowerMedian").value()).isEqualTo(2);
    }

    @Test
    void ranksAsTablesReadOutAndGoesOnToGapSheets() throws IOException {
        init("--tables", "red,blue");
        Thrive rank = Thrive.run(site(), "rank", "RED", "mes-2", "MAC-1=MIC-1", "MES-8", "Clear limits and endings");
        assertThat(rank.code()).as(rank.toString()).isZero();
        assertThat(Files.readString(site().resolve("baseline/rankings/red.csv"))
                        .lines()
                        .skip(1)
                        .map(l -> l.substring(0, 7)))
                .containsExactly("1,MES-2", "2,MAC-1", "2,MIC-1", "4,MES-8", "5,MIC-4");
        Json consensus = Thrive.run(site(), "consensus", "-f", "json").json();
        assertThat(consensus.at("tables").list()).isEqualTo(List.of("red"));
        assertThat(consensus.at("proposed").list()).isEqualTo(List.of("MES-2", "MAC-1", "MIC-1", "MES-8", "MIC-4"));
        assertThat(Thrive.run(site(), "sheets", "gap").code()).isZero();
        String gaps = Files.readString(site().resolve("baseline/gaps/blue.csv"));
        assertThat(gaps)
                .startsWith("principle,title,ideal,in place,in development,gaps,training,recommendations,quick wins\n");
        assertThat(gaps.lines()).hasSize(6);
        assertThat(Thrive.run(site(), "check", "--strict").code()).isZero();
        assertThat(Thrive.run(site(), "gaps", "-f", "json").json().at("tables").list())
                .isEmpty();
    }

    @Test
    void aFilledRankingIsNotOverwrittenUnasked() throws IOException {
        init("--tables", "red,blue");
        assertThat(Thrive.run(site(), "rank", "red", "MES-2").code()).isZero();
        String before = Files.readString(site().resolve("baseline/rankings/red.csv"));
        Thrive again = Thrive.run(site(), "rank", "red", "MES-3");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("baseline/rankings/red.csv", "--force");
        assertThat(Files.readString(site().resolve("baseline/rankings/red.csv")))
                .isEqualTo(before);
        assertThat(Thrive.run(site(), "rank", "red", "MES-3", "--force").code()).isZero();
        assertThat(Files.readString(site().resolve("baseline/rankings/red.csv")))
                .contains("1,MES-3");
    }

    @Test
    void aSecondInitOverwritesNothing() throws IOException {
        init("--tables", "red,blue");
        Files.writeString(site().resolve("baseline/scores/red.csv"), "principle,score\nMES-2,3\n");
        Thrive again = init("--tables", "red,blue");
        assertThat(again.code()).isEqualTo(2);
        assertThat(Files.readString(site().resolve("baseline/scores/red.csv"))).isEqualTo("principle,score\nMES-2,3\n");
    }

    @Test
    void sheetsThatAreThereAreKept() throws IOException {
        init("--tables", "red,blue");
        Path red = site().resolve("baseline/scores/red.csv");
        Files.writeString(red, "principle,score\nMES-2,3\n");
        Files.delete(site().resolve("baseline/scores/blue.csv"));
        Thrive sheets = Thrive.run(site(), "sheets", "score");
        assertThat(sheets.code()).isZero();
        assertThat(sheets.err()).contains("kept baseline/scores/red.csv", "wrote baseline/scores/blue.csv");
        assertThat(Files.readString(red)).isEqualTo("principle,score\nMES-2,3\n");
    }

    @Test
    void aDryRunWritesNothing() {
        Thrive run = init("--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("would write mill/site.yaml");
        assertThat(site()).doesNotExist();
    }

    @Test
    void oddPlacesAndTablesAreRefusedOrHeld() {
        assertThat(Thrive.run(folder, "init", "x", "--place", "P", "--tables", "red,../up")
                        .code())
                .isEqualTo(2);
        assertThat(Thrive.run(folder, "init", "x", "--place", "P", "--tables", "red,RED")
                        .code())
                .isEqualTo(2);
        assertThat(Thrive.run(folder, "init", "x", "--place", "P", "--date", "soon")
                        .code())
                .isEqualTo(2);
        assertThat(Thrive.run(folder, "init", "x").code()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
        String[] odd = {"no", "1", "Ynys Môn: # {x}", "a\\b"};
        for (String place : odd) {
            Path dir = folder.resolve("s" + place.length() + place.hashCode());
            assertThat(Thrive.run(folder, "init", dir.toString(), "--place", place, "--tables", "no,y,2 b")
                            .code())
                    .isZero();
            Thrive score = Thrive.run(dir, "score", "-f", "json");
            assertThat(score.code()).as(score.toString()).isZero();
            assertThat(score.json().at("place").value()).isEqualTo(place);
            assertThat(score.json().at("tables").list()).isEqualTo(List.of("no", "y", "2 b"));
        }
    }

    @Test
    void theBundledModelIsExportedAsItIs() throws IOException {
        assertThat(Thrive.run(folder, "model", "export", "-o", "principles.yaml")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("principles.yaml")))
                .isEqualTo(Thrive.run(folder, "model", "export").out());
        Json ours = Thrive.run(folder, "model", "show", "--model", "principles.yaml", "-f", "json")
                .json();
        Json bundled = Thrive.run(folder, "model", "-f", "json").json();
        assertThat(ours.at("sha256")).isEqualTo(bundled.at("sha256"));
        assertThat(bundled.at("principles").list()).hasSize(21);
        assertThat(bundled.at("status").value()).isEqualTo("unofficial-example");
        assertThat(Thrive.run(folder, "model").out()).contains("unofficial", "MES-2");
    }

    /** From within, the folder has no path of its own; people know it by its name. */
    @ParameterizedTest
    @CsvSource({"., mill", "../mill, mill", "./, mill", "pond, pond"})
    void aSecondInitFromWithinNamesTheFolder(String typed, String named) {
        init("--tables", "red,blue");
        Thrive.run(site(), "init", "pond", "--place", "Pond");
        Thrive again = Thrive.run(site(), "init", typed, "--place", "Mill");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("there is a site already in \"" + named + "\"");
    }
}
