package thrive.files.ballots;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A number that stands on its line alone, or behind a word for a total: {@code 40} or {@code Total: 40}. It is no candidate beyond doubt
 * where all other ballots together are as many. Where they are not, a number alone is warned of, but where other candidates are called
 * by one.
 */
final class BareTotals implements Suspicion {

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TOTAL = Pattern.compile("(?:(\\D*\\p{L})[\\s:.-]{1,9})?(" + FIGURE + ")");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        long all = ballots.lines().stream().mapToLong(PlainLine::ballots).sum();
        return ballots.lines().stream()
                .filter(line -> !line.isMarked() && line.count().isEmpty())
                .map(PlainLine::first)
                .flatMap(name -> problem(name, all, ballots));
    }

    /** Whether a name is a number and nothing else. */
    static boolean isFigure(String name) {
        return FIGURE.matcher(name).matches();
    }

    private static Stream<Problem> problem(Piece name, long all, TypedBallots ballots) {
        Matcher total = TOTAL.matcher(name.text());
        if (!total.matches() || (total.group(1) == null && ballots.namesFigure())) {
            return Stream.empty();
        }
        boolean isNamed = total.group(1) != null;
        if (isNamed && !Totals.isWord(total.group(1))) {
            return Stream.empty();
        }
        if (Long.parseLong(total.group(2)) == all - 1) {
            return Stream.of(told(name, Code.B10, " counts all other ballots, and is none"));
        }
        return isNamed
                ? Stream.empty()
                : Stream.of(told(name, Code.B12, " stands on its line alone; it is read as a name"));
    }

    private static Problem told(Piece name, Code code, String what) {
        return name.problem(code, Quoted.of(name.text()) + what)
                .withExpected("\"#\" and a blank before what is no ballot");
    }
}
