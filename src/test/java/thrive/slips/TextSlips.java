package thrive.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Text that stands where nobody would look for it, and cells that are missing. */
final class TextSlips {

    private TextSlips() {}

    static List<Slip> list() {
        return Stream.of(rows(), columns(), tables()).flatMap(List::stream).toList();
    }

    private static List<Slip> rows() {
        return List.of(
                stray("a remark in the notes of no row", Sheet.Kind.SCORE, "notes", "see the flip chart"),
                stray("a score of no principle", Sheet.Kind.SCORE, "score", "3"),
                stray("a remark in the score's column", Sheet.Kind.SCORE, "score", "see the flip chart"),
                stray("a remark in the rank's column", Sheet.Kind.RANKING, "rank", "see P-3 too"),
                stray("a code in the rank's column", Sheet.Kind.RANKING, "rank", "ZZZ-6"),
                stray("a reason of no principle", Sheet.Kind.RANKING, "reason", "we ran out of time"),
                stray("a quick win of no principle", Sheet.Kind.GAP, "quick wins", "Ring everybody back"),
                stray("a gap of no principle", Sheet.Kind.GAP, "gaps", "Nobody answers"),
                InSheet.rows(
                        4,
                        "a code below its column's end, of no answer",
                        Outcome.TOLD,
                        InSheet::ofOneTable,
                        (sheet, random) -> {
                            sheet.add(sheet.rowWith("principle", "ZZZ-7"));
                            return sheet.rows.size() - 1;
                        }),
                InSheet.rows(
                        4,
                        "a row missing",
                        Outcome.TOLD,
                        s -> s.kind == Sheet.Kind.SCORE && !s.has("respondent"),
                        TextSlips::removedRow),
                InSheet.rows(
                        4,
                        "a principle under two ranks",
                        Outcome.NONE,
                        s -> s.kind == Sheet.Kind.RANKING && !s.has("title") && !s.has("table"),
                        (sheet, random) -> {
                            sheet.put(3, "principle", sheet.get(1, "principle"));
                            return 0;
                        }),
                InSheet.rows(
                        4,
                        "a rank left out",
                        Outcome.TOLD_OR_CHANGED,
                        s -> s.has("rank") && !s.has("table") && s.rows.size() == 5,
                        (sheet, random) -> {
                            sheet.put(4, "rank", "5");
                            return 0;
                        }),
                InSheet.rows(
                        4,
                        "a row twice",
                        Outcome.TOLD_IF_ANYTHING,
                        s -> s.kind != Sheet.Kind.GAP,
                        TextSlips::repeatedRow),
                InSheet.rows(4, "rows cut short where nothing stands", Outcome.READ, s -> true, TextSlips::cut),
                InSheet.rows(4, "a cell too many", Outcome.NONE, s -> true, (sheet, random) -> {
                    int row = InSheet.row(sheet, random);
                    sheet.rows.get(row).add("health");
                    return row;
                }),
                InSheet.rows(4, "blank cells too many", Outcome.READ, s -> true, (sheet, random) -> {
                    sheet.rows.forEach(row -> row.addAll(List.of("", "", "")));
                    return 0;
                }));
    }

    private static List<Slip> columns() {
        return List.of(
                InSheet.rows(4, "columns in another order", Outcome.READ, s -> true, TextSlips::shuffled),
                InSheet.rows(
                        4,
                        "an unknown column",
                        Outcome.WARNED,
                        s -> true,
                        (s, r) -> column(s, r, "colour of the pen", "green")),
                InSheet.rows(4, "text below no heading", Outcome.TOLD, s -> true, (s, r) -> column(s, r, "", "green")),
                InSheet.rows(
                        4,
                        "a column twice",
                        Outcome.NONE,
                        s -> s.kind == Sheet.Kind.SCORE,
                        (s, r) -> column(s, r, "score", "2")),
                InSheet.rows(
                        4,
                        "the principle's column twice",
                        Outcome.NONE,
                        s -> true,
                        (s, r) -> column(s, r, "principle", "x")),
                heading("a mistyped heading of scores", "score", "scroe", Outcome.TOLD),
                heading("a mistyped heading of gaps", "gaps", "gasp", Outcome.TOLD),
                heading("a blank heading above quick wins", "quick wins", "", Outcome.TOLD));
    }

    private static List<Slip> tables() {
        Set<Outcome> none = Outcome.NONE;
        return List.of(
                InCell.that(4, "a blank table below a filled one", none, "table", s -> s.row() > 1, v -> ""),
                InSheet.rows(4, "merged tables", none, s -> s.has("table"), (s, r) -> merge(s, "table")),
                InSheet.rows(
                        4,
                        "merged principles",
                        Outcome.TOLD,
                        s -> s.kind == Sheet.Kind.GAP && !s.has("title"),
                        (s, r) -> {
                            s.put(2, "principle", "");
                            return 2;
                        }),
                InSheet.rows(
                        4,
                        "merged respondents",
                        Outcome.READ,
                        s -> s.has("respondent"),
                        (s, r) -> merge(s, "respondent")),
                InSheet.rows(
                        4, "a table's column that is blank throughout", Outcome.READ, InSheet::ofOneTable, (s, r) -> {
                            column(s, r, "table", "");
                            return 0;
                        }));
    }

    private static Slip stray(String name, Sheet.Kind kind, String heading, String text) {
        return InSheet.rows(4, name, Outcome.TOLD, s -> s.kind == kind, (sheet, random) -> {
            List<String> row = sheet.rowWith(heading, text);
            if (sheet.has("table")) {
                row.set(sheet.column("table"), sheet.get(sheet.rows.size() - 1, "table"));
            }
            sheet.add(row);
            return sheet.rows.size() - 1;
        });
    }

    private static Slip heading(String name, String from, String to, Set<Outcome> allowed) {
        return InSheet.rows(4, name, allowed, s -> s.has(from), (sheet, random) -> {
            sheet.rows.get(0).set(sheet.column(from), to);
            return 0;
        });
    }

    private static int removedRow(Sheet sheet, Random random) {
        sheet.rows.remove(InSheet.row(sheet, random));
        return 0;
    }

    private static int repeatedRow(Sheet sheet, Random random) {
        int row = InSheet.row(sheet, random);
        sheet.rows.add(row + 1, new ArrayList<>(sheet.rows.get(row)));
        return 0;
    }

    private static int cut(Sheet sheet, Random random) {
        for (List<String> row : sheet.rows.subList(1, sheet.rows.size())) {
            while (row.size() > 1 && row.get(row.size() - 1).isEmpty()) {
                row.remove(row.size() - 1);
            }
        }
        return 0;
    }

    private static int shuffled(Sheet sheet, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < sheet.rows.get(0).size(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        sheet.rows.replaceAll(
                row -> new ArrayList<>(order.stream().map(row::get).toList()));
        return 0;
    }

    private static int column(Sheet sheet, Random random, String heading, String value) {
        int filled = InSheet.row(sheet, random);
        for (int row = 0; row < sheet.rows.size(); row++) {
            sheet.rows.get(row).add(row == 0 ? heading : row == filled ? value : "");
        }
        return 0;
    }

    /** Each run of the same value keeps only its first, as merged cells do in a CSV. */
    private static int merge(Sheet sheet, String heading) {
        String above = "";
        int first = 0;
        for (int row = 1; row < sheet.rows.size(); row++) {
            String value = sheet.get(row, heading);
            boolean same = value.equals(above);
            first = same && first == 0 ? row : first;
            sheet.put(row, heading, same ? "" : value);
            above = value;
        }
        return first;
    }
}
