package thrive.cli.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Unavailable;
import thrive.cli.work.ProblemPrinter;
import thrive.cli.work.SiteTemplates;
import thrive.files.SiteFolder;
import thrive.files.TemplateFolder;
import thrive.problem.Problems;
import thrive.render.template.TemplateProblem;
import thrive.render.template.TemplateSource;

/** The templates of a run: those of the folder that was named, or else of the site, and ours for the rest. */
public final class OwnTemplates {

    private final SiteTemplates templates;
    private final List<String> messages;
    private final Problems failed = new Problems();

    private OwnTemplates(SiteTemplates templates, List<String> messages) {
        this.templates = templates;
        this.messages = List.copyOf(messages);
    }

    /** Reads and checks them; where they have errors there is no result. */
    public static OwnTemplates of(Invocation invocation, SiteFolder site) {
        Problems problems = new Problems();
        Optional<TemplateFolder> folder = invocation
                .arguments()
                .value(Opt.TEMPLATES)
                .map(typed -> Optional.of(named(typed, invocation, problems)))
                .orElseGet(() -> TemplateFolder.of(site, problems));
        if (folder.isEmpty() && !problems.hasErrors()) {
            return new OwnTemplates(new SiteTemplates(List.of(), TemplateSource.OURS), List.of());
        }
        return checked(folder.orElseGet(() -> new TemplateFolder(List.of(), List.of())), problems, invocation);
    }

    private static TemplateFolder named(String typed, Invocation invocation, Problems problems) {
        return TemplateFolder.at(invocation.surroundings().folder().resolve(typed), typed, problems)
                .orElseThrow(() -> new Unavailable(
                        "there is no folder \"" + typed + "\" with templates",
                        List.of("thrive report --eject DIR writes thrive's own into a folder, to start from.")));
    }

    private static OwnTemplates checked(TemplateFolder folder, Problems problems, Invocation invocation) {
        SiteTemplates templates = SiteTemplates.of(folder, problems);
        if (problems.hasErrors()) {
            throw new ContentErrors(problems);
        }
        return new OwnTemplates(templates, ProblemPrinter.messages(problems.sorted(), invocation.paintErr()));
    }

    /** Where templates and styles come from. */
    public TemplateSource source() {
        return templates.source();
    }

    /** What is to be said of files that nothing uses. */
    public List<String> messages() {
        return messages;
    }

    /** The text of a page, or none where a template of the site's fails: all that fail are told together, in the end. */
    public String text(Supplier<String> page) {
        try {
            return page.get();
        } catch (TemplateProblem e) {
            if (e.isOurs()) {
                throw e;
            }
            failed.add(templates.quoted(e.problem()));
            return "";
        }
    }

    /** Ends the run with all that was kept, if there is any. */
    public void settle() {
        if (failed.hasErrors()) {
            throw new ContentErrors(failed);
        }
    }
}
