package thrive.files.ballots;

import thrive.problem.Code;
import thrive.problem.Problem;

/** What is told of names, wherever they stand. */
final class Names {

    private Names() {}

    static Problem tooLong(Piece name) {
        return name.problem(Code.B09, "the name has " + name.length() + " characters")
                .withValue("")
                .withExpected("at most " + BallotLimits.NAME);
    }

    static Problem tooMany(Piece oneTooMany) {
        return oneTooMany
                .problem(Code.B09, "the file has more than " + BallotLimits.CANDIDATES + " candidates")
                .withExpected("at most " + BallotLimits.CANDIDATES);
    }
}
