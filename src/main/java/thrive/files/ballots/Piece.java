package thrive.files.ballots;

import java.text.Normalizer;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * What stands between two marks of a line, the blanks around it left out: a name or a number, or nothing.
 *
 * @param start the offset of its first character; where it is blank, that of the mark after it
 */
record Piece(Line line, int start, int end) {

    static Piece of(Line line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(line, start, end);
    }

    /** No-break spaces, which come with text from pages and documents, are blanks too. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The text, each run of blanks as one space and accents in one form, so that names that look the same are the same. */
    String text() {
        StringBuilder folded = new StringBuilder(length());
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = line.text().charAt(i);
            if (!isBlank(c)) {
                folded.append(c);
                plain &= c < 0x80;
            } else if (!isBlank(line.text().charAt(i - 1))) {
                folded.append(' ');
            }
        }
        return plain ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    Problem problem(Code code, String message) {
        return line.problem(code, start, message).withValue(line.text().substring(start, end));
    }
}
