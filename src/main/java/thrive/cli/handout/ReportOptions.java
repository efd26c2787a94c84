package thrive.cli.handout;

import java.util.List;

import thrive.cli.line.Arguments;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.report.HandoutKind;

/**
 * What was asked of {@code thrive report}.
 *
 * @param handouts those that were named, or none: then all that the data allows
 * @param forms in which forms they are wanted, each a file's ending
 * @param pages how the pages are set and where they go
 */
public record ReportOptions(List<HandoutKind> handouts, List<String> forms, PageOptions pages) {

    /** The forms there are, in the order in which an index links them. */
    public static final List<String> FORMS = List.of("html", "md", "pdf");

    private static final List<String> USUAL_FORMS = List.of("html", "md");

    public ReportOptions {
        handouts = List.copyOf(handouts);
        forms = List.copyOf(forms);
    }

    /** Reads what was typed; a handout or form that there is not is a usage error. */
    public static ReportOptions of(Invocation invocation) {
        Arguments typed = invocation.arguments();
        if (typed.value(Opt.BROWSER).isPresent() && !forms(typed).contains("pdf")) {
            throw new UsageError("--browser is for PDF; ask for it with --format pdf");
        }
        return new ReportOptions(handouts(typed), forms(typed), PageOptions.of(invocation));
    }

    /** The form that is looked at first: a web page where there is one, then PDF. */
    String best() {
        return forms.contains("html") ? "html" : forms.contains("pdf") ? "pdf" : "md";
    }

    private static List<HandoutKind> handouts(Arguments typed) {
        return typed.positional().stream()
                .map(name ->
                        Arguments.oneOf("the handout", name, HandoutKind.keys().toArray(String[]::new)))
                .flatMap(key -> HandoutKind.of(key).stream())
                .distinct()
                .toList();
    }

    private static List<String> forms(Arguments typed) {
        return typed.someOf(Opt.FORMAT, FORMS, USUAL_FORMS);
    }
}
