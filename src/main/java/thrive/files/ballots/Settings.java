package thrive.files.ballots;

import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Problem;

/** Lines {@code key = value} of another program: each ties two names, none ranks anybody, and no name stands in two of them. */
final class Settings implements Suspicion {

    @Override
    public Optional<Problem> in(TypedBallots ballots) {
        return ballots.all(line -> isSetting(line, ballots.uses()))
                ? Optional.of(ballots.lines()
                        .get(0)
                        .first()
                        .problem(Code.B10, "no line ranks anybody, and none names whom another one does")
                        .withExpected(PlainBallots.EXAMPLE))
                : Optional.empty();
    }

    private static boolean isSetting(PlainLine line, NameUses uses) {
        return line.marks().equals("=")
                && line.count().isEmpty()
                && line.names().stream().allMatch(name -> uses.of(name.text()) == 1);
    }
}
