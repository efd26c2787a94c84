package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/**
 * What iCloud leaves in the place of a file that it has taken off a Mac to save room: {@code .red.csv.icloud} for {@code red.csv}.
 * Nobody sees it in Finder, which shows the file with a cloud beside it.
 *
 * @param name the file's own name
 */
record CloudPlaceholder(String name) {

    private static final LatePattern NAME = LatePattern.of("\\.(.{1,240})\\.icloud");

    /** The placeholder of that name, if it is one. */
    static Optional<CloudPlaceholder> of(String fileName) {
        Matcher matcher = NAME.matcher(fileName);
        return fileName.startsWith(".") && matcher.matches()
                ? Optional.of(new CloudPlaceholder(matcher.group(1)))
                : Optional.empty();
    }

    /** Whether a file is not there, but its placeholder. */
    static boolean standsFor(Path file) {
        return !Files.exists(file) && Files.exists(file.resolveSibling("." + file.getFileName() + ".icloud"));
    }

    /** That the file is not here, and how to get it. */
    Problem problem(Code code, String path) {
        return Problem.of(code, Location.of(path), Quoted.of(name) + " is in iCloud and not on this computer")
                .withExpected("the file itself: in Finder, Control-click it, \"Download Now\"");
    }
}
