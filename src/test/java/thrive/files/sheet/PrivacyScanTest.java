package thrive.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;

class PrivacyScanTest {

    private static List<Code> told(String note) {
        return problems("principle,score,notes\nMES-2,3,\"" + note + "\"\n").stream()
                .map(Problem::code)
                .toList();
    }

    private static List<Problem> problems(String sheet) {
        return SheetReader.grid(new TextFile("red.csv", sheet), SheetKind.SCORE)
                .then(grid -> SheetReader.sheet(grid, SheetKind.SCORE, Vocabulary.NONE))
                .problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo@example.org", "ask Jo.Bloggs+thrive@nhs.net!", "(jo_@school.sch.uk)", "zoë@exämple.org"})
    void emailAddresses(String note) {
        assertThat(told(note)).containsExactly(Code.P01);
    }

    /** 943 476 5919 is the number with which the NHS explains its check digit. */
    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "9434765919", "943-476-5919", "seen as 943\u00a0476\u00a05919, twice"})
    void nhsNumbers(String note) {
        assertThat(told(note)).containsExactly(Code.P02);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(+44) 7700 900123",
                "01632 960001",
                "01632 960 001",
                "07700900123",
                "07700 900 123",
                "020 7946 0000",
                "(0161) 496 0000",
                "0161-496-0000",
                "+44 7700 900123",
                "+44 (0)20 7946 0000",
                "0044 7700 900123",
                "tel:01632960001"
            })
    void phoneNumbers(String note) {
        assertThat(told(note)).containsExactly(Code.P03);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-12",
                "01-04-2026 10:30",
                "12-03-2026 14",
                "from 01 04 2026 to 01 05 2026",
                "2024-25 2025-26",
                "£1,234,567,890",
                "3.14159265358979",
                "0.1234567890",
                "1234567890",
                "943 476 5918",
                "62% of 1200",
                "0800 1111",
                "111 or 999",
                "100000000000000000",
                "see @team",
                "9am-5pm @ the hub",
                "a@b",
                "AB0123456789",
                "1 2 3 4 5 6 7 8 9",
                "SN12 0161496000X"
            })
    void otherTextsRaiseNoAlarm(String note) {
        assertThat(told(note)).isEmpty();
    }

    @Test
    void everyKindInOneCellIsToldOnce() {
        assertThat(told("jo@example.org, al@example.org, 01632 960001, 01632 960002, 943 476 5919"))
                .containsExactly(Code.P01, Code.P02, Code.P03);
    }

    @Test
    void columnsThatAreNotReadAreLookedAtToo() {
        List<Problem> problems = problems("principle,score,contact\nMES-2,3,jo@example.org\n");

        assertThat(problems).extracting(Problem::code).containsExactly(Code.H05, Code.P01);
        assertThat(problems.get(1).at().cell()).isEqualTo("C2");
    }

    @Test
    void theLineOfTheCellThatHoldsItIsShown() {
        List<Problem> told = problems("principle,score,notes\nMES-2,3,\"first line\nask jo@example.org\nlast\"\n");

        assertThat(told)
                .extracting(p -> p.at().line(), Problem::excerpt)
                .containsExactly(tuple(2, "ask jo@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 2 01632 960001", "call 2024 01632 960001", "3 01632 960 001 4"})
    void aNumberBesideAnotherIsStillSeen(String note) {
        assertThat(told(note)).containsExactly(Code.P03);
    }

    @Test
    void soIsEachOfTwo() {
        assertThat(told("Table 3 943 476 5919")).containsExactly(Code.P02);
        assertThat(told("943 476 5919 943 476 5919")).containsExactly(Code.P02);
    }
}
