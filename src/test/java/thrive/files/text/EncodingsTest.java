package thrive.files.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** Real words in each encoding come out as they were written; the JDK's own tables make the bytes. */
class EncodingsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final long SEED = 20_261_128;

    @TempDir
    Path folder;

    private void isReadBack(String text, Charset charset, String told) {
        ReadText read = ReadText.of(folder, text.getBytes(charset), FileKind.SHEET);

        assertThat(read.text()).contains(text);
        assertThat(read.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the café – it’s “open” • now… £5, €6, ½ a day, Kids™",
                "“CAFÉ” and CAFÉ’S, ‘the “café”’",
                "ÉCOLE SOCIÉTÉ CRÈME FAÇADE NOËL JOSÉ",
                "l’été à Noël, cœur, où, île, août, garçon, naïve",
                "Müller, Straße, Ärger, Öl, über, „Wort“ und ‚Wort‘",
                "niño, ESPAÑA, ¿qué? ¡sí! María, Núñez",
                "São Paulo, CORAÇÕES, AÇÃO, irmã",
                "Siân, Ffôn, Gwên, tân",
                "Ó Briain, Seán, Gráinne, Éire",
                "Ørsted, Bjørk, Åse, Guðrún",
                "Škoda, Žižek, Dušan",
                "’90s rock ’n’ roll; don´t",
                "m², 20°C, 3× a week, ±2, 5µg, n°5, 1ère, 2º",
                "the cost (£), €/week, £k, 10\u00A0000",
                "A–Z, 8–9, parent–child, word…then, pens• paper",
                "“no closing quote",
                "no opening quote”",
                "« oui » © 2026 NHS®"
            })
    void windows1252StaysWhatItIs(String text) {
        int first = text.chars().takeWhile(c -> c < 0x80).map(c -> 1).sum();

        isReadBack("a,b\n" + text + "\n", WINDOWS, "F13 2:" + (first + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We’d like one door – the café isn’t one…”",
                "It’s shut",
                "It’s shut\nI’m sure you’ll see\n",
                "the café",
                "IT’S HERE",
                "one door … then",
                "9–12 weeks\nparent–child work\n",
                "“NHS” staff",
                "Seán's façade and a garçon",
                "naïve Zoë, Noël",
                "Müller über Köln",
                "a niño de España",
                "• one\n• two\n",
                "20°C, costs €5, Kids™",
                "José’s crèche",
                "√ yes\n"
            })
    void macRomanIsToldByWhatMakesSense(String text) {
        ReadText read = ReadText.of(folder, text.getBytes(MAC), FileKind.SHEET);

        assertThat(read.text()).contains(text);
        assertThat(read.told()).startsWith("F31 1:").doesNotContain(",");
    }

    @Test
    void whereLinesEndAsOnAnOldMacTheTextIsMacRomanIfItCanBe() {
        isReadBack("a,b\r1,£5\r", MAC, "F31 2:3");
        isReadBack("a,b\r1,maître\r", MAC, "F31 2:5");
        isReadBack("a,b\r1,It’s shut\r", WINDOWS, "F13 2:5");
        isReadBack("a,b\r1,café\r", WINDOWS, "F13 2:6");
        isReadBack("a,b\r1,a “new” word – yes\r", WINDOWS, "F13 2:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the café costs £5",
                "£500k",
                "naïve façade",
                "Zoë, Chloë, Noël",
                "José María, Ramón, España",
                "Müller aus Köln",
                "voilà, déjà, tête-à-tête",
                "hôtel",
                "Siân",
                "crèche",
                "2½ days",
                "20°C",
                "CAFÉ",
                "KÖLN, MÜNCHEN"
            })
    void codePage850IsToldByWhatMakesSense(String text) {
        ReadText read = ReadText.of(folder, text.getBytes(DOS), FileKind.SHEET);

        assertThat(read.text()).contains(text);
        assertThat(read.told()).startsWith("F32 1:").doesNotContain(",");
    }

    /** É’ is C9 92, which is also a phonetic letter in UTF-8; d’état on a Mac holds an Armenian one. */
    @Test
    void whatIsUtf8ByAccidentIsToldByWhatMakesSense() {
        isReadBack("a,b\n1,the CAFÉ’S menu\n", WINDOWS, "F13 2:10");
        isReadBack("a,b\n1,the CAFÉ… is shut\n", WINDOWS, "F13 2:10");
        isReadBack("a,b\n1,ROSÉ – or not\n", WINDOWS, "F13 2:6");
        isReadBack("a,b\n1,a coup d’état\n", MAC, "F31 2:11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5μg",
                "α-blockers",
                "the Δ",
                "日",
                "я",
                "cafe\u0301",
                "CAFE\u0301",
                "ZOE\u0308",
                "ə",
                "✓",
                "NOe\u0308L"
            })
    void oneStrangeCharacterInUtf8StaysWhatItIs(String text) {
        isReadBack("a,b\n1," + text + "\n", UTF_8, "");
    }

    @Test
    void aRelativeOfTheCaseOfTheMac() {
        String text = "principle,score,notes\rMES-2,3,“They’d rather text” – a café…\rMIC-1,2,\r";
        ReadText read = ReadText.of(folder, text.getBytes(MAC), FileKind.SHEET);

        assertThat(read.text()).contains(text);
        assertThat(read.told()).isEqualTo("F31 2:9");
        assertThat(read.only().message()).isEqualTo("the sheet is in Mac Roman and was read as that");
        assertThat(read.only().excerpt()).isEqualTo("MES-2,3,“They’d rather text” – a café…");
    }

    @ParameterizedTest
    @EnumSource(CodePage.class)
    void theTablesAreThoseOfTheJdk(CodePage page) {
        Charset charset = page == CodePage.WINDOWS_1252 ? WINDOWS : page == CodePage.MAC_ROMAN ? MAC : DOS;
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }

        assertThat(page.decode(all)).isEqualTo(new String(all, charset));
        assertThat(page.highByte(page.character((byte) 0xA3))).isEqualTo(0xA3);
        assertThat(page.highByte('a')).isEqualTo(-1);
        assertThat(page.highByte('日')).isEqualTo(-1);
    }

    @Test
    void utf16IsReadByItsMarkOrRefusedWithThePlace() {
        isReadBackFrom("\uFEFFa,b\n1,’\n".getBytes(UTF_16LE), "a,b\n1,’\n", "F14 1:1");
        isReadBackFrom("\uFEFFa,b\n1,’\n".getBytes(UTF_16BE), "a,b\n1,’\n", "F14 1:1");
        isRefused(
                ReadText.bytes("\u00FF\u00FEa\0\n\0b\0c"),
                "F03 2:2",
                "the last character of the UTF-16 text is cut in two");
        isRefused(
                ReadText.bytes("\u00FF\u00FEa\0\n\0b\0=\u00D8,\0"),
                "F03 2:2",
                "a character of the UTF-16 text is cut in two");
        isRefused(
                ReadText.bytes("\u00FF\u00FEa\0\0\0"),
                "F10 1:2",
                "the file holds a NUL character, so it is no plain text");
        isRefused(
                ReadText.bytes("\u00FF\u00FEa,b\n12"),
                "F03 1:1",
                "the file's first bytes say UTF-16, but its text is not");
        isRefused(
                "\uFEFFa,b".getBytes(UTF_16LE),
                FileKind.YAML,
                "F03 1:1",
                "the file is in UTF-16 (\"Unicode\"), not in UTF-8");
    }

    private void isReadBackFrom(byte[] bytes, String text, String told) {
        ReadText read = ReadText.of(folder, bytes, FileKind.SHEET);

        assertThat(read.text()).contains(text);
        assertThat(read.told()).isEqualTo(told);
    }

    private void isRefused(byte[] bytes, String told, String message) {
        isRefused(bytes, FileKind.SHEET, told, message);
    }

    private void isRefused(byte[] bytes, FileKind kind, String told, String message) {
        ReadText read = ReadText.of(folder, bytes, kind);

        assertThat(read.text()).isEmpty();
        assertThat(read.told()).isEqualTo(told);
        assertThat(read.only().message()).isEqualTo(message);
    }

    /** Any words of the letters that stand in Windows-1252, with the marks that people put beside them. */
    @Test
    void utf8IsReadBackAsItIsWithoutAProblem() {
        Random random = new Random(SEED);
        // Without š, ž, œ and ÿ: "âœ”" is how a misread tick looks, "ÃŠ" a misread Ê, and no language writes them.
        String small = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþß";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                StringBuilder letters = new StringBuilder();
                boolean upper = random.nextBoolean();
                for (int k = 1 + random.nextInt(6); k >= 0; k--) {
                    letters.append(small.charAt(random.nextInt(small.length())));
                }
                text.append(upper ? letters.toString().toUpperCase(java.util.Locale.ROOT) : letters);
                text.append(pick(
                        random, " ", "’s ", "” ", " – ", "…\n", ", £5 ", "; €6 ", " • ", "\u00A0½ ", "™\r\n", " “"));
            }

            ReadText read = ReadText.of(folder, text.toString().getBytes(UTF_8), FileKind.SHEET);

            assertThat(read.text()).as("seed %s, text %s", SEED, i).contains(text.toString());
            assertThat(read.problems())
                    .as(text.toString())
                    .extracting(Problem::message)
                    .isEmpty();
        }
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
