package thrive.files.intake;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;

/**
 * What is to be said of two sheets of one table.
 *
 * @param noun what a table hands in: "ranking"
 * @param other the one that is told of
 * @param first the one that stands for the table
 * @param isOtherShared whether the file of the other holds other tables' sheets too, so that it must stay
 * @param isFirstShared the same of the first
 */
record TwoSheets(String noun, Claim<?> other, Claim<?> first, boolean isOtherShared, boolean isFirstShared) {

    /** The other holds no answer and gives way; where it holds words, these are lost unless somebody copies them. */
    Problem yields() {
        boolean isBlank = !other.filling().isAny();
        boolean isToldAlready =
                other.remarks().isEmpty() && !other.found().sorted().isEmpty();
        if (isBlank || isToldAlready) {
            String what = isBlank ? "nothing is filled in" : "no answer is filled in";
            return Problem.of(
                    Code.S19,
                    other.at(),
                    what + " for table " + other.table() + ", which is read from "
                            + first.file().name());
        }
        Optional<Problem> remark = other.said().lacking().stream()
                .filter(problem -> problem.code() == Code.V15)
                .findFirst();
        Problem words = Problem.of(
                        Code.S17,
                        remark.map(Problem::at).orElse(other.at()),
                        "this " + noun + " of table " + other.table() + " holds words and no answer, and is not read")
                .withExpected(copyFirst());
        return remark.map(shown -> words.withExcerpt(shown.excerpt())).orElse(words);
    }

    /** Both hold the same answers. */
    Problem twice() {
        String words = other.remarks();
        if (!words.isEmpty() && !words.equals(first.remarks())) {
            return Problem.of(
                            Code.S17,
                            other.at(),
                            "table " + first.table() + " has handed in this " + noun
                                    + " twice with other words beside the answers, and these are not read")
                    .withExpected(copyFirst());
        }
        return Problem.of(
                        Code.S17,
                        other.at(),
                        "table " + first.table() + " has handed in this " + noun + " twice, and it counts once")
                .withExpected("one " + noun + " for each table: " + away());
    }

    private String away() {
        if (areInOneFile()) {
            return "delete the rows from here on, or those from " + first.place() + " on";
        }
        boolean isShared = isOtherShared || isFirstShared;
        return (isShared ? "take its rows out of this or " : "delete this or ")
                + first.file().name();
    }

    /** What to do with words that nobody reads where they stand. */
    private String copyFirst() {
        String where = areInOneFile()
                ? "the rows from " + first.place() + " on"
                : first.file().name();
        boolean isPart = areInOneFile() || isOtherShared;
        return "one " + noun + " for each table: copy whatever else it says into " + where + ", then "
                + (isPart ? "take the rows of " + other.table() + " out of it" : "delete it");
    }

    /** They hold different answers. */
    Problem differ() {
        String where = areInOneFile()
                ? "the other begins in " + first.place()
                : "the other is in " + first.file().name() + newer();
        return Problem.of(
                        Code.S12,
                        other.at(),
                        "table " + first.table() + " has handed in two " + noun + "s that differ in "
                                + Listed.of(differing(), 3))
                .withExpected("one " + noun + " for each table; " + where + ": ask which is right, and " + cure());
    }

    private boolean areInOneFile() {
        return other.isIn(first.file());
    }

    /** How one of two sheets goes. */
    private String cure() {
        if (areInOneFile()) {
            return "delete the rows of one";
        }
        return isOtherShared || isFirstShared
                ? "take the rows of " + first.table() + " out of one"
                : "delete one" + orOfPersons();
    }

    /** Files that begin alike and go on otherwise, "red - Ann" and "red - Bob", may hold a person's scores each. */
    private String orOfPersons() {
        Optional<String> one = PartSheets.beforeHyphen(first.file().stem());
        return noun.equals(ScoreSheets.NOUN)
                        && one.isPresent()
                        && one.equals(PartSheets.beforeHyphen(other.file().stem()))
                ? "; or, if each is a person's, all rows in " + first.table() + ".csv, and whose they are under"
                        + " \"respondent\""
                : "";
    }

    /** The principles about which two sheets say different things. */
    private List<String> differing() {
        Set<String> named = new TreeSet<>(other.answers().keySet());
        named.addAll(first.answers().keySet());
        return named.stream()
                .filter(p -> !other.answers()
                        .getOrDefault(p, "")
                        .equals(first.answers().getOrDefault(p, "")))
                .toList();
    }

    private String newer() {
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
}
