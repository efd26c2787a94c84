package thrive.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import thrive.slips.Draft.Item;

/** Codes and the titles beside them. */
final class TitleSlips {

    private TitleSlips() {}

    static List<Slip> list() {
        return Stream.of(codes(), titles()).flatMap(List::stream).toList();
    }

    private static List<Slip> codes() {
        return List.of(
                Slip.of(
                                2,
                                "the codes' column rewritten by a spreadsheet",
                                Outcome.TOLD_OR_CHANGED,
                                TitleSlips::rewritten)
                        .whichTheModelTells(),
                Slip.of(2, "a code of another principle", Outcome.NONE, (d, r) -> otherCode(d, r, true)),
                InCell.filled(2, "an unknown code", Outcome.TOLD, "principle", v -> "ZZZ-99"),
                InCell.filled(2, "a code in small letters", Outcome.READ, "principle", v -> v.toLowerCase(Locale.ROOT)),
                InCell.filled(2, "two codes in one cell", Outcome.TOLD, "principle", v -> v + " & ZZZ-9"),
                Slip.of(2, "a blank code beside a title", Outcome.READ, (d, r) -> blankCode(d, r, true)),
                Slip.of(2, "a blank code beside no title", Outcome.TOLD, (d, r) -> blankCode(d, r, false)),
                Slip.of(2, "a name in the place of the code", Outcome.READ, TitleSlips::nameForCode));
    }

    private static List<Slip> titles() {
        return List.of(
                Slip.of(2, "two titles swapped", Outcome.NONE, TitleSlips::swapped),
                Slip.of(2, "the titles sorted without the codes", Outcome.NONE, TitleSlips::shuffledTitles),
                InCell.filled(2, "a reworded title", Outcome.WARNED, "title", v -> "Formerly known as " + v.length()),
                InCell.filled(2, "a title in capitals", Outcome.READ, "title", v -> v.toUpperCase(Locale.ROOT)),
                InCell.filled(2, "a title with two blanks", Outcome.READ, "title", v -> v.replaceFirst(" ", "  ")),
                InCell.filled(2, "a title with straight quotes", Outcome.READ, "title", v -> v.replace('’', '\'')),
                InCell.filled(2, "a title with another dash", Outcome.READ, "title", v -> v.replace('-', '–')),
                InCell.filled(2, "a blank title", Outcome.READ, "title", v -> ""),
                InCell.filled(
                        2, "what a score means, reworded", Outcome.WARNED, "what 2 means", v -> "as before, but more"));
    }

    /** What spreadsheets make of codes when they open a CSV. */
    static String rewrite(String code) {
        if (code.matches("1\\.\\d+0")) {
            return code.substring(0, code.length() - 1);
        }
        if (code.matches("00\\d+")) {
            return code.substring(2);
        }
        if (code.matches("1-\\d+")) {
            return "0" + code.substring(2) + "-Jan";
        }
        if (code.matches("MAR-\\d+")) {
            return "0" + code.substring(4) + "-Mar";
        }
        return code.matches("\\d+E3") ? code.replace("E3", ".00E+03") : code;
    }

    private static Optional<Touched> rewritten(Draft draft, Random random) {
        return draft.anySheet(
                        random,
                        sheet -> sheet.rows.stream()
                                .anyMatch(row -> !rewrite(row.get(sheet.column("principle")))
                                        .equals(row.get(sheet.column("principle")))))
                .map(path -> {
                    Sheet sheet = draft.sheet(path);
                    for (int row = 1; row < sheet.rows.size(); row++) {
                        sheet.put(row, "principle", rewrite(sheet.get(row, "principle")));
                    }
                    return Touched.file(path);
                });
    }

    private static Optional<Touched> otherCode(Draft draft, Random random, boolean titled) {
        List<Item> principles = draft.facts.principles();
        Item other = principles.get(random.nextInt(principles.size()));
        return draft.spot(
                        random,
                        "principle",
                        s -> s.sheet().has("title") == titled && !s.value().equals(other.id()))
                .map(spot -> {
                    spot.put(other.id());
                    return Touched.file(spot.path());
                });
    }

    private static Optional<Touched> blankCode(Draft draft, Random random, boolean titled) {
        return draft.spot(random, "principle", s -> s.sheet().has("title") == titled && isAnswered(s))
                .map(spot -> {
                    spot.put("");
                    // A rank alone is a blank line of the sheet, so that the row below is the one that skips a rank.
                    Touched row = spot.touched();
                    return new Touched(row.files(), row.from(), row.to() + 1);
                });
    }

    private static boolean isAnswered(Spot spot) {
        return spot.sheet().kind == Sheet.Kind.RANKING
                || (spot.sheet().kind == Sheet.Kind.SCORE
                        && !spot.sheet().get(spot.row(), "score").isEmpty());
    }

    private static Optional<Touched> nameForCode(Draft draft, Random random) {
        Item principle = draft.facts.principles().get(0);
        return draft.spot(random, "principle", s -> s.value().equals(principle.id()))
                .map(spot -> {
                    spot.put(principle.name());
                    return spot.touched();
                });
    }

    private static Optional<Touched> swapped(Draft draft, Random random) {
        return draft.spot(
                        random,
                        "title",
                        s -> s.row() > 1 && !s.value().equals(s.sheet().get(s.row() - 1, "title")))
                .map(spot -> {
                    String above = spot.sheet().get(spot.row() - 1, "title");
                    spot.sheet().put(spot.row() - 1, "title", spot.value());
                    spot.put(above);
                    return spot.touched();
                });
    }

    private static Optional<Touched> shuffledTitles(Draft draft, Random random) {
        return draft.anySheet(random, sheet -> sheet.has("title")).map(path -> {
            Sheet sheet = draft.sheet(path);
            List<String> titles = new ArrayList<>();
            for (int row = 1; row < sheet.rows.size(); row++) {
                titles.add(sheet.get(row, "title"));
            }
            Collections.rotate(titles, 1);
            for (int row = 1; row < sheet.rows.size(); row++) {
                sheet.put(row, "title", titles.get(row - 1));
            }
            return Touched.file(path);
        });
    }
}
