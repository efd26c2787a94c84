package thrive.files.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Characters of a text that stand for something else.
 *
 * @param start the offset of the first
 * @param end the offset behind the last
 * @param meant what they most likely stood for; U+FFFD where it is lost
 */
record SpoiltRun(int start, int end, String meant) {

    private static final String MARK = "\uFEFF";
    private static final String LOST = "\uFFFD";
    private static final String WRITTEN_OUT = "\n";
    /** What a line end or tab that was written out begins with. */
    static final char ESCAPE = '_';

    private static final List<String> ESCAPES = List.of("_x000D_", "_x000A_", "_x0009_");

    /** Spoilt twice is not rare, four times is. */
    private static final int MOST_TIMES = 4;

    /** The run that begins at an offset, if one does. */
    static Optional<SpoiltRun> at(String text, int at) {
        char c = text.charAt(at);
        if (c == ESCAPE) {
            return escape(text, at).map(escape -> new SpoiltRun(at, at + escape.length(), WRITTEN_OUT));
        }
        if (c == '\uFFFD') {
            return Optional.of(new SpoiltRun(at, endOfLost(text, at), LOST));
        }
        if (at <= 1 && mark(text, at) > at) {
            return Optional.of(new SpoiltRun(at, mark(text, at), MARK));
        }
        for (CodePage page : CodePage.values()) {
            Optional<SpoiltRun> run = misread(text, at, page);
            if (run.isPresent()) {
                return run;
            }
        }
        return c <= 0x9F ? control(at, c) : torn(new Spot(text, at));
    }

    /** The line end or tab that begins at an offset as Excel writes it out, within a workbook. */
    static Optional<String> escape(String text, int at) {
        if (text.charAt(at) != ESCAPE) {
            return Optional.empty();
        }
        for (String escape : ESCAPES) {
            if (text.regionMatches(true, at, escape, 0, escape.length())) {
                return Optional.of(escape);
            }
        }
        return Optional.empty();
    }

    /** Whether it was a line end or a tab. */
    boolean isWrittenOut() {
        return meant.equals(WRITTEN_OUT);
    }

    boolean isLost() {
        return meant.equals(LOST);
    }

    /** Whether it was a byte order mark at the start of the text, or behind the quote that it starts with. */
    boolean isMark() {
        return start <= 1 && meant.chars().allMatch(c -> c == MARK.charAt(0));
    }

    /** Where a byte order mark ends that was read in a code page, perhaps twice; the offset itself where there is none. */
    private static int mark(String text, int at) {
        int end = at;
        for (CodePage page : CodePage.values()) {
            String read = page.decode(MARK.getBytes(StandardCharsets.UTF_8));
            while (text.startsWith(read, end)) {
                end += read.length();
            }
        }
        return end;
    }

    private static int endOfLost(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\uFFFD') {
            end++;
        }
        return end;
    }

    /** UTF-8 that was read in a code page: its bytes make characters again, perhaps more than once. */
    private static Optional<SpoiltRun> misread(String text, int at, CodePage page) {
        if (sequence(text, at, page) == 0 || !MisreadGuard.isMisread(text, at, page)) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && sequence(text, end, page) > 0) {
            end += sequence(text, end, page);
        }
        String meant = restored(text.substring(at, end), page);
        for (int i = 1; i < MOST_TIMES && isWhole(meant, page); i++) {
            meant = restored(meant, page);
        }
        return Optional.of(new SpoiltRun(at, end, meant));
    }

    /** How many characters from an offset are, as bytes, one familiar character of UTF-8; 0 if none are. */
    private static int sequence(String text, int at, CodePage page) {
        int length = Utf8.lengthBy(MisreadGuard.byteOf(text.charAt(at), page));
        if (length < 2 || at + length > text.length()) {
            return 0;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int b = MisreadGuard.byteOf(text.charAt(at + i), page);
            if (b < 0) {
                return 0;
            }
            bytes[i] = (byte) b;
        }
        boolean isFamiliar = Utf8.lengthAt(bytes, 0) == length
                && (FamiliarCharacters.include(Utf8.codePoint(bytes, 0, length)) || isC1(bytes));
        return isFamiliar ? length : 0;
    }

    /** A control character of Latin-1, which a text that is spoilt twice may hold. */
    private static boolean isC1(byte[] bytes) {
        return bytes.length == 2 && (bytes[0] & 0xFF) == 0xC2;
    }

    private static boolean isWhole(String text, CodePage page) {
        int at = 0;
        while (at < text.length() && sequence(text, at, page) > 0) {
            at += sequence(text, at, page);
        }
        return at == text.length();
    }

    private static String restored(String run, CodePage page) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) MisreadGuard.byteOf(run.charAt(i), page);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A byte of Windows-1252 that was read as Latin-1, where it is a control character. */
    private static Optional<SpoiltRun> control(int at, char c) {
        char meant = CodePage.WINDOWS_1252.character((byte) c);
        return meant == CodePage.NONE
                ? Optional.empty()
                : Optional.of(new SpoiltRun(at, at + 1, String.valueOf(meant)));
    }

    /** A misread character whose last byte got lost on the way, since nobody could see it. */
    private static Optional<SpoiltRun> torn(Spot spot) {
        char c = spot.character();
        if (c == 'â' && spot.after() == '€') {
            return Optional.of(new SpoiltRun(spot.at(), spot.at() + 2, "”"));
        }
        boolean isTorn = Spot.isSmall(spot.before()) && !spot.letterAfter();
        if (isTorn && c == 'Ã') {
            return Optional.of(new SpoiltRun(spot.at(), spot.at() + 1, "à"));
        }
        return isTorn && c == 'Â' ? Optional.of(new SpoiltRun(spot.at(), spot.at() + 1, "\u00A0")) : Optional.empty();
    }
}
