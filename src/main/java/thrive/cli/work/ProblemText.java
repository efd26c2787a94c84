package thrive.cli.work;

import java.util.ArrayList;
import java.util.List;

import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.problem.Severity;
import thrive.render.terminal.Layout;
import thrive.render.terminal.Paint;
import thrive.text.Visible;

/** How problems that say the same look at a terminal. No line is wider than that. */
final class ProblemText {

    private static final int MOST_PLACES = 10;
    private static final int LONGEST = 800;
    private static final String ARROW = "  --> ";
    private static final String AND = "      and ";
    private static final String WORDS = "  ";
    private static final String INDENT = "      ";
    private static final String BAR = "   | ";
    private static final String SIGN = "   = ";

    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private ProblemText(Paint paint) {
        this.paint = paint;
    }

    /** The text of a group, with a blank line after it. */
    static String of(ProblemGroup group, Paint paint) {
        ProblemText text = new ProblemText(paint);
        text.head(group);
        List<ProblemGroup> parts = group.parts();
        if (parts.size() == 1) {
            text.whole(group);
        } else if (group.severity() == Severity.INFO) {
            text.places(group);
        } else {
            text.parts(group, parts);
        }
        text.text
                .append(paint.dim(
                        SIGN + "help: thrive explain " + group.first().code().name()))
                .append("\n\n");
        return text.text.toString();
    }

    private void whole(ProblemGroup group) {
        Problem first = group.first();
        places(group);
        if (!first.excerpt().isEmpty() && first.severity() != Severity.INFO) {
            text.append(BAR)
                    .append(Excerpt.of(first, Layout.WIDTH - BAR.length()))
                    .append('\n');
        }
        expected(first, SIGN);
        suggestions(first, SIGN);
    }

    /** What of a kind is not said in the same words: each part with its places, those after the first few by their places alone. */
    private void parts(ProblemGroup group, List<ProblemGroup> parts) {
        boolean sameMessage = group.saysTheSame();
        boolean sameExpected = group.expectsTheSame();
        boolean sameSuggestions = group.suggestsTheSame();
        List<ProblemGroup> shown = parts.subList(0, Math.min(MOST_PLACES, parts.size()));
        for (ProblemGroup part : shown) {
            if (!sameMessage) {
                line(WORDS, part.message());
            }
            places(part);
            if (!sameExpected) {
                expected(part.first(), INDENT);
            }
            if (!sameSuggestions) {
                suggestions(part.first(), INDENT);
            }
        }
        List<Problem> rest = parts.subList(shown.size(), parts.size()).stream()
                .flatMap(part -> part.problems().stream())
                .toList();
        if (!rest.isEmpty()) {
            line(AND, new ProblemGroup(rest).allPlaces(MOST_PLACES));
        }
        if (parts.stream().map(part -> part.first().expected()).distinct().count() == 1) {
            expected(group.first(), SIGN);
        }
        if (sameSuggestions) {
            suggestions(group.first(), SIGN);
        }
    }

    private void expected(Problem problem, String lead) {
        if (!problem.expected().isEmpty()) {
            line(lead, "expected: " + problem.expected());
        }
    }

    private void suggestions(Problem problem, String lead) {
        if (!problem.suggestions().isEmpty()) {
            boolean endsAlike = problem.suggestions().stream()
                    .anyMatch(meant -> problem.value().equals(meant + "?"));
            String meant = String.join(" or ", problem.suggestions());
            line(lead, "did you mean: " + (endsAlike ? Quoted.of(meant) : meant) + "?");
        }
    }

    private void head(ProblemGroup group) {
        String head = group.severity().word() + "[" + group.first().code().name() + "]";
        int indent = head.length() + 2;
        text.append(painted(group.severity(), head))
                .append(paint.bold(": " + Layout.broken(shown(group.message()), indent, indent)))
                .append('\n');
    }

    private String painted(Severity severity, String head) {
        return switch (severity) {
            case ERROR -> paint.red(head);
            case WARNING -> paint.yellow(head);
            case INFO -> paint.blue(head);
        };
    }

    private void places(ProblemGroup group) {
        String place = group.first().at().toString();
        String belongs = belongs(group.first());
        String both = belongs.isEmpty() ? place : place + "   " + belongs;
        if (ARROW.length() + Layout.width(shown(both)) <= Layout.WIDTH) {
            line(ARROW, both);
        } else {
            line(ARROW, place);
            if (!belongs.isEmpty()) {
                line(" ".repeat(ARROW.length()), belongs);
            }
        }
        if (group.problems().size() > 1) {
            line(AND, group.otherPlaces(MOST_PLACES));
        }
    }

    private static String belongs(Problem problem) {
        List<String> parts = new ArrayList<>();
        if (!problem.at().cell().isEmpty()) {
            parts.add("cell " + problem.at().cell());
        }
        if (!problem.about().isEmpty()) {
            parts.add(problem.about());
        }
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }

    private void line(String lead, String words) {
        text.append(lead)
                .append(Layout.broken(shown(words), lead.length(), lead.length()))
                .append('\n');
    }

    private static String shown(String words) {
        String visible = Visible.of(words);
        return visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
