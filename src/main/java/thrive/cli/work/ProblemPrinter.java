package thrive.cli.work;

import java.util.ArrayList;
import java.util.List;

import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Severity;
import thrive.render.terminal.Paint;
import thrive.report.Wording;

/**
 * Prints problems for people: what is wrong, the very cell, what would be right, and where to read more. What matters most stands last,
 * where it is seen: notes, then warnings, then errors.
 */
public final class ProblemPrinter {

    /** More than this nobody reads at once. */
    static final int MOST = 100;

    private static final List<Severity> READING_ORDER = List.of(Severity.INFO, Severity.WARNING, Severity.ERROR);

    private ProblemPrinter() {}

    /** The problems, in the given order within each severity; those that say the same stand together once. */
    public static String print(List<Problem> problems, Paint paint) {
        List<ProblemGroup> groups = ProblemGroup.of(problems);
        List<ProblemGroup> shown = mostSevere(groups);
        StringBuilder text = new StringBuilder();
        for (Severity severity : READING_ORDER) {
            shown.stream()
                    .filter(group -> group.severity() == severity)
                    .forEach(group -> text.append(ProblemText.of(group, paint)));
        }
        int left = problems.stream().mapToInt(Problem::count).sum()
                - shown.stream().mapToInt(ProblemGroup::size).sum();
        return left > 0 ? text.append("and ").append(left).append(" more\n").toString() : text.toString();
    }

    /** The same as something to be said beside a result; nothing where there are no problems. */
    public static List<String> messages(List<Problem> problems, Paint paint) {
        return problems.isEmpty() ? List.of() : List.of(print(problems, paint).stripTrailing());
    }

    private static List<ProblemGroup> mostSevere(List<ProblemGroup> groups) {
        List<ProblemGroup> most = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            groups.stream()
                    .filter(group -> group.severity() == severity)
                    .limit(MOST - most.size())
                    .forEach(most::add);
        }
        return most;
    }

    /** "2 errors and 1 warning". */
    public static String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = Problems.count(problems, severity);
            if (n > 0) {
                parts.add(severity == Severity.INFO ? Wording.count(n, "note") : Wording.count(n, severity.word()));
            }
        }
        return parts.isEmpty() ? "no problems" : Wording.list(parts);
    }
}
