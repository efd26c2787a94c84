package thrive.report;

import java.util.List;

import thrive.problem.Problem;

/** Says of a result that it leaves faulty cells out. */
public final class LeftOutWords {

    /** Why a table has no score for a principle, where its cell or row is faulty. */
    public static final String ANSWER = "left out (faulty cell)";

    /** The same where it stands in brackets already. */
    public static final String IN_BRACKETS = "left out, faulty cell";

    private static final int SHOWN = 5;

    private LeftOutWords() {}

    /** "2 faulty entries are left out: baseline/scores/red.csv C7 and C9." At most five are named; a cell with two faults is one. */
    public static String of(List<Problem> leftOut) {
        List<String> all = leftOut.stream()
                .filter(problem -> problem.unlisted() == 0)
                .map(LeftOutWords::place)
                .distinct()
                .toList();
        int number = all.size() + leftOut.stream().mapToInt(Problem::unlisted).sum();
        List<String> places = all.stream().limit(SHOWN).toList();
        String more = number > SHOWN ? " and " + (number - places.size()) + " more" : "";
        return (number == 1 ? "1 faulty entry is" : number + " faulty entries are") + " left out: "
                + (more.isEmpty() ? Wording.list(places) : String.join(", ", places) + more) + ".";
    }

    private static String place(Problem problem) {
        String cell = problem.at().cell();
        return problem.at().file() + (cell.isEmpty() ? " line " + problem.at().line() : " " + cell);
    }
}
