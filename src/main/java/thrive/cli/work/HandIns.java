package thrive.cli.work;

import java.util.ArrayList;
import java.util.List;

import thrive.files.SheetFolder;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Round;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** Tells which listed tables have handed in nothing, and which sheets are still blank. */
public final class HandIns {

    /** A sheet that was found: whose it is, where, and whether anything stands in it. */
    private record Found(String table, Location at, boolean blank) {}

    private HandIns() {}

    public static void tellScores(Source source, List<ScoreSheet> sheets) {
        tell(
                source,
                SheetFolder.SCORES,
                sheets.stream()
                        .map(s -> new Found(s.table(), s.at(), s.isBlank()))
                        .toList());
    }

    public static void tellRankings(Source source, List<RankingSheet> sheets) {
        tell(
                source,
                SheetFolder.RANKINGS,
                sheets.stream()
                        .map(s -> new Found(s.table(), s.at(), s.isBlank()))
                        .toList());
    }

    public static void tellGaps(Source source, List<GapSheet> sheets) {
        tell(
                source,
                SheetFolder.GAPS,
                sheets.stream()
                        .map(s -> new Found(s.table(), s.at(), s.isBlank()))
                        .toList());
    }

    private static void tell(Source source, SheetFolder folder, List<Found> found) {
        List<String> missing = new ArrayList<>();
        source.listed().stream()
                .map(table -> table.id())
                .filter(id -> found.stream().noneMatch(f -> f.table().equals(id)))
                .forEach(missing::add);
        String place = source.round().map(Round::id).map(id -> id + "/").orElse("") + folder.path();
        for (String table : missing) {
            source.problems()
                    .add(Problem.of(Code.S06, Location.of(place), "table " + table + " has handed in no sheet")
                            .withExpected("a sheet " + place + "/" + table + ".csv"));
        }
        List<Problem> errors = source.problems().errors();
        found.stream()
                .filter(Found::blank)
                .filter(f -> errors.stream().noneMatch(e -> e.at().file().equals(f.at().file())))
                .forEach(f -> source.problems()
                        .add(Problem.of(Code.S11, f.at(), "nothing is filled in yet for table " + f.table())));
    }
}
