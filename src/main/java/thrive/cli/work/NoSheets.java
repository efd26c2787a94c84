package thrive.cli.work;

import java.util.Optional;

import thrive.cli.line.UsageError;
import thrive.files.NearNames;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Says that no round has any sheets of a kind, and what to do about it. */
final class NoSheets {

    private NoSheets() {}

    /** What is said where a command finds no sheets of the kind that it needs. */
    static UsageError in(SiteFolder folder, Site site, SheetFolder needed) {
        Optional<String> near = NearNames.ofSheets(folder, site, needed);
        if (near.isPresent()) {
            return new UsageError("no round has any " + needed.path() + " yet: the folder \"" + near.get()
                    + "\" is not read; rename it to \"" + needed.path() + "\"");
        }
        Problems deeper = new Problems();
        site.rounds().forEach(round -> folder.straySheets(site, round, needed, deeper));
        if (!deeper.sorted().isEmpty()) {
            Problem first = deeper.sorted().get(0);
            return new UsageError(
                    "no round has any " + needed.path() + " yet: " + first.message() + "; put " + first.expected());
        }
        RoundMeant meant = new RoundMeant(folder, site);
        Round round = switch (needed) {
            case SCORES -> meant.toScore();
            case RANKINGS -> meant.toRank();
            case GAPS -> meant.toAnalyse();
        };
        String make = needed == SheetFolder.GAPS
                ? "thrive sheets gap makes blank ones, once there are rankings or a decision"
                : "thrive sheets makes blank ones";
        return new UsageError("no round has any " + needed.path() + " yet; they belong in " + round.id() + "/"
                + needed.path() + "/ (" + make + ")");
    }
}
