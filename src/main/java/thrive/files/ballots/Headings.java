package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A line of one name that no other line holds, and that gives no number of ballots. It is a heading beyond doubt where it has
 * three words and more, ends as a sentence or a heading does, gives a key and a value, or speaks of voting; a shorter one may be
 * the ballot of somebody who named one candidate.
 */
final class Headings implements Suspicion {

    private static final Pattern SURE = Pattern.compile(
            "(?i).*[.:!?]|[^:]+: .*|\\S+(?: \\S+){2,}"
                    + "|.*\\b(?:ballots?|votes?|voters?|tables?|groups?|rankings?|results?|candidates?|preferences?|orders?|round)\\b.*");

    @Override
    public Optional<Problem> in(TypedBallots ballots) {
        Optional<Piece> sure = alone(ballots, true);
        return sure.or(() -> alone(ballots, false))
                .map(name -> name.problem(
                                sure.isPresent() ? Code.B10 : Code.B12,
                                Quoted.of(name.text()) + " stands on its line alone, and no ballot names it")
                        .withExpected("\"#\" before a heading, or \"* 1\" behind a ballot of one"));
    }

    private static Optional<Piece> alone(TypedBallots ballots, boolean sure) {
        return ballots.lines().stream()
                .filter(line -> !line.isMarked() && line.count().isEmpty())
                .map(PlainLine::first)
                .filter(name -> ballots.uses().of(name.text()) == 1)
                .filter(name -> SURE.matcher(name.text()).matches() == sure)
                .findFirst();
    }
}
