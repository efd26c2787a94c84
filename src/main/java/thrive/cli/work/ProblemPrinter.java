package thrive.cli.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.cli.line.Visible;
import thrive.problem.Problem;
import thrive.problem.Severity;
import thrive.render.terminal.Paint;
import thrive.report.Wording;

/** Prints problems for people: what is wrong, the very cell, what would be right, and where to read more. */
public final class ProblemPrinter {

    /** More than this nobody reads at once. */
    static final int MOST = 100;

    private static final int LONGEST_EXCERPT = 100;
    private static final int LONGEST_VALUE = 200;

    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private ProblemPrinter(Paint paint) {
        this.paint = paint;
    }

    /** The problems in the given order; those of one file that say the same stand together once. */
    public static String print(List<Problem> problems, Paint paint) {
        ProblemPrinter printer = new ProblemPrinter(paint);
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String key = problem.code() + "\n" + problem.at().file() + "\n" + problem.message();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
        }
        groups.values().stream().limit(MOST).forEach(printer::group);
        if (groups.size() > MOST) {
            printer.text.append("and ").append(groups.size() - MOST).append(" more\n");
        }
        return printer.text.toString();
    }

    /** "2 errors and 1 warning". */
    public static String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = problems.stream().filter(p -> p.severity() == severity).count();
            if (n > 0) {
                parts.add(severity == Severity.INFO ? Wording.count(n, "note") : Wording.count(n, severity.word()));
            }
        }
        return parts.isEmpty() ? "no problems" : Wording.list(parts);
    }

    private void group(List<Problem> alike) {
        Problem first = alike.get(0);
        if (first.severity() == Severity.INFO) {
            text.append(severity(first.severity(), "info[" + first.code().name() + "]"))
                    .append(": ")
                    .append(shortened(first.at().file() + ": " + first.message(), LONGEST_VALUE))
                    .append("\n\n");
            return;
        }
        String head = first.severity().word() + "[" + first.code().name() + "]";
        text.append(severity(first.severity(), head))
                .append(paint.bold(": " + shortened(first.message(), LONGEST_VALUE)))
                .append('\n');
        text.append("  --> ")
                .append(Visible.of(first.at().toString()))
                .append(where(first))
                .append('\n');
        if (alike.size() > 1) {
            text.append("      and ")
                    .append(others(alike.subList(1, alike.size())))
                    .append('\n');
        }
        if (!first.excerpt().isEmpty()) {
            text.append("   | ")
                    .append(shortened(first.excerpt(), LONGEST_EXCERPT))
                    .append('\n');
        }
        if (!first.expected().isEmpty()) {
            text.append("   = expected: ").append(Visible.of(first.expected())).append('\n');
        }
        if (!first.suggestions().isEmpty()) {
            text.append("   = did you mean: ")
                    .append(Visible.of(String.join(" or ", first.suggestions())))
                    .append("?\n");
        }
        text.append(paint.dim("   = help: thrive explain " + first.code().name()))
                .append("\n\n");
    }

    private String severity(Severity severity, String head) {
        return switch (severity) {
            case ERROR -> paint.red(head);
            case WARNING -> paint.yellow(head);
            case INFO -> paint.blue(head);
        };
    }

    private static String where(Problem problem) {
        List<String> parts = new ArrayList<>();
        if (!problem.at().cell().isEmpty()) {
            parts.add("cell " + problem.at().cell());
        }
        if (!problem.about().isEmpty()) {
            parts.add(Visible.of(problem.about()));
        }
        return parts.isEmpty() ? "" : "   (" + String.join(", ", parts) + ")";
    }

    private static String others(List<Problem> others) {
        List<String> places = others.stream()
                .map(p -> p.at().cell().isEmpty() ? "line " + p.at().line() : p.at().cell())
                .distinct()
                .toList();
        String shown = String.join(", ", places.subList(0, Math.min(10, places.size())));
        return places.size() > 10 ? shown + " and " + (places.size() - 10) + " more" : shown;
    }

    private static String shortened(String text, int most) {
        String visible = Visible.of(text);
        return visible.codePointCount(0, visible.length()) <= most
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, most - 1)) + "…";
    }
}
