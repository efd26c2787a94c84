package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** A mistyped key, or a file that its key names and that is not there, is one cause: nothing is told that follows from it. */
class MistypedKeysTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("baseline/scores/red.csv", "principle,title,score\nMES-2,Easy ways in,3\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortname", "short_name", "ShortName", "short-name", "SHORTNAME"})
    void theNameThatItGivesIsKnownToTheSheets(String key) {
        TempSite.Read read = site.with(
                        "principles.yaml",
                        TempSite.MODEL.replace(
                                "name: Easy ways in", "name: Easy ways into help, " + key + ": Easy ways in"))
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, Problem::suggestions)
                .containsExactly(tuple(F21, List.of("shortName")));
        assertThat(read.of(F38)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"round:,rounds", "Rounds:,rounds", "ronds:,rounds"})
    void aFolderIsNotSaidToBeNoRoundWhereTheirKeyIsMistyped(String key, String meant) {
        TempSite.Read read =
                site.with("site.yaml", TempSite.SITE.replace("rounds:", key)).read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, Problem::suggestions)
                .containsExactly(tuple(F21, List.of(meant)));
        assertThat(read.of(S14)).isEmpty();
    }

    @Test
    void whereNoKeyIsMistypedTheFolderIsToldOf() {
        TempSite.Read read = site.with("site.yaml", TempSite.SITE.replaceAll("(?s)rounds:.*", ""))
                .read();

        assertThat(read.of(S14)).extracting(p -> p.at().file()).containsExactly("baseline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modle", "Model", "models", "mode"})
    void theModelIsReadThatAMistypedKeyNames(String key) {
        TempSite.Read read = site.with("site.yaml", TempSite.SITE.replace("model:", key + ":"))
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, Problem::suggestions)
                .containsExactly(tuple(F21, List.of("model")));
        assertThat(read.codes()).doesNotContain(S14, V01);
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
    }

    @Test
    void aModelThatIsNotThereIsToldWhereItIsNamed() {
        TempSite.Read read = site.with("site.yaml", TempSite.SITE.replace("principles.yaml", "principals.yaml"))
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().file(), p -> p.at().line(), Problem::suggestions)
                .containsExactly(tuple(F01, "site.yaml", 3, List.of("principles.yaml")));
    }

    @Test
    void soIsTheModelOfARound() {
        TempSite.Read read = site.with(
                        "site.yaml", TempSite.SITE.replace("scored: 2026-03-12", "model: principels.yaml"))
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().file(), p -> p.at().line(), Problem::suggestions)
                .containsExactly(tuple(F01, "site.yaml", 8, List.of("principles.yaml")));
    }
}
