package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ballots out of chats, e-mails and word processors: what is no name becomes no candidate without a word. */
class TypedElsewhereTest {

    private static final String PLACED = " holds a place, which would make another candidate of it";
    private static final String BEFORE = " stands before the ballot";

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
                "1st Library > 2nd School > 3rd Church; 1st School > 2nd Library | 1:1 B10 \"1st Library\"",
                "First Library > Second School; First School > Second Library | 1:1 B10 \"First Library\"",
                "Library (1) > School (2); School (1) > Library (2) | 1:1 B10 \"Library (1)\"",
            })
    void placesBesideNamesAreRefused(String text, String told) {
        assertThat(read(text).told()).containsExactly(told + PLACED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1st Library > 2nd School > 3rd Church | 1:1 B12 \"1st Library\" may hold a place; all of it is read as a name",
                "Park > School/Church > Hall; School > Church | 1:8 B12 \"School/Church\" may be two candidates; it is read as one",
                "Park > School & Church > Hall; School > Church > Park | 1:8 B12 \"School & Church\" may be two candidates; it is read as one",
                "Library/Park > School; Library > Park | 1:1 B12 \"Library/Park\" may be two candidates; it is read as one",
                "A > B = C * 3; Library > School; School > Library | 1:1 B12 the line may be an example; it is read as a ballot",
                "1 > 2 > 3; Library > School; School > Library | 1:1 B12 the line may be an example; it is read as a ballot",
            })
    void whatMayBeANameIsWarnedOf(String text, String told) {
        assertThat(read(text).told()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First choice > Second choice > Third choice",
                "1st choice > 2nd choice",
                "Choice 1 > Choice 2",
                "Best > Worst",
                "Most important > Least important"
            })
    void aHeadingWithMarksIsNoBallot(String heading) {
        assertThat(read(heading + "; Library > School; School > Library").told())
                .containsExactly("1:1 B10 the line is a heading, and no ballot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[10:31, 24/11/2026] Red: A > B | [10:31, 24/11/2026]",
                "[24/11/2026, 10:31:05] Red: A > B | [24/11/2026, 10:31:05]",
                "24/11/2026, 10:31 - Red: A > B | 24/11/2026, 10:31 -",
                "10:31 Red A > B | 10:31",
            })
    void aChatsStampIsNoNumberOfBallots(String line, String stamp) {
        assertThat(read(line + "; B > A").told()).containsExactly("1:1 B10 \"" + stamp + "\"" + BEFORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "From: Ann <ann@example.org>; Library > School | 1:1 B10 this looks like an e-mail with its headings",
                "Hello; To: Ann; Library > School | 2:1 B10 this looks like an e-mail with its headings",
                "{\\rtf1\\ansi Library > School | 1:1 B10 this looks like a word processor's document (RTF)",
                ">> Library > School | 1:1 B04 a name is missing",
                "Library >>> School | 1:10 B04 a name is missing",
                "=======; Library > School | 1:1 B04 a name is missing",
            })
    void isToldOnce(String text, String told) {
        assertThat(read(text).told()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "School 1 > School 2 > School 3",
                "1st floor > 2nd floor; 2nd floor > 1st floor",
                "Library 1 > School 2",
                "School/Church > Hall; School/Church > School; Church > Hall",
                "10:30 > 14:00; 14:00 > 10:30",
                "First Aid > Library; Library > First Aid",
                "a > b > c; b > a",
                "1 > 2 > 3; 3 > 1",
            })
    void namesStayNames(String text) {
        assertThat(read(text).good().votes()).isNotEmpty();
    }
}
