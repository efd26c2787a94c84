package thrive.slips;

import java.util.List;

/** What other spreadsheets and settings make of a CSV: delimiters, quotes and line ends. */
final class SavedSlips {

    private SavedSlips() {}

    static List<Slip> list() {
        return List.of(
                InSheet.saved(6, "semicolons", Outcome.WARNED, sheet -> sheet.separator = ";"),
                InSheet.saved(6, "tabs", Outcome.WARNED, sheet -> sheet.separator = "\t"),
                InSheet.saved(6, "upright lines between the cells", Outcome.TOLD, sheet -> sheet.separator = "|"),
                InSheet.saved(6, "carriage returns", Outcome.READ, sheet -> sheet.lineEnd = "\r"),
                InSheet.saved(6, "carriage returns and line feeds", Outcome.READ, sheet -> sheet.lineEnd = "\r\n"),
                InSheet.saved(6, "all cells quoted", Outcome.READ, sheet -> sheet.allQuoted = true),
                InSheet.saved(6, "semicolons and all cells quoted", Outcome.WARNED, sheet -> {
                    sheet.separator = ";";
                    sheet.allQuoted = true;
                }),
                InSheet.saved(6, "a European Excel", Outcome.WARNED, SavedSlips::european),
                InSheet.text(6, "sep= and commas", Outcome.READ, text -> "sep=,\n" + text),
                InSheet.text(6, "sep= that is not true", Outcome.TOLD, text -> "sep=;\n" + text),
                InSheet.text(6, "mixed line ends", Outcome.READ, text -> text.replaceFirst("\n", "\r\n")),
                InSheet.text(6, "no line end at the end", Outcome.READ, String::stripTrailing),
                InSheet.text(6, "no quotes closed", Outcome.NONE, text -> text + "\"\n"),
                InSheet.text(6, "a quote opened in the headings", Outcome.NONE, text -> text.replaceFirst(",", ",\"")),
                InSheet.text(6, "a quote opened in a row", Outcome.NONE, SavedSlips::opened),
                InSheet.text(
                        6, "a quote left out", Outcome.TOLD_OR_CHANGED, text -> text.replaceFirst("\"(?=[,\n])", "")));
    }

    private static void european(Sheet sheet) {
        sheet.separator = ";";
        for (int row = 1; sheet.has("score") && row < sheet.rows.size(); row++) {
            String score = sheet.get(row, "score");
            sheet.put(row, "score", InCell.isNumber(score) ? score + ",0" : score);
        }
    }

    /** In front of the first cell of the last row. */
    private static String opened(String text) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        String row = text.substring(last);
        return row.contains("\"") ? text : text.substring(0, last) + '"' + row;
    }
}
