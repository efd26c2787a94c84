package thrive.files.ballots;

import java.util.Optional;

import thrive.problem.Problem;

/** Something that people write into lines of ballots and that, read as it stands, would become a candidate. */
interface Suspicion {

    /** The first sign of it: an error where the file leaves no doubt, a warning where it might be a name; or nothing. */
    Optional<Problem> in(TypedBallots ballots);
}
