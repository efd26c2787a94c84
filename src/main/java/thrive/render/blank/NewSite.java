package thrive.render.blank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import thrive.render.yaml.YamlText;

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
            lines.append("  - {id: ").append(YamlText.word(table)).append(", name: ");
            lines.append(YamlText.word(name(table))).append("}\n");
        }
        return resource("site.yaml")
                .replace("PLACE", YamlText.word(place))
                .replace("TABLES\n", lines.toString())
                .replace("SCORED", date.isEmpty() ? "" : ", scored: " + date);
    }

    /** The README, for people who open the folder and wonder. */
    public static String readme(String place) {
        return resource("README.md").replace("PLACE", place.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0"));
    }

    /** The {@code .gitattributes}: git keeps the bytes of sheets, and merges no handout line by line. */
    public static String attributes() {
        return resource("gitattributes");
    }

    /** The {@code .gitignore}: what spreadsheets, desktops and we leave beside the files. */
    public static String ignored() {
        return resource("gitignore");
    }

    /** "Red table" for red; a word for a table that the id has already is not said again. */
    private static String name(String id) {
        return id.toLowerCase(Locale.ROOT).contains("table") ? capital(id) : capital(id) + " table";
    }

    private static String capital(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    static String resource(String name) {
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
