package thrive.files.text;

import java.util.List;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** Reads UTF-16, told by its byte order mark: Excel's "Unicode Text". */
final class Utf16 {

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;
    private final int loneSurrogate;
    private final TextFile file;

    Utf16(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
        char[] units = units(bytes);
        this.loneSurrogate = loneSurrogate(units);
        if (loneSurrogate >= 0) {
            units[loneSurrogate] = '\uFFFD';
        }
        this.file = new TextFile(name, new String(units));
    }

    /** The text unit by unit, since a decoder would put something else for half a character. */
    private static char[] units(byte[] bytes) {
        int high = OtherFormat.startsWithAt(bytes, 0, 0xFE, 0xFF) ? 0 : 1;
        char[] units = new char[bytes.length / 2 - 1];
        for (int i = 0; i < units.length; i++) {
            int at = 2 + 2 * i;
            units[i] = (char) (((bytes[at + high] & 0xFF) << 8) | (bytes[at + 1 - high] & 0xFF));
        }
        return units;
    }

    static boolean isMarkedIn(byte[] bytes) {
        return OtherFormat.startsWithAt(bytes, 0, 0xFF, 0xFE) || OtherFormat.startsWithAt(bytes, 0, 0xFE, 0xFF);
    }

    /** The text with the warning that it is in UTF-16, or why it cannot be read. */
    Decoded decode() {
        String text = file.text();
        if (!kind.anyEncoding()) {
            return Decoded.refused(text, NotUtf8.utf16(name, kind));
        }
        if (!text.isEmpty() && text.chars().noneMatch(c -> c < 0x80)) {
            return refused(Code.F03, 0, "the file's first bytes say UTF-16, but its text is not");
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            return refused(Code.F10, zero, "the file holds a NUL character, so it is no plain text");
        }
        if (loneSurrogate >= 0) {
            return refused(Code.F03, loneSurrogate, "a character of the UTF-16 text is cut in two");
        }
        if (bytes.length % 2 == 1) {
            return refused(Code.F03, text.length(), "the last character of the UTF-16 text is cut in two");
        }
        Problem warning = Problem.of(Code.F14, Location.of(name), "the sheet is in UTF-16 and was read as that")
                .withExpected("UTF-8");
        return Decoded.usable(text, List.of(warning));
    }

    private Decoded refused(Code code, int offset, String message) {
        Location at = file.at(offset);
        return Decoded.refused(
                file.text(),
                Problem.of(code, at, message).withExpected(kind.plainText()).withExcerpt(file.excerpt(at)));
    }

    private static int loneSurrogate(char[] units) {
        for (int i = 0; i < units.length; i++) {
            boolean isPair = i + 1 < units.length && Character.isSurrogatePair(units[i], units[i + 1]);
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(units[i])) {
                return i;
            }
        }
        return -1;
    }
}
