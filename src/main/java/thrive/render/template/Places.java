package thrive.render.template;

import com.github.mustachejava.TemplateContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** From where Mustache.java is in a template to the file, line and column that people know. */
final class Places {

    private final TemplateSource source;
    private final Map<String, TagScan> scans = new HashMap<>();

    Places(TemplateSource source) {
        this.source = source;
    }

    boolean isOurs(TemplateContext at) {
        return source.find(at.file()).map(Template::ours).orElse(true);
    }

    /** A problem at the tag of that name. */
    TemplateProblem problem(TemplateContext at, String name, Code code, String message) {
        return problem(at, name, code, message, List.of());
    }

    /** The same with what may have been meant, likeliest first. */
    TemplateProblem problem(TemplateContext at, String name, Code code, String message, List<String> near) {
        Problem problem =
                Problem.of(code, place(at, name), message).withValue(name).withSuggestions(near);
        return new TemplateProblem(problem, isOurs(at));
    }

    private Location place(TemplateContext at, String name) {
        Optional<Template> template = source.find(at.file());
        Location line = Location.at(template.map(Template::shown).orElse(at.file()), Math.max(1, at.line()), 1);
        return template.map(file -> scans.computeIfAbsent(at.file(), f -> TagScan.of(file)))
                .flatMap(scan -> scan.tag(at.line(), name))
                .map(tag -> Location.at(line.file(), tag.line(), tag.column()))
                .orElse(line);
    }
}
