package thrive.cli.work;

import java.util.Optional;

import thrive.cli.line.UsageError;
import thrive.files.NearNames;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.model.site.Site;

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
        String make = needed == SheetFolder.GAPS
                ? "thrive sheets gap makes blank ones, once there are rankings or a decision"
                : "thrive sheets makes blank ones";
        return new UsageError("no round has any " + needed.path() + " yet; they belong in "
                + site.rounds().get(0).id() + "/" + needed.path() + "/ (" + make + ")");
    }
}
