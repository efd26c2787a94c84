package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of ballots that somebody typed behind the last name, with no "*", is no part of that name without a word. */
class CountsBehindTest {

    private static final String DOUBT = " B12 the number at the end is read as part of the name";

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
                "Library > School 12; School > Library 7 | 1:11",
                "Library > School 5; School > Library 5 | 1:11",
                "Library > School 40%; School > Library 60% | 1:11",
                "Library > School 12.5 %; School > Library 87.5 % | 1:11",
                "School > Library 3; Library > School 12; Library > Church > School 7 | 1:10",
            })
    void isRefusedWhereTheNamesShowIt(String text, String at) {
        assertThat(read(text).told()).containsExactly(at + " B01 the number of ballots has no \"*\" before it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Library > School 12; Church > School 7 | 1:11 2:10",
                "Library > School 12; Church > Park 7 | 1:11 2:10",
                "Library > School 12; Church > School 7; Library > Church | 1:11 2:10",
                "School > Library > Church; Library > School 12; Church > School 7 | 2:11 3:10",
                "School > Library; Library > School 5; Church > School 5 | 2:11 3:10",
                "Park > Library; Library > School 12; Park > School 7; Church > School 12 | 2:11 3:8 4:10",
                "Library > School 40%; Church > Park 60% | 1:11 2:10",
                "Year 7 > Library; Library > Church; Year 7 > Church 12 | 3:10",
            })
    void isWarnedOfWhereItMayBeOne(String text, String places) {
        assertThat(read(text).told())
                .containsExactly(
                        Arrays.stream(places.split(" ")).map(at -> at + DOUBT).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "School 1 > School 2 > School 3",
                "School 1 > School 2 > School 3; School 3 > School 1; Library > School 2",
                "Year 7 > Year 8",
                "Year 7 > Year 8; Year 8 > Year 7; Year 9 > Year 8",
                "Year 7 > Library > Year 8; Church > Year 9",
                "School > School 2; School 2 > School",
                "School > School 2; School > School 3; School 2 > School 3",
                "Library > Ward 5; Ward 7 > Library",
                "Library > School 12 * 3; Church > School 7 * 2",
                "Library > Hall 2; Church > Hall 2",
            })
    void staysInNamesThatHaveOne(String text) {
        assertThat(read(text).good().votes()).isNotEmpty();
    }
}
