package thrive.files.ballots;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How much a file of ballots may hold: more than any election, and no more than can be counted in good time. */
final class BallotLimits {

    static final int CANDIDATES = 1_000;
    static final int NAME = 200;
    static final int BALLOT_LINES = 50_000;
    /** The characters of one line: enough for all candidates with the longest names. */
    static final int LINE = 250_000;
    /** A file with more faults than this is no file of ballots, so reading it further tells nothing. */
    static final int FAULTS = 1_000;
    /** Ballots in all: sums of them must fit an int. */
    static final int BALLOTS = 1_000_000_000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private BallotLimits() {}

    /** The whole number that a text is, where it lies between the two bounds. */
    static OptionalInt number(String text, int from, int to) {
        long number = DIGITS.matcher(text).matches() ? Long.parseLong(text) : -1;
        return number >= from && number <= to ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
