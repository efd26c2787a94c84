package thrive.render.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where templates and styles come from: the site's own by their names, and ours for all that the site has not. */
public final class TemplateSource {

    /** Only ours. */
    public static final TemplateSource OURS = new TemplateSource(List.of());

    private final Map<String, Template> own = new HashMap<>();

    /** The site's own before ours. */
    public TemplateSource(List<Template> own) {
        own.forEach(template -> this.own.put(template.file(), template));
    }

    /** The file of that name, if there is one. */
    public Optional<Template> find(String file) {
        Template theirs = own.get(file);
        return theirs != null
                ? Optional.of(theirs)
                : Resources.text(file).map(text -> new Template(file, file + " of thrive", text, true));
    }

    /** What stands in a file that must be there. */
    public String text(String file) {
        return find(file)
                .orElseThrow(() -> new IllegalStateException("the program lacks its own " + file))
                .text();
    }

    /** Whether the site has any of its own: then pages are bounded and held to their policy. */
    public boolean hasOwn() {
        return !own.isEmpty();
    }

    /** The site's own, by name. */
    List<Template> own() {
        List<Template> sorted = new ArrayList<>(own.values());
        sorted.sort(Comparator.comparing(Template::file));
        return sorted;
    }

    /** The text of one of our own files. */
    public static String ours(String file) {
        return OURS.text(file);
    }

    /** The names of all files of ours. */
    public static List<String> names() {
        return Resources.names();
    }
}
