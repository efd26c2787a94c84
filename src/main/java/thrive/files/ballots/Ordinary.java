package thrive.files.ballots;

/** Tells at one glance the text with which nothing can be wrong, so that long files need no closer look at every line. */
final class Ordinary {

    private Ordinary() {}

    /** Whether a line up to an offset holds but letters, digits, blanks and marks that do not touch. */
    static boolean line(String text, int end) {
        boolean marked = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean mark = c == '>' || c == '=';
            if ((mark && marked) || !(mark || c == '*' || isInWords(c))) {
                return false;
            }
            marked = mark;
        }
        return end == text.length();
    }

    /** Whether a name holds but letters, digits and blanks. */
    static boolean name(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInWords(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is short enough to say that there is no answer. */
    static boolean isShort(String name) {
        return name.length() <= 30;
    }

    private static boolean isInWords(char c) {
        return c == ' ' || Character.isLetterOrDigit(c);
    }
}
