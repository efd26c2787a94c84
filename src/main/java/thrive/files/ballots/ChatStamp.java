package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** The day and time, mostly with a name behind them, that a chat puts in front of what people write. */
final class ChatStamp {

    private static final String DAY = "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}";
    private static final String TIME = "[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\\s?[ap]\\.?m\\.?)?";
    private static final Pattern STAMP = Pattern.compile("(?i)\\[?(?:" + DAY + ",\\s?" + TIME + "|" + TIME + ",\\s?"
            + DAY + ")\\]?(?:\\s?-)?" + "|\\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\]?(?=\\s\\p{L})");
    private static final Pattern DAY_AND_TIME = Pattern.compile("[^,]*,.*");

    private ChatStamp() {}

    /** The stamp with a day that a line begins with, which is part of no name. */
    static Optional<Problem> withDay(PlainLine line) {
        return in(line, true);
    }

    /** The stamp that a line begins with, which may as well be a time that people choose. */
    static Optional<Problem> any(PlainLine line) {
        return in(line, false);
    }

    private static Optional<Problem> in(PlainLine line, boolean withDay) {
        Piece whole = line.ballot().whole();
        Matcher stamp = STAMP.matcher(whole.raw());
        boolean isOne = stamp.lookingAt()
                && (!withDay || DAY_AND_TIME.matcher(stamp.group()).matches());
        return isOne
                ? Optional.of(whole.problem(Code.B10, Quoted.of(stamp.group()) + " stands before the ballot")
                        .withExpected("the ballot alone, and what it is of behind a \"#\""))
                : Optional.empty();
    }
}
