package thrive.cli.sheets;

import java.util.List;
import java.util.Optional;

import thrive.cli.handout.HandoutFolders;
import thrive.cli.handout.OwnTemplates;
import thrive.cli.handout.PageOptions;
import thrive.cli.line.Invocation;
import thrive.cli.work.Source;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.site.Round;
import thrive.render.page.Handouts;
import thrive.report.HandoutView;

/**
 * The sheets to print. They lie among the handouts, and are ours to write anew.
 *
 * @param pages the files
 * @param messages what is to be said of the templates they are made with
 * @param standIn that they stand in for the usual ones, if they do
 */
public record Printed(List<Output> pages, List<String> messages, Optional<String> standIn) {

    public Printed {
        pages = List.copyOf(pages);
        messages = List.copyOf(messages);
    }

    /** The pages of those sheets that have one. */
    public static Printed of(List<BlankSheet> sheets, Source source, Invocation invocation) {
        List<HandoutView> views =
                sheets.stream().flatMap(sheet -> sheet.page().stream()).toList();
        return views.isEmpty()
                ? new Printed(List.of(), List.of(), Optional.empty())
                : rendered(views, source, invocation);
    }

    private static Printed rendered(List<HandoutView> views, Source source, Invocation invocation) {
        SiteFolder site = source.folder().orElseThrow();
        Round round = source.round().orElseThrow();
        PageOptions options = PageOptions.of(invocation);
        HandoutFolders folders = options.folders(site);
        OwnTemplates templates = OwnTemplates.of(invocation, site);
        Handouts renderer = options.renderer(templates);
        List<Output> pages = views.stream()
                .map(view -> Output.ours(
                        folders.of(round).resolve(view.handout() + ".html"), templates.text(() -> renderer.html(view))))
                .toList();
        templates.settle();
        return new Printed(pages, templates.messages(), options.standIn(pages, invocation));
    }
}
