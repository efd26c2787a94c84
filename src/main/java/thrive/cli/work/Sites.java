package thrive.cli.work;

import java.nio.file.Path;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.files.NearNames;
import thrive.files.SiteFolder;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.DidYouMean;

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
}
