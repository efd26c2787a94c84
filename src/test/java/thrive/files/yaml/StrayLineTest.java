package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Lines that are meant for people only are told as such, at their own place. */
class StrayLineTest {

    private static final String SITE = "schema: thrive-site/1\nplace: P\ntables: [{id: red}]\nrounds: [{id: a}]\n";

    private static Problem only(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml), problems);
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Riverbank site data | # Riverbank site data",
                "Riverbank | # Riverbank",
                "\"Riverbank\" | # \"Riverbank\"",
                "** Riverbank ** | # Riverbank",
                "- Riverbank | # Riverbank",
                "Site data - Riverbank | # Site data - Riverbank",
                "// The site | # The site",
                "<!-- The site --> | # The site",
            })
    void aTitleAboveTheKeys(String title, String mended) {
        for (String below : new String[] {"\n", "\n\n", "\n=========\n", "\n# drawn up in March\n", "\r\n"}) {
            Problem told = only(title + below + SITE);
            assertThat(told.code() + " " + told.at().line() + ":" + told.at().column())
                    .isEqualTo("F16 1:1");
            assertThat(told.expected()).isEqualTo("a \"#\" and a space in front: " + mended);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--------- | the line holds nothing but signs, which are no YAML",
                "====== | the line holds nothing but signs, which are no YAML",
                "*** | the line holds nothing but signs, which are no YAML",
                "// tables | a comment begins otherwise in YAML",
            })
    void aLineAmongTheKeys(String line, String message) {
        Problem told = only(SITE.replace("tables:", line + "\ntables:"));
        assertThat(told.at().line()).isEqualTo(3);
        assertThat(told.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Riverbank\n", "\n\n", "---\n", "--- # Riverbank\n", "%YAML 1.2\n---\n", "\ufeff"})
    void whatMayStandAboveTheKeys(String above) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", above.replace("\ufeff", "") + SITE), problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aSecondDocumentIsToldAtTheLineThatBeginsIt() {
        Problem told = only(SITE + "---\n" + SITE);
        assertThat(told.code() + " " + told.at().line() + ":" + told.at().column())
                .isEqualTo("F19 5:1");
    }
}
