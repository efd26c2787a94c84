package thrive.slips;

import java.util.List;

/** Rows of principles that the model no longer has. */
final class WithdrawnSlips {

    private WithdrawnSlips() {}

    static List<Slip> list() {
        return List.of(
                InSheet.rows(
                        12,
                        "a withdrawn principle without an answer",
                        Outcome.TOLD,
                        s -> s.kind == Sheet.Kind.SCORE,
                        (sheet, random) -> withdrawn(sheet, "")),
                InSheet.rows(
                        12,
                        "a withdrawn principle with a score",
                        Outcome.NONE,
                        s -> s.kind == Sheet.Kind.SCORE,
                        (sheet, random) -> withdrawn(sheet, "3")),
                Slip.of(12, "a principle taken out of the model", Outcome.TOLD, (draft, random) -> {
                    String text = draft.text(Draft.MODEL);
                    int last = text.lastIndexOf("  - id: ");
                    String id = draft.facts
                            .principles()
                            .get(draft.facts.principles().size() - 1)
                            .id();
                    draft.text(Draft.MODEL, text.substring(0, last));
                    java.util.Set<String> files = new java.util.HashSet<>(
                            draft.sheets(s -> s.rows.stream().anyMatch(row -> row.contains(id))));
                    files.add(Draft.MODEL);
                    files.add(Draft.DECISION);
                    return java.util.Optional.of(Touched.file(files.toArray(String[]::new)));
                }));
    }

    private static int withdrawn(Sheet sheet, String score) {
        List<String> row = sheet.rowWith("principle", "OLD-9");
        row.set(sheet.column("score"), score);
        if (sheet.has("table")) {
            row.set(sheet.column("table"), sheet.get(sheet.rows.size() - 1, "table"));
        }
        if (sheet.has("respondent")) {
            row.set(sheet.column("respondent"), "person a");
        }
        sheet.add(row);
        return sheet.rows.size() - 1;
    }
}
