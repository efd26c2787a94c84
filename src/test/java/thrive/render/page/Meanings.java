package thrive.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the components of a record mean, as the Javadoc in its source says, so that no page has to say it again. */
final class Meanings {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAM = Pattern.compile("(?ms)^@param (\\w+) (.*?)(?=^@|\\z)");

    private Meanings() {}

    static Map<String, String> of(Class<?> record) {
        String doc = doc(record);
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(doc);
        while (param.find()) {
            meanings.put(param.group(1), plain(param.group(2)));
        }
        return meanings;
    }

    /** The Javadoc right before a record, without its stars. */
    private static String doc(Class<?> record) {
        String source = source(record);
        int at = source.indexOf("record " + record.getSimpleName() + "(");
        int end = source.lastIndexOf("*/", at);
        int start = source.lastIndexOf("/**", at);
        boolean own = end > start && source.substring(end + 2, at).matches("[\\s\\w@]*");
        return own
                ? source.substring(start + 3, end)
                        .replaceAll("\\n\\s*\\* ?", "\n")
                        .strip()
                : "";
    }

    private static String source(Class<?> record) {
        Class<?> outermost = record;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        try {
            return Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link [^ }]*[#.](\\w+)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
