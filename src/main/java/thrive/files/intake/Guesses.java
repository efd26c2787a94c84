package thrive.files.intake;

import java.util.Collection;
import java.util.List;

import thrive.problem.DidYouMean;

/** Guesses which known word a mistyped one was meant to be, until so many have been compared that it would take too long. */
final class Guesses {

    /** Fifty mistyped words among a thousand, or a thousand among fifty. */
    private static final int MOST_COMPARED = 50_000;

    private int compared;

    /** The known words nearest to the typed one; none any more once 50,000 have been compared. */
    List<String> among(String typed, Collection<String> known) {
        if (compared > MOST_COMPARED - known.size()) {
            return List.of();
        }
        compared += known.size();
        return DidYouMean.among(typed, known);
    }
}
