package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Characters that nobody sees, around and inside what is read. */
final class UnseenSlips {

    /** No-break, thin, narrow and ideographic blanks, zero-width ones, marks of direction, soft hyphen, byte order mark, tab. */
    private static final String UNSEEN =
            "\u00a0\u2009\u202f\u3000\u2007\u200b\u200c\u200d\u2060\u200e\u200f\u202a\u202c\u2066\u2069\u00ad\ufeff\u180e\t";

    private UnseenSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        for (String column : List.of("score", "rank", "principle", "title", "table", "respondent")) {
            slips.add(in(column, "before", (value, unseen) -> unseen + value));
            slips.add(in(column, "behind", (value, unseen) -> value + unseen));
            slips.add(in(column, "around", (value, unseen) -> unseen + unseen + value + unseen));
        }
        slips.add(inside("principle"));
        slips.add(inside("table"));
        slips.add(InSheet.rows(5, "unseen characters around a heading", Outcome.READ, s -> true, (sheet, random) -> {
            List<String> headings = sheet.rows.get(0);
            int column = random.nextInt(headings.size());
            headings.set(column, unseen(random) + headings.get(column) + unseen(random));
            return 0;
        }));
        slips.add(
                InSheet.rows(5, "a row of nothing but unseen characters", Outcome.READ, s -> true, (sheet, random) -> {
                    List<String> row = sheet.blank();
                    row.replaceAll(cell -> unseen(random));
                    sheet.add(row);
                    return 0;
                }));
        slips.add(blanks("a blank typed into one that is empty", false));
        slips.add(blanks("a blank in each that is empty", true));
        return slips;
    }

    /** A cell cleared with the space bar. */
    private static Slip blanks(String name, boolean all) {
        return InSheet.rows(5, name, Outcome.READ, s -> true, (sheet, random) -> {
            int first = InSheet.row(sheet, random);
            for (int row = first; row < (all ? sheet.rows.size() : first + 1); row++) {
                sheet.rows.get(row).replaceAll(cell -> cell.isEmpty() ? " ".repeat(1 + random.nextInt(2)) : cell);
            }
            return 0;
        });
    }

    private static Slip in(String column, String where, BiFunction<String, String, String> change) {
        return InCell.byChance(
                5,
                "unseen characters " + where + " a " + column,
                Outcome.READ,
                column,
                s -> !s.value().isEmpty(),
                (value, random) -> change.apply(value, unseen(random)));
    }

    private static Slip inside(String column) {
        return InCell.byChance(
                5,
                "unseen characters inside a " + column,
                Outcome.READ_OR_NONE,
                column,
                s -> s.value().length() > 1,
                (value, random) -> value.charAt(0) + unseen(random) + value.substring(1));
    }

    static String unseen(Random random) {
        return String.valueOf(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
    }
}
