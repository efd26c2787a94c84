package thrive.files.text;

import java.util.Optional;

/** Formats that are handed in for text, told by their first bytes. */
final class OtherFormat {

    private OtherFormat() {}

    /** What the file is, in words, if it is no text. */
    static Optional<String> of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("an Excel workbook (.xlsx) or another zip file");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an old Excel workbook (.xls)");
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') ? Optional.of("a PDF") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        return startsWithAt(bytes, 0, prefix);
    }

    /** Whether bytes stand at an offset. */
    static boolean startsWithAt(byte[] bytes, int at, int... wanted) {
        if (bytes.length - at < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
