package thrive.files.ballots;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 *   <li>no sign says that it counts, and the name without it stands nowhere in the file: then other names of the line show that
 *       names have numbers here, or the line has its own count behind {@code *}. Without these it is warned of, unless every line
 *       has such a number, which is how counts look.
 * </ul>
 */
final class MisplacedCounts {

    /** More warnings than anybody reads. */
    private static final int WARNINGS = 100;

    private final TextFile file;
    private final FileNames names;
    private final Map<String, Problem> doubts = new LinkedHashMap<>();
    private final Side front = new Side(MisplacedCount::inFront);
    private final Side end = new Side(line -> MisplacedCount.behind(line.last()));

    MisplacedCounts(TextFile file) {
        this.file = file;
        this.names = new FileNames(file);
    }

    /** The problem with a number that stands in front of a ballot. */
    Optional<Problem> inFront(PlainLine line) {
        return MisplacedCount.inFront(line)
                .filter(count -> !isName(count, line, front, names::haveBehind, MisplacedCount::opensWithNumber))
                .map(this::problem);
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
                .filter(count -> !isName(count, line, end, names::haveBefore, name -> false))
                .map(this::problem);
    }

    /** A warning for each name with a number that may be none of it, once all lines are read. */
    List<Problem> doubts() {
        return doubts.values().stream().limit(WARNINGS).toList();
    }

    private Problem problem(MisplacedCount count) {
        return mayBeName(count) ? count.problemUnlessName() : count.problem();
    }

    private boolean mayBeName(MisplacedCount count) {
        return !count.isSigned() && !names.include(count.rest());
    }

    private boolean isName(
            MisplacedCount count,
            PlainLine line,
            Side side,
            Predicate<String> standsWhereNoCountDoes,
            Predicate<Piece> isSuch) {
        if (count.rest().isEmpty() || count.name().length() > BallotLimits.NAME) {
            return false;
        }
        if (standsWhereNoCountDoes.test(count.name().text())) {
            return true;
        }
        if (!mayBeName(count)) {
            return false;
        }
        boolean isSure = line.count().isPresent() || others(line, count.name()).anyMatch(isSuch);
        boolean isOne = isSure || !side.looksLikeCounts(count);
        if (isOne && !isSure) {
            doubts.putIfAbsent(count.name().text(), count.doubt());
        }
        return isOne;
    }

    private static Stream<Piece> others(PlainLine line, Piece name) {
        return line.names().stream().filter(other -> !other.equals(name));
    }

    /** The numbers on one side of all lines: they look like counts where every line has one, and not all have the same. */
    private final class Side {
        private final Function<PlainLine, Optional<MisplacedCount>> count;
        private final Map<String, Set<String>> numbersByRest = new HashMap<>();
        private final Set<String> numbers = new HashSet<>();
        private boolean isGathered;
        private int lines;
        private int without;

        Side(Function<PlainLine, Optional<MisplacedCount>> count) {
            this.count = count;
        }

        /** Whether every line has a number, or another one stands at the same name. */
        boolean looksLikeCounts(MisplacedCount one) {
            gather();
            boolean everywhere = without == 0 && (lines == 1 || numbers.size() > 1);
            return everywhere
                    || numbersByRest.getOrDefault(folded(one), Set.of()).size() > 1;
        }

        private void gather() {
            for (int number = 1; number <= file.lines() && !isGathered; number++) {
                PlainLine line = PlainLine.of(file, number);
                if (line.isMarked()) {
                    lines++;
                    count.apply(line).ifPresentOrElse(this::add, () -> without++);
                }
            }
            isGathered = true;
        }

        private void add(MisplacedCount one) {
            numbers.add(one.text());
            numbersByRest.computeIfAbsent(folded(one), rest -> new HashSet<>()).add(one.text());
        }

        private String folded(MisplacedCount one) {
            return one.rest().toLowerCase(Locale.ROOT);
        }
    }
}
