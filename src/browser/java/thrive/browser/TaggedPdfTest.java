package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 7: the PDF is tagged and titled, and has its language, its outline and a text for each picture. */
@InBrowser
class TaggedPdfTest {

    /** Without spaces: the browser forgets that of a heading where a line ends. */
    private static final String HEADINGS = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
            + ".map(heading => heading.textContent.replace(/\\s+/g, ''))";

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_print_is_tagged_and_titled_and_has_its_language(Handout page, Browser browser) {
        Pdf pdf = Pdf.of(page, browser);
        PDDocumentCatalog catalog = pdf.document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).as("%s", page).isTrue();
        assertThat(catalog.getLanguage()).as("%s", page).isEqualTo("en-GB");
        browser.open(page);
        assertThat(pdf.document.getDocumentInformation().getTitle())
                .as("%s", page)
                .isNotBlank()
                .isEqualTo(browser.ask("document.title"));
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_outline_has_every_heading(Handout page, Browser browser) {
        browser.open(page);
        List<String> headings = ((List<?>) browser.ask(HEADINGS))
                .stream().map(heading -> inAnyOrder(heading.toString())).toList();
        assertThat(Pdf.of(page, browser).outline().stream().map(TaggedPdfTest::inAnyOrder))
                .as("%s", page)
                .containsExactlyElementsOf(headings);
    }

    /** The browser writes what runs from right to left in the order it is seen in: only which letters there are can be compared. */
    private static String inAnyOrder(String heading) {
        boolean toTheLeft = heading.codePoints().anyMatch(c -> c >= 0x590 && c < 0x700);
        return toTheLeft
                ? heading.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining())
                : heading;
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void every_picture_has_its_text(Handout page, Browser browser) {
        assertThat(textless(Pdf.of(page, browser))).as("%s", page).isEmpty();
    }

    @Test
    void the_baseline_has_pictures(Browser browser) {
        assertThat(new PdfTags(Pdf.of(Pages.example("baseline"), browser)).all("Figure"))
                .hasSizeGreaterThan(21);
    }

    @Test
    void a_picture_without_its_text_and_a_lost_language_are_noticed(Browser browser) {
        browser.openText(Pages.example("baseline")
                .text()
                .replaceAll("aria-label=\"[^\"]*\" width", "width")
                .replace(" lang=\"en-GB\"", ""));
        Pdf pdf = Pdf.of(browser);
        assertThat(textless(pdf)).isNotEmpty();
        assertThat(pdf.document.getDocumentCatalog().getLanguage()).isNotEqualTo("en-GB");
    }

    private static List<PDStructureElement> textless(Pdf pdf) {
        return new PdfTags(pdf)
                .all("Figure").stream()
                        .filter(figure -> figure.getAlternateDescription() == null
                                || figure.getAlternateDescription().isBlank())
                        .toList();
    }
}
