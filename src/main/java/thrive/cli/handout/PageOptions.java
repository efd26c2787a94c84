package thrive.cli.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.Arguments;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Syntax;
import thrive.cli.work.Delivery;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.render.page.Edition;
import thrive.render.page.Handouts;

/**
 * How pages are set and where they go: the options that all commands share which write pages.
 *
 * @param edition how the pages are set
 * @param folder where to write all of them, or nothing: then each into the reports of its round
 */
public record PageOptions(Edition edition, Optional<Path> folder) {

    /**
     * A command that takes them.
     *
     * @param usual where pages go when no folder is named
     */
    public static Syntax offeredBy(Syntax command, String usual) {
        return command.with(Opt.FOLDER, usual)
                .with(Opt.LARGE_PRINT)
                .with(Opt.MONO)
                .with(Opt.TEMPLATES);
    }

    /** Reads what was typed. */
    public static PageOptions of(Invocation invocation) {
        Arguments typed = invocation.arguments();
        return new PageOptions(
                new Edition(typed.has(Opt.LARGE_PRINT), typed.has(Opt.MONO)),
                typed.value(Opt.FOLDER)
                        .map(named -> invocation.surroundings().folder().resolve(named)));
    }

    /** What makes pages of these templates so. */
    public Handouts renderer(OwnTemplates templates) {
        return new Handouts(edition, templates.source());
    }

    /** Where the pages of a site go. */
    public HandoutFolders folders(SiteFolder site) {
        return new HandoutFolders(site, folder);
    }

    /**
     * That an edition is about to be written where the usual pages belong, if it is: nothing else would tell, until somebody
     * misses them.
     */
    public Optional<String> standIn(List<Output> files, Invocation invocation) {
        if (folder.isPresent()
                || edition.equals(Edition.STANDARD)
                || invocation.arguments().has(Opt.DRY_RUN)) {
            return Optional.empty();
        }
        return Delivery.pending(files, invocation).stream()
                .filter(file -> !file.toString().endsWith(".md"))
                .findFirst()
                .map(file -> edition.title()
                        + " stands in for the usual pages now; -o DIR writes it to a folder of its own");
    }
}
