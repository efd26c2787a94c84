package thrive.cli.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.report.HandoutKind;

/** One run of {@code thrive report}: makes the handouts that were asked for, and renders them with the pages that link them. */
public final class Reporting {

    private final Invocation invocation;
    private final ReportOptions options;
    private final Site site;
    private final HandoutFolders folders;
    private final HandoutMaker maker;
    private final Rendering rendering;
    private final OwnTemplates templates;
    private final List<Made> made = new ArrayList<>();
    private final Set<HandoutKind> impossible = EnumSet.noneOf(HandoutKind.class);
    private final List<String> messages = new ArrayList<>();

    private Reporting(Invocation invocation, ReportOptions options, SiteFolder folder, Site site) {
        this.invocation = invocation;
        this.options = options;
        this.site = site;
        this.folders = options.pages().folders(folder);
        this.maker = new HandoutMaker(invocation, folder, site);
        Optional<Printing> printing =
                options.forms().contains("pdf") ? Optional.of(Printing.of(invocation)) : Optional.empty();
        this.templates = OwnTemplates.of(invocation, folder);
        this.rendering =
                new Rendering(options.pages().renderer(templates), templates, folders, options.forms(), printing);
    }

    /** Makes what was asked for; a handout that was named and cannot be made is a usage error. */
    public static Reporting of(Invocation invocation, ReportOptions options) {
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site = Source.soundSite(folder, problems);
        Reporting reporting = new Reporting(invocation, options, folder, site);
        reporting.make();
        return reporting;
    }

    private void make() {
        boolean all = options.handouts().isEmpty();
        for (HandoutKind kind : all ? List.of(HandoutKind.values()) : options.handouts()) {
            Optional<Made> handout = maker.make(kind);
            if (handout.isEmpty() && !all && !isPatient()) {
                throw new UsageError("there can be no " + kind.key() + " yet: " + maker.whyNot(kind));
            }
            handout.ifPresentOrElse(made::add, () -> leaveOut(kind));
        }
        if (made.isEmpty() && !isPatient()) {
            throw UsageError.listing("there is nothing to report yet: nothing is filled in", messages);
        }
        messages.addAll(maker.messages());
        messages.addAll(templates.messages());
    }

    /** Whoever watches may begin before anything is filled in. */
    private boolean isPatient() {
        return invocation.arguments().has(Opt.WATCH);
    }

    private void leaveOut(HandoutKind kind) {
        impossible.add(kind);
        messages.add("no " + kind.key() + ": " + maker.whyNot(kind) + maker.leftover(kind));
    }

    /**
     * All files, rendered before the first is written; among them sheets to print that lie there and are no longer true.
     *
     * @param sheets makes the sheets to print
     */
    public List<Output> files(PaperSheets sheets) {
        Set<Path> outdated = rendering.outdated(made);
        Set<Path> leftovers = leftovers();
        EarlierFiles earlier = new EarlierFiles(site, maker, rendering, sheets, invocation);
        earlier.look(union(leftovers, rendering.allForms(made)));
        List<Output> files = rendering.files(made);
        files.addAll(earlier.anew());
        Set<Path> unlinked = union(union(outdated, leftovers), earlier.outdated());
        tell(union(outdated, earlier.outdated()), earlier.messages());
        if (hasIndex()) {
            new Indexes(site, folders, rendering.paths(made), unlinked)
                    .all(made)
                    .forEach(index -> files.add(
                            Output.ours(index.folder().resolve("index.html"), rendering.text(index.view(), "html"))));
        }
        templates.settle();
        return files;
    }

    private void tell(Set<Path> outdated, List<String> unmade) {
        messages.addAll(unmade);
        String files = outdated.stream()
                .map(file -> Delivery.shown(file, invocation))
                .filter(file -> unmade.stream().noneMatch(message -> message.startsWith(file)))
                .collect(Collectors.joining(", "));
        if (!files.isEmpty()) {
            messages.add("of an earlier run, and no longer true: " + files);
        }
    }

    private static Set<Path> union(Set<Path> some, Set<Path> others) {
        Set<Path> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    /** Files of handouts that can no longer be made of the rounds that this run is about. */
    private Set<Path> leftovers() {
        Set<Path> leftovers = new LinkedHashSet<>();
        for (HandoutKind kind : impossible) {
            for (Round round : maker.lookedAt()) {
                ReportOptions.FORMS.forEach(
                        form -> leftovers.add(folders.of(round).resolve(kind.key() + "." + form)));
            }
        }
        return leftovers;
    }

    /** Markdown goes where links between pages are of no use. */
    private boolean hasIndex() {
        return !made.isEmpty() && !options.forms().equals(List.of("md"));
    }

    /** What somebody who wants to see the result looks at first: the one handout that was asked for, or else the index. */
    public Path first() {
        if (options.handouts().size() == 1 && made.size() == 1) {
            return rendering.file(made.get(0), options.best());
        }
        return hasIndex() ? folders.root().resolve("index.html") : folders.root();
    }

    /** The site that is reported on. */
    public Site site() {
        return site;
    }

    /** Whether there is anything to write. */
    public boolean isEmpty() {
        return made.isEmpty();
    }

    /** Whether nothing faulty had to be left out. */
    public boolean isComplete() {
        return made.stream().allMatch(Made::complete);
    }

    /** What is to be said: what could not be made, and of the files that were read. */
    public List<String> messages() {
        return List.copyOf(messages);
    }
}
