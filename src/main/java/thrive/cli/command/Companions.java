package thrive.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.work.Delivery;
import thrive.cli.work.Version;
import thrive.files.Repository;
import thrive.files.SiteFolder;
import thrive.files.StandingFile;
import thrive.files.write.Output;
import thrive.render.blank.NewSite;
import thrive.render.blank.Workflow;

/**
 * What a new site brings besides its own files: for whoever opens the folder, for git, and for the host of the repository. Where such
 * a file stands already it is somebody's, and is kept unless it is forced.
 */
final class Companions {

    private final List<Output> written = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final Invocation invocation;
    private final SiteFolder site;

    private Companions(SiteFolder site, Invocation invocation) {
        this.site = site;
        this.invocation = invocation;
    }

    /** Those of a site for a place. */
    static Companions of(SiteFolder site, String place, Invocation invocation) {
        Companions all = new Companions(site, invocation);
        all.add(all.inSite("README.md", NewSite.readme(place)), false);
        all.add(all.inSite(".gitattributes", NewSite.attributes()), true);
        all.add(all.inSite(".gitignore", NewSite.ignored()), true);
        all.addWorkflow();
        return all;
    }

    /** The files to be written. */
    List<Output> written() {
        return List.copyOf(written);
    }

    /** What is said of those that are kept, and of what is written outside the site's folder. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private Output inSite(String path, String text) {
        return Output.theirs(site.resolve(path), text).keptIn(site.root());
    }

    /** The host looks for workflows at the root of the repository; without a repository the site is taken for one to be. */
    private void addWorkflow() {
        Repository repository = Repository.around(site.root()).orElse(new Repository(site.root(), ""));
        Workflow workflow = new Workflow(repository.within(), Version.number());
        boolean isOutside = !repository.within().isEmpty();
        Output output = Output.theirs(
                        (isOutside ? repository.root() : site.root()).resolve(workflow.path()), workflow.text())
                .keptIn(isOutside ? repository.root() : site.root());
        if (add(output, false)) {
            String where = isOutside ? "outside the site's folder: " + shown(output) + ", where" : shown(output) + ":";
            messages.add(where + " GitHub looks for what it runs on each push; it needs " + workflow.zip()
                    + " in the repository");
        }
    }

    /** Adds a file, or says why not; of lists that lines can be added to, also which lines are missing. */
    private boolean add(Output output, boolean isList) {
        Optional<String> there = StandingFile.text(output.path());
        boolean isKept = there.filter(text -> !text.equals(output.content())).isPresent()
                && !invocation.arguments().has(Opt.FORCE);
        if (!isKept) {
            written.add(output);
            return there.isEmpty();
        }
        List<String> missing = isList ? missing(there.orElseThrow(), output.content()) : List.of();
        messages.add("kept " + shown(output) + ", which was there"
                + (missing.isEmpty() ? "" : "; please add to it by hand: " + String.join(" | ", missing)));
        return false;
    }

    private static List<String> missing(String there, String wanted) {
        Set<String> lines = there.lines().map(String::strip).collect(Collectors.toSet());
        return wanted.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !lines.contains(line))
                .toList();
    }

    private String shown(Output output) {
        return Delivery.shown(output.path(), invocation);
    }
}
