package thrive.files.ballots;

import java.util.stream.Stream;

import thrive.problem.Problem;

/** Something that people write into lines of ballots and that, read as it stands, would become a candidate. */
interface Suspicion {

    /** The first one where the file leaves no doubt, as an error; else all that might be names as well, as warnings. */
    Stream<Problem> in(TypedBallots ballots);
}
