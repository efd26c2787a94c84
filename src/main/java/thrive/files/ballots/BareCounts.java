package thrive.files.ballots;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * A number of ballots that a mark sets apart as if it were a name: {@code A > B = 3}. A number tied at the end is none of the
 * candidates where it stands in no other place and no other name is a number; below the last name it is none where every line ends
 * with another one.
 */
final class BareCounts implements Suspicion {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\s?(?i:" + MisplacedCount.UNITS + "))?");
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Optional<Problem> tied = tied(ballots);
        return tied.or(() -> setApart(ballots)).stream();
    }

    private static Optional<Problem> tied(TypedBallots ballots) {
        NameUses uses = ballots.uses();
        boolean numbered = uses.names().stream()
                .anyMatch(name -> FIGURE.matcher(name).matches() && !uses.isTiedAtTheEndOnly(name));
        return ballots.marked()
                .filter(line ->
                        !numbered && line.count().isEmpty() && line.marks().endsWith("="))
                .map(PlainLine::last)
                .filter(name -> NUMBER.matcher(name.text()).matches() && uses.isTiedAtTheEndOnly(name.text()))
                .findFirst()
                .map(name -> name.problem(Code.B01, "the number of ballots has \"=\" before it, and no \"*\"")
                        .withExpected("A > B * 3; where 3 is a name, it stands in front: A > 3 = B"));
    }

    /** {@code A > B > 3} and {@code B > A > 2}: every line ends with another number, and no other name is one. */
    private static Optional<Problem> setApart(TypedBallots ballots) {
        Set<String> numbers = new HashSet<>();
        boolean all = ballots.all(line -> line.marks().length() > 1
                && line.count().isEmpty()
                && NUMBER.matcher(line.last().text()).matches()
                && ballots.uses().of(line.last().text()) == 1
                && numbers.add(line.last().text()));
        boolean others = ballots.uses().names().stream()
                .anyMatch(name -> FIGURE.matcher(name).matches() && !numbers.contains(name));
        return all && !others
                ? Optional.of(ballots.lines()
                        .get(0)
                        .last()
                        .problem(Code.B01, "the number of ballots has \">\" before it, and no \"*\"")
                        .withExpected(MisplacedCount.EXPECTED))
                : Optional.empty();
    }
}
