package thrive.files.yaml;

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

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
