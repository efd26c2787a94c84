package thrive.cli.work;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import thrive.files.SheetFolder;
import thrive.files.intake.HandedIn;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Round;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * Tells which listed tables have handed in nothing, and which sheets are still blank. A file that is there and cannot be read has its own
 * problem, and is not missing.
 */
public final class HandIns {

    private HandIns() {}

    public static void tellScores(Source source, HandedIn<ScoreSheet> sheets) {
        tellMissing(source, SheetFolder.SCORES, sheets);
        tellBlank(source, sheets.sheets(), ScoreSheet::isBlank, ScoreSheet::at, ScoreSheet::table);
    }

    public static void tellRankings(Source source, HandedIn<RankingSheet> sheets) {
        tellMissing(source, SheetFolder.RANKINGS, sheets);
        tellBlank(source, sheets.sheets(), RankingSheet::isBlank, RankingSheet::at, RankingSheet::table);
    }

    public static void tellGaps(Source source, HandedIn<GapSheet> sheets) {
        // Before the first gap sheet is there the workshop has not begun, and nobody is late.
        if (!sheets.sheets().isEmpty()) {
            tellMissing(source, SheetFolder.GAPS, sheets);
        }
        tellBlank(source, sheets.sheets(), GapSheet::isBlank, GapSheet::at, GapSheet::table);
    }

    /** Who names the sheets leaves out the others knowingly, and those may well be there. */
    private static void tellMissing(Source source, SheetFolder folder, HandedIn<?> sheets) {
        if (source.isNamed()) {
            return;
        }
        String place = source.round().map(Round::id).map(id -> id + "/").orElse("") + folder.path();
        // A file of another kind in the table's name is told for itself.
        List<String> others = source.problems().sorted().stream()
                .filter(p -> p.code() == Code.S13)
                .map(p -> p.at().file().toLowerCase(Locale.ROOT))
                .toList();
        source.listed().stream()
                .map(SiteTable::id)
                .filter(table -> !table.isEmpty() && sheets.lacks(table))
                .filter(table -> others.stream()
                        .noneMatch(file -> file.startsWith((place + "/" + table + ".").toLowerCase(Locale.ROOT))))
                .forEach(table -> source.problems()
                        .add(Problem.of(Code.S06, Location.of(place), "table " + table + " has handed in no sheet")
                                .withExpected("a sheet " + place + "/" + table + ".csv")));
    }

    private static <S> void tellBlank(
            Source source, List<S> sheets, Predicate<S> isBlank, Function<S, Location> at, Function<S, String> table) {
        // Remarks without a score are something, and told for themselves.
        List<Problem> errors = source.problems().sorted().stream()
                .filter(p -> p.isError() || p.code() == Code.V15)
                .toList();
        sheets.stream()
                .filter(isBlank)
                .filter(sheet -> errors.stream()
                        .noneMatch(e -> e.at().file().equals(at.apply(sheet).file())))
                .forEach(sheet -> source.problems()
                        .add(Problem.of(
                                Code.S11,
                                at.apply(sheet),
                                "nothing is filled in yet for table " + table.apply(sheet))));
    }
}
