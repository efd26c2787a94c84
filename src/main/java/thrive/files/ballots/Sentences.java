package thrive.files.ballots;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * Text that happens to hold a mark. A full stop behind a candidate of another line ends the ballot and no name. A line reads as
 * prose beyond doubt where none of its names stands in another line and the last one has three words and a full stop, which no
 * name in front of another has; or where it has a name of three words, while at least two other lines name the same people.
 */
final class Sentences implements Suspicion {

    private static final Pattern LONG = Pattern.compile("\\S+(?: \\S+){2,}");
    private static final Pattern STOP = Pattern.compile(".*[.!…][\"'’”)]?");

    @Override
    public Optional<Problem> in(TypedBallots ballots) {
        return fullStop(ballots).or(() -> prose(ballots));
    }

    /** {@code A > B.}, where B is a candidate without the full stop. */
    private static Optional<Problem> fullStop(TypedBallots ballots) {
        return ballots.lines().stream()
                .map(PlainLine::last)
                .filter(name -> name.text().endsWith(".") && ballots.uses().isKnown(withoutLast(name.text())))
                .findFirst()
                .map(name -> name.problem(Code.B10, "a full stop ends the ballot, and would be part of a name")
                        .withExpected("names without it: A > B = C * 3"));
    }

    private static Optional<Problem> prose(TypedBallots ballots) {
        List<PlainLine> apart =
                ballots.marked().filter(line -> isApart(line, ballots.uses())).toList();
        boolean othersAgree = ballots.marked().count() - apart.size() > 1;
        boolean stopped = ballots.marked()
                .flatMap(line -> line.names().stream().limit(line.marks().length()))
                .anyMatch(name -> STOP.matcher(name.text()).matches());
        return apart.stream()
                .filter(line -> (!stopped && endsAsSentence(line)) || (othersAgree && hasLongName(line)))
                .findFirst()
                .map(line -> line.first()
                        .problem(Code.B10, "the line reads as text: no other line names any of these")
                        .withExpected("\"#\" and a blank before what is no ballot"));
    }

    private static boolean isApart(PlainLine line, NameUses uses) {
        return line.count().isEmpty() && line.names().stream().allMatch(name -> uses.of(name.text()) == 1);
    }

    private static boolean endsAsSentence(PlainLine line) {
        String last = line.last().text();
        return STOP.matcher(last).matches() && LONG.matcher(last).matches();
    }

    private static boolean hasLongName(PlainLine line) {
        return line.names().stream().anyMatch(name -> LONG.matcher(name.text()).matches());
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
