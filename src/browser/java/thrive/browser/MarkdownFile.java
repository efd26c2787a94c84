package thrive.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Markdown handout, read as far as its tables: what is wrong with it, line by line. */
record MarkdownFile(String text) {

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?%?");
    private static final Pattern RULE = Pattern.compile("\\|( :?-+:? \\|)+");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

    /** The tables, each as its lines. */
    List<List<String>> tables() {
        List<List<String>> tables = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.startsWith("|")) {
                table.add(line);
            } else if (!table.isEmpty()) {
                tables.add(table);
                table = new ArrayList<>();
            }
        }
        return tables;
    }

    /** Rows of another length than the heading's, cells that are padded or empty, numbers that stand on the left. */
    List<String> tableFaults() {
        List<String> faults = new ArrayList<>();
        for (List<String> table : tables()) {
            if (table.size() < 3 || !RULE.matcher(table.get(1)).matches()) {
                faults.add("no table: " + table.get(0));
                continue;
            }
            List<List<String>> rows = table.stream().map(MarkdownFile::cells).toList();
            rows.stream()
                    .filter(row -> row.size() != rows.get(0).size())
                    .forEach(row -> faults.add("another length than the heading: " + row));
            rows.stream()
                    .flatMap(List::stream)
                    .filter(MarkdownFile::isBadlySet)
                    .forEach(cell -> faults.add("padded or empty: <" + cell + "> under " + table.get(0)));
            faults.addAll(leftNumbers(rows));
        }
        return faults;
    }

    private static boolean isBadlySet(String cell) {
        return cell.isBlank()
                || !cell.equals(" " + cell.strip() + " ")
                || cell.strip().contains("  ");
    }

    private static List<String> leftNumbers(List<List<String>> rows) {
        List<String> faults = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            List<String> cells = rows.stream()
                    .skip(2)
                    .filter(row -> row.size() > at)
                    .map(row -> row.get(at).strip())
                    .filter(cell -> !cell.matches("–|No data|-"))
                    .toList();
            boolean numbers = !cells.isEmpty()
                    && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
            if (numbers && !rows.get(1).get(column).strip().endsWith(":")) {
                faults.add("numbers on the left under" + rows.get(0).get(column));
            }
        }
        return faults;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var end = CELL_END.matcher(line);
        int start = 1;
        end.find();
        while (end.find()) {
            cells.add(line.substring(start, end.end() - 1));
            start = end.end();
        }
        return cells;
    }
}
