package thrive.render.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Looks a site's own templates and styles through before the first of them is used, so that all that is wrong is told at once. */
public final class TemplateCheck {

    /** Partials within partials; ours have three. */
    private static final int DEEPEST = 20;

    private final TemplateSource source;
    private final Problems problems;
    private final Map<String, TagScan> scans = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final LinkedHashSet<String> path = new LinkedHashSet<>();

    private TemplateCheck(TemplateSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Tells what is wrong with the site's own, and which of them nothing uses. */
    public static void check(TemplateSource source, Problems problems) {
        TemplateCheck check = new TemplateCheck(source, problems);
        for (Template own : source.own()) {
            if (own.isStyle()) {
                check.style(own);
            } else {
                problems.addAll(check.scan(own).problems());
                check.depth(own);
            }
        }
        check.unused();
    }

    /** The style element ends at the first such sign, whatever the styles mean by it. */
    private void style(Template css) {
        int at = css.text().indexOf("</");
        if (at >= 0) {
            String before = css.text().substring(0, at);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            Location place = Location.at(css.shown(), line, at - before.lastIndexOf('\n'));
            problems.add(Problem.of(Code.F27, place, "\"</\" could end the styles and begin something else")
                    .withValue("</")
                    .withExpected("styles without \"</\"; in a quoted text, \"<\\/\""));
        }
    }

    private TagScan scan(Template template) {
        return scans.computeIfAbsent(template.file(), file -> TagScan.of(template));
    }

    /** How deep the partials below a template go; tells of those that are not there or lead back. */
    private int depth(Template template) {
        Integer known = depths.get(template.file());
        if (known != null) {
            return known;
        }
        path.add(template.file());
        int deepest = 0;
        for (Tag tag : scan(template).tags()) {
            if (tag.sign() == '>') {
                deepest = Math.max(deepest, 1 + depth(template, tag));
            }
        }
        path.remove(template.file());
        depths.put(template.file(), deepest);
        return deepest;
    }

    private int depth(Template template, Tag tag) {
        String file = template.partial(tag.name());
        Optional<Template> included = source.find(file);
        if (included.isEmpty()) {
            missing(template, tag);
            return 0;
        }
        if (path.contains(file)) {
            tell(Code.F27, template, tag, "this includes itself without end: " + circle(file), List.of());
            return 0;
        }
        int depth = depth(included.get());
        if (depth >= DEEPEST) {
            String message = "partials include one another more than " + DEEPEST + " deep from here";
            tell(Code.F27, template, tag, message, List.of());
            return 0;
        }
        return depth;
    }

    private String circle(String file) {
        List<String> names = new ArrayList<>(path);
        List<String> round = new ArrayList<>(names.subList(names.indexOf(file), names.size()));
        round.add(file);
        return String.join(" > ", round);
    }

    private void missing(Template template, Tag tag) {
        Set<String> known = new TreeSet<>();
        String ending = template.partial("");
        TemplateSource.names().forEach(known::add);
        source.own().forEach(own -> known.add(own.file()));
        known.removeIf(name -> !name.endsWith(ending));
        List<String> stems = known.stream()
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
        String message = "there is no partial " + Quoted.of(tag.name()) + " for this format";
        tell(Code.F26, template, tag, message, DidYouMean.among(tag.name(), stems));
    }

    /** At the tag, where it is in a file of the site's; else at the nearest such file that led here. */
    private void tell(Code code, Template template, Tag tag, String message, List<String> near) {
        Location at = template.ours() ? leading() : Location.at(template.shown(), tag.line(), tag.column());
        problems.add(Problem.of(code, at, message).withValue(tag.name()).withSuggestions(near));
    }

    private Location leading() {
        Location at = Location.of("");
        for (String file : path) {
            at = source.find(file)
                    .filter(template -> !template.ours())
                    .map(template -> Location.of(template.shown()))
                    .orElse(at);
        }
        return at;
    }

    private void unused() {
        Set<String> used = new TreeSet<>(TemplateSource.names());
        for (Template own : source.own()) {
            if (!own.isStyle()) {
                scan(own).tags().stream()
                        .filter(tag -> tag.sign() == '>')
                        .forEach(tag -> used.add(own.partial(tag.name())));
            }
        }
        source.own().stream()
                .filter(own -> !used.contains(own.file()))
                .forEach(own -> problems.add(unused(own.file(), own.shown())));
    }

    /** A file that takes the place of none of ours and is included by none. */
    public static Problem unused(String file, String shown) {
        return Problem.of(Code.F29, Location.of(shown), Quoted.of(file) + " is used by nothing")
                .withValue(file)
                .withExpected(
                        "the name of a template or style sheet of thrive, or of a partial that a template here includes")
                .withSuggestions(near(file));
    }

    /** Among files of the same kind the likeness of what stands before the ending counts, for the ending is longer. */
    private static List<String> near(String file) {
        int dot = file.indexOf('.');
        String ending = dot < 0 ? "" : file.substring(dot);
        List<String> stems = TemplateSource.names().stream()
                .filter(name -> name.substring(name.indexOf('.')).equals(ending))
                .map(name -> name.substring(0, name.indexOf('.')))
                .toList();
        return stems.isEmpty()
                ? DidYouMean.among(file, TemplateSource.names())
                : DidYouMean.among(file.substring(0, dot), stems).stream()
                        .map(stem -> stem + ending)
                        .toList();
    }
}
