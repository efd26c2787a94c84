package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the model says or someone typed stands in an element of its own on every page, and the model's has its language. */
class IsolationTest {

    private static final Pattern PART = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)");
    private static final Set<String> EMPTY = Set.of("meta", "br", "link", "!DOCTYPE");
    private static final Pattern THEIRS = Pattern.compile("[MTR]ζ");

    @TempDir
    Path folder;

    @Test
    void every_name_on_every_page_is_isolated_and_has_its_language() throws IOException {
        Path site = copy(Path.of("examples/riverbank"), folder.resolve("mill"));
        for (String model : List.of("principles.yaml", "principles-2027.yaml")) {
            edit(site.resolve(model), "(?m)^(title|    name|    ideal): (?=\\S)(?![>|])", "$1: Mζ");
            edit(site.resolve(model), "(?m)^    shortName: .*", "    shortName: Mζ");
            edit(site.resolve(model), "locale: en-GB", "locale: cy");
        }
        edit(site.resolve("site.yaml"), "name: (?=\\w+ table)", "name: Tζ");
        edit(site.resolve("site.yaml"), "title: (?=\\w)", "title: Rζ");
        for (String round : List.of("baseline", "follow-up")) {
            Thrive run = Thrive.run(site, "report", "--round", round);
            assertThat(run.code()).as(run.toString()).isZero();
            Thrive.run(site, "sheets", "--format", "html", "--round", round);
        }
        List<String> faults = new ArrayList<>();
        List<Path> pages = pages(site.resolve("reports"));
        for (Path page : pages) {
            faults.addAll(faults(page));
        }
        assertThat(pages).hasSizeGreaterThan(12);
        assertThat(faults).isEmpty();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("reports")))
                    .toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
        return to;
    }

    private static void edit(Path file, String pattern, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(pattern, replacement));
    }

    private static List<Path> pages(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(Path page) throws IOException {
        List<String> faults = new ArrayList<>();
        Deque<String> around = new ArrayDeque<>();
        Matcher part = PART.matcher(Files.readString(page).replaceFirst("(?s)<head>.*</head>", ""));
        while (part.find()) {
            String text = part.group(4);
            if (text != null) {
                long names = THEIRS.matcher(text).results().count();
                String bdi = around.stream()
                        .filter(tag -> tag.startsWith("bdi"))
                        .findFirst()
                        .orElse("");
                boolean isMarked = text.contains("Mζ") ? bdi.equals("bdi lang=\"cy\"") : bdi.startsWith("bdi");
                if (names > 1 || (names == 1 && !isMarked)) {
                    faults.add(page.getFileName() + ": " + around.peek() + ": " + text.strip());
                }
            } else if (!part.group(1).isEmpty()) {
                around.pop();
            } else if (!EMPTY.contains(part.group(2)) && !part.group(3).endsWith("/")) {
                around.push(part.group(2) + part.group(3));
            }
        }
        return faults;
    }
}
