package thrive.render.template;

import java.io.Serial;
import java.util.List;

import thrive.problem.Location;
import thrive.problem.Problem;

/** A template that cannot be rendered, with its place. */
public final class TemplateProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean ours;

    TemplateProblem(Problem problem, boolean ours) {
        super(problem.at() + ": " + problem.message());
        this.problem = problem;
        this.ours = ours;
    }

    /** A problem of a file as a whole: of the first of those named that is the site's own. */
    public static TemplateProblem of(TemplateSource source, List<String> files, Problem problem) {
        return files.stream()
                .flatMap(file -> source.find(file).stream())
                .filter(template -> !template.ours())
                .findFirst()
                .map(own -> new TemplateProblem(problem.withAt(Location.of(own.shown())), false))
                .orElseGet(() -> new TemplateProblem(problem, true));
    }

    public Problem problem() {
        return problem;
    }

    /** Whether it is a template that the program brought along, and so a fault of ours. */
    public boolean isOurs() {
        return ours;
    }
}
