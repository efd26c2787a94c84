package thrive.cli.handout;

import java.nio.file.Path;
import java.util.Optional;

import thrive.cli.work.Delivery;
import thrive.files.SiteFolder;
import thrive.model.site.Round;

/**
 * Where handouts are written.
 *
 * @param site the site
 * @param named the folder that was asked for, or nothing: then {@code reports/ROUND} in the site
 */
public record HandoutFolders(SiteFolder site, Optional<Path> named) {

    /** The folder for the handouts of a round. */
    public Path of(Round round) {
        return named.orElseGet(() -> Delivery.inside(site, "reports/" + round.id()));
    }

    /** The folder that holds those of all rounds. */
    Path root() {
        return named.orElseGet(() -> Delivery.inside(site, "reports"));
    }
}
