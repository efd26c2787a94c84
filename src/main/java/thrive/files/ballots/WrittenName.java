package thrive.files.ballots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Looks at a name as people typed it for what cannot belong to it: the separators of a table, quotes and brackets around it, a
 * bullet before it. Each would make another candidate of it.
 */
final class WrittenName {

    private static final String SEPARATORS = ",;\t|，；、﹐﹔";
    private static final String QUOTES = "'「」『』" + Folding.QUOTES;
    private static final String OPENING = "({";
    private static final String CLOSING = ")}";
    private static final Pattern BULLET = Pattern.compile("(?:[-–—+·]\\s|[•◦▪‣⁃●○■□◆✓✔\uF0B7\uF0A7]).*");
    private static final Pattern OPENING_ARROW = Pattern.compile("[«‹]");
    private static final Pattern ARROW = Pattern.compile("[»›]");
    private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{Z}\\s+−]+");
    private static final int NONE = -1;

    private WrittenName() {}

    /** The first thing that is wrong with a name that is not blank, or nothing. */
    static Optional<Problem> problem(Piece name) {
        return Ordinary.name(name.raw()) ? Optional.empty() : extraordinary(name);
    }

    private static Optional<Problem> extraordinary(Piece name) {
        return separator(name)
                .or(() -> quote(name))
                .or(() -> arrow(name))
                .or(() -> noName(name))
                .or(() -> bullet(name))
                .or(() -> bracket(name));
    }

    private static Optional<Problem> separator(Piece name) {
        String raw = name.raw();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (SEPARATORS.indexOf(c) >= 0 || c == '\\') {
                String sign = c == '\t' ? "a tab" : Quoted.of(String.valueOf(c));
                return Optional.of(
                        told(name, i, sign + " stands in a name", "names without it, \">\" or \"=\" between them"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> quote(Piece name) {
        String raw = name.raw();
        String expected = "names without quotes around them: A > B = C * 3";
        if (QUOTES.indexOf(raw.charAt(0)) >= 0) {
            return Optional.of(told(name, 0, "the name begins with a quote", expected));
        }
        int last = raw.length() - 1;
        return QUOTES.indexOf(raw.charAt(last)) >= 0
                ? Optional.of(told(name, last, "the name ends with a quote", expected))
                : Optional.empty();
    }

    /** What closes a quotation sets names apart where none is open. */
    private static Optional<Problem> arrow(Piece name) {
        Matcher arrow = ARROW.matcher(name.raw());
        return !OPENING_ARROW.matcher(name.raw()).find() && arrow.find()
                ? Optional.of(told(
                        name,
                        arrow.start(),
                        Quoted.of(arrow.group()) + " is not read as \">\"",
                        "\">\" in its place: A > B"))
                : Optional.empty();
    }

    private static Optional<Problem> noName(Piece name) {
        String raw = name.raw();
        return NOTHING.matcher(raw).matches()
                ? Optional.of(name.problem(Code.B04, Quoted.of(raw) + " is no name")
                        .withExpected("a name, or nothing: whom a ballot does not rank is left out"))
                : Optional.empty();
    }

    private static Optional<Problem> bullet(Piece name) {
        Matcher bullet = BULLET.matcher(name.raw());
        return bullet.matches()
                ? Optional.of(told(name, 0, "a bullet stands before the name", "the names alone: A > B = C * 3"))
                : Optional.empty();
    }

    private static Optional<Problem> bracket(Piece name) {
        String raw = name.raw();
        int bracket = partnerless(raw);
        if (bracket != NONE) {
            return Optional.of(told(
                    name,
                    bracket,
                    "the bracket " + Quoted.of(raw.substring(bracket, bracket + 1)) + " has no partner in its name",
                    "the names alone, \"=\" between those that are tied: A > B = C"));
        }
        return raw.startsWith("{") || (raw.startsWith("[") && raw.endsWith("]"))
                ? Optional.of(told(name, 0, "the name stands in brackets", "the names alone: A > B = C * 3"))
                : Optional.empty();
    }

    /** The first bracket that closes none or is never closed, or -1. */
    private static int partnerless(String name) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < name.length(); i++) {
            int closing = CLOSING.indexOf(name.charAt(i));
            if (OPENING.indexOf(name.charAt(i)) >= 0) {
                open.addLast(i);
            } else if (closing >= 0) {
                Integer opened = open.pollLast();
                if (opened == null || OPENING.indexOf(name.charAt(opened)) != closing) {
                    return i;
                }
            }
        }
        return open.isEmpty() ? NONE : open.getFirst();
    }

    private static Problem told(Piece name, int at, String message, String expected) {
        return name.line()
                .problem(Code.B10, name.start() + at, message)
                .withValue(name.raw())
                .withExpected(expected);
    }
}
