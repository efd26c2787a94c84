package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A line of one name that no other line holds, and that gives no number of ballots. It is a heading beyond doubt where it has
 * three words and more, ends as a sentence or a heading does, gives a key and a value, or speaks of voting; a shorter one may be
 * the ballot of somebody who named one candidate. A single letter is no heading.
 */
final class Headings implements Suspicion {

    private static final Pattern SURE = Pattern.compile(
            "(?i).*[.:!?]|[^:]+: .*|\\S++(?: \\S++){2,}+"
                    + "|.*\\b(?:ballots?|votes?|voters?|tables?|groups?|rankings?|results?|candidates?|preferences?|orders?|round)\\b.*");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Optional<Problem> sure =
                alone(ballots, true).map(name -> told(name, Code.B10)).findFirst();
        return sure.isPresent() ? sure.stream() : alone(ballots, false).map(name -> told(name, Code.B12));
    }

    private static Problem told(Piece name, Code code) {
        return name.problem(code, Quoted.of(name.text()) + " stands on its line alone, and no ballot names it")
                .withExpected("\"#\" before a heading, or \"* 1\" behind a ballot of one");
    }

    private static Stream<Piece> alone(TypedBallots ballots, boolean sure) {
        return ballots.lines().stream()
                .filter(line -> !line.isMarked() && line.count().isEmpty())
                .map(PlainLine::first)
                .filter(name -> name.length() > 1 && ballots.uses().of(name.text()) == 1)
                .filter(name -> !BareTotals.isFigure(name.text()) || ballots.namesFigure())
                .filter(name -> SURE.matcher(name.text()).matches() == sure);
    }
}
