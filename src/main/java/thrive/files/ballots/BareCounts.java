package thrive.files.ballots;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * A number of ballots without {@code *}: {@code A > B = 3}, or {@code A > B 5} in every line. A number tied at the end is none of
 * the candidates where it stands in no other place and no other name is a number; behind the last name it is a number of ballots
 * where every line has one and the names without it are candidates. One such line among others is warned of.
 */
final class BareCounts implements Suspicion {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\s?(?i:" + MisplacedCount.UNITS + "))?");
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(.*\\S) ([0-9]{1,9})");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Optional<Problem> tied = tied(ballots);
        Optional<Problem> sure = tied.or(() -> setApart(ballots));
        return sure.isPresent() ? sure.stream() : behind(ballots);
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

    private static Stream<Problem> behind(TypedBallots ballots) {
        boolean all = ballots.all(line -> hasNumberBehind(line, ballots.uses()));
        long numbered = ballots.uses().names().stream()
                .filter(name -> NUMBER_BEHIND.matcher(name).matches())
                .count();
        return ballots.lines().stream()
                .filter(line -> all || isDoubtful(line, ballots.uses(), numbered == 1))
                .map(PlainLine::last)
                .limit(all ? 1 : ballots.lines().size())
                .map(name -> told(name, all));
    }

    private static Problem told(Piece name, boolean sure) {
        return sure
                ? name.problem(Code.B01, "the number of ballots has no \"*\" before it")
                        .withExpected(MisplacedCount.EXPECTED)
                : name.problem(Code.B12, "the number at the end is read as part of the name")
                        .withExpected(MisplacedCount.EXPECTED);
    }

    private static boolean hasNumberBehind(PlainLine line, NameUses uses) {
        Matcher name = NUMBER_BEHIND.matcher(line.last().text());
        return line.count().isEmpty() && name.matches() && uses.isKnown(name.group(1));
    }

    /** Whether the last name ends with a number as no other name does, or is a candidate of another line without it. */
    private static boolean isDoubtful(PlainLine line, NameUses uses, boolean isOnlyOne) {
        String last = line.last().text();
        boolean numbered = line.isMarked()
                && line.count().isEmpty()
                && uses.of(last) == 1
                && NUMBER_BEHIND.matcher(last).matches();
        return numbered && (isOnlyOne || (hasNumberBehind(line, uses) && isWithoutOther(line)));
    }

    /** Whether the name without its number is none in the same line. */
    private static boolean isWithoutOther(PlainLine line) {
        String name = line.last().text();
        return !TypedBallots.holds(line, name.substring(0, name.lastIndexOf(' ')));
    }
}
