package thrive.files.intake;

import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * Sees to it that each table has one sheet. Of several a blank one yields; several with the same answers are read once; where they
 * differ none is, since nobody but the table can say which is right. Two tables with the same answers both count, and that is told.
 */
final class OneSheetEach<S> {

    private final String noun;
    private final BiFunction<String, SheetFile, S> leftOut;
    private final Problems problems;
    private final Map<String, List<Claim<S>>> byTable = new LinkedHashMap<>();
    private final Map<String, SheetFile> unreadable = new LinkedHashMap<>();
    private final Set<String> yielding = new HashSet<>();

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
            Optional<Claim<S>> claim = chosen(claims);
            claim.ifPresent(chosen::add);
            sheets.add(claim.map(Claim::sheet)
                    .orElseGet(() -> leftOut.apply(table, claims.get(0).file())));
        });
        unreadable.forEach((table, file) -> {
            if (!byTable.containsKey(table)) {
                sheets.add(leftOut.apply(table, file));
            }
        });
        if (!yielding.isEmpty()) {
            byTable.values().stream()
                    .flatMap(List::stream)
                    .filter(claim -> !claim.isBlank() || isAmong(chosen, claim))
                    .forEach(claim -> yielding.remove(claim.file().name()));
        }
        chosen.forEach(claim -> claim.naming().ifPresent(problems::add));
        tellAlike(chosen);
        return sheets;
    }

    /** By table and file: to compare records as a whole would cost every start. */
    private static <S> boolean isAmong(List<Claim<S>> claims, Claim<S> claim) {
        return claims.stream()
                .anyMatch(other -> other.table().equals(claim.table())
                        && other.file().name().equals(claim.file().name()));
    }

    /** The files of which nothing counts, since the blank sheets in them yielded; known once the sheets have been asked for. */
    Set<String> yielded() {
        return yielding;
    }

    private Optional<Claim<S>> chosen(List<Claim<S>> claims) {
        return claims.size() == 1 ? Optional.of(claims.get(0)) : oneOf(claims);
    }

    private Optional<Claim<S>> oneOf(List<Claim<S>> claims) {
        List<Claim<S>> ownFirst = claims.stream()
                .sorted(Comparator.comparing(claim -> claim.naming().isPresent()))
                .toList();
        List<Claim<S>> filled =
                ownFirst.stream().filter(claim -> !claim.isBlank()).toList();
        if (filled.isEmpty()) {
            return Optional.of(ownFirst.get(0));
        }
        Claim<S> first = filled.get(0);
        ownFirst.stream().filter(Claim::isBlank).forEach(blank -> tellYields(blank, first));
        List<Claim<S>> others = filled.subList(1, filled.size());
        List<Claim<S>> differing = others.stream()
                .filter(other -> !other.answers().equals(first.answers()))
                .toList();
        others.stream()
                .filter(other -> other.answers().equals(first.answers()))
                .forEach(other -> tellTwice(other, first));
        differing.forEach(other -> tellTwo(other, first));
        return differing.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    private void tellYields(Claim<S> blank, Claim<S> filled) {
        if (!blank.file().name().equals(filled.file().name())) {
            yielding.add(blank.file().name());
            problems.add(Problem.of(
                    Code.S19,
                    blank.file().at(),
                    "nothing is filled in; table " + blank.table() + " is read from "
                            + filled.file().name()));
        }
    }

    private void tellTwice(Claim<S> other, Claim<S> first) {
        String words = other.remarks().get();
        if (!words.isEmpty() && !words.equals(first.remarks().get())) {
            problems.add(Problem.of(
                            Code.S17,
                            other.file().at(),
                            "table " + first.table() + " has handed in this " + noun
                                    + " twice with other words beside the answers, and these are not read")
                    .withExpected("one " + noun + " for each table: copy whatever else it says into "
                            + first.file().name() + ", then delete it"));
            return;
        }
        problems.add(Problem.of(
                        Code.S17,
                        other.file().at(),
                        "table " + first.table() + " has handed in this " + noun + " twice, and it counts once")
                .withExpected("one " + noun + " for each table: delete this or "
                        + first.file().name()));
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
                        .filter(claims -> claims.stream()
                                .anyMatch(claim -> claim.file().name().equals(file.name())))
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
            if (!claim.isBlank() && !claim.answers().isEmpty()) {
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
