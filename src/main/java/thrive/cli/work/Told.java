package thrive.cli.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * Which problems are told in full at once, and which are only counted, since {@code thrive check} lists them.
 *
 * @param outside the files that {@code thrive check} does not read
 */
public record Told(OutsideFiles outside) {

    /** Who hands a result on must know these first: by whom a person could be found, that the decision is of other rankings, and
     * what was handed in and is not in the result, or lies where nobody reads it. */
    private static final Set<Code> HANDED_ON =
            EnumSet.of(Code.P01, Code.P02, Code.P03, Code.D05, Code.S13, Code.S14, Code.V15);

    /** What is told of a site's files, where none is named on the command line. */
    public static Told ofSite(Invocation invocation) {
        return new Told(OutsideFiles.of(invocation, true, List.of()));
    }

    /** What is told where there is no result: the errors, and what nobody else would tell. */
    List<Problem> instead(List<Problem> problems) {
        return problems.stream().filter(this::isUrgent).toList();
    }

    /**
     * What is to be said beside a result: the errors that were skipped, all of what {@code thrive check} does not read, what those must
     * know who hand the result on, and of the rest how many there are, or with {@code --verbose} all.
     *
     * @param problems by place
     */
    public List<String> beside(List<Problem> problems, Invocation invocation) {
        Predicate<Problem> now = invocation.arguments().has(Opt.VERBOSE)
                ? problem -> true
                : problem -> isUrgent(problem) || HANDED_ON.contains(problem.code());
        List<Problem> rest = problems.stream().filter(now.negate()).toList();
        List<String> messages = new ArrayList<>(
                ProblemPrinter.messages(problems.stream().filter(now).toList(), invocation.paintErr()));
        if (!rest.isEmpty()) {
            String them = rest.size() == 1 ? "it" : "them";
            messages.add(ProblemPrinter.summary(rest) + " about the site's files; thrive check lists " + them);
        }
        return messages;
    }

    private boolean isUrgent(Problem problem) {
        return problem.isError() || outside.hold(problem);
    }
}
