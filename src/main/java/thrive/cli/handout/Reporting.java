package thrive.cli.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.cli.work.Sites;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.render.page.Handouts;
import thrive.render.template.TemplateProblem;
import thrive.report.HandoutKind;
import thrive.report.HandoutView;

/** One run of {@code thrive report}: makes the handouts that were asked for, and renders them with the pages that link them. */
public final class Reporting {

    private final ReportOptions options;
    private final Site site;
    private final HandoutFolders folders;
    private final HandoutMaker maker;
    private final OwnTemplates templates;
    private final List<Made> made = new ArrayList<>();
    private final Set<HandoutKind> impossible = EnumSet.noneOf(HandoutKind.class);
    private final List<String> messages = new ArrayList<>();

    private Reporting(ReportOptions options, SiteFolder folder, Site site, HandoutMaker maker, OwnTemplates templates) {
        this.options = options;
        this.site = site;
        this.folders = new HandoutFolders(folder, options.folder());
        this.maker = maker;
        this.templates = templates;
    }

    /** Makes what was asked for; a handout that was named and cannot be made is a usage error. */
    public static Reporting of(Invocation invocation, ReportOptions options) {
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site =
                folder.site(problems).filter(s -> !problems.hasErrors()).orElseThrow(() -> new ContentErrors(problems));
        Reporting reporting = new Reporting(
                options, folder, site, new HandoutMaker(invocation, folder, site), OwnTemplates.of(invocation, folder));
        reporting.make();
        return reporting;
    }

    private void make() {
        boolean all = options.handouts().isEmpty();
        for (HandoutKind kind : all ? List.of(HandoutKind.values()) : options.handouts()) {
            Optional<Made> handout = maker.make(kind);
            if (handout.isEmpty() && !all) {
                throw new UsageError("there can be no " + kind.key() + " yet: " + maker.whyNot(kind));
            }
            handout.ifPresentOrElse(made::add, () -> leaveOut(kind));
        }
        if (made.isEmpty()) {
            throw UsageError.listing("there is nothing to report yet: nothing is filled in", messages);
        }
        messages.addAll(maker.messages());
        messages.addAll(templates.messages());
    }

    private void leaveOut(HandoutKind kind) {
        impossible.add(kind);
        messages.add("no " + kind.key() + ": " + maker.whyNot(kind) + maker.leftover(kind));
    }

    /** All files, rendered before the first is written. */
    public List<Output> files() {
        Handouts renderer = new Handouts(options.edition(), templates.source());
        List<Output> files = new ArrayList<>();
        for (Made handout : made) {
            for (String form : options.forms()) {
                files.add(Output.ours(file(handout, form), text(renderer, handout.view(), form)));
            }
        }
        if (options.forms().contains("html")) {
            Set<Path> written = files.stream().map(Output::path).collect(Collectors.toSet());
            new Indexes(site, folders, written, impossible)
                    .all(made)
                    .forEach(index -> files.add(
                            Output.ours(index.folder().resolve("index.html"), text(renderer, index.view(), "html"))));
        }
        templates.settle();
        return files;
    }

    /** The text of a page, or none where a template of the site's fails: all that fail are told together. */
    private String text(Handouts renderer, HandoutView view, String form) {
        try {
            return form.equals("html") ? renderer.html(view) : renderer.markdown(view);
        } catch (TemplateProblem e) {
            templates.failed(e);
            return "";
        }
    }

    private Path file(Made handout, String form) {
        return folders.of(handout.round()).resolve(handout.kind().key() + "." + form);
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
