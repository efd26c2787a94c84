package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thrive check} reads the templates of a site as well. */
class SiteTemplatesTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void aSiteOfItsOwn() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("templates").resolve(name), text);
    }

    private int files() {
        return Thrive.run(site, "check", "-f", "json")
                .json()
                .at("summary/files")
                .node()
                .asInt();
    }

    @Test
    void allThatIsWrongWithThemIsToldWithItsPlace() throws IOException {
        template("top.html.mustache", "<p>\n{{> locl}}\n");
        template("local.html.mustache", "{{#open}}\n");
        template("page.css", "a {}\n b {} </style>");

        Thrive run = Thrive.run(site, "check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        """
                        error[F26]: there is no partial "locl" for this format
                          --> templates/top.html.mustache:2:1
                           | {{> locl}}
                           = did you mean: local?
                        """,
                        """
                        error[F27]: the section "open" is opened here and never closed
                          --> templates/local.html.mustache:1:1
                           | {{#open}}
                        """,
                        "--> templates/page.css:2:7",
                        "warning[F29]: \"local.html.mustache\" is used by nothing");
    }

    @Test
    void templatesThatAreFineAreCountedAndNothingElse() throws IOException {
        int before = files();
        template("top.html.mustache", "<p>{{> local}}</p>");
        template("local.html.mustache", "ours");
        template("README.md", "why");

        Thrive run = Thrive.run(site, "check");

        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).doesNotContain("templates");
        assertThat(files()).isEqualTo(before + 2);
    }

    @Test
    void aFolderWithoutTemplatesIsNothingToTellOf() throws IOException {
        String before = Thrive.run(site, "check").out();
        Files.createDirectories(site.resolve("templates"));

        assertThat(Thrive.run(site, "check").out()).isEqualTo(before);
    }

    @Test
    void theyAreReadEvenWhereTheSiteIsWrong() throws IOException {
        Files.writeString(site.resolve("site.yaml"), "place: [");
        template("sumary.css", "");

        Thrive run = Thrive.run(site, "check", "-f", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"F29\"", "\"templates/sumary.css\"");
    }

    @Test
    void aFolderThatIsALinkOutOfTheSiteIsRefused() throws IOException {
        Files.createSymbolicLink(site.resolve("templates"), Files.createDirectories(folder.resolve("elsewhere")));

        assertThat(Thrive.run(site, "check").out())
                .contains("error[F24]: \"templates\" is a link that leads out of the site");
    }
}
