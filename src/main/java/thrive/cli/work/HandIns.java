package thrive.cli.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<String> missing = new ArrayList<>();
        for (SiteTable table : source.listed()) {
            if (!table.id().isEmpty() && sheets.lacks(table.id())) {
                missing.add(table.id());
            }
        }
        if (!missing.isEmpty()) {
            tellMissing(source, folder, missing);
        }
    }

    private static void tellMissing(Source source, SheetFolder folder, List<String> missing) {
        String place = source.round().map(Round::id).map(id -> id + "/").orElse("") + folder.path();
        // A file of another kind in the table's name is told for itself.
        List<String> others = new ArrayList<>();
        for (Problem problem : source.problems().sorted()) {
            if (problem.code() == Code.S13) {
                others.add(problem.at().file().toLowerCase(Locale.ROOT));
            }
        }
        for (String table : missing) {
            String file = place + "/" + table + ".";
            if (others.stream().noneMatch(other -> other.startsWith(file.toLowerCase(Locale.ROOT)))) {
                source.problems()
                        .add(Problem.of(Code.S06, Location.of(place), "table " + table + " has handed in no sheet")
                                .withExpected("a sheet " + file + "csv"));
            }
        }
    }

    private static <S> void tellBlank(
            Source source, List<S> sheets, Predicate<S> isBlank, Function<S, Location> at, Function<S, String> table) {
        List<S> blank = new ArrayList<>();
        for (S sheet : sheets) {
            if (isBlank.test(sheet)) {
                blank.add(sheet);
            }
        }
        if (blank.isEmpty()) {
            return;
        }
        // Remarks without a score and words that are lost are something, and told for themselves.
        Set<String> told = new HashSet<>();
        for (Problem problem : source.problems().sorted()) {
            if (problem.isError() || problem.code() == Code.V15 || problem.code() == Code.V16) {
                told.add(problem.at().file());
            }
        }
        for (S sheet : blank) {
            if (!told.contains(at.apply(sheet).file())) {
                source.problems()
                        .add(Problem.of(
                                Code.S11, at.apply(sheet), "nothing is filled in yet for table " + table.apply(sheet)));
            }
        }
    }
}
