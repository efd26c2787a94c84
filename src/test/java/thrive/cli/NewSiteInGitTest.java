package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} brings for git and for the repository's host, and what it leaves to those who were there before. */
class NewSiteInGitTest {

    @TempDir
    Path folder;

    private Thrive init(String where, String... more) {
        String[] typed = Stream.concat(
                        Stream.of("init", where, "--place", "Mill", "--tables", "red,blue"), Stream.of(more))
                .toArray(String[]::new);
        return Thrive.run(folder, typed);
    }

    private Path workflows() {
        return folder.resolve(".github/workflows");
    }

    private List<String> workflowNames() throws IOException {
        try (Stream<Path> files = Files.list(workflows())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutARepositoryTheSiteIsTakenForOne() throws IOException {
        Thrive init = init("mill");

        assertThat(init.err()).doesNotContain("outside");
        assertThat(Files.readString(folder.resolve("mill/.github/workflows/thrive.yml")))
                .contains("check --site .\n", "path: reports\n", "name: handouts\n");
        assertThat(folder.resolve("mill/.gitattributes")).exists();
        assertThat(folder.resolve("mill/.gitignore")).exists();
    }

    @Test
    void inARepositoryTheWorkflowStandsAtItsRootAndThatIsSaid() throws IOException {
        Files.createDirectories(folder.resolve(".git"));

        Thrive init = init("sites/mill");

        assertThat(init.err().replaceAll("\\s+", " "))
                .contains("outside the site's folder: .github/workflows/thrive-sites.mill.yml,");
        assertThat(folder.resolve("sites/mill/.github")).doesNotExist();
        assertThat(folder.resolve(".gitattributes")).doesNotExist();
        assertThat(folder.resolve("sites/mill/.gitattributes")).exists();
        assertThat(Files.readString(workflows().resolve("thrive-sites.mill.yml")))
                .contains("check --site sites/mill\n", "report --site sites/mill ", "path: \"sites/mill/reports\"\n");
    }

    @Test
    void aWorkingTreeBesideItsRepositoryIsOneToo() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: /elsewhere\n");
        init("mill");
        assertThat(workflowNames()).containsExactly("thrive-mill.yml");
    }

    @Test
    void eachSiteHasAWorkflowOfItsOwnAndTouchesNoOther() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        init("a/b");
        String first = Files.readString(workflows().resolve("thrive-a.b.yml"));

        for (String other : List.of("a-b", "a.b", "a b", "a_b", "Mühle", "it's")) {
            assertThat(init(other).code()).isZero();
        }

        assertThat(workflowNames()).hasSize(7);
        assertThat(Files.readString(workflows().resolve("thrive-a.b.yml"))).isEqualTo(first);
        assertThat(workflowNames()).anyMatch(name -> name.matches("thrive-it_s-[0-9a-f]{8}\\.yml"));
    }

    @Test
    void whatWasThereIsKeptAndWhatItLacksIsTold() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(workflows());
        Files.writeString(folder.resolve("README.md"), "Ours\n");
        Files.writeString(folder.resolve(".gitignore"), "*.log\n.DS_Store\n");
        Files.writeString(workflows().resolve("thrive.yml"), "name: theirs\n");

        Thrive init = init(".");

        assertThat(init.code()).as(init.toString()).isZero();
        assertThat(init.err().replaceAll("\\s+", " "))
                .contains("kept README.md, which was there", "kept .github/workflows/thrive.yml, which was there")
                .contains("kept .gitignore, which was there; please add to it by hand: ~$* | .~lock.*# | Thumbs.db |");
        assertThat(folder.resolve("README.md")).hasContent("Ours");
        assertThat(folder.resolve(".gitignore")).hasContent("*.log\n.DS_Store");
        assertThat(workflows().resolve("thrive.yml")).hasContent("name: theirs");
        assertThat(folder.resolve(".gitattributes")).exists();
        assertThat(folder.resolve("site.yaml")).exists();
    }

    @Test
    void forcedItWritesOverThem() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "*.log\n");
        assertThat(init(".", "--force").code()).isZero();
        assertThat(folder.resolve(".gitignore")).content().contains("Thumbs.db");
    }

    @Test
    void aRepositoryBehindALinkIsTheOneThatIsMeant() throws IOException {
        Files.createDirectories(folder.resolve("real/.git"));
        Files.createDirectories(folder.resolve("real/sites"));
        Files.createDirectories(folder.resolve(".git"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real/sites"));

        assertThat(init("link/mill").code()).isZero();

        assertThat(folder.resolve("real/.github/workflows/thrive-sites.mill.yml"))
                .exists();
        assertThat(workflows()).doesNotExist();
    }
}
