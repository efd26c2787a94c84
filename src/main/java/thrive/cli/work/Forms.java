package thrive.cli.work;

import java.util.List;
import java.util.function.Supplier;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.problem.Problem;
import thrive.render.table.CsvTable;
import thrive.render.table.FlatTable;
import thrive.render.table.MarkdownTable;
import thrive.report.LeftOutWords;
import thrive.text.MarkdownText;

/**
 * The forms in which a result can be had; only the one that was asked for is made.
 *
 * @param text for people at a terminal
 * @param json for programs
 * @param table for spreadsheets and, under the title, for Markdown
 * @param leftOut the faulty cells that the result leaves out
 * @param title what the result is of
 * @param handedIn which tables handed in something, as a sentence for the Markdown, or empty
 */
public record Forms(
        Supplier<String> text,
        Supplier<String> json,
        Supplier<FlatTable> table,
        List<Problem> leftOut,
        String title,
        String handedIn) {

    /** What {@code --format} may be, as its help says it. */
    public static final String NAMES = "text, json, csv or md. Default: text";

    /** The result in the form that the command line asks for. */
    public String asked(Invocation invocation) {
        return switch (invocation.arguments().oneOf(Opt.FORMAT, "text", "json", "csv", "md")) {
            case "json" -> json.get();
            case "csv" -> CsvTable.of(table.get());
            case "md" ->
                "# " + MarkdownText.escape(title) + "\n\n" + notComplete() + handIns() + MarkdownTable.of(table.get());
            default -> text.get();
        };
    }

    private String handIns() {
        return handedIn.isEmpty() ? "" : MarkdownTable.escaped(handedIn) + "\n\n";
    }

    private String notComplete() {
        return leftOut.isEmpty() ? "" : "**Not complete:** " + MarkdownText.escape(LeftOutWords.of(leftOut)) + "\n\n";
    }
}
