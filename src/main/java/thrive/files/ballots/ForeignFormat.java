package thrive.files.ballots;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * A format that holds other things than ballots, or ballots in another way, told by a line that no list of ballots has.
 *
 * @param line what a whole line of it looks like, the blanks around it left out
 * @param within in how many lines from the top it is looked for; blank lines and comments do not count
 * @param name what such a file is, in the words of a message
 * @param expected what belongs in its place
 */
record ForeignFormat(Pattern line, int within, String name, String expected) {

    private static final String SHEETS = PlainBallots.EXAMPLE + "; thrive consensus FILE reads sheets";
    private static final String OTHER_SHEETS = PlainBallots.EXAMPLE + "; this sheet goes without --ballots";
    /** Headings stand below a title and a line of instructions, but hardly further down. */
    private static final int TOP = 10;

    private static final List<ForeignFormat> ALL = List.of(
            sheet("rank|ranks|ranking|priority|place", "a ranking sheet of a table", SHEETS),
            sheet("score|scores|rating", "a score sheet of a table", OTHER_SHEETS),
            sheet("gap|gaps", "a gap sheet of a table", OTHER_SHEETS),
            first("(?i)\"?sep=.?\"?", "a CSV file of a spreadsheet"),
            first("<[!?/\\p{Alpha}].*", "a web page or XML"),
            first("[\\[{]\\s*(?:[\"\\[{].*|)", "JSON"),
            first("\\{\\\\rtf.*", "a word processor's document (RTF)"),
            first("%PDF-.*", "a PDF"),
            new ForeignFormat(
                    Pattern.compile("(?i)(?:from|to|cc|reply-to):\\s[^>=]*(?:<[^<>@\\s]+@[^<>@\\s]+>[^>=]*)?"),
                    TOP,
                    "an e-mail with its headings",
                    PlainBallots.EXAMPLE),
            first("---(?:\\s.*|)|%YAML.*", "YAML"),
            first("[0-9]+\\s+[0-9]+", "a .blt file as OpaVote writes it"),
            new ForeignFormat(
                    Pattern.compile("#\\s*/\\p{Alpha}[\\p{Alpha} ]*:.*"),
                    Integer.MAX_VALUE,
                    "a file in Condorcet's format",
                    PlainBallots.EXAMPLE));

    private static ForeignFormat first(String line, String name) {
        return new ForeignFormat(Pattern.compile(line), 1, name, PlainBallots.EXAMPLE);
    }

    private static ForeignFormat sheet(String column, String name, String expected) {
        String headings = "(?i)(?=.*[,;\\t])(?=.*\\bprinciples?\\b)(?=.*\\b(?:" + column + ")\\b)[^>#]*";
        return new ForeignFormat(Pattern.compile(headings), TOP, name, expected);
    }

    /** The problem with a text that is of one of these formats, at the line that tells it. */
    static Optional<Problem> in(TextFile file) {
        int last = file.lines();
        int filled = 0;
        for (int number = 1; number <= last; number++) {
            Piece piece = FileLine.of(file, number).whole();
            if (!piece.isBlank()) {
                filled += piece.raw().startsWith("#") ? 0 : 1;
                Optional<Problem> found = told(piece, filled);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> told(Piece piece, int filled) {
        String line = piece.raw();
        if (filled > TOP && !line.startsWith("#")) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(format ->
                        filled <= format.within && format.line.matcher(line).matches())
                .findFirst()
                .map(format -> piece.problem(Code.B10, "this looks like " + format.name)
                        .withExpected(format.expected));
    }
}
