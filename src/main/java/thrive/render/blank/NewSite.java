package thrive.render.blank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The files of a new site, as texts. */
public final class NewSite {

    private NewSite() {}

    /**
     * {@code site.yaml}.
     *
     * @param place the name of the place
     * @param tables the ids of its tables
     * @param date the day of the first workshop as year-month-day, or empty
     */
    public static String definition(String place, List<String> tables, String date) {
        StringBuilder lines = new StringBuilder();
        for (String table : tables) {
            lines.append("  - {id: ").append(quoted(table)).append(", name: ");
            lines.append(quoted(capital(table) + " table")).append("}\n");
        }
        return resource("site.yaml")
                .replace("PLACE", quoted(place))
                .replace("TABLES\n", lines.toString())
                .replace("SCORED", date.isEmpty() ? "" : ", scored: " + date);
    }

    /** The README, for people who open the folder and wonder. */
    public static String readme(String place) {
        return resource("README.md").replace("PLACE", place.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0"));
    }

    /** An example workflow that checks the site on every push. */
    public static String workflow() {
        return resource("workflow.yml");
    }

    /** A YAML text in double quotes, which can hold anything. */
    private static String quoted(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9-]*") && !text.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String capital(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static String resource(String name) {
        try (InputStream in = NewSite.class.getResourceAsStream("/thrive/newsite/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own file " + name + " cannot be read", e);
        }
    }
}
