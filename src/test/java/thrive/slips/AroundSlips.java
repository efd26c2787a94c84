package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people leave around the table of a sheet: titles above it, levels, totals and headings in it. */
final class AroundSlips {

    private static final Map<String, String> DECK = Map.of(
            "principle", "THRIVE Principle",
            "score", "Our score",
            "in place", "What is currently in place?",
            "in development", "What is in development?",
            "gaps", "Identified gaps",
            "training", "What training might be useful?",
            "recommendations", "Recommendations about transformation",
            "rank", "Priority");

    private AroundSlips() {}

    static List<Slip> list() {
        return Stream.of(above(), labels(), headings()).flatMap(List::stream).toList();
    }

    private static List<Slip> above() {
        List<Slip> slips = new ArrayList<>();
        for (int rows : List.of(1, 2, 4, 9)) {
            slips.add(InSheet.rows(7, rows + " rows above the headings", Outcome.WARNED, s -> true, (sheet, random) -> {
                IntStream.range(0, rows).forEach(i -> sheet.rows.add(0, padded(sheet, above(i))));
                return 0;
            }));
        }
        slips.add(InSheet.rows(7, "a short row above the headings", Outcome.WARNED, s -> true, (sheet, random) -> {
            sheet.rows.add(0, new ArrayList<>(List.of("Smallbrook: baseline workshop")));
            return 0;
        }));
        slips.add(InSheet.rows(7, "blank rows above the headings", Outcome.READ, s -> true, (sheet, random) -> {
            sheet.rows.add(0, sheet.blank());
            return 0;
        }));
        slips.add(InSheet.rows(7, "blank rows at the end", Outcome.READ, s -> true, (sheet, random) -> {
            sheet.add(sheet.blank());
            sheet.add(sheet.blank());
            return 0;
        }));
        slips.add(InSheet.rows(7, "a blank row in the middle", Outcome.READ, s -> true, (sheet, random) -> {
            sheet.rows.add(InSheet.row(sheet, random), sheet.blank());
            return 0;
        }));
        return slips;
    }

    private static String above(int row) {
        return List.of("12 March 2026", "Smallbrook baseline workshop", "Please fill in one score for each row", "")
                .get(row % 4);
    }

    private static List<String> padded(Sheet sheet, String text) {
        List<String> row = sheet.blank();
        row.set(0, text);
        return row;
    }

    private static List<Slip> labels() {
        List<Slip> slips = new ArrayList<>();
        for (String column : List.of("principle", "title")) {
            Predicate<Sheet> scores = s -> s.kind == Sheet.Kind.SCORE && s.has(column) && !s.has("respondent");
            slips.add(label("a level row", Outcome.WARNED, column, "Macro", "", scores));
            slips.add(label("a level row in capitals", Outcome.WARNED, column, "MICRO", "", scores));
            slips.add(label("a total row", Outcome.WARNED, column, "Total", "31", scores));
            slips.add(label("an average row", Outcome.WARNED, column, "Average", "2.7", scores));
            slips.add(label("a mean row", Outcome.WARNED, column, "Mean score:", "2,7", scores));
            slips.add(label("a level row with a score", Outcome.TOLD, column, "Macro", "3", scores));
        }
        return slips;
    }

    private static Slip label(
            String name, Set<Outcome> allowed, String column, String label, String score, Predicate<Sheet> fitting) {
        return InSheet.rows(7, name + " in the column " + column, allowed, fitting, (sheet, random) -> {
            List<String> row = sheet.rowWith(column, label);
            row.set(sheet.column("score"), score);
            int at = score.isEmpty() ? InSheet.row(sheet, random) : sheet.rows.size();
            if (sheet.has("table")) {
                row.set(sheet.column("table"), sheet.get(Math.min(at, sheet.rows.size() - 1), "table"));
            }
            sheet.rows.add(at, row);
            return at;
        });
    }

    private static List<Slip> headings() {
        return List.of(
                InSheet.rows(7, "the headings again", Outcome.WARNED, s -> true, (sheet, random) -> {
                    sheet.rows.add(InSheet.row(sheet, random), new ArrayList<>(sheet.rows.get(0)));
                    return 0;
                }),
                InSheet.rows(7, "the deck's headings", Outcome.READ, s -> true, (sheet, random) -> {
                    sheet.rows.get(0).replaceAll(heading -> DECK.getOrDefault(heading, heading));
                    return 0;
                }),
                InSheet.rows(7, "the deck's scale", Outcome.READ_OR_NONE, s -> s.has("score"), (sheet, random) -> {
                    sheet.rows.get(0).set(sheet.column("score"), "Our score (1-4)");
                    return 0;
                }),
                InSheet.rows(7, "headings in capitals with lines", Outcome.READ, s -> true, (sheet, random) -> {
                    sheet.rows
                            .get(0)
                            .replaceAll(
                                    h -> h.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
                    return 0;
                }),
                InSheet.rows(7, "headings with colons", Outcome.READ, s -> true, (sheet, random) -> {
                    sheet.rows.get(0).replaceAll(h -> h + ":");
                    return 0;
                }),
                InSheet.rows(7, "Priority for the rank", Outcome.READ, s -> s.has("rank"), (sheet, random) -> {
                    sheet.rows.get(0).set(sheet.column("rank"), "Priority");
                    return 0;
                }),
                InSheet.rows(7, "Principle name for the code", Outcome.READ, s -> !s.has("title"), (sheet, random) -> {
                    sheet.rows.get(0).set(sheet.column("principle"), "Principle name");
                    return 0;
                }));
    }
}
