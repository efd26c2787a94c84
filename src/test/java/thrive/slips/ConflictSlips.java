package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a merge leaves behind in files. */
final class ConflictSlips {

    private static final String OURS = "<<<<<<< HEAD";
    private static final String BASE = "||||||| 3f2c1d0";
    private static final String DIVIDER = "=======";
    private static final String THEIRS = ">>>>>>> blue-laptop";

    private ConflictSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        slips.add(inRows("both sides", row -> List.of(OURS, row, DIVIDER, row, THEIRS)));
        slips.add(inRows(
                "both sides and what they came from", row -> List.of(OURS, row, BASE, row, DIVIDER, row, THEIRS)));
        slips.add(inRows("one side deleted", row -> List.of(OURS, DIVIDER, row, THEIRS)));
        for (String marker : List.of(OURS, BASE, THEIRS, "<<<<<<<", ">>>>>>>")) {
            slips.add(inRows("only " + marker, row -> List.of(marker, row)));
        }
        slips.add(inRows(
                "markers in front of separators", row -> List.of(OURS + ",,", row, DIVIDER + ",,", THEIRS + ",,")));
        slips.add(InCell.filled(
                3,
                "markers in a quoted cell",
                Outcome.NONE,
                "notes",
                v -> v + "\n" + OURS + "\nx\n" + DIVIDER + "\ny\n" + THEIRS));
        slips.add(InCell.filled(3, "a marker in a quoted reason", Outcome.NONE, "reason", v -> v + "\n" + THEIRS));
        slips.add(
                InCell.filled(3, "markers in a gap cell", Outcome.NONE, "gaps", v -> OURS + "\n" + v + "\n" + THEIRS));
        slips.add(InCell.filled(3, "a divider in a note", Outcome.READ, "notes", v -> v + "\n" + DIVIDER + "\nmore"));
        for (String file : List.of(Draft.SITE, Draft.MODEL, Draft.DECISION)) {
            slips.add(inYaml(file, "both sides", line -> List.of(OURS, line, DIVIDER, line, THEIRS)));
            slips.add(inYaml(file, "only the last marker", line -> List.of(line, THEIRS)));
        }
        slips.add(YamlSlips.replaced(
                3,
                "markers in a quoted text of the site",
                Outcome.NONE,
                Draft.SITE,
                "- Families tell their story once",
                "- \"Families\n" + OURS + "\n    tell\n" + DIVIDER + "\n    say\n" + THEIRS + "\n    it\""));
        slips.add(YamlSlips.replaced(
                3,
                "markers in a block text of the decision",
                Outcome.NONE,
                Draft.DECISION,
                "notes: Written down",
                "notes: |\n  One\n" + OURS + "\n  Two\n" + THEIRS + "\n  Written down"));
        return slips;
    }

    private interface Merge {
        List<String> of(String line);
    }

    /** Around a row of a sheet whose cells have no line breaks. */
    private static Slip inRows(String name, Merge merge) {
        return Slip.of(
                3,
                "conflict in a sheet: " + name,
                Outcome.NONE,
                (draft, random) ->
                        draft.anySheet(random, s -> true).flatMap(path -> merged(draft, path, random, merge)));
    }

    private static Slip inYaml(String file, String name, Merge merge) {
        return Slip.of(
                3,
                "conflict in " + file + ": " + name,
                Outcome.NONE,
                (draft, random) -> merged(draft, file, random, merge));
    }

    private static Optional<Touched> merged(Draft draft, String path, Random random, Merge merge) {
        List<String> lines = new ArrayList<>(List.of(draft.text(path).split("\n", -1)));
        int at = 1 + random.nextInt(lines.size() - 2);
        String line = lines.remove(at);
        List<String> merged = merge.of(line);
        lines.addAll(at, merged);
        draft.text(path, String.join("\n", lines));
        int marker = at + 1 + (isMarker(merged.get(0)) ? 0 : 1);
        return Optional.of(Touched.line(path, marker));
    }

    private static boolean isMarker(String line) {
        return line.startsWith("<<<<<<<") || line.startsWith("|||||||") || line.startsWith(">>>>>>>");
    }
}
