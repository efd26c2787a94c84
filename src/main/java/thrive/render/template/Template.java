package thrive.render.template;

import java.util.regex.Pattern;

/**
 * A template or a style sheet.
 *
 * @param file its name: {@code summary.html.mustache}
 * @param shown its path as people know it
 * @param text what stands in it, with line feeds alone as line ends, as Mustache.java and browsers count them
 * @param ours whether the program brought it along
 */
public record Template(String file, String shown, String text, boolean ours) {

    static final String EXTENSION = ".mustache";
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    public Template {
        text = LINE_END.matcher(text).replaceAll("\n");
    }

    /** One of the site's own. */
    public static Template own(String file, String shown, String text) {
        return new Template(file, shown, text, false);
    }

    boolean isStyle() {
        return file.endsWith(".css");
    }

    /** The name by which others include it. */
    String stem() {
        return file.substring(0, file.indexOf('.'));
    }

    /** How a file of the same format that is included under a name is called. */
    String partial(String name) {
        return name + file.substring(file.indexOf('.'));
    }
}
