package thrive.files.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpoiltTextTest {

    @TempDir
    Path folder;

    private ReadText read(String text) {
        return ReadText.of(folder, text.getBytes(UTF_8), FileKind.SHEET);
    }

    /** The bytes were worked out by hand: ’ is E2 80 99, which Windows-1252 shows as â € ™ and a Mac as ‚ Ä ô. */
    @ParameterizedTest
    @CsvSource({
        "Weâ€™d, â€™, ’, 3",
        "a â€“ b, â€“, –, 3",
        "cafÃ©, Ã©, é, 4",
        "costs Â£5, Â£, £, 7",
        "MÃ¼ller, Ã¼, ü, 2",
        "oneâ€¦, â€¦, …, 4",
        "HÃ”TEL, Ã”, Ô, 2",
        "CAFÃ‰, Ã‰, É, 4",
        "Ã©cole, Ã©, é, 1",
        "dÅµr, Åµ, ŵ, 2",
        "âœ“ done, âœ“, ✓, 1",
        "ðŸ˜€, ðŸ˜€, 😀, 1",
        "Ã¢â‚¬â„¢s, Ã¢â‚¬â„¢, ’, 1",
        "Helloâ€ there, â€, ”, 6",
        "voilÃ , Ã, à, 5",
        "We‚Äôd, ‚Äô, ’, 3",
        "caf√©, √©, é, 4",
        "costs ¬£5, ¬£, £, 7",
        "WeÔÇÖd, ÔÇÖ, ’, 3",
        "caf├®, ├®, é, 4",
        "It\u0092s, \u0092, ’, 3",
        "Weâ\u0080\u0099d, â\u0080\u0099, ’, 3"
    })
    void whatAnotherProgramMisreadIsToldWithWhatItMeant(String text, String spoilt, String meant, int column) {
        ReadText read = read(text);

        assertThat(read.told()).isEqualTo("F33 1:" + column);
        assertThat(read.only().value()).isEqualTo(spoilt);
        assertThat(read.only().suggestions()).containsExactly(meant);
        assertThat(read.text()).isPresent();
    }

    @Test
    void oneProblemForTheFileSaysHowManyMoreThereAre() {
        assertThat(read("a,b\n1,Weâ€™d like one door â€“ Â£5 cafÃ©\n").only().message())
                .isEqualTo("\"â€™\" was probably an apostrophe (’) once, and 3 more places are spoilt");
        assertThat(read("a,b\n1,caf√© and th√©\n").only().message())
                .isEqualTo("\"√©\" was probably é once, and 1 more place is spoilt");
        assertThat(read("a,b\n1,hereÂ is\n").only().message()).isEqualTo("\"Â\" was probably a no-break space once");
    }

    @Test
    void aLostCharacterIsTold() {
        ReadText read = read("a,b\n1,We\uFFFDd \uFFFD\uFFFD\n");

        assertThat(read.told()).isEqualTo("F33 2:5");
        assertThat(read.only().message())
                .isEqualTo("a character was lost here before the text came to thrive, and 1 more place is spoilt");
        assertThat(read.only().excerpt()).isEqualTo("1,We\uFFFDd \uFFFD\uFFFD");
        assertThat(read("ï¿½").only().message()).isEqualTo("a character was lost here before the text came to thrive");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"SHEET", "YAML", "BALLOTS"})
    void whateverPeopleWriteIsLookedThrough(FileKind kind) {
        assertThat(ReadText.of(folder, "x: Iâ€™m".getBytes(UTF_8), kind).told()).isEqualTo("F33 1:5");
    }

    @Test
    void theEncodingDoesNotMatter() {
        ReadText read = ReadText.of(folder, "\uFEFFx,Iâ€™m".getBytes(UTF_16LE), FileKind.SHEET);

        assertThat(read.told()).isEqualTo("F14 1:1, F33 1:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SÃO PAULO, AÇÃO, “MAÇÃ”, IRMÃ’S, MAÇÃ…",
                "GRÂCE, château, CHÂTEAU, “PÄIVÄ”, ÅSE",
                "the letters “Ã”, Ä, Å… and Â",
                "tiếng Việt có dấu, NGÔN NGỮ, TIẾNG VIỆT, CHÂU ÂN",
                "«olá»… «está»",
                "„Wort“, ‚Ärger‘, ≈£5, √ yes, √2, ≥5",
                "½ ™ ® © ’90s naïve façade Ó Sé é™ à…",
                "日本語, текст, Ελληνικά, עברית, العربية",
                "🙂 ✓ • → 👩‍👧"
            })
    void realTextIsNotSpoilt(String text) {
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text).text()).contains(text);
    }

    /** EF BB BF in Windows-1252, on a Mac and in code page 850; the last was spoilt twice. */
    @ParameterizedTest
    @ValueSource(strings = {"ï»¿", "Ôªø", "´╗┐", "Ã¯Â»Â¿", "\"ï»¿"})
    void aByteOrderMarkThatBecameLettersIsNotReadAndToldOnce(String mark) {
        String quote = mark.startsWith("\"") ? "\"" : "";
        ReadText read = read(mark + "principle" + quote + ",score\nMES-2,3\n");

        assertThat(read.text()).contains(quote + "principle" + quote + ",score\nMES-2,3\n");
        assertThat(read.told()).isEqualTo("F33 1:" + (1 + quote.length()));
        assertThat(read.only().message()).contains("byte order mark");
    }

    @Test
    void aYamlFileThatBeginsSoIsReadToo() {
        ReadText read = ReadText.of(folder, "ï»¿schema: thrive-site/1\n".getBytes(UTF_8), FileKind.YAML);

        assertThat(read.text()).contains("schema: thrive-site/1\n");
        assertThat(read.told()).isEqualTo("F33 1:1");
    }

    @ParameterizedTest
    @CsvSource({"_x000D_", "_x000d_", "_X000D_", "_X000a_", "_x000A_", "_x0009_"})
    void aLineEndThatExcelWroteOutIsToldOnce(String writtenOut) {
        ReadText read = read("one" + writtenOut + "\n" + writtenOut + "two");

        assertThat(read.told()).isEqualTo("F33 1:4");
        assertThat(read.only().message()).contains("line end").endsWith("1 more place is spoilt");
        assertThat(read.only().value()).isEqualTo(writtenOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x000D", "x000D_", "_X000D", "_X0041_", "file_x0041_b", "a_b", "_"})
    void whatOnlyLooksLikeOneIsNotTold(String text) {
        assertThat(read(text).problems()).isEmpty();
    }
}
