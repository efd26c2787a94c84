package thrive.cli.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Watch;
import thrive.desk.FileWatch;
import thrive.files.SiteFolder;

/** Which files a command line is about, so that it can be run again when one of them changes. */
public final class Watched {

    private Watched() {}

    /** A watch of the disk itself. */
    public static Watch over(List<Path> paths) {
        return FileWatch.over(paths)::await;
    }

    /** The site's folder, and the files that are named. What is no file is the name of a handout, or will be told by the command. */
    public static List<Path> paths(Invocation invocation) {
        Path current = invocation.surroundings().folder();
        List<Path> paths = new ArrayList<>();
        for (Opt file : List.of(Opt.BALLOTS, Opt.MODEL, Opt.WEIGHTS, Opt.TEMPLATES)) {
            if (invocation.arguments().allows(file)) {
                invocation.arguments().value(file).ifPresent(name -> paths.add(current.resolve(name)));
            }
        }
        invocation.arguments().positional().stream()
                .map(current::resolve)
                .filter(SiteFolder::isThere)
                .forEach(paths::add);
        if (!invocation.arguments().allows(Opt.BALLOTS)
                || invocation.arguments().value(Opt.BALLOTS).isEmpty()) {
            Sites.find(invocation).map(SiteFolder::root).ifPresent(paths::add);
        }
        return paths;
    }
}
