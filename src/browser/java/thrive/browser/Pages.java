package thrive.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The pages under test: whatever the program writes for the example site, for six sizes of site and for a hostile one. */
final class Pages {

    static final Path TARGET = Path.of(System.getProperty("thrive.target", "target/browser"));
    static final List<String> SIZES = List.of("20x4", "20x15", "26x4", "26x15", "30x4", "30x15");

    private static final Path SITES = TARGET.resolve("sites");
    private static final Path EXAMPLE = Path.of("examples/riverbank").toAbsolutePath();
    private static final List<String> ROUNDS = List.of("baseline", "follow-up");
    private static final Map<String, Path> WRITTEN = new LinkedHashMap<>();

    private Pages() {}

    /** The web pages of all sites. */
    static List<Handout> all() {
        return of(".html", sites());
    }

    /** Those of the example, the largest and the hostile site: for what is slow and not a matter of size. */
    static List<Handout> some() {
        return of(".html", List.of("riverbank", "30x15", "hostile"));
    }

    static List<Handout> riverbank() {
        return of(".html", List.of("riverbank"));
    }

    static List<Handout> hostile() {
        return of(".html", List.of("hostile"));
    }

    static List<Handout> sized() {
        return of(".html", SIZES);
    }

    static List<Handout> markdown() {
        return of(".md", sites());
    }

    static List<Handout> of(String extension, List<String> sites) {
        return sites.stream()
                .flatMap(site -> in(folder(site), site, extension).stream())
                .toList();
    }

    /** The handout of the example that tests break, to see whether they notice. */
    static Handout example(String name) {
        return of(".html", List.of("riverbank")).stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> sites() {
        List<String> sites = new ArrayList<>(List.of("riverbank"));
        sites.addAll(SIZES);
        sites.add("hostile");
        return sites;
    }

    /** The folder of a site with all its pages, written when it is asked for first. */
    static synchronized Path folder(String site) {
        return WRITTEN.computeIfAbsent(site, name -> written(SITES.resolve(name), name));
    }

    /** A site with all its pages in an empty folder. */
    static Path written(Path folder, String site) {
        write(folder, site);
        for (String round : ROUNDS) {
            Program.run(folder, "report", "--round", round);
            Program.run(folder, "sheets", "--round", round);
        }
        if (site.equals("riverbank")) {
            for (String command : List.of("report", "sheets")) {
                Program.run(folder, command, "--round", "baseline", "--large-print", "-o", "reports_large");
                Program.run(folder, command, "--round", "baseline", "--mono", "-o", "reports_mono");
            }
        }
        return folder;
    }

    /** A site without pages in an empty folder. */
    static void write(Path folder, String site) {
        try {
            empty(folder);
            if (site.equals("riverbank")) {
                copy(EXAMPLE, folder);
            } else if (site.equals("hostile")) {
                GeneratedSite.write(folder, new HostileWords(), 21, 8);
            } else {
                int by = site.indexOf('x');
                int principles = Integer.parseInt(site.substring(0, by));
                int tables = Integer.parseInt(site.substring(by + 1));
                GeneratedSite.write(folder, new PlainWords(principles * 100L + tables), principles, tables);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A later round's page is left out where the generated site has one of that name already: it says the same in other words. */
    private static List<Handout> in(Path folder, String site, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new HashSet<>();
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .filter(file -> site.equals("riverbank")
                            || names.add(withoutRound(folder.relativize(file).toString())))
                    .map(file -> new Handout(site, folder.relativize(file).toString(), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutRound(String path) {
        return path.replaceFirst("(^|/)(" + String.join("|", ROUNDS) + ")/", "$1");
    }

    /** The folder with nothing in it. */
    static Path empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            // Whoever followed the README has reports there already, which are no part of the example.
            for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.startsWith(from.resolve("reports")))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
