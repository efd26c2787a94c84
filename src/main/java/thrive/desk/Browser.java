package thrive.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser that prints pages to PDF: Chromium, Chrome or Edge, which take the same options. */
public record Browser(Path program) {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");

    private static final List<String> BUNDLES = List.of("Chromium", "Google Chrome", "Microsoft Edge");

    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    private static final List<String> WINDOWS_PROGRAMS = List.of(
            "Chromium/Application/chrome.exe",
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    /** A launcher that hands over to another program is short; the browsers themselves are not read. */
    private static final long LAUNCHER_SIZE = 10_000;

    /** The first that is installed: on the search path, then where macOS and Windows keep theirs. */
    public static Optional<Browser> find(Map<String, String> environment) {
        SearchPath path = SearchPath.of(environment);
        return NAMES.stream()
                .flatMap(name -> path.find(name).stream())
                .findFirst()
                .or(() -> elsewhere(environment).stream()
                        .filter(SearchPath::isProgram)
                        .findFirst())
                .map(Browser::new);
    }

    private static List<Path> elsewhere(Map<String, String> environment) {
        List<Path> places = new ArrayList<>();
        List<Path> applications = new ArrayList<>(List.of(Path.of("/Applications")));
        SearchPath.folder(SearchPath.variable(environment, "HOME"))
                .ifPresent(home -> applications.add(home.resolve("Applications")));
        for (String name : BUNDLES) {
            applications.forEach(folder -> places.add(inBundle(folder.resolve(name + ".app"))));
        }
        for (String program : WINDOWS_PROGRAMS) {
            for (String folder : WINDOWS_FOLDERS) {
                SearchPath.folder(SearchPath.variable(environment, folder))
                        .ifPresent(found -> places.add(found.resolve(program)));
            }
        }
        return places;
    }

    private static Path inBundle(Path bundle) {
        String name = String.valueOf(bundle.getFileName());
        return bundle.resolve("Contents/MacOS").resolve(name.substring(0, name.length() - ".app".length()));
    }

    /** The one that somebody names: a program, an application of macOS, or a name on the search path. Nothing where it cannot be run. */
    public static Optional<Browser> named(String name, Path current, Map<String, String> environment) {
        Path file = current.resolve(name).toAbsolutePath();
        boolean bundle =
                Files.isDirectory(file) && name.replaceAll("(?<!/)/++$", "").endsWith(".app");
        return Optional.of(bundle ? inBundle(file) : file)
                .filter(SearchPath::isProgram)
                .or(() -> Path.of(name).getNameCount() > 1
                        ? Optional.empty()
                        : SearchPath.of(environment).find(name))
                .map(Browser::new);
    }

    /**
     * A private folder that the browser can read and write. Ubuntu's Chromium is a snap, which has a temporary folder of its own and
     * sees in people's homes only what is not hidden.
     */
    ScratchFolder scratch(Map<String, String> environment) throws IOException {
        String home = SearchPath.variable(environment, "HOME");
        return isSnap() && !home.isEmpty()
                ? ScratchFolder.below(Path.of(home, "snap", "chromium", "common"))
                : ScratchFolder.open();
    }

    private boolean isSnap() throws IOException {
        return program.startsWith("/snap")
                || program.toRealPath().endsWith("snap")
                || (Files.size(program) < LAUNCHER_SIZE
                        && new String(Files.readAllBytes(program), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .contains("/snap/bin/chromium"));
    }
}
