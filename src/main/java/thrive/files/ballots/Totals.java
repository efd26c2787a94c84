package thrive.files.ballots;

import java.util.Set;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * A line below the ballots that counts them, {@code Total * 40}: read as it stands, it would be a candidate whom most ballots name. It
 * is none beyond doubt where a word for a total has the number of all other ballots together; the word alone, or the number alone
 * below three ballots and more, is warned of.
 */
final class Totals implements Suspicion {

    private static final int FEWEST = 3;
    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "grand total",
            "total ballots",
            "total votes",
            "sum",
            "all",
            "in all",
            "in total",
            "all ballots",
            "all votes",
            "turnout",
            "ballots",
            "ballots cast",
            "votes",
            "votes cast",
            "voters",
            "valid",
            "valid votes",
            "valid ballots",
            "number of ballots",
            "number of votes",
            "count",
            "overall");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        long all = ballots.lines().stream().mapToLong(PlainLine::ballots).sum();
        int lines = ballots.lines().size();
        return ballots.lines().stream()
                .filter(line -> isAlone(line, ballots.uses()))
                .filter(line -> isWord(line) || (lines > FEWEST && isSum(line, all)))
                .map(line -> told(line, isWord(line) && isSum(line, all) ? Code.B10 : Code.B12));
    }

    private static boolean isAlone(PlainLine line, NameUses uses) {
        return !line.isMarked() && line.ballots() > 1 && uses.of(line.first().text()) == 1;
    }

    private static boolean isWord(PlainLine line) {
        return isWord(line.first().text());
    }

    /** Whether words are one for a total. */
    static boolean isWord(String words) {
        return WORDS.contains(Folding.words(words));
    }

    private static boolean isSum(PlainLine line, long all) {
        return line.ballots() * 2 == all;
    }

    private static Problem told(PlainLine line, Code code) {
        Piece name = line.first();
        String what = code == Code.B10
                ? " counts all other ballots, and is none"
                : " may count the ballots; it is read as a name";
        return name.problem(code, Quoted.of(name.text()) + what)
                .withExpected("\"#\" and a blank before what is no ballot");
    }
}
