package thrive.slips;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The problems that {@code check} told.
 *
 * @param severity error, warning or info
 */
record Told(String code, String severity, String file, int line, String message) {

    /** The problems of a run with JSON; none where it gave none. */
    static List<Told> of(Program.Ran check) {
        if (!check.out().startsWith("{")) {
            return List.of();
        }
        return StreamSupport.stream(Figures.json(check.out()).path("problems").spliterator(), false)
                .map(Told::of)
                .toList();
    }

    private static Told of(JsonNode problem) {
        return new Told(
                problem.path("code").asString(""),
                problem.path("severity").asString(""),
                problem.path("file").asString(""),
                problem.path("line").asInt(0),
                problem.path("message").asString(""));
    }

    boolean isError() {
        return severity.equals("error");
    }

    boolean isOf(Touched touched) {
        return touched.files().contains(file);
    }

    /** The same problem, wherever it has moved to. */
    boolean isLike(Told other) {
        return code.equals(other.code) && file.equals(other.file) && message.equals(other.message);
    }

    static String shown(List<Told> told) {
        Set<String> lines = told.stream()
                .map(t -> t.severity + "[" + t.code + "] " + t.file + ":" + t.line + " " + t.message)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return lines.stream().limit(6).map(line -> "\n      " + line).collect(Collectors.joining());
    }
}
