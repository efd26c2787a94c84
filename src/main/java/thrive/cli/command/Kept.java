package thrive.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.cli.work.Priorities;
import thrive.cli.work.Source;
import thrive.files.SiteFolder;
import thrive.files.intake.HandedIn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;

/** Which sheets of a round may be written anew, since nothing stands in them, and which may not. */
final class Kept {

    private final Set<Path> filled = new HashSet<>();
    private final Map<Path, String> lacking = new HashMap<>();
    private final SiteFolder folder;

    private Kept(SiteFolder folder) {
        this.folder = folder;
    }

    static Kept of(Source source) {
        Kept kept = new Kept(source.folder().orElseThrow());
        kept.filled(source.roundScores());
        kept.filled(source.roundRankings());
        List<String> priorities = Priorities.of(source).ids();
        HandedIn<GapSheet> gaps = source.gaps();
        kept.filled(gaps);
        gaps.sheets()
                .forEach(
                        sheet -> kept.lacking.put(kept.folder.resolve(sheet.at().file()), lacking(sheet, priorities)));
        return kept;
    }

    private void filled(HandedIn<?> sheets) {
        sheets.filled().forEach(file -> filled.add(folder.resolve(file)));
    }

    private static String lacking(GapSheet sheet, List<String> priorities) {
        List<String> rows = sheet.rows().stream().map(GapRow::principle).toList();
        List<String> missing =
                priorities.stream().filter(id -> !rows.contains(id)).toList();
        return missing.isEmpty() ? "" : "; it has no row for " + String.join(", ", missing);
    }

    /** Whether no answer stands in the sheet at a path, whatever its codes; one that cannot be read may hold some. */
    boolean isBlank(Path path) {
        return !filled.contains(path);
    }

    /** What a gap sheet lacks of the priorities, as the end of a sentence; empty where it lacks nothing. */
    String lacking(Path path) {
        return lacking.getOrDefault(path, "");
    }
}
