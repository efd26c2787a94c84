package thrive.files.ballots;

import java.util.Optional;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** Tells a text that holds no ballots at all by the marks that it lacks. */
final class Unmarked {

    private static final String SEPARATORS = ",;\t|»›";

    private Unmarked() {}

    /** The problem with a text that has lines, and none with {@code >} or {@code =} outside a comment; at its first line. */
    static Optional<Problem> problem(TextFile file) {
        Optional<PlainLine> first = Optional.empty();
        int last = file.lines();
        for (int number = 1; number <= last; number++) {
            PlainLine line = PlainLine.of(file, number);
            if (line.isMarked()) {
                return Optional.empty();
            }
            if (first.isEmpty() && !line.isBlank()) {
                first = Optional.of(line);
            }
        }
        return first.map(Unmarked::problem);
    }

    private static Problem problem(PlainLine first) {
        return first.swallowed()
                .or(() -> Sign.first(first.whole(), first.ballot().text().length()))
                .orElseGet(() -> unmarked(first.ballot()));
    }

    private static Problem unmarked(FileLine first) {
        Piece whole = first.whole();
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = first.text().charAt(i);
            if (SEPARATORS.indexOf(c) >= 0) {
                String sign = c == '\t' ? "a tab" : Quoted.of(String.valueOf(c));
                return first.problem(
                                Code.B10, i, "no line holds \">\" or \"=\", and " + sign + " sets names apart here")
                        .withValue(whole.raw())
                        .withExpected(PlainBallots.EXAMPLE);
            }
        }
        return whole.problem(Code.B10, "no line of the file holds \">\" or \"=\"")
                .withExpected(PlainBallots.EXAMPLE);
    }
}
