package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * Text that happens to hold a mark. A full stop behind a candidate of another line ends the ballot and no name. A line is prose
 * beyond doubt where none of its names stands in another line and the last one has three words and a full stop, which no name in
 * front of another has. Words that argue are warned of.
 */
final class Sentences implements Suspicion {

    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)(?:.*\\s)?(?:because|therefore|thinks?|thought|said|says|wrote|please|thanks|regards|dear|hello)(?:\\s.*)?");
    private static final Pattern LONG = Pattern.compile("\\S++(?: \\S++){2,}+");
    private static final Pattern STOP = Pattern.compile(".*[.!…][\"'’”)]?");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Optional<Problem> sure = fullStop(ballots).or(() -> prose(ballots));
        return sure.isPresent() ? sure.stream() : spoken(ballots);
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

    /** {@code We think A > B because it matters.} */
    private static Optional<Problem> prose(TypedBallots ballots) {
        boolean stopped = ballots.marked()
                .flatMap(line -> line.names().stream().limit(line.marks().length()))
                .anyMatch(name -> STOP.matcher(name.text()).matches());
        return ballots.marked()
                .filter(line -> !stopped && Strangers.isOne(line, ballots.uses()) && endsAsSentence(line))
                .findFirst()
                .map(line -> Strangers.told(line, Code.B10));
    }

    private static Stream<Problem> spoken(TypedBallots ballots) {
        return ballots.marked()
                .flatMap(line -> line.names().stream())
                .filter(name ->
                        SPOKEN.matcher(name.text()).matches() && ballots.uses().of(name.text()) == 1)
                .map(name -> name.problem(Code.B12, Quoted.of(name.text()) + " reads as text; it is taken for a name")
                        .withExpected("\"#\" and a blank before what is no ballot"));
    }

    private static boolean endsAsSentence(PlainLine line) {
        String last = line.last().text();
        return STOP.matcher(last).matches() && LONG.matcher(last).matches();
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
