package thrive.files.yaml;

import java.util.Optional;

import thrive.problem.Code;

/** What stands behind a quote or bracket that ended a value too early. */
final class Behind {

    private Behind() {}

    static Slip quote(String text, int close, int open) {
        char quote = text.charAt(open);
        int end = endOfLine(text, close + 1);
        String rest = text.substring(close + 1, end).strip();
        if (isSign(rest)) {
            return sign(rest);
        }
        if (quote == '\'') {
            return Slip.syntax(
                    "an apostrophe ends the text, which stands in single quotes",
                    "double quotes (\") around the text, or the apostrophe typed twice");
        }
        return Slip.syntax(
                "a quote ends the text here, and more stands behind it",
                "single quotes (') around a text that holds double ones (\"), or none inside");
    }

    /** A quote that is never closed, or by a curly one. */
    static Slip openQuote(String text, int open) {
        char quote = text.charAt(open);
        return curly(text, open, endOfLine(text, open))
                .orElseGet(() -> new Slip(
                        Code.F05,
                        "a quote is opened here and never closed",
                        "a closing " + quote + " of the same kind"));
    }

    private static Optional<Slip> curly(String text, int open, int end) {
        int close = CurlyQuotes.closing(text, open, end);
        if (close < 0) {
            return Optional.empty();
        }
        char quote = text.charAt(open);
        String mended = quote + MendedLine.before(text, open + 1, close) + quote;
        return Optional.of(new Slip(
                Code.F05,
                "a straight quote opens the text, a curly one (" + text.charAt(close) + ") ends it",
                "a straight quote at both ends: " + mended));
    }

    static Slip bracket(String text, int at, int open) {
        String rest = text.substring(at, endOfLine(text, at)).strip();
        if (isSign(rest)) {
            return sign(rest);
        }
        if (rest.startsWith("}") || rest.startsWith("]")) {
            return Slip.syntax("a \"" + rest.charAt(0) + "\" too many: nothing is open here", "the line without it");
        }
        return Slip.syntax(
                "text stands behind the closing bracket",
                "a line of its own for it, or quotes around a text that begins with \"" + text.charAt(open) + "\"");
    }

    private static boolean isSign(String rest) {
        return rest.equals(",") || rest.equals(";");
    }

    private static Slip sign(String rest) {
        return Slip.syntax(
                "a \"" + rest + "\" ends the line, where YAML wants none", "the line without the \"" + rest + "\"");
    }

    /** Where the line ends in which a place is. */
    static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether a line ends between two places. */
    static boolean holdsLineEnd(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c == '\n' || c == '\r');
    }
}
