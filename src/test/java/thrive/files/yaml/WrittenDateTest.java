package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.text.TextFile;
import thrive.problem.Problems;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/03/2026 | 2026-03-12 2026-12-03",
                "12.3.2026 | 2026-03-12 2026-12-03",
                "12-03-26 | 2026-03-12 2026-12-03",
                "03/03/2026 | 2026-03-03",
                "13/03/2026 | 2026-03-13",
                "3/13/2026 | 2026-03-13",
                "12 March 2026 | 2026-03-12",
                "12th March 2026 | 2026-03-12",
                "the 12th | ''",
                "Thursday 12 March 2026 | 2026-03-12",
                "12-Mar-26 | 2026-03-12",
                "1 Sept 2026 | 2026-09-01",
                "March 12, 2026 | 2026-03-12",
                "2026 March 12 | 2026-03-12",
                "2026/03/12 | 2026-03-12",
                "2026-3-12 | 2026-03-12",
                "20260312 | 2026-03-12",
                "2026-03-12T10:00 | 2026-03-12",
                "2026-03-12 00:00:00 | 2026-03-12",
                "2026\u201303\u201312 | 2026-03-12",
                "2026\u201103\u201112 | 2026-03-12",
                "2026-02-30 | ''",
                "31/04/2026 | ''",
                "March 2026 | ''",
                "tbc | ''"
            })
    void whatIsNoDayIsToldWithTheDaysThatMayBeMeant(String text, String days) {
        assertThat(String.join(" ", new WrittenDate(text).meant())).isEqualTo(days);
        assertThat(new WrittenDate(text).day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026\u201303\u201312, an en dash (U+2013)",
        "2026\u201103\u201112, a no-break hyphen (U+2011)",
        "2026\u221203\u221212, a minus sign (U+2212)",
        "2026\u201003\u201012, a dash (U+2010)"
    })
    void aDashInPlaceOfAHyphenIsNamed(String text, String dash) {
        assertThat(new WrittenDate(text).message())
                .isEqualTo("\"" + text + "\" holds " + dash + " where a date has a hyphen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{date: March 12, 2026}", "date: March 12, 2026", "date: 12 March 2026"})
    void aDateWithACommaIsOneProblem(String yaml) {
        Problems problems = new Problems();
        TextFile file = new TextFile("site.yaml", yaml);
        Fields fields = new Fields(YamlReader.read(file, problems).orElseThrow(), file, problems);
        assertThat(fields.date("date")).isEmpty();
        fields.close();

        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestions()).containsExactly("2026-03-12"));
    }

    @Test
    void aDayIsYearMonthDay() {
        assertThat(new WrittenDate("2026-03-12").day()).hasToString("Optional[2026-03-12]");
    }
}
