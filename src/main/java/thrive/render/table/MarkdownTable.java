package thrive.render.table;

import java.util.List;

/** Writes a table as GitHub-flavoured Markdown, its cells not padded, so that one changed figure changes one line. */
public final class MarkdownTable {

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

    /** A text in one line, with nothing in it that Markdown or HTML would act on. */
    public static String escaped(String cell) {
        StringBuilder escaped = new StringBuilder();
        for (char c : cell.replaceAll("\\s*\\n\\s*", " / ").toCharArray()) {
            if ("\\`*_<[]&|~#".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
