package thrive.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a handout, read back from the page or from its Markdown: what each cell says, by the caption or heading above. */
final class HandoutTables {

    private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");
    private static final Pattern CAPTION = Pattern.compile("(?s)<caption[^>]*>(.*?)</caption>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr.*?</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd][ >].*?</t[hd]>");
    private static final Pattern PICTURE = Pattern.compile("(?s)<svg[^>]*>.*?</svg>");
    private static final Pattern SAID = Pattern.compile(" aria-label=\"([^\"]*)\"");

    private HandoutTables() {}

    /** The rows of each table of a page; a chart is what it says to those who do not see it. */
    static Map<String, List<List<String>>> ofPage(String page) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (String table : all(TABLE, page)) {
            Matcher caption = CAPTION.matcher(table);
            String name = caption.find() ? text(caption.group(1)) : "";
            List<List<String>> rows = all(ROW, table).stream()
                    .map(row -> all(CELL, row).stream().map(HandoutTables::text).toList())
                    .toList();
            tables.computeIfAbsent(name, n -> new ArrayList<>()).addAll(rows);
        }
        return tables;
    }

    /** The rows of the tables below each heading. */
    static Map<String, List<List<String>>> ofMarkdown(String text) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String heading = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+ ", "");
            } else if (line.startsWith("| ")) {
                String inside = line.substring(2, line.length() - 2);
                tables.computeIfAbsent(heading, h -> new ArrayList<>())
                        .add(Arrays.asList(inside.replace("**", "").split(" \\| ", -1)));
            }
        }
        return tables;
    }

    /** The rows under a caption or heading. */
    static List<List<String>> of(Map<String, List<List<String>>> tables, String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new AssertionError("no table " + name + " in " + tables.keySet()));
    }

    /** The row that begins with a principle's code; its first cell is the code and perhaps more. */
    static List<String> row(List<List<String>> rows, int column, String code) {
        return rows.stream()
                .filter(row -> row.size() > column && (row.get(column) + " ").startsWith(code + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + code + " in " + rows));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }

    /** What a piece of a page says, without its markup. */
    static String text(String html) {
        String words = PICTURE.matcher(html).replaceAll(picture -> {
            Matcher said = SAID.matcher(picture.group());
            return said.find() ? Matcher.quoteReplacement(said.group(1)) : "";
        });
        return words.replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
