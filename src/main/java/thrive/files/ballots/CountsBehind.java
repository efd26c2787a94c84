package thrive.files.ballots;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.text.Folding;

/**
 * A number of ballots, or a share of them, behind the last name with no sign at all: {@code A > B 5}. It is none of a name where
 * every line has one and the names without it are candidates of other lines. It may be none, and is warned of,
 *
 * <ul>
 *   <li>where the name without it is a candidate of another line, and the name with it stands at the end of lines only;
 *   <li>where no name ends with a number but at the end of a line, and one of these stands there once: names that have numbers
 *       ({@code School 1 > School 2}) come in other places too.
 * </ul>
 */
final class CountsBehind implements Suspicion {

    private static final Pattern NUMBER = Pattern.compile("(.*\\S) [0-9]{1,9}(?:\\.[0-9]{1,9}(?=\\s?%))?(\\s?%)?");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<Piece> counted = ballots.lines().stream()
                .filter(line -> line.count().isEmpty())
                .map(PlainLine::last)
                .filter(name -> isNumbered(name.text()))
                .toList();
        if (counted.isEmpty()) {
            return Stream.empty();
        }
        if (ballots.all(line -> isCountedCandidate(line, ballots.uses()))) {
            return Stream.of(problem(counted.get(0), Code.B01, "the number of ballots has no \"*\" before it"));
        }
        boolean isNeverInNames = isNeverInNames(ballots.uses());
        return ballots.marked()
                .filter(line -> isDoubtful(line, ballots.uses(), isNeverInNames))
                .map(line -> problem(line.last(), Code.B12, "the number at the end is read as part of the name"));
    }

    private static boolean isNumbered(String name) {
        return NUMBER.matcher(name).matches();
    }

    private static boolean isDoubtful(PlainLine line, NameUses uses, boolean isNeverInNames) {
        String last = line.last().text();
        return line.count().isEmpty()
                && isNumbered(last)
                && (isNeverInNames || (uses.isAtTheEndOnly(last) && isCountedCandidate(line, uses)));
    }

    /** Whether the last name without its number is a candidate, and the line has none that differs from it in nothing but a number. */
    private static boolean isCountedCandidate(PlainLine line, NameUses uses) {
        Piece last = line.last();
        return line.count().isEmpty()
                && isNumbered(last.text())
                && uses.isKnown(bare(last.text()))
                && line.names().stream()
                        .filter(name -> !name.equals(last))
                        .noneMatch(name -> bare(name.text()).equals(bare(last.text())));
    }

    /** A name without the number behind it, whatever the kinds of its quotes and dashes. */
    private static String bare(String name) {
        Matcher numbered = NUMBER.matcher(name);
        return Folding.signs(numbered.matches() ? numbered.group(1) : name);
    }

    /** Whether numbers end no other names than last ones, of which one stands once. */
    private static boolean isNeverInNames(NameUses uses) {
        List<String> numbered =
                uses.names().stream().filter(CountsBehind::isNumbered).toList();
        return numbered.stream().allMatch(uses::isAtTheEndOnly)
                && numbered.stream().anyMatch(name -> uses.of(name) == 1);
    }

    private static Problem problem(Piece name, Code code, String message) {
        return name.problem(code, message).withExpected(MisplacedCount.EXPECTED);
    }
}
