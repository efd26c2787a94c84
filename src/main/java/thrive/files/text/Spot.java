package thrive.files.text;

/** A character of a text and what stands around it. Before the text and behind it lines end. */
record Spot(CharSequence text, int at) {

    private static final char EDGE = '\n';

    /** What ends a cell, and so a word, in the sheets of spreadsheets. */
    private static final String SEPARATORS = ",;\"\t\r\n";

    char character() {
        return text.charAt(at);
    }

    char before() {
        return at(-1);
    }

    char after() {
        return at(1);
    }

    /** The character some places on, or back. */
    char at(int distance) {
        int index = at + distance;
        return index < 0 || index >= text.length() ? EDGE : text.charAt(index);
    }

    boolean letterBefore() {
        return isLetter(before());
    }

    boolean letterAfter() {
        return isLetter(after());
    }

    boolean inWord() {
        return letterBefore() && letterAfter();
    }

    boolean besideLetter() {
        return letterBefore() || letterAfter();
    }

    boolean digitBefore() {
        return isDigit(before());
    }

    boolean digitAfter() {
        return isDigit(after());
    }

    /** Whether a number begins behind it, with or without a blank between. */
    boolean numberAfter() {
        return digitAfter() || (isBlank(after()) && isDigit(at(2)));
    }

    boolean blankBefore() {
        return isBlank(before()) || isSeparator(before());
    }

    boolean blankAfter() {
        return isBlank(after()) || isSeparator(after());
    }

    /** Whether a cell or a sentence begins here. */
    boolean opensSentence() {
        int back = -1;
        while (isBlank(at(back)) && back > -4) {
            back--;
        }
        return isSeparator(at(back)) || ".!?:“‘(".indexOf(at(back)) >= 0;
    }

    /** A letter of the Latin alphabet as words are made of; no ordinal sign, no micro, no florin. */
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        boolean latin = c < 0x250 || c == 'ﬁ' || c == 'ﬂ';
        return latin && Character.isLetter(c) && "ªºµƒ".indexOf(c) < 0;
    }

    static boolean isCapital(char c) {
        return isLetter(c) && Character.isUpperCase(c);
    }

    static boolean isSmall(char c) {
        return isLetter(c) && Character.isLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
