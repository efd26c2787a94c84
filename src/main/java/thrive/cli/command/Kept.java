package thrive.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import thrive.cli.work.Priorities;
import thrive.cli.work.Source;
import thrive.files.SiteFolder;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.problem.Location;

/** Which sheets of a round may be written anew, since nothing stands in them, and which may not. */
final class Kept {

    private final Map<Path, Boolean> blank = new HashMap<>();
    private final Map<Path, String> lacking = new HashMap<>();
    private final SiteFolder folder;

    private Kept(SiteFolder folder) {
        this.folder = folder;
    }

    static Kept of(Source source) {
        Kept kept = new Kept(source.folder().orElseThrow());
        source.roundScores().forEach(sheet -> kept.note(sheet.at(), sheet.isBlank()));
        source.roundRankings().forEach(sheet -> kept.note(sheet.at(), sheet.isBlank()));
        List<String> priorities = Priorities.of(source).ids();
        for (GapSheet sheet : source.gaps()) {
            kept.note(sheet.at(), sheet.isBlank());
            kept.lacking.put(kept.folder.resolve(sheet.at().file()), lacking(sheet, priorities));
        }
        source.problems().errors().forEach(error -> kept.note(error.at(), false));
        return kept;
    }

    private void note(Location at, boolean isBlank) {
        blank.merge(folder.resolve(at.file()), isBlank, Boolean::logicalAnd);
    }

    private static String lacking(GapSheet sheet, List<String> priorities) {
        List<String> rows = sheet.rows().stream().map(GapRow::principle).toList();
        List<String> missing =
                priorities.stream().filter(id -> !rows.contains(id)).toList();
        return missing.isEmpty() ? "" : "; it has no row for " + String.join(", ", missing);
    }

    /** Whether the sheet at a path was read without errors and holds nothing. */
    boolean isBlank(Path path) {
        return blank.getOrDefault(path, false);
    }

    /** What a gap sheet lacks of the priorities, as the end of a sentence; empty where it lacks nothing. */
    String lacking(Path path) {
        return lacking.getOrDefault(path, "");
    }
}
