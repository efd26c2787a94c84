package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders whose names are nearly ours, as editors, systems and people make them. */
class NearNamesTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void rename(String from, String to) throws IOException {
        Files.move(site.resolve(from), site.resolve(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.yml",
                "site.yaml.txt",
                "site.yml.txt",
                "site.txt",
                "Site.yml",
                "site.yaml.yaml",
                "site (1).yaml",
                "Copy of site.yaml",
                "site - Copy.yaml",
                "stie.yaml"
            })
    void aFileThatIsNearlySiteYamlIsNamedWhereNoSiteIsFound(String name) throws IOException {
        rename("site.yaml", name);

        Thrive here = Thrive.run(site, "check");
        assertThat(here.code()).isEqualTo(2);
        assertThat(here.err())
                .containsIgnoringWhitespaces("Did you mean site.yaml? \"" + name + "\" lies in this folder: rename it");

        Thrive below = Thrive.run(site.resolve("baseline"), "score");
        assertThat(below.code()).isEqualTo(2);
        assertThat(below.err()).containsIgnoringWhitespaces("\"" + name + "\" lies above it");

        Thrive named = Thrive.run(folder, "check", "--site", "riverbank");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err())
                .containsIgnoringWhitespaces("there is no site.yaml in \"riverbank\"", "\"" + name + "\" lies there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.csv", "side effects.yaml", "plan.yaml", "site.md"})
    void otherFilesAreNotTakenForIt(String name) throws IOException {
        rename("site.yaml", name);

        assertThat(Thrive.run(site, "check").err()).contains("thrive init").doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principles.yml",
                "principles.yaml.txt",
                "principles.yaml.orig",
                "principles.yaml~",
                "principles.yaml.md",
                "principles",
                "Principles.yml",
                "principles (2).yaml",
                "principals.yaml"
            })
    void aModelThatIsNotThereIsSuggestedUnderItsNearName(String name) throws IOException {
        rename("principles.yaml", name);
        Thrive run = Thrive.run(site, "check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("error[F01]: there is no file \"principles.yaml\"", "did you mean: " + name + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision.yaml.orig", "decision.yaml~", "decision.docx", "decision.bak"})
    void copiesBesideTheDecisionAreNotTold(String name) throws IOException {
        Files.copy(site.resolve("baseline/decision.yaml"), site.resolve("baseline/" + name));

        assertThat(Thrive.run(site, "check").out()).doesNotContain("S14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.yaml.orig", "site.yaml~", "site.yaml.md", "site", "site.json"})
    void aDefinitionUnderAnyEndingIsSuggested(String name) throws IOException {
        rename("site.yaml", name);

        assertThat(Thrive.run(site, "check").err()).contains(name);
    }

    @Test
    void aModelOfTheCommandLineIsSuggestedToo() throws IOException {
        rename("principles.yaml", "principles.yml");

        assertThat(Thrive.run(site, "model", "check", "principles.yaml").err()
                        + Thrive.run(site, "score", "--model", "principles.yaml", "baseline/scores/red.csv")
                                .err())
                .contains("did you mean: principles.yml?");
    }

    @ParameterizedTest
    @CsvSource({
        "baseline/decision.yaml, baseline/decision.yml, decision.yaml",
        "baseline/decision.yaml, baseline/decision.yaml.txt, decision.yaml",
        "baseline/decision.yaml, baseline/decision (1).yaml, decision.yaml",
        "baseline/decision.yaml, baseline/decision.docx, decision.yaml",
        "baseline/decision.yaml, baseline/decision, decision.yaml",
        "baseline/decision.yaml, baseline/decision.json, decision.yaml",
        "baseline/decision.yaml, baseline/decision.yaml.md, decision.yaml",
        "baseline/decision.yaml, baseline/decision.yaml.orig, decision.yaml",
        "baseline/decision.yaml, baseline/decision.yaml~, decision.yaml",
        "baseline/decision.yaml, baseline/decision.bak, decision.yaml",
        "baseline/decision.yaml, baseline/Copy of decision.yaml, decision.yaml",
        "baseline/scores, baseline/score, scores",
        "baseline/scores, baseline/scores (1), scores",
        "baseline/rankings, baseline/Copy of rankings, rankings",
        "baseline/gaps, baseline/gap, gaps"
    })
    void whatIsNotReadInARoundIsSuggestedUnderItsRealName(String from, String to, String suggested) throws IOException {
        rename(from, to);
        Thrive run = Thrive.run(site, "check");

        assertThat(run.out()).contains("warning[S14]", "--> " + to + ":1:1", "did you mean: " + suggested + "?");
    }

    @Test
    void aRoundUnderANearNameIsSuggested() throws IOException {
        rename("follow-up", "follow-up (1)");

        assertThat(Thrive.run(site, "check").out()).contains("--> follow-up (1):1:1", "did you mean: follow-up?");
    }

    @Test
    void whatLiesBesideTheRoundsInPlaceOfInThemIsTold() throws IOException {
        Files.move(site.resolve("baseline/decision.yaml"), site.resolve("decision.yaml"));
        Files.createDirectories(site.resolve("rankings"));

        assertThat(Thrive.run(site, "check").out())
                .contains(
                        "the file \"decision.yaml\" lies beside the rounds and is not read",
                        "the folder \"rankings\" lies beside the rounds and is not read");
    }

    @Test
    void aModelThatTheSiteDoesNotNameIsTold() throws IOException {
        Path definition = site.resolve("site.yaml");
        Files.writeString(definition, Files.readString(definition).replaceFirst("(?m)^model:.*$", ""));

        assertThat(Thrive.run(site, "check").out())
                .containsIgnoringWhitespaces("the file \"principles.yaml\" is not read: site.yaml does not name it");
    }

    @Test
    void aSecondSiteFileIsTold() throws IOException {
        Files.copy(site.resolve("site.yaml"), site.resolve("site (1).yaml"));

        assertThat(Thrive.run(site, "check").out()).contains("the file \"site (1).yaml\" is not read");
    }

    @Test
    void aCommandThatFindsNoSheetsNamesTheFolderThatMayHoldThem() throws IOException {
        for (String round : new String[] {"baseline", "follow-up"}) {
            rename(round + "/scores", round + "/score");
        }
        Thrive run = Thrive.run(site, "score");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsIgnoringWhitespaces("the folder \"baseline/score\" is not read; rename it to \"scores\"");
    }

    @Test
    void aSheetOfTitlesAloneIsNotToldTwiceWhereAnIdIsGivenTwice() throws IOException {
        Path model = site.resolve("principles.yaml");
        String sound = Files.readString(model);
        Files.writeString(model, sound.replace("id: MES-3\n", "id: MES-2\n"));
        String name = "A wide network of community providers is known to staff and families, and used";
        Files.writeString(site.resolve("baseline/scores/red.csv"), "title,score\nEasy ways in,3\n\"" + name + "\",2\n");

        assertThat(Thrive.run(site, "check").out()).contains("error[M01]").doesNotContain("error[V05]");

        Files.writeString(model, sound.replace("id: MES-4\n", "id: MES-5\n"));
        Files.writeString(site.resolve("baseline/scores/red.csv"), "title,score\nEasy ways in,3\nEasy ways in,2\n");
        assertThat(Thrive.run(site, "check").out()).contains("error[M01]", "error[V05]");
    }

    @Test
    void anIdGivenTwiceIsToldWithoutWhatFollowsFromIt() throws IOException {
        Path model = site.resolve("principles.yaml");
        Files.writeString(model, Files.readString(model).replace("id: MES-3\n", "id: MES-2\n"));
        Thrive run = Thrive.run(site, "check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("error[M01]: the id \"MES-2\" is given twice")
                .doesNotContain("error[V01]", "error[R06]");
    }
}
