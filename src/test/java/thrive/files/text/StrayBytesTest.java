package thrive.files.text;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.files.text.ReadText.bytes;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the encoding cannot be told, or a file is in two, nothing is read and the byte's place is told. */
class StrayBytesTest {

    private static final String APOSTROPHE = "\u00E2\u0080\u0099";
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @TempDir
    Path folder;

    private void isRefused(String text, FileKind kind, String told, String message, String excerpt) {
        ReadText read = ReadText.of(folder, bytes(text), kind);

        assertThat(read.text()).isEmpty();
        assertThat(read.told()).isEqualTo(told);
        assertThat(read.only().message()).isEqualTo(message);
        assertThat(read.only().excerpt()).isEqualTo(excerpt);
    }

    private void isRefused(String text, String told, String message, String excerpt) {
        isRefused(text, FileKind.SHEET, told, message, excerpt);
    }

    @Test
    void oneStrayByteInUtf8() {
        isRefused(
                "a,b\n1,We" + APOSTROPHE + "d\n2,It\u0092s closed\n",
                "F03 3:5",
                "the byte 0x92 is not UTF-8; probably an apostrophe (’) was meant",
                "2,It\uFFFDs closed");
        isRefused(
                MARK + "a,b\n2,It\u0092s closed\n",
                "F03 2:5",
                "the byte 0x92 is not UTF-8; probably an apostrophe (’) was meant",
                "2,It\uFFFDs closed");
        isRefused(
                "a,b\r\n2,caf\u00C3\u00A9" + APOSTROPHE + " \u00A35\r\n",
                "F03 2:9",
                "the byte 0xA3 is not UTF-8; probably a pound sign (£) was meant",
                "2,café’ \uFFFD5");
        isRefused(
                "\u00F0\u009F\u0099\u0082 caf\u00E9,x",
                "F03 1:7",
                "the byte 0xE9 is not UTF-8; probably é was meant",
                "🙂 caf\uFFFD,x");
        isRefused(MARK + "\u0081", "F03 1:1", "the byte 0x81 is not UTF-8", "\uFFFD");
    }

    @Test
    void aCharacterCutInTwo() {
        isRefused("caf\u00C3,x", "F03 1:4", "a character is cut in two: 0xC3 is only the beginning of one", "cafÃ,x");
        isRefused(
                "It\u00E2\u0080",
                "F03 1:3",
                "a character is cut in two: 0xE2 0x80 is only the beginning of one",
                "Itâ€");
        isRefused(
                "We" + APOSTROPHE + "d, \u00F0\u009F\u0098,",
                "F03 1:7",
                "a character is cut in two: 0xF0 0x9F 0x98 is only the beginning of one",
                "We’d, \uFFFD,");
    }

    @Test
    void whatMakesSenseInNoEncodingIsRefused() {
        isRefused("a\nx,3\u0081\n", "F03 2:4", "the byte 0x81 fits no encoding that thrive knows", "x,3\uFFFD");
        isRefused("It\u00D5s, it\u0092s", "F03 1:3", "the byte 0xD5 fits no encoding that thrive knows", "ItÕs, it’s");
        isRefused("caf\u008E, caf\u00E9", "F03 1:4", "the byte 0x8E fits no encoding that thrive knows", "cafŽ, café");
    }

    @Test
    void definitionsAreUtf8AndTheMessageNamesTheEditorsMenu() {
        isRefused(
                "a: 1\nb: we \u0096 all\n",
                FileKind.YAML,
                "F03 2:7",
                "the file is in Windows-1252, not in UTF-8",
                "b: we – all");
        assertThat(yaml("a: café", "windows-1252")).isEqualTo("in Notepad: File, Save As, Encoding \"UTF-8\"");
        assertThat(yaml("a: it’s", "x-MacRoman")).isEqualTo("in TextEdit: File, Save, Encoding \"Unicode (UTF-8)\"");
        assertThat(yaml("a: café", "IBM850")).isEqualTo("in Notepad: File, Save As, Encoding \"UTF-8\"");
        assertThat(yaml("\uFEFFa: b", "UTF-16LE")).isEqualTo("in Notepad: File, Save As, Encoding \"UTF-8\"");
        isRefused(
                "a: " + APOSTROPHE + "\u0092s\n",
                FileKind.YAML,
                "F03 1:5",
                "the byte 0x92 is not UTF-8; probably an apostrophe (’) was meant",
                "a: ’\uFFFDs");
    }

    private String yaml(String text, String charset) {
        return ReadText.of(folder, text.getBytes(Charset.forName(charset)), FileKind.YAML)
                .only()
                .expected();
    }
}
