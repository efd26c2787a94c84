package thrive.files.intake;

import java.nio.file.attribute.FileTime;
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
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
        byTable.forEach((table, claims) -> {
            Optional<Claim<S>> claim = chosen(table, claims);
            claim.ifPresent(chosen::add);
            sheets.add(claim.map(c -> c.said().sheet()).orElseGet(() -> leftOut(table)));
        });
        unreadable.keySet().stream()
                .filter(table -> !byTable.containsKey(table))
                .forEach(table -> sheets.add(leftOut(table)));
        claims().filter(claim -> !yielding.contains(claim)).forEach(claim -> problems.addAll(claim.found()));
        chosen.forEach(claim -> claim.naming().ifPresent(problems::add));
        tellAlike(chosen);
        return sheets;
    }

    private S leftOut(String table) {
        SheetFile file = Optional.ofNullable(unreadable.get(table))
                .orElseGet(() -> byTable.getOrDefault(table, List.of()).get(0).file());
        return leftOut.apply(table, file);
    }

    private Stream<Claim<S>> claims() {
        return byTable.values().stream().flatMap(List::stream);
    }

    /** The files of which every sheet is blank and yielded; known once the sheets have been asked for. */
    Set<String> yielded() {
        Set<String> files = new HashSet<>();
        yielding.forEach(claim -> files.add(claim.file().name()));
        if (!files.isEmpty()) {
            claims().filter(claim -> !yielding.contains(claim))
                    .forEach(claim -> files.remove(claim.file().name()));
        }
        return files;
    }

    /** The sheet that is read; none where several contradict each other, or the answers may stand in a file that cannot be read. */
    private Optional<Claim<S>> chosen(String table, List<Claim<S>> claims) {
        boolean isAnswered = claims.stream().anyMatch(Claim::isAnswered);
        Optional<Claim<S>> chosen = claims.size() == 1 ? Optional.of(claims.get(0)) : oneOf(claims);
        chosen.ifPresent(claim -> claim.said().lacking().forEach(problems::add));
        return chosen.filter(claim -> isAnswered || !unreadable.containsKey(table));
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
        if (isSame) {
            tellTwice(other, first);
        } else {
            tellTwo(other, first);
        }
        return isSame;
    }

    /** Lets a sheet without answers give way to one in which more is written. What somebody wrote into it is told. */
    private void yields(Claim<S> other, Claim<S> first) {
        if (!first.filling().isAny() || other.isIn(first.file())) {
            return;
        }
        boolean isBlank = !other.filling().isAny();
        if (isBlank) {
            yielding.add(other);
        }
        if (isBlank || !other.found().sorted().isEmpty()) {
            String what = isBlank ? "nothing is filled in" : "no answer is filled in";
            problems.add(Problem.of(
                    Code.S19,
                    other.file().at(),
                    what + " for table " + other.table() + ", which is read from "
                            + first.file().name()));
            return;
        }
        problems.add(Problem.of(
                        Code.S17,
                        other.file().at(),
                        "this " + noun + " of table " + other.table() + " holds words and no answer, and is not read")
                .withExpected(copyFirst(other, first)));
    }

    private void tellTwice(Claim<S> other, Claim<S> first) {
        String words = other.remarks();
        if (!words.isEmpty() && !words.equals(first.remarks())) {
            problems.add(Problem.of(
                            Code.S17,
                            other.file().at(),
                            "table " + first.table() + " has handed in this " + noun
                                    + " twice with other words beside the answers, and these are not read")
                    .withExpected(copyFirst(other, first)));
            return;
        }
        boolean isShared = Stream.of(other, first).anyMatch(claim -> holdsMore(claim.file()));
        problems.add(Problem.of(
                        Code.S17,
                        other.file().at(),
                        "table " + first.table() + " has handed in this " + noun + " twice, and it counts once")
                .withExpected("one " + noun + " for each table: "
                        + (isShared ? "take its rows out of this or " : "delete this or ")
                        + first.file().name()));
    }

    /** What to do with words that nobody reads where they stand. */
    private String copyFirst(Claim<S> other, Claim<S> first) {
        return "one " + noun + " for each table: copy whatever else it says into "
                + first.file().name() + ", then "
                + (holdsMore(other.file()) ? "take the rows of " + other.table() + " out of it" : "delete it");
    }

    private void tellTwo(Claim<S> other, Claim<S> first) {
        problems.add(Problem.of(
                        Code.S12,
                        other.file().at(),
                        "table " + first.table() + " has handed in two " + noun + "s that differ in "
                                + Listed.of(differing(other, first), 3))
                .withExpected("one " + noun + " for each table; the other is in "
                        + first.file().name() + newer(other, first) + ": ask which is right, and "
                        + cure(other, first)));
    }

    /** How one of two sheets goes: a file that holds other tables' sheets too must stay. */
    private String cure(Claim<S> other, Claim<S> first) {
        boolean isShared = Stream.of(other, first).anyMatch(claim -> holdsMore(claim.file()));
        return isShared ? "take the rows of " + first.table() + " out of one" : "delete one";
    }

    private boolean holdsMore(SheetFile file) {
        return byTable.values().stream()
                        .filter(claims -> claims.stream().anyMatch(claim -> claim.isIn(file)))
                        .limit(2)
                        .count()
                == 2;
    }

    /** The principles about which two sheets say different things. */
    private static List<String> differing(Claim<?> one, Claim<?> other) {
        Set<String> named = new TreeSet<>(one.answers().keySet());
        named.addAll(other.answers().keySet());
        return named.stream()
                .filter(p -> !one.answers()
                        .getOrDefault(p, "")
                        .equals(other.answers().getOrDefault(p, "")))
                .toList();
    }

    private String newer(Claim<S> other, Claim<S> first) {
        Optional<FileTime> here = other.file().saved();
        Optional<FileTime> there = first.file().saved();
        if (here.isEmpty() || there.isEmpty()) {
            return "";
        } else if (here.get().equals(there.get())) {
            return ", saved at the same time";
        }
        boolean thisIsNewer = here.get().compareTo(there.get()) > 0;
        return thisIsNewer ? "; this one was saved later" : ", which was saved later";
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
