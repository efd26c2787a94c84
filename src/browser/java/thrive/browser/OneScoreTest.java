package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bar of the Markdown that makes versions comparable: one changed score changes that principle's rows and the totals. Red's score for MIC-3
 * goes from 3 to 4. The middle of its seven scores stays 3, so no sentence says anything else.
 */
class OneScoreTest {

    private static final Path SITE = Pages.TARGET.resolve("one-score");

    @BeforeAll
    static void change_one_score() throws IOException {
        Pages.write(SITE, "riverbank");
        Path sheet = SITE.resolve("baseline/scores/red.csv");
        String text = Files.readString(sheet);
        String changed = text.replaceFirst("(?m)^(MIC-3,.*?,)3,", "$14,");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(sheet, changed);
        Program.run(SITE, "report", "--round", "baseline", "--format", "md");
    }

    @Test
    void only_the_row_of_the_principle_and_the_totals_of_the_summary_change() throws IOException {
        assertThat(changed("summary"))
                .hasSize(3)
                .allMatch(line -> line.startsWith("| MIC-3 ")
                        || line.startsWith("| – | **Micro**")
                        || line.startsWith("| – | **All principles**"));
    }

    @Test
    void only_the_rows_and_the_section_of_the_principle_and_the_totals_of_the_baseline_change() throws IOException {
        List<String> section = section("MIC-3");
        assertThat(changed("baseline"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("| MIC-3 ")
                        || line.startsWith("| Micro ")
                        || line.startsWith("| All principles ")
                        || section.contains(line));
    }

    @Test
    void other_pages_change_in_the_row_of_the_principle_or_not_at_all() throws IOException {
        assertThat(changed("priorities")).allMatch(line -> line.startsWith("| MIC-3 "));
        assertThat(changed("poster")).isEmpty();
        assertThat(changed("gaps")).isEmpty();
    }

    /** The lines of the page before that are no lines of the page after. No line may come or go. */
    private static List<String> changed(String handout) throws IOException {
        List<String> before = Files.readAllLines(page(Pages.folder("riverbank"), handout));
        List<String> after = Files.readAllLines(page(SITE, handout));
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(before.get(i));
            }
        }
        return changed;
    }

    private static List<String> section(String principle) throws IOException {
        List<String> lines = Files.readAllLines(page(Pages.folder("riverbank"), "baseline"));
        int start = 0;
        while (!lines.get(start).startsWith("### " + principle + " ")) {
            start++;
        }
        int end = start + 1;
        while (!lines.get(end).startsWith("### ")) {
            end++;
        }
        return lines.subList(start, end);
    }

    private static Path page(Path site, String handout) {
        return site.resolve("reports/baseline/" + handout + ".md");
    }
}
