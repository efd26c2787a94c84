package thrive.cli.handout;

import java.nio.file.Path;
import java.util.List;

import thrive.cli.line.Invocation;
import thrive.files.write.Output;
import thrive.render.template.TemplateSource;

/** Our templates and styles as files to change. */
public final class Ejected {

    private Ejected() {}

    /** All of them in one folder. Those that stand there are people's: only --force writes over them. */
    public static List<Output> into(String folder, Invocation invocation) {
        Path target = invocation.surroundings().folder().resolve(folder);
        return TemplateSource.names().stream()
                .map(name -> Output.theirs(target.resolve(name), TemplateSource.ours(name)))
                .toList();
    }
}
