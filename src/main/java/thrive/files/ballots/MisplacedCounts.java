package thrive.files.ballots;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import thrive.files.text.TextFile;
import thrive.problem.Problem;

/**
 * Tells numbers of ballots that stand in front of a line or behind its last name from numbers that are part of a name, as in {@code
 * 10 Downing Street} and {@code School (2)}. A number is part of the name where
 *
 * <ul>
 *   <li>the name, number and all, stands in a place where no count does: behind another name, or before one;
 *   <li>no sign says that it counts, the name without it stands nowhere in the file, and other names of the line show that names have
 *       numbers here, or the line has its own count behind {@code *}.
 * </ul>
 */
final class MisplacedCounts {

    private final FileNames names;
    private final LineNumbers lineNumbers;

    MisplacedCounts(TextFile file) {
        this.names = new FileNames(file);
        this.lineNumbers = new LineNumbers(file);
    }

    /** The problem with a number that stands in front of a ballot. */
    Optional<Problem> inFront(PlainLine line) {
        return MisplacedCount.inFront(line)
                .filter(count -> !isName(count, line, names::haveBehind, MisplacedCount::opensWithNumber))
                .map(count -> lineNumbers.areThere() ? count.problemOfLineNumber() : problem(count));
    }

    /** The problem with a number that is part of the last name of a line; where other names end so, it is one of the name. */
    Optional<Problem> behind(PlainLine line) {
        List<Piece> pieces = line.names();
        Piece last = pieces.get(pieces.size() - 1);
        return behind(line, last, MisplacedCount::dashed).or(() -> behind(line, last, MisplacedCount::behind));
    }

    private Optional<Problem> behind(PlainLine line, Piece last, Function<Piece, Optional<MisplacedCount>> kind) {
        return kind.apply(last)
                .filter(count ->
                        others(line, last).noneMatch(name -> kind.apply(name).isPresent()))
                .filter(count -> !isName(count, line, names::haveBefore, name -> false))
                .map(count -> count.isTotal(line) ? count.problemOfTotal() : problem(count));
    }

    private Problem problem(MisplacedCount count) {
        return mayBeName(count) ? count.problemUnlessName() : count.problem();
    }

    private boolean mayBeName(MisplacedCount count) {
        return !count.isSigned() && !names.include(count.rest());
    }

    private boolean isName(
            MisplacedCount count, PlainLine line, Predicate<String> standsWhereNoCountDoes, Predicate<Piece> isSuch) {
        if (count.rest().isEmpty() || count.name().length() > BallotLimits.NAME) {
            return false;
        }
        if (standsWhereNoCountDoes.test(count.name().text())) {
            return true;
        }
        if (!mayBeName(count)) {
            return false;
        }
        return line.count().isPresent() || others(line, count.name()).anyMatch(isSuch);
    }

    private static Stream<Piece> others(PlainLine line, Piece name) {
        return line.names().stream().filter(other -> !other.equals(name));
    }
}
