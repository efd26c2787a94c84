package thrive.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import thrive.cli.line.UsageError;
import thrive.files.BareFiles;
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
import thrive.problem.Problems;

/**
 * Which round is meant where none is named, by what stands in the rounds' folders: a site may list the next round long before its day.
 */
public final class RoundMeant {

    private final SiteFolder folder;
    private final Site site;
    private final List<Round> rounds;

    public RoundMeant(SiteFolder folder, Site site) {
        this(folder, site, site.rounds());
    }

    /** @param rounds those of the site's rounds among which it is, in their order; one at least */
    public RoundMeant(SiteFolder folder, Site site, List<Round> rounds) {
        this.folder = folder;
        this.site = site;
        this.rounds = rounds;
    }

    /** The round that scores next: the one after the last in which a score stands, or the last. */
    public Round toScore() {
        return last(round -> isFilled(round, SheetFolder.SCORES))
                .map(this::after)
                .orElse(rounds.get(0));
    }

    /** The round that ranks: the last in which a score stands, or for which there are ranking sheets. */
    public Round toRank() {
        return last(round -> folder.hasSheets(round, SheetFolder.RANKINGS) || isFilled(round, SheetFolder.SCORES))
                .orElseGet(this::toScore);
    }

    /** The round whose priorities are looked into: the last with a decision or a ranking, else the one that ranks. */
    public Round toAnalyse() {
        return last(this::isRanked).orElseGet(this::toRank);
    }

    /** The round at work: the last in which anything stands or, where that one has its gap analysis, the one after it. */
    public Round toPrepare() {
        return last(round ->
                        isFilled(round, SheetFolder.GAPS) || isRanked(round) || isFilled(round, SheetFolder.SCORES))
                .map(round -> isFilled(round, SheetFolder.GAPS) ? after(round) : round)
                .orElse(rounds.get(0));
    }

    private boolean isRanked(Round round) {
        return folder.hasDecision(round) || isFilled(round, SheetFolder.RANKINGS);
    }

    private Optional<Round> last(Predicate<Round> which) {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            if (which.test(rounds.get(i))) {
                return Optional.of(rounds.get(i));
            }
        }
        return Optional.empty();
    }

    private Round after(Round round) {
        return rounds.get(Math.min(rounds.indexOf(round) + 1, rounds.size() - 1));
    }

    /**
     * The latest round in whose sheets of a kind something stands; where there is none, the latest that has such sheets at
     * all. Blank sheets for the next workshop do not hide the results of the last.
     */
    public Optional<Round> toRead(SheetFolder needed) {
        List<Round> having =
                rounds.stream().filter(round -> folder.hasSheets(round, needed)).toList();
        Optional<Round> latest = having.isEmpty() ? Optional.empty() : Optional.of(having.get(having.size() - 1));
        return having.size() < 2
                ? latest
                : last(round -> isFilled(round, needed)).or(() -> latest);
    }

    /** Tells of sheets that the rounds behind the chosen one may have, so that nobody takes an older result for theirs. */
    public void tellPassedOver(Optional<Round> chosen, SheetFolder needed, Problems problems) {
        for (int i = rounds.size() - 1; i >= 0 && !Optional.of(rounds.get(i)).equals(chosen); i--) {
            folder.straySheets(site, rounds.get(i), needed, problems);
        }
    }

    /** Whether a sheet of the round holds anything, faults included. */
    private boolean isFilled(Round round, SheetFolder kind) {
        if (!folder.hasSheets(round, kind)) {
            return false;
        }
        Problems aside = new Problems();
        Optional<AssessmentModel> model = folder.model(site, Optional.of(round), aside);
        if (model.isEmpty()) {
            return true;
        }
        List<SheetFile> files = folder.sheets(round, kind, aside);
        boolean blank = switch (kind) {
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

    /**
     * The round in whose folder the sheets lie that are named on the command line; nothing where they lie outside of all. A result of
     * one round under the name of another would be wrong, so sheets of two rounds are refused, and so is another round than theirs.
     *
     * @param asked the round that is named on the command line, if one is
     */
    Optional<Round> ofSheets(Path current, List<String> named, Optional<String> asked) {
        Optional<Round> found = Optional.empty();
        for (SheetFile file : BareFiles.sheets(current, named)) {
            Optional<Round> here = ofFile(file.path());
            if (here.isPresent() && !here.equals(found.or(() -> here))) {
                throw new UsageError("the sheets are of several rounds: \"" + file.name() + "\" is one of "
                        + here.get().id() + ", another is of " + found.get().id() + "; name those of one");
            }
            if (here.isPresent() && !asked.equals(asked.filter(here.get().id()::equals))) {
                throw new UsageError("\"" + file.name() + "\" is a sheet of "
                        + here.get().id() + ", and --round says " + asked.get());
            }
            found = found.or(() -> here);
        }
        return found;
    }

    private Optional<Round> ofFile(Path file) {
        Path real = real(file);
        for (Round round : rounds) {
            if (real.startsWith(real(folder.resolve(round.id())))) {
                return Optional.of(round);
            }
        }
        return Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
