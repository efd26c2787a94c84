package thrive.files.yaml;

/** Quotes as word processors set them, which YAML reads like letters. */
final class CurlyQuotes {

    private static final String OPENING = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a";
    private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private CurlyQuotes() {}

    static boolean is(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether curly quotes stand all around a text: one at each end, and none between that would end the first. */
    static boolean wrap(String text) {
        int last = text.length() - 1;
        if (last < 1 || !is(text.charAt(0)) || !is(text.charAt(last))) {
            return false;
        }
        boolean isDouble = DOUBLE.indexOf(text.charAt(0)) >= 0;
        return text.substring(1, last).chars().noneMatch(c -> isDouble ? DOUBLE.indexOf(c) >= 0 : c == text.charAt(0));
    }

    /** What to add to a message about a value that curly quotes or a sign at its end spoil; empty where none does. */
    static String spoilt(String value) {
        if (value.isEmpty()) {
            return "";
        }
        char last = value.charAt(value.length() - 1);
        if (is(value.charAt(0)) || is(last)) {
            return ": it holds curly quotes; type straight ones (\") or none";
        }
        return last == ',' || last == ';' ? ": the \"" + last + "\" at its end is read as part of it" : "";
    }
}
