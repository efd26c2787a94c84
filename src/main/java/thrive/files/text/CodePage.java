package thrive.files.text;

import java.util.Arrays;

import thrive.problem.Code;

/**
 * An encoding of one byte for each character. The tables are our own: a run-time image need not hold the JDK's module of
 * rarer encodings, which has Mac Roman.
 */
enum CodePage {
    /** Excel's plain "CSV" on Windows in western Europe; five bytes have no character. */
    WINDOWS_1252(
            "Windows-1252",
            Code.F13,
            "the sheet is not in UTF-8 and was read as Windows-1252",
            "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
                    + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),

    /** Excel's "CSV (Macintosh)". */
    MAC_ROMAN(
            "Mac Roman",
            Code.F31,
            "the sheet is in Mac Roman and was read as that",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),

    /** Excel's "CSV (MS-DOS)" in western Europe. */
    CP850(
            "code page 850",
            Code.F32,
            "the sheet is in an old code page (850) and was read as that",
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                    + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0");

    /** Stands for a byte that has no character. */
    static final char NONE = '\uFFFD';

    private final String title;
    private final Code code;
    private final String message;
    /** The 128 characters from the byte 0x80. */
    private final String high;

    CodePage(String title, Code code, String message, String high) {
        this.title = title;
        this.code = code;
        this.message = message;
        this.high = high;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** The warning that a sheet is in it. */
    Code code() {
        return code;
    }

    String message() {
        return message;
    }

    char character(byte b) {
        return b < 0 ? high.charAt(b & 0x7F) : (char) b;
    }

    /** The byte from 0x80 of a character, or -1 where it has none. */
    int highByte(char c) {
        int found = c < 0x80 || c == NONE ? -1 : high.indexOf(c);
        return found < 0 ? -1 : 0x80 + found;
    }

    String decode(byte[] encoded) {
        char[] text = new char[encoded.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = character(encoded[i]);
        }
        return new String(text);
    }

    /** The text as this page reads it, without a copy of it. */
    CharSequence view(byte[] encoded) {
        return new View(encoded, 0, encoded.length);
    }

    private final class View implements CharSequence {
        private final byte[] encoded;
        private final int start;
        private final int end;

        View(byte[] encoded, int start, int end) {
            this.encoded = encoded;
            this.start = start;
            this.end = end;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return character(encoded[start + index]);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new View(encoded, start + from, start + to);
        }

        @Override
        public String toString() {
            return decode(Arrays.copyOfRange(encoded, start, end));
        }
    }
}
