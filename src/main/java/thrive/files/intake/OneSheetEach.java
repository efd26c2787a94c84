package thrive.files.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Sees to it that each table has one sheet. Of several one without answers yields; several with the same answers are read once; where
 * they differ none is, since nobody but the table can say which is right. Two tables with the same answers both count, and that is told.
 */
final class OneSheetEach<S> {

    private final String noun;
    private final BiFunction<String, SheetFile, S> leftOut;
    private final Problems problems;
    private final Map<String, List<Claim<S>>> byTable = new LinkedHashMap<>();
    private final Map<String, SheetFile> unreadable = new LinkedHashMap<>();
    /** Sheets in which nothing is written and that another takes the place of. */
    private final Set<Claim<S>> yielding = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * For a kind of sheet.
     *
     * @param noun what a table hands in, as a message names it: "ranking"
     * @param leftOut the sheet of a table of which nothing can be read
     */
    OneSheetEach(String noun, BiFunction<String, SheetFile, S> leftOut, Problems problems) {
        this.noun = noun;
        this.leftOut = leftOut;
        this.problems = problems;
    }

    void add(Claim<S> claim) {
        byTable.computeIfAbsent(claim.table(), table -> new ArrayList<>()).add(claim);
    }

    /** Notes a file that is a table's and cannot be read. */
    void addUnreadable(String table, SheetFile file) {
        unreadable.putIfAbsent(table, file);
    }

    /** The sheet of each table, in the order in which the tables were first found; of those that cannot be told one that is left out. */
    List<S> sheets() {
        List<Claim<S>> chosen = new ArrayList<>();
        List<S> sheets = new ArrayList<>();
        for (Map.Entry<String, List<Claim<S>>> entry : byTable.entrySet()) {
            Optional<Claim<S>> claim = chosen(entry.getKey(), entry.getValue());
            if (claim.isPresent()) {
                chosen.add(claim.get());
            }
            sheets.add(claim.isPresent() ? claim.get().said().sheet() : leftOut(entry.getKey()));
        }
        for (String table : unreadable.keySet()) {
            if (!byTable.containsKey(table)) {
                sheets.add(leftOut(table));
            }
        }
        for (Claim<S> claim : claims()) {
            if (!yielding.contains(claim)) {
                problems.addAll(claim.found());
            }
        }
        for (Claim<S> claim : chosen) {
            if (claim.naming().isPresent()) {
                problems.add(claim.naming().get());
            }
        }
        tellAlike(chosen);
        return sheets;
    }

    private S leftOut(String table) {
        SheetFile file = Optional.ofNullable(unreadable.get(table))
                .orElseGet(() -> byTable.getOrDefault(table, List.of()).get(0).file());
        return leftOut.apply(table, file);
    }

    private List<Claim<S>> claims() {
        List<Claim<S>> all = new ArrayList<>();
        byTable.values().forEach(all::addAll);
        return all;
    }

    /** The files of which every sheet is blank and yielded; known once the sheets have been asked for. */
    Set<String> yielded() {
        Set<String> files = new HashSet<>();
        for (Claim<S> claim : yielding) {
            files.add(claim.file().name());
        }
        if (!files.isEmpty()) {
            claims().stream()
                    .filter(claim -> !yielding.contains(claim))
                    .forEach(claim -> files.remove(claim.file().name()));
        }
        return files;
    }

    /** The sheet that is read; none where several contradict each other, or the answers may stand in a file that cannot be read. */
    private Optional<Claim<S>> chosen(String table, List<Claim<S>> claims) {
        boolean isAnswered = false;
        for (Claim<S> claim : claims) {
            isAnswered |= claim.isAnswered();
        }
        Optional<Claim<S>> chosen = claims.size() == 1 ? Optional.of(claims.get(0)) : oneOf(claims);
        if (chosen.isPresent()) {
            problems.addAll(chosen.get().said().lacking());
        }
        return isAnswered || !unreadable.containsKey(table) ? chosen : Optional.empty();
    }

    private Optional<Claim<S>> oneOf(List<Claim<S>> claims) {
        List<Claim<S>> ownFirst = claims.stream()
                .sorted(Comparator.<Claim<S>, Filling>comparing(Claim::filling)
                        .reversed()
                        .thenComparing(claim -> claim.naming().isPresent()))
                .toList();
        Claim<S> first = ownFirst.get(0);
        List<Claim<S>> others = ownFirst.subList(1, ownFirst.size());
        others.stream().filter(other -> !other.isAnswered()).forEach(other -> yields(other, first));
        List<Claim<S>> differing = others.stream()
                .filter(other -> other.isAnswered() && !isSame(other, first))
                .toList();
        return differing.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    private boolean isSame(Claim<S> other, Claim<S> first) {
        boolean isSame = other.answers().equals(first.answers());
        TwoSheets two = two(other, first);
        problems.add(isSame ? two.twice() : two.differ());
        return isSame;
    }

    /** Lets a sheet without answers give way to one in which more is written. What somebody wrote into it is told. */
    private void yields(Claim<S> other, Claim<S> first) {
        boolean isBlank = !other.filling().isAny();
        if (!first.filling().isAny() || (isBlank && other.isIn(first.file()))) {
            return;
        }
        if (isBlank) {
            yielding.add(other);
        }
        problems.add(two(other, first).yields());
    }

    private TwoSheets two(Claim<S> other, Claim<S> first) {
        return new TwoSheets(noun, other, first, isShared(other.file()), isShared(first.file()));
    }

    /** Whether a file holds the sheets of several tables, so that it must stay. */
    private boolean isShared(SheetFile file) {
        return byTable.values().stream()
                        .filter(claims -> claims.stream().anyMatch(claim -> claim.isIn(file)))
                        .limit(2)
                        .count()
                == 2;
    }

    private void tellAlike(List<Claim<S>> chosen) {
        Map<Map<String, String>, List<Claim<S>>> byAnswers = new LinkedHashMap<>();
        for (Claim<S> claim : chosen) {
            if (!claim.answers().isEmpty()) {
                byAnswers
                        .computeIfAbsent(claim.answers(), a -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (List<Claim<S>> alike : byAnswers.values()) {
            if (alike.size() > 1) {
                tellSame(alike);
            }
        }
    }

    private void tellSame(List<Claim<S>> alike) {
        List<String> tables = alike.stream().map(Claim::table).toList();
        Claim<S> last = alike.get(alike.size() - 1);
        problems.add(Problem.of(
                        Code.S18,
                        last.file().at(),
                        "the tables " + Listed.of(tables, 5) + " have handed in the same answers, and all count")
                .withExpected("a " + noun + " of its own for each table"));
    }
}
