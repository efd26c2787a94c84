package thrive.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.sheet.SheetText;

class SheetTextTest {

    private static final long SEED = 20_260_416;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-", "@home", "\tx", "\rx", "\nx", "'=1", "''@x"})
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "'tis", "'", "3", "’=", " =1"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SheetText.guarded(text)).isEqualTo(text);
        assertThat(SheetText.original(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,=1", "''=1,'=1", "=1,=1"})
    void onlyOneApostropheGoesWhenItIsRead(String cell, String meant) {
        assertThat(SheetText.original(cell)).isEqualTo(meant);
    }

    @Test
    void everyTextComesBackAsItWas() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            String text = randomText(random);
            assertThat(SheetText.original(SheetText.guarded(text)))
                    .as("seed %d", SEED)
                    .isEqualTo(text);
            String trimmed = Cell.clean(text);
            assertThat(Cell.clean(SheetText.guarded(trimmed)))
                    .as("seed %d, read", SEED)
                    .isEqualTo(trimmed);
        }
    }

    private static String randomText(Random random) {
        String letters = "'''=+-@\t\r\n ab\"é";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
