package thrive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTextTest {

    /** What a POSIX shell makes of each is the text again: nothing within single quotes is run, and a quote stands outside them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no figures | \"no figures\"",
                "it's there | \"it's there\"",
                "$500 each | '$500 each'",
                "see `plan` | 'see `plan`'",
                "a \"b\" | 'a \"b\"'",
                "it's $5 | 'it'\\''s $5'",
                "C:\\plan | 'C:\\plan'",
                "now! | 'now!'"
            })
    void aTextIsQuotedSoThatNothingInItIsRun(String text, String quoted) {
        assertThat(ShellText.quoted(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource({"sites/mill, sites/mill", "a b, \"a b\"", ".,."})
    void aPlainWordStaysAsItIs(String text, String word) {
        assertThat(ShellText.word(text)).isEqualTo(word);
    }
}
