package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 6: what comes out of the printer. */
@InBrowser
class PrintTest {

    /**
     * Pages of each handout at each size, principles by tables: p upright, l lying. Those of the largest size were looked at page by page, of the
     * others some; when a number changes, look at the new print (target/browser/prints) before the new number is taken over from what the test says.
     */
    private static final String PAGES = """
                            20x4   20x15    26x4   26x15    30x4   30x15
            baseline         14p     20p     17p     22p     20p     25p
            gap-sheet         5l      5l      5l      5l      5l      5l
            gaps              8l     15l      7l     13l      8l     15l
            index             1p      1p      1p      1p      1p      1p
            pack          6p+23l  7p+25l  6p+23l  7p+25l  6p+23l  7p+25l
            poster            1l      1l      1l      1l      1l      1l
            priorities        4p      6p      4p      6p      4p      6p
            ranking-sheet      1p      1p      2p      2p      2p      2p
            score-sheet       9p     10p     12p     12p     14p     14p
            summary           1p      1p      1p      1p      1p      1p
            """;

    @Test
    void each_handout_has_exactly_so_many_pages_at_each_size(Browser browser) {
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        for (Handout page : Pages.sized()) {
            shapes.computeIfAbsent(page.name(), name -> new ArrayList<>())
                    .add(Pdf.of(page, browser).shape());
        }
        StringBuilder table = new StringBuilder(row("", Pages.SIZES));
        shapes.forEach((name, counts) -> table.append(row(name, counts)));
        assertThat(table.toString()).isEqualTo(PAGES);
    }

    private static String row(String name, List<String> cells) {
        StringBuilder row = new StringBuilder(String.format("%-12s", name));
        cells.forEach(cell -> row.append(String.format("%8s", cell)));
        return row.append("\n").toString();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void no_page_is_stray(Handout page, Browser browser) {
        Pdf pdf = Pdf.of(page, browser);
        assertThat(strays(pdf)).as("%s", page).isEmpty();
    }

    /** All but the ranking sheet of the hostile site, which is made for one page and whose words of 200 letters take a little more. */
    private static List<Handout> filled() {
        return Pages.all().stream()
                .filter(page -> !page.site().equals("hostile") || !page.name().equals("ranking-sheet"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filled")
    void no_page_is_under_a_quarter_full(Handout page, Browser browser) {
        assertThat(Fill.low(Pdf.of(page, browser))).as("%s", page).isEmpty();
    }

    @Test
    void a_page_that_is_nearly_empty_is_noticed(Browser browser) {
        browser.openText(broken("</style>", ".closing { break-before: page } .closing ul { display: none }</style>"));
        Pdf pdf = Pdf.of(browser);
        assertThat(Fill.low(pdf)).hasSize(1).first().asString().startsWith("page " + pdf.pages() + " ");
    }

    /** The pages with nothing on them. */
    private static List<Integer> strays(Pdf pdf) {
        List<Integer> strays = new ArrayList<>();
        for (int i = 0; i < pdf.pages(); i++) {
            if (unspaced(pdf.body(i)).length() < 20) {
                strays.add(i + 1);
            }
        }
        return strays;
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void every_foot_tells_page_place_and_date(Handout page, Browser browser) {
        Pdf pdf = Pdf.of(page, browser);
        for (int i = 0; i < pdf.pages(); i++) {
            assertThat(pdf.foot(i))
                    .as("%s, page %d", page, i + 1)
                    .contains("Page " + (i + 1) + " of " + pdf.pages())
                    .contains(place(page));
            if (hasDay(page)) {
                assertThat(pdf.foot(i)).as("%s", page).containsPattern("\\d{1,2} [A-Z][a-z]+ 20\\d\\d");
            }
        }
    }

    /** An index is of no one day, and the example does not say yet when the tables of its last round will rank. */
    private static boolean hasDay(Handout page) {
        return !page.name().equals("index")
                && !(page.path().startsWith("reports/follow-up/") && page.name().equals("ranking-sheet"));
    }

    private static String place(Handout page) {
        return switch (page.site()) {
            case "riverbank" -> "Riverbank";
            case "hostile" -> "<script>alert(1)</script> \"Place\" {{x}}";
            default -> new PlainWords(0).place();
        };
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void no_row_is_split(Handout page, Browser browser) {
        assertThat(new PdfTags(Pdf.of(page, browser)).splitRows())
                .as("%s", page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void every_table_has_its_heading_on_every_page(Handout page, Browser browser) {
        assertThat(new PdfTags(Pdf.of(page, browser)).lostHeadings())
                .as("%s", page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void no_heading_of_a_table_is_left_without_a_row(Handout page, Browser browser) {
        assertThat(new PdfTags(Pdf.of(page, browser)).loneHeadings())
                .as("%s", page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void nothing_runs_off_the_paper(Handout page, Browser browser) {
        assertThat(Pdf.of(page, browser).atTheEdge(8)).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void nothing_is_printed_smaller_than_it_is_set(Handout page, Browser browser) {
        assertThat(Pdf.of(page, browser).scale()).as("%s", page).isEqualTo(1);
    }

    @Test
    void a_page_that_is_printed_smaller_is_noticed(Browser browser) {
        browser.openText(broken("</style>", ".principle { min-width: 260mm }</style>"));
        assertThat(Pdf.of(browser).scale()).isLessThan(0.9);
    }

    @Test
    void the_largest_site_has_tables_over_several_pages(Browser browser) {
        long tables = Pages.of(".html", List.of("30x15")).stream()
                .mapToLong(page -> new PdfTags(Pdf.of(page, browser)).longTables())
                .sum();
        assertThat(tables).isPositive();
    }

    @Test
    void rows_that_may_split_and_headings_that_stay_behind_are_noticed(Browser browser) {
        browser.openText(broken(
                "</style>",
                "thead { display: table-row-group !important } "
                        + "tr { break-inside: auto !important; height: 60mm } td { line-height: 3 }</style>"));
        PdfTags tags = new PdfTags(Pdf.of(browser));
        assertThat(tags.lostHeadings()).isNotEmpty();
        assertThat(tags.splitRows()).isNotEmpty();
    }

    @Test
    void a_stray_page_and_a_lost_foot_are_noticed(Browser browser) {
        browser.openText(broken(
                "</style>",
                "main { break-after: page } body::after { content: ' '; display: block; height: 5mm } "
                        + "@page { @bottom-right { content: none } }</style>"));
        Pdf pdf = Pdf.of(browser);
        assertThat(pdf.body(pdf.pages() - 1)).isEmpty();
        assertThat(pdf.foot(0)).doesNotContain("Page 1 of");
    }

    @Test
    void a_line_that_runs_off_the_paper_is_noticed(Browser browser) {
        browser.openText(broken("</style>", "h1 { white-space: nowrap; font-size: 60pt !important }</style>"));
        assertThat(Pdf.of(browser).atTheEdge(8)).isNotEmpty();
    }

    private static String broken(String from, String to) {
        return Pages.example("baseline")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "")
                .replace(from, to);
    }
}
