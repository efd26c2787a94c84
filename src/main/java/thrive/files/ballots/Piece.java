package thrive.files.ballots;

import java.text.Normalizer;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.text.Unseen;

/**
 * What stands between two marks of a line, the blanks around it left out: a name or a number, or nothing.
 *
 * @param start the offset of its first character; where it is blank, that of the mark after it
 */
record Piece(FileLine line, int start, int end) {

    static Piece of(FileLine line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && Unseen.is(text.charAt(start))) {
            start++;
        }
        while (start < end && Unseen.is(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(line, start, end);
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The text as it stands in the file. */
    String raw() {
        return line.text().substring(start, end);
    }

    /**
     * The text, each run of blanks as one space, accents in one form and characters without ink left out, so that names that
     * look the same are the same.
     */
    String text() {
        StringBuilder folded = new StringBuilder(length());
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = line.text().charAt(i);
            if (Unseen.hasNoInk(c) && !shapesItsNeighbours(c)) {
                continue;
            }
            if (!Unseen.isSpace(c)) {
                folded.append(c);
                plain &= c < 0x80;
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return plain ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Joiners, which words of some scripts need, and what chooses one of two forms of a sign. */
    private static boolean shapesItsNeighbours(char c) {
        return c == '\u200C' || c == '\u200D' || (c >= '\uFE00' && c <= '\uFE0F');
    }

    Problem problem(Code code, String message) {
        return line.problem(code, start, message).withValue(raw());
    }
}
