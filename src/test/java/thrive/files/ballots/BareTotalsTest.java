package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number on a line of its own becomes no candidate without a word. */
class BareTotalsTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text.replace("; ", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "School > Library * 4; Library > School; 5 | 3 | 5",
                "5; School > Library * 4; Library > School | 1 | 5",
                "School > Library * 4; Library > School * 3; Total 7 | 3 | Total 7",
                "School > Library * 4; Library > School * 3; Grand total 7 | 3 | Grand total 7",
                "School > Library; Library > School; In all 2 | 3 | In all 2",
                "School > Library * 400; Library > School * 30; 430 | 3 | 430",
            })
    void theNumberOfAllBallotsIsRefused(String text, int line, String written) {
        assertThat(read(text).told())
                .containsExactly(line + ":1 B10 \"" + written + "\" counts all other ballots, and is none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "School > Library; Library > School; 5 | 3:1 | 5",
                "School > Library; Library > School; 12 | 3:1 | 12",
                "2026; School > Library; Library > School | 1:1 | 2026",
                "School > Library; 4; Library > School * 3; 4 | 2:1 | 4",
            })
    void anotherNumberIsWarnedOf(String text, String at, String written) {
        assertThat(read(text).told())
                .startsWith(at + " B12 \"" + written + "\" stands on its line alone; it is read as a name")
                .allMatch(told -> told.contains("B12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 > 2 > 3; 2 > 1; 5", "1 > 2; 2", "A > B; C", "A > B * 2; 5 * 3; B > 5"})
    void candidatesMayBeCalledByNumbers(String text) {
        assertThat(read(text).good().votes()).isNotEmpty();
    }
}
