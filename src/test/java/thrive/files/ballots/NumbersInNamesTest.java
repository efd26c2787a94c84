package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that begin or end with a number are told from numbers of ballots by the other lines of their file. */
class NumbersInNamesTest {

    private static final String IN_FRONT = " B01 a number stands in front of the ballot";
    private static final String NO_STAR = " B01 the number of ballots has no \"*\" before it";

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text.replace("/", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Library > 5 a day/5 a day > Library; Library, 5 a day",
                "10 Downing Street > Library * 3/Library > 10 Downing Street; 10 Downing Street, Library",
                "10 Downing Street > Library * 3; 10 Downing Street, Library",
                "2025 plan > 2026 plan/2026 plan > 2025 plan; 2025 plan, 2026 plan",
                "2025 plan > 2026 plan; 2025 plan, 2026 plan",
                "24 hours = A/A = 24 hours/24 hours > A; 24 hours, A",
                "1.5 FTE > A/A > 1.5 FTE; 1.5 FTE, A",
                "1. Library > 2. School/2. School > 1. Library; 1. Library, 2. School",
                "3: the bridge > A/A > 3: the bridge; 3: the bridge, A",
                "(2) School > A/A > (2) School; (2) School, A",
                "5 Library > Library/Library > 5 Library; 5 Library, Library",
            })
    void aNameWithANumberInFrontThatStandsBehindAnotherIsOne(String text, String candidates) {
        assertThat(String.join(", ", read(text).good().candidates())).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Library (new) > School (2)/School (2) > Library (new); Library (new), School (2)",
                "A > School (2)/School (2) = A; A, School (2)",
                "A > Ward [7]/Ward [7] > A; A, Ward [7]",
                "A > Hall (2 beds)/Hall (2 beds) > A; A, Hall (2 beds)",
                "A > School (2) * 3; A, School (2)",
                "A > Room - 3/Room - 3 > A; A, Room - 3",
                "A > Team x3/Team x3 > A; A, Team x3",
                "A > Stage: 2/Stage: 2 > A; A, Stage: 2",
            })
    void aNameWithANumberBehindThatStandsBeforeAnotherIsOne(String text, String candidates) {
        assertThat(String.join(", ", read(text).good().candidates())).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "5 Library > School/Library > School; 1:1",
                "Library > School/5 Library > School; 2:1",
                "Library > School/5 library > School; 2:1",
                "Library > School/5 Library > School * 2; 2:1",
                "5 Library > School/3 School > Library; 1:1",
                "5 Library > School; 1:1",
                "5 Town hall > School/3 Town hall > Park/Park > School; 1:1",
                "5: Library > School/Park > School; 1:1",
                "5x Library > School/Park > School; 1:1",
                "(5) Library > School/Park > School; 1:1",
                "5 * Library > School/Park > 5; 1:1",
            })
    void aNumberInFrontOfACandidateIsStillRefused(String text, String at) {
        assertThat(read(text).told()).containsExactly(at + IN_FRONT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "A > School (2)/School > A; 1:12",
                "A > School (2)/A > School; 1:12",
                "A > School (2)/A > school * 3; 1:12",
                "A > School (2); 1:12",
                "A > B (2)/C > D (3); 1:7",
                "A > B (2)/A > C (2)/A > B (3)/A > C; 1:7",
                "A > B x3/A > C; 1:7",
                "A > B (x3)/A > C; 1:7",
                "A > B (3 votes)/A > C; 1:7",
                "A > B - 3/A > C; 1:7",
                "A > (3)/A > C; 1:5",
            })
    void aNumberBehindACandidateIsStillRefused(String text, String at) {
        assertThat(read(text).told()).containsExactly(at + NO_STAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "A > B/24 hours > B/24 hours > A; 2:1 B01 a number stands in front of the ballot",
                "10 Downing Street > A/10 Downing Street > B; 1:1 B01 a number stands in front of the ballot",
                "3 Hall > Library/3 Park > Pool/3 Hall > Pool; 1:1 B01 a number stands in front of the ballot",
                "3 Hall > Library/Park > Library; 1:1 B01 a number stands in front of the ballot",
                "A > B/B > School (2); 2:12 B01 the number of ballots has no \"*\" before it",
                "Hall > Library (2)/Park > Library (2); 1:16 B01 the number of ballots has no \"*\" before it"
            })
    void aNumberThatMayBeACountIsRefused(String text, String told) {
        assertThat(read(text).told()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeffLibrary > 5 a day\r\n5 a day > Library\r\n",
                "Library > 5\u00a0a  day\r5 a day > Library\r",
                "Library > 5 a day # best\n  5 a day>Library ×2",
                "\u200b5 a day = Library\nLibrary > 5 a day",
            })
    void howAFileIsSavedMakesNoDifference(String text) {
        assertThat(Ballots.in(folder, "ballots.txt", text).good().candidates())
                .containsExactlyInAnyOrder("Library", "5 a day");
    }

    @Test
    void quotesAndDashesOfOtherKindsAreTheSameName() {
        assertThat(read("3 children’s centres > A/A > 3 children's centres")
                        .election()
                        .orElseThrow()
                        .candidates())
                .containsExactly("3 children’s centres", "A");
        assertThat(read("\"10 Downing Street\" > Library/Library > \"10 Downing Street\"")
                        .told())
                .containsExactly("1:1 B10 the name begins with a quote");
    }
}
