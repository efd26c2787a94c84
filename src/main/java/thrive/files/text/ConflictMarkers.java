package thrive.files.text;

import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * Finds what git leaves in a file that two people have changed in the same place. Which side is right only they know, and
 * lines that stand twice would count twice; so nothing of such a file is read, and nothing else is said of it.
 */
final class ConflictMarkers {

    private static final int LENGTH = 7;

    private ConflictMarkers() {}

    /** The problem at the first marker of a text, if it has one. A line of {@code =} alone is a divider that people type. */
    static Optional<Problem> problem(TextFile file) {
        String text = file.text();
        int side = earlier(find(text, '<'), find(text, '>'));
        int base = find(text, '|');
        int first = side < 0 && base >= 0 && isBare(text, base) ? -1 : earlier(side, base);
        return first < 0 ? Optional.empty() : Optional.of(problem(file, earlier(first, find(text, '='))));
    }

    private static Problem problem(TextFile file, int marker) {
        Location at = Location.at(file.name(), file.lineOf(marker), 1);
        String line = file.line(at.line());
        return Problem.of(Code.F30, at, "two versions of the file stand in it, from " + Quoted.of(line))
                .withValue(line)
                .withExpected("one version: delete the marker lines and the side that is wrong")
                .withExcerpt(file.excerpt(at));
    }

    /** Whether nothing stands behind the marker: seven bars alone are also a row of eight blank cells. */
    private static boolean isBare(String text, int at) {
        return at + LENGTH == text.length() || isLineEnd(text.charAt(at + LENGTH));
    }

    private static int earlier(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return Math.min(one, other);
    }

    /** Where a line begins with exactly seven of a character and then a blank or a closing quote, or -1. */
    private static int find(String text, char sign) {
        String marker = String.valueOf(sign).repeat(LENGTH);
        int at = text.indexOf(marker);
        while (at >= 0 && !(startsLine(text, at) && endsWord(text, at + LENGTH))) {
            at = text.indexOf(marker, at + 1);
        }
        return at;
    }

    /** At the start of a line; a spreadsheet may have put a quote before it. */
    private static boolean startsLine(String text, int at) {
        boolean quoted = at > 0 && text.charAt(at - 1) == '"';
        int start = quoted ? at - 1 : at;
        return start == 0 || isLineEnd(text.charAt(start - 1));
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || " \t\"".indexOf(text.charAt(at)) >= 0 || isLineEnd(text.charAt(at));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
