package thrive.files.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as Excel shows them in British English once it has opened a CSV file, 29 being the last year of this century. */
class SpreadsheetRewritesTest {

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.1",
        "1.0, 1",
        "2., 2",
        "007, 7",
        "00, 0",
        "0.50, 0.5",
        "+1, 1",
        "-01, -1",
        "2E3, 2.00E+03",
        "1e5, 1.00E+05",
        "15E6, 1.50E+07",
        "123456789012, 1.23457E+11",
        "1234567890123456, 1.23457E+15",
        "10%, 10.00%",
        "TRUE, the truth value TRUE",
        "False, the truth value FALSE",
        "1-2, 01-Feb",
        "3/4, 03-Apr",
        "31-12, 31-Dec",
        "1-13, Jan-13",
        "1-32, Jan-32",
        "12-2026, Dec-26",
        "2026-3, Mar-26",
        "1-2-3, 01/02/2003",
        "1/2/45, 01/02/1945",
        "2026-03-12, 12/03/2026",
        "MAR-1, 01-Mar",
        "Mar 1, 01-Mar",
        "MAR1, 01-Mar",
        "SEPT2, 02-Sep",
        "MAY31, 31-May",
        "DEC-2026, Dec-26",
        "JUN-45, Jun-45",
        "1-MAR, 01-Mar",
        "1MAR, 01-Mar",
        "MAR-1-2, 01/03/2002",
        "1 A, a time of day"
    })
    void isMadeSomethingElse(String id, String becomes) {
        assertThat(SpreadsheetRewrites.of(id)).contains(becomes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0",
                "12",
                "1.1",
                "1.25",
                "12345678901",
                "1.2.3",
                "1_000",
                "P-10",
                "MAC-1",
                "MES-2",
                "MIC-8",
                "MA-1",
                "MAR",
                "MAR-0x",
                "MAR_1",
                "MARS-1",
                "MAR-100",
                "MAR-1800",
                "0-1",
                "13-13",
                "32-1-1x",
                "40-40-40",
                "E5",
                "2F3",
                "1E",
                "1A",
                "A1",
                "13 P",
                "truth",
                "10 %%",
                "a",
                "-",
                ".",
                "é",
                "1-2-3-4"
            })
    void isLeftAsItIs(String id) {
        assertThat(SpreadsheetRewrites.of(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9.", "0", "1-", "E9", "MAR", "%"})
    void longIdsAreJudgedAtOnce(String piece) {
        assertThat(SpreadsheetRewrites.of(piece.repeat(20_000))).isEmpty();
    }
}
