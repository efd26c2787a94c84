package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import thrive.model.site.Evidence;
import thrive.model.site.NextEvent;
import thrive.problem.Location;
import thrive.report.HandoutView;
import thrive.report.Sample;
import thrive.report.baseline.BaselineView;
import thrive.report.baseline.SummaryView;
import thrive.report.gaps.GapsView;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;
import thrive.report.priorities.Chosen;
import thrive.report.priorities.PosterView;
import thrive.report.priorities.PrioritiesView;

class HandoutsTest {

    /** Commands that the pack itself tells to run, as code. */
    private static final String COMMANDS = "`thrive [a-z]+(?: [a-z]+)?`";

    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=\"y\"> 'q' | `c` *b* </style> \u202E \uD83D\uDE80 {{place}} ";
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Handouts handouts = new Handouts();
    private final List<HandoutView> riverbank = new Riverbank().handouts();

    private static List<HandoutView> hostile() {
        Sample place = Sample.of(5, "red", "blue").saying(HOSTILE.repeat(2));
        var baseline = place.baseline("1234?", "4x2.1");
        var consensus = place.consensus("P1 P2=P3", "P4");
        return List.of(
                SummaryView.of(place.facts(), baseline),
                BaselineView.of(
                        place.facts(),
                        baseline,
                        List.of(new Evidence("P1", HOSTILE, HOSTILE, HOSTILE, Location.of("site.yaml")))),
                PrioritiesView.of(place.facts(), Sample.findings(consensus), Optional.empty(), Optional.of(baseline)),
                PosterView.of(place.facts(), Chosen.of(consensus, Optional.empty())),
                GapsView.of(place.facts(), place.gaps(HOSTILE.repeat(2))),
                PackView.of(new PackFacts(
                        place.facts(),
                        List.of(new NextEvent(HOSTILE, Optional.empty())),
                        Optional.of(baseline),
                        Optional.of(Chosen.of(consensus, Optional.empty())))));
    }

    @Test
    void a_second_run_gives_the_same_characters() {
        for (HandoutView view : riverbank) {
            assertThat(new Handouts().html(view)).isEqualTo(handouts.html(view));
            assertThat(new Handouts().markdown(view)).isEqualTo(handouts.markdown(view));
        }
    }

    @Test
    void the_page_allows_its_own_style_by_hash_and_nothing_else() throws Exception {
        for (HandoutView view : riverbank) {
            String page = handouts.html(view);
            String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains("content=\"default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(hash) + "'\"")
                    .doesNotContain(" style=", "<script", "http://", "https://", "@import", "\r");
        }
    }

    @Test
    void every_page_has_its_language_one_heading_landmarks_and_unique_ids() {
        for (HandoutView view : riverbank) {
            String page = handouts.html(view);
            assertThat(page).contains("<html lang=\"en-GB\">", "<header", "<main id=\"main\"");
            assertThat(page.split("<h1", -1)).hasSize(2);
            assertThat(all(Pattern.compile(" id=\"([^\"]+)\""), page)).doesNotHaveDuplicates();
            assertThat(page).doesNotContainPattern("<t[dh][^>]*></t[dh]>");
        }
    }

    @Test
    void hostile_text_is_inert_in_html() {
        for (HandoutView view : hostile()) {
            String page = handouts.html(view);
            assertThat(page).doesNotContain("<script", "<img", "\u202E").contains("&lt;script&gt;", "{{place}}");
            assertThat(page.split("</style>", -1)).hasSize(2);
        }
    }

    @Test
    void hostile_text_is_inert_in_markdown_and_leaves_the_tables_whole() {
        for (HandoutView view : hostile()) {
            String text = handouts.markdown(view);
            assertThat(text.replaceAll(COMMANDS, ""))
                    .doesNotContainPattern("(?<!\\\\)[<`]")
                    .doesNotContain("\u202E", "\r");
            for (String table : text.split("\n\n", -1)) {
                if (table.startsWith("|")) {
                    assertThat(table.lines().map(HandoutsTest::cells).distinct())
                            .hasSize(1);
                }
            }
        }
    }

    private static int cells(String row) {
        return row.replace("\\|", "").split("\\|", -1).length;
    }

    @Test
    void every_number_of_the_summary_is_the_same_in_html_and_markdown() {
        HandoutView summary = riverbank.get(0);
        String body =
                handouts.html(summary).replaceAll("(?s)^.*<main|<[^>]+>", " ").replaceAll("&#39;", "'");
        assertThat(all(NUMBER, handouts.markdown(summary).replaceAll("(?m)^1\\. ", "")))
                .containsAll(all(NUMBER, body));
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(
                    matcher.group(matcher.groupCount() == 1 && matcher.group(1) != null && pattern != NUMBER ? 1 : 0));
        }
        return found;
    }

    @Test
    void one_changed_score_changes_only_its_row_and_the_totals() {
        Sample place = Sample.of(6, "red", "blue", "green");
        String before = handouts.markdown(SummaryView.of(place.facts(), place.baseline("123412", "123412", "123412")));
        String after = handouts.markdown(SummaryView.of(place.facts(), place.baseline("133412", "123412", "123412")));

        // P2 is macro: its row, the row of its level, the row of all principles. Its middle score stays 2.
        List<String> rows = table(before);
        rows.removeAll(table(after));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("| – | **Macro** |");
        assertThat(rows.get(1)).startsWith("| P2 |");
        assertThat(rows.get(2)).startsWith("| – | **All principles** |");
    }

    private static List<String> table(String markdown) {
        return new ArrayList<>(markdown.lines().filter(l -> l.startsWith("|")).toList());
    }

    @Test
    void the_models_language_is_marked_where_it_is_not_ours() {
        Sample welsh = Sample.of(2, "red").inLanguage("cy");
        String page = handouts.html(SummaryView.of(welsh.facts(), welsh.baseline("12")));

        assertThat(page).contains("<bdi lang=\"cy\">Principle number 1</bdi>");
        assertThat(handouts.html(riverbank.get(0))).doesNotContain("<bdi lang");
    }

    @Test
    void markdown_holds_no_html_and_no_padding() {
        for (HandoutView view : riverbank) {
            assertThat(handouts.markdown(view))
                    .doesNotContainPattern("(?<!\\\\)<")
                    .doesNotContainPattern("\\| {2,}|[^|\\n] {2,}\\|")
                    .doesNotContain("\n\n\n")
                    .endsWith("\n");
        }
    }
}
