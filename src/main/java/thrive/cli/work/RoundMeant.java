package thrive.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.UsageError;
import thrive.files.BareFiles;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.intake.SheetFile;
import thrive.model.site.Round;
import thrive.model.site.Site;

/**
 * Which round is meant where none is named, by what stands in the rounds' folders: a site may list the next round long before its day.
 */
public final class RoundMeant {

    private final SiteFolder folder;
    private final Site site;
    private final List<Round> rounds;

    public RoundMeant(SiteFolder folder, Site site) {
        this.folder = folder;
        this.site = site;
        this.rounds = site.rounds();
    }

    /** The round that scores next: the one after the last in which a score stands, or the last. */
    public Round toScore() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            if (isFilled(rounds.get(i), SheetFolder.SCORES)) {
                return after(i);
            }
        }
        return rounds.get(0);
    }

    /** The round that ranks: the last in which a score stands, or for which there are ranking sheets. */
    public Round toRank() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Round round = rounds.get(i);
            if (folder.hasSheets(round, SheetFolder.RANKINGS) || isFilled(round, SheetFolder.SCORES)) {
                return round;
            }
        }
        return toScore();
    }

    /** The round whose priorities are looked into: the last with a decision or a ranking, else the one that ranks. */
    public Round toAnalyse() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Round round = rounds.get(i);
            if (folder.hasDecision(round) || isFilled(round, SheetFolder.RANKINGS)) {
                return round;
            }
        }
        return toRank();
    }

    /** The round at work: the last in which anything stands or, where that one has its gap analysis, the one after it. */
    public Round toPrepare() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Round round = rounds.get(i);
            if (isFilled(round, SheetFolder.GAPS)) {
                return after(i);
            } else if (folder.hasDecision(round)
                    || isFilled(round, SheetFolder.RANKINGS)
                    || isFilled(round, SheetFolder.SCORES)) {
                return round;
            }
        }
        return rounds.get(0);
    }

    private Round after(int index) {
        return rounds.get(Math.min(index + 1, rounds.size() - 1));
    }

    private boolean isFilled(Round round, SheetFolder kind) {
        return folder.hasSheets(round, kind) && Sites.isFilled(folder, site, round, kind);
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
