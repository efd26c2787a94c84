package thrive.files.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.model.election.Election;
import thrive.model.election.Vote;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Collects the ballots of a file and what is wrong with it. */
final class BallotCount {

    private final TextFile file;
    private final Problems problems;
    private final List<Vote> votes = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private int lines;
    private int faults;
    private boolean full;
    private long total;

    BallotCount(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void tell(Problem problem) {
        problems.add(problem);
        faults += problem.isError() ? 1 : 0;
    }

    /** Tells of a fault that runs through the file: of its kind, which is its code and message, only the first is told. */
    void tellOnce(Problem problem) {
        if (kinds.add(problem.code() + problem.message())) {
            tell(problem);
        }
    }

    /** Tells of a limit that is passed: what follows is not read. */
    void tellFull(Problem problem) {
        tell(problem);
        full = true;
    }

    /** Whether there is no use in reading on. */
    boolean isFull() {
        return full || faults >= BallotLimits.FAULTS;
    }

    boolean isFaulty() {
        return faults > 0;
    }

    int lines() {
        return lines;
    }

    long total() {
        return total;
    }

    /** Counts a line that holds ballots, whether it can be read or not. */
    void begin(FileLine line) {
        lines++;
        if (lines > BallotLimits.BALLOT_LINES) {
            tellFull(line.whole()
                    .problem(Code.B09, "the file has more than " + BallotLimits.BALLOT_LINES + " lines of ballots")
                    .withExpected("one line for all ballots that say the same, with their number"));
        }
    }

    void add(FileLine line, BallotPlaces places, OptionalInt count) {
        if (!full && !places.isFaulty() && count.isPresent()) {
            votes.add(new Vote("line " + line.number(), places.groups(), count.getAsInt()));
        }
    }

    /** How many ballots a line stands for. */
    OptionalInt count(Piece number) {
        OptionalInt count = BallotLimits.number(number.text(), 1, BallotLimits.BALLOTS);
        if (count.isEmpty()) {
            tell(number.problem(
                            Code.B01,
                            number.isBlank()
                                    ? "the number of ballots is missing"
                                    : Quoted.of(number.text()) + " is no number of ballots")
                    .withExpected("a whole number from 1 to " + BallotLimits.BALLOTS));
            return count;
        }
        addUp(count.getAsInt(), number);
        return count;
    }

    /** The one ballot of a line that gives no number. */
    OptionalInt countOne(FileLine line) {
        addUp(1, line.whole());
        return OptionalInt.of(1);
    }

    private void addUp(int count, Piece at) {
        boolean fitted = total <= BallotLimits.BALLOTS;
        total += count;
        if (fitted && total > BallotLimits.BALLOTS) {
            tell(at.problem(Code.B01, "up to here there are " + total + " ballots")
                    .withExpected("at most " + BallotLimits.BALLOTS + " in all"));
        }
    }

    /** The election, where nothing is wrong with it. */
    Optional<Election> election(Collection<String> candidates) {
        if (lines == 0 && faults == 0) {
            tell(Problem.of(Code.B08, Location.of(file.name()), "the file holds no ballots")
                    .withExpected("a line such as \"A > B = C * 3\", or one of PrefLib's files"));
        }
        return isFaulty() ? Optional.empty() : Optional.of(new Election(List.copyOf(candidates), votes));
    }
}
