package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bar 2: html-validate finds nothing in any page. */
class HtmlValidateTest {

    @Test
    void html_validate_finds_nothing_in_any_page() throws Exception {
        assertThat(findings(Pages.all().stream().map(Handout::file).toList())).isEmpty();
    }

    /** Its place has an apostrophe, quotation marks and an ampersand. */
    @Test
    void html_validate_finds_nothing_where_the_place_has_signs_of_its_own() throws Exception {
        Path pages = ScaleSite.pages(1, 4, 3);
        assertThat(findings(List.of(pages.resolve("summary.html"), pages.resolve("baseline.html"))))
                .isEmpty();
    }

    @Test
    void html_validate_notices_a_second_id_and_a_skipped_heading() throws Exception {
        String page = Pages.example("baseline").text();
        Path broken = Files.writeString(
                Pages.TARGET.resolve("invalid.html"),
                page.replace("id=\"heat\"", "id=\"rollups\"").replace("<h2>By level</h2>", "<h4>By level</h4>"));
        assertThat(findings(List.of(broken)))
                .anyMatch(line -> line.contains("no-dup-id"))
                .anyMatch(line -> line.contains("heading-level"));
    }

    /** One line for each finding; all pages go through one process. */
    private static List<String> findings(List<Path> pages) throws IOException, InterruptedException {
        assertThat(pages).isNotEmpty();
        Path npm = Pages.TARGET.resolve("npm").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                "node",
                npm.resolve("node_modules/html-validate/bin/html-validate.mjs").toString()));
        command.addAll(List.of("--config", npm.resolve("htmlvalidate.cjs").toString(), "--formatter", "text"));
        pages.forEach(page -> command.add(page.toAbsolutePath().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code == 0).as(said).isEqualTo(said.isBlank());
        return said.lines().toList();
    }
}
