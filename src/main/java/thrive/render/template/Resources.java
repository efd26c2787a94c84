package thrive.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates and styles that the program brings along. */
final class Resources {

    private static final String FOLDER = "/thrive/templates/";
    private static final List<String> FORMATS = List.of("html", "md");

    /** Handouts and partials, without format and extension. */
    private static final List<String> TEMPLATES = List.of(
            "summary",
            "baseline",
            "priorities",
            "poster",
            "gaps",
            "pack",
            "index",
            "score-sheet",
            "ranking-sheet",
            "gap-sheet",
            "grid",
            "head",
            "top",
            "foot",
            "phrase",
            "principle",
            "counts",
            "cells",
            "extremes",
            "level",
            "ranks",
            "said",
            "shade",
            "table-name",
            "tick",
            "voice");

    /** Styles that are of no single handout. */
    private static final List<String> STYLES = List.of("tokens.css", "page.css", "large.css", "mono.css", "sheet.css");

    private Resources() {}

    /** The text of one of our own files, if there is such a file. */
    static Optional<String> text(String name) {
        return isListed(name) ? read(name) : Optional.empty();
    }

    /** The names of all that there are. */
    static List<String> names() {
        List<String> names = new ArrayList<>(STYLES);
        for (String template : TEMPLATES) {
            FORMATS.forEach(format -> names.add(template + "." + format + Template.EXTENSION));
            names.add(template + ".css");
        }
        names.removeIf(name -> Resources.class.getResource(FOLDER + name) == null);
        return names;
    }

    /** Whether a name is one of those that we may have: no other is looked for, so that none reaches another resource. */
    private static boolean isListed(String name) {
        int dot = name.indexOf('.');
        boolean template = dot > 0 && TEMPLATES.contains(name.substring(0, dot));
        return STYLES.contains(name) || (template && isKind(name.substring(dot + 1)));
    }

    private static boolean isKind(String ending) {
        return ending.equals("css") || FORMATS.stream().anyMatch(format -> ending.equals(format + Template.EXTENSION));
    }

    private static Optional<String> read(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
