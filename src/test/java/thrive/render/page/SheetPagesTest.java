package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.gap.GapAnalysis.ChosenBy;
import thrive.model.site.Evidence;
import thrive.problem.Location;
import thrive.report.HandoutView;
import thrive.report.Sample;
import thrive.report.sheets.GapSheetView;
import thrive.report.sheets.RankingSheetView;
import thrive.report.sheets.ScoreSheetView;

/** The pages that people print and write on. */
class SheetPagesTest {

    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=\"y\"> 'q' </style> \u202E \uD83D\uDE80 {{place}} ";

    private final Handouts handouts = new Handouts();
    private final Riverbank riverbank = new Riverbank();

    private static List<HandoutView> of(Sample place, Evidence... evidence) {
        return List.of(
                ScoreSheetView.of(place.facts()),
                RankingSheetView.of(place.facts(), 5, Optional.of(place.baseline("12")), List.of(evidence)),
                GapSheetView.of(place.facts(), ChosenBy.AGREED, place.model().principles()));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void a_page_is_self_contained_and_allows_its_own_style_by_hash_and_nothing_else() throws Exception {
        for (HandoutView view : riverbank.sheets()) {
            String page = handouts.html(view);
            String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains("default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(hash))
                    .doesNotContain(" style=", "<script", "http://", "https://", "url(", "@import");
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150 * 1024);
            assertThat(new Handouts().html(view)).isEqualTo(page);
        }
    }

    @Test
    void every_page_has_one_heading_landmarks_a_line_for_the_table_and_no_empty_cell() {
        for (HandoutView view : riverbank.sheets()) {
            String page = handouts.html(view);
            assertThat(page).contains("<html lang=\"en-GB\">", "href=\"#main\"", "<header", "<main id=\"main\"");
            assertThat(page).contains(">Table: <", "An unofficial example, not the");
            assertThat(count(page, "<h1>")).isEqualTo(1);
            assertThat(page).doesNotContainPattern("<(td|th|p|h\\d|li|caption)[^>]*>\\s*</\\1>");
            assertThat(count(page, "<table")).isEqualTo(count(page, "<caption"));
        }
    }

    @Test
    void the_score_sheet_has_a_box_for_each_score_and_for_dont_know_and_not_applicable() {
        String page = handouts.html(riverbank.sheets().get(0));

        assertThat(count(page, "<section class=\"principle\">")).isEqualTo(21);
        assertThat(count(page, "<svg class=\"tick\"")).isEqualTo(21 * (4 + 2));
        assertThat(count(page, "Reason and evidence")).isEqualTo(21);
    }

    @Test
    void the_ranking_sheet_has_five_numbered_lines_and_every_principle() {
        String page = handouts.html(riverbank.sheets().get(1));

        assertThat(count(page, ">Code</span>")).isEqualTo(5);
        assertThat(count(page, "<th scope=\"row\">")).isEqualTo(21);
        assertThat(page).contains("Scored by 7 tables on 12 March 2026", "62% of referrals come from GPs");
    }

    @Test
    void the_gap_sheet_has_a_page_for_each_priority_with_six_columns_and_quick_wins() {
        String page = handouts.html(riverbank.sheets().get(2));

        assertThat(count(page, "<section class=\"priority\">")).isEqualTo(5);
        assertThat(count(page, "<h3>")).isEqualTo(5 * 7);
        assertThat(count(page, "Table: <")).isEqualTo(5);
    }

    @Test
    void hostile_text_is_inert() {
        Evidence evidence = new Evidence("P1", HOSTILE, HOSTILE, HOSTILE, Location.of("site.yaml"));
        for (HandoutView view : of(Sample.of(2, "red").saying(HOSTILE.repeat(3)), evidence)) {
            String page = handouts.html(view);
            assertThat(page).doesNotContain("<script", "<img", "\u202E").contains("&lt;script&gt;", "{{place}}");
            assertThat(count(page, "</style>")).isEqualTo(1);
        }
    }

    @Test
    void the_models_language_is_marked_where_it_is_not_ours() {
        for (HandoutView view : of(Sample.of(2, "red").inLanguage("cy"))) {
            assertThat(handouts.html(view)).contains("<bdi lang=\"cy\">Principle number 1</bdi>");
        }
        assertThat(handouts.html(riverbank.sheets().get(0))).doesNotContain("<bdi lang");
    }
}
