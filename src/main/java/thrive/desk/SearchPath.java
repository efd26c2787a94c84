package thrive.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folders in which a shell looks for programs. */
record SearchPath(List<Path> folders) {

    SearchPath {
        folders = List.copyOf(folders);
    }

    /** As the environment tells. A relative folder does not count: what lies in the current one was not installed. */
    static SearchPath of(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String name : variable(environment, "PATH").split(Pattern.quote(File.pathSeparator), -1)) {
            folder(name).filter(Path::isAbsolute).ifPresent(folders::add);
        }
        return new SearchPath(folders);
    }

    /** A variable, or nothing in it; Windows does not care for the case of its name. */
    static String variable(Map<String, String> environment, String name) {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** A folder that a variable names, if it can be one. */
    static Optional<Path> folder(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The first program of that name. */
    Optional<Path> find(String name) {
        return folders.stream()
                .flatMap(folder -> List.of(folder.resolve(name), folder.resolve(name + ".exe")).stream())
                .filter(SearchPath::isProgram)
                .findFirst();
    }

    static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
