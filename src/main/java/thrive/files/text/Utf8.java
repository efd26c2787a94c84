package thrive.files.text;

/** Sequences of bytes that are a character in UTF-8 (RFC 3629: none longer than needed, no surrogates). */
final class Utf8 {

    private Utf8() {}

    /** The length in bytes of the character that begins at an offset, or 0 where none does. */
    static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lengthBy(lead);
        if (length < 2) {
            return length;
        }
        boolean whole = continuations(bytes, at) == length - 1;
        return whole && isShortest(codePoint(bytes, at, length), length) ? length : 0;
    }

    /** The length that a first byte announces, or 0 where it is no first byte. */
    static int lengthBy(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** How many of the bytes that the first one announces stand behind it. */
    static int continuations(byte[] bytes, int at) {
        int wanted = lengthBy(bytes[at] & 0xFF) - 1;
        int found = 0;
        while (found < wanted && at + found + 1 < bytes.length && isContinuation(bytes[at + found + 1] & 0xFF)) {
            found++;
        }
        return found;
    }

    static boolean isContinuation(int b) {
        return b >= 0x80 && b < 0xC0;
    }

    /** The character of a sequence whose length is known to be announced and there. */
    static int codePoint(byte[] bytes, int at, int length) {
        int code = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            code = (code << 6) | (bytes[at + i] & 0x3F);
        }
        return code;
    }

    private static boolean isShortest(int code, int length) {
        if (length == 3) {
            return code >= 0x800 && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        }
        return length == 2 || (code >= 0x10000 && code <= Character.MAX_CODE_POINT);
    }

    /** The first byte that belongs to no character, or -1. */
    static int firstBad(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /**
     * Whether some bytes are UTF-8 beyond doubt: a character of more than one byte that people's texts hold, or two of any
     * kind side by side. (In an old code page “CAFÉ” in quotes ends with two bytes that are a phonetic letter in UTF-8.)
     */
    static boolean isToldIn(byte[] bytes, int from) {
        boolean afterAnother = false;
        int at = from;
        while (at < bytes.length) {
            int length = lengthAt(bytes, at);
            if (length > 1) {
                if (afterAnother || FamiliarCharacters.include(codePoint(bytes, at, length))) {
                    return true;
                }
            }
            afterAnother = length > 1;
            at += Math.max(1, length);
        }
        return false;
    }
}
