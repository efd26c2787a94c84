package thrive.render.table;

import java.util.List;
import java.util.regex.Pattern;

import thrive.text.MarkdownText;

/** Writes a table as GitHub-flavoured Markdown, its cells not padded, so that one changed figure changes one line. */
public final class MarkdownTable {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]++");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private MarkdownTable() {}

    public static String of(FlatTable table) {
        StringBuilder text = new StringBuilder();
        line(text, table.headings().stream().map(MarkdownTable::escaped).toList());
        StringBuilder rule = new StringBuilder("|");
        for (int c = 0; c < table.headings().size(); c++) {
            rule.append(table.numeric().contains(c) ? " ---: |" : " --- |");
        }
        text.append(rule).append('\n');
        for (List<String> row : table.rows()) {
            line(text, row.stream().map(MarkdownTable::escaped).toList());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A text in one line, with nothing in it that Markdown or HTML would act on; the ends of its lines are seen. */
    public static String escaped(String cell) {
        return MarkdownText.escape(BLANKS.matcher(cell)
                .replaceAll(blanks -> LINE_END.matcher(blanks.group()).find() ? " / " : " "));
    }
}
