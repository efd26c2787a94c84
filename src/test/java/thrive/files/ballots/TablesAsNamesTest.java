package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table's name that ">" sets apart from the table's list is no candidate without a word. */
class TablesAsNamesTest {

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
                "Red > Library > School; Blue > School > Library; Green > Church > School > Library | 1:1 | Red",
                "Red > Library > School; Blue > School | 1:1 | Red",
                "Red > Library; Blue > School | 1:1 | Red",
                "red = Library > School; blue = Church > Park | 1:1 | red",
                "Library > School; Red > School > Library; Blue > Library > School | 2:1 | Red",
                "Table A > Library > School; Table B > Church > School | 1:1 | Table A",
                "the red table > Library > School; the blue table > Church > School | 1:1 | the red table",
                "Group 1 > Library > School; Group 2 > Church | 1:1 | Group 1",
                "T1 > Library > School; T2 > Church > School | 1:1 | T1",
                "Table 1 > Library; Table 2 > School | 1:1 | Table 1",
                "Rank 1 > Library; Rank 2 > School | 1:1 | Rank 1",
            })
    void isWarnedOf(String text, String at, String name) {
        assertThat(read(text).told())
                .containsExactly(
                        at + " B12 \"" + name + "\" begins its line and stands nowhere else; it is read as a name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red > Green > Blue; Yellow > Blue > Green",
                "Red > Library; Library > Red; Blue > Library",
                "Red > Library > School; Library > School; School > Library",
                "Hall > Library > School; Park > School > Library",
                "Red House > Library; Blue Lagoon > Library; Library > Church",
            })
    void coloursMayBeCandidates(String text) {
        assertThat(read(text).good().votes()).isNotEmpty();
    }
}
