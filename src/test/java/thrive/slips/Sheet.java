package thrive.slips;

import java.util.ArrayList;
import java.util.List;

/** A sheet as rows of cells that may be changed, and as the CSV that a spreadsheet makes of them. */
final class Sheet {

    /** What a sheet is for. */
    enum Kind {
        SCORE,
        RANKING,
        GAP
    }

    final Kind kind;
    final List<List<String>> rows = new ArrayList<>();
    String separator = ",";
    String lineEnd = "\n";
    boolean allQuoted;

    Sheet(Kind kind, List<String> headings) {
        this.kind = kind;
        rows.add(new ArrayList<>(headings));
    }

    Sheet copy() {
        Sheet copy = new Sheet(kind, List.of());
        copy.rows.clear();
        rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
        return copy;
    }

    /** The column of a heading, or -1. */
    int column(String heading) {
        return rows.get(0).indexOf(heading);
    }

    boolean has(String heading) {
        return column(heading) >= 0;
    }

    String get(int row, String heading) {
        return rows.get(row).get(column(heading));
    }

    void put(int row, String heading, String value) {
        rows.get(row).set(column(heading), value);
    }

    void add(List<String> row) {
        rows.add(new ArrayList<>(row));
    }

    /** A row that is blank but for one cell. */
    List<String> rowWith(String heading, String value) {
        List<String> row = blank();
        row.set(column(heading), value);
        return row;
    }

    List<String> blank() {
        return new ArrayList<>(rows.get(0).stream().map(heading -> "").toList());
    }

    /** The line, from 1, at which a row begins. */
    int line(int row) {
        int line = 1;
        for (List<String> above : rows.subList(0, row)) {
            line += 1
                    + (int) String.join("", above)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        return line;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(separator, row.stream().map(this::cell).toList()))
                    .append(lineEnd);
        }
        return text.toString();
    }

    private String cell(String value) {
        boolean needed = value.contains(separator)
                || value.contains("\"")
                || value.contains("\n")
                || value.contains("\r")
                || value.startsWith(" ");
        return allQuoted || needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
