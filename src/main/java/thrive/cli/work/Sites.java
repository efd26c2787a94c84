package thrive.cli.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.files.NearNames;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.intake.GapSheets;
import thrive.files.intake.RankingSheets;
import thrive.files.intake.ScoreSheets;
import thrive.files.intake.SheetFile;
import thrive.model.AssessmentModel;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.DidYouMean;
import thrive.problem.Problems;

/** Finding sites and rounds. */
public final class Sites {

    private Sites() {}

    /** The site that was named, or else the nearest one upwards, if there is one. */
    public static Optional<SiteFolder> find(Invocation invocation) {
        Optional<String> named = invocation.arguments().value(Opt.SITE);
        Path current = invocation.surroundings().folder();
        if (named.isEmpty()) {
            return SiteFolder.nearest(current);
        }
        SiteFolder folder = SiteFolder.at(current.resolve(named.get()));
        if (!folder.exists()) {
            throw new UsageError("there is no site.yaml in \"" + named.get() + "\""
                    + nearly(NearNames.inFolder(folder.root()), "there"));
        }
        return Optional.of(folder);
    }

    /** The site that was named, or else the nearest one upwards. */
    public static SiteFolder require(Invocation invocation) {
        return find(invocation).orElseThrow(() -> none(invocation));
    }

    /** What is said where a site is needed and none is found. */
    public static UsageError none(Invocation invocation) {
        Path current = invocation.surroundings().folder();
        Optional<Path> near = NearNames.ofSite(current);
        if (near.isPresent()) {
            boolean here =
                    current.toAbsolutePath().normalize().equals(near.get().getParent());
            return new UsageError("there is no site here: no site.yaml in this folder or above it"
                    + nearly(near, here ? "in this folder" : "above it"));
        }
        return new UsageError("there is no site here: no site.yaml in this folder or above it. Go to one, name one with"
                + " --site DIR, or make one with thrive init");
    }

    /** That a file of nearly that name is there, and what to do about it; empty where there is none. */
    private static String nearly(Optional<Path> near, String where) {
        return near.map(file -> String.valueOf(file.getFileName()))
                .map(name -> ". Did you mean site.yaml? \"" + name + "\" lies " + where + ": rename it to site.yaml")
                .orElse("");
    }

    /** The round of that id. */
    public static Round round(Site site, String id) {
        return site.round(id)
                .orElseThrow(() -> new UsageError(
                        "there is no round \"" + id + "\"; the site has "
                                + String.join(
                                        ", ",
                                        site.rounds().stream().map(Round::id).toList()),
                        DidYouMean.among(
                                id, site.rounds().stream().map(Round::id).toList())));
    }

    /**
     * The latest round in whose sheets of a kind something stands; where there is none, the latest that has such sheets at
     * all. Blank sheets for the next workshop do not hide the results of the last.
     */
    public static Optional<Round> latestFilled(SiteFolder folder, Site site, List<Round> rounds, SheetFolder needed) {
        List<Round> latestFirst = new ArrayList<>(rounds);
        Collections.reverse(latestFirst);
        latestFirst.removeIf(round -> !folder.hasSheets(round, needed));
        return latestFirst.size() < 2
                ? latestFirst.stream().findFirst()
                : latestFirst.stream()
                        .filter(round -> isFilled(folder, site, round, needed))
                        .findFirst()
                        .or(() -> Optional.of(latestFirst.get(0)));
    }

    /** Tells of sheets that the rounds behind the chosen one may have, so that nobody takes an older result for theirs. */
    public static void tellPassedOver(
            SiteFolder folder,
            Site site,
            List<Round> rounds,
            Optional<Round> chosen,
            SheetFolder needed,
            Problems problems) {
        for (int i = rounds.size() - 1; i >= 0 && !Optional.of(rounds.get(i)).equals(chosen); i--) {
            folder.straySheets(site, rounds.get(i), needed, problems);
        }
    }

    /** Whether a sheet of the round holds anything, faults included. */
    static boolean isFilled(SiteFolder folder, Site site, Round round, SheetFolder needed) {
        Problems aside = new Problems();
        Optional<AssessmentModel> model = folder.model(site, Optional.of(round), aside);
        if (model.isEmpty()) {
            return true;
        }
        List<SheetFile> files = folder.sheets(round, needed, aside);
        boolean blank = switch (needed) {
            case SCORES ->
                ScoreSheets.read(files, model.get(), site.tables(), aside).stream()
                        .allMatch(ScoreSheet::isBlank);
            case RANKINGS ->
                RankingSheets.read(files, model.get(), site.tables(), Source.TOP, aside).stream()
                        .allMatch(RankingSheet::isBlank);
            case GAPS ->
                GapSheets.read(files, model.get(), site.tables(), aside).stream()
                        .allMatch(GapSheet::isBlank);
        };
        return !blank || aside.hasErrors();
    }
}
