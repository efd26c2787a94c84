package thrive.cli.work;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Severity;
import thrive.report.Wording;

/**
 * Problems that are told as one: errors in the same words, notes of the same kind, and warnings of the same kind in several files. An
 * unknown principle is one error, whatever kind of file names it.
 *
 * @param problems at least one, the first of them in full
 */
record ProblemGroup(List<Problem> problems) {

    /** The path of a sheet, and its name without the ending. */
    private static final Pattern PATH = Pattern.compile("(?<= )\\S+/([^/]+)\\.csv$");

    /** What is told of a principle that the model does not have, in each kind of file. */
    static final Set<Code> UNKNOWN_PRINCIPLE = EnumSet.of(Code.V01, Code.R06, Code.G01, Code.D02, Code.S08);

    ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** The groups, each at the place of its first problem. */
    static List<ProblemGroup> of(List<Problem> problems) {
        Set<String> many = by(ProblemGroup::kind, problems).stream()
                .filter(ProblemGroup::isOfManyFiles)
                .map(group -> kind(group.first()))
                .collect(toSet());
        return by(problem -> many.contains(kind(problem)) ? kind(problem) : words(problem), problems);
    }

    /** In one sheet the words matter, in many the kind; of tables that handed nothing in there are no sheets. */
    private boolean isOfManyFiles() {
        return severity() == Severity.INFO
                || first().code() == Code.S06
                || problems.stream()
                                .map(problem -> problem.at().file())
                                .distinct()
                                .count()
                        > 1;
    }

    private static List<ProblemGroup> by(Function<Problem, String> key, List<Problem> problems) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem -> groups.computeIfAbsent(key.apply(problem), k -> new ArrayList<>())
                .add(problem));
        return groups.values().stream().map(ProblemGroup::new).toList();
    }

    /** Of notes the code. So of warnings, unless something may have been meant. */
    private static String kind(Problem problem) {
        if (UNKNOWN_PRINCIPLE.contains(problem.code())) {
            return problem.message();
        }
        boolean byCode = problem.severity() == Severity.INFO
                || (!problem.isError() && problem.suggestions().isEmpty());
        return byCode ? problem.code().name() : words(problem);
    }

    private static String words(Problem problem) {
        return String.join(
                "\n",
                problem.code().name(),
                problem.message(),
                problem.expected(),
                problem.suggestions().toString());
    }

    /** Those of the group that say the same, word for word. */
    List<ProblemGroup> parts() {
        return by(
                problem -> String.join(
                        "\n",
                        problem.message(),
                        problem.expected(),
                        problem.suggestions().toString()),
                problems);
    }

    /** Whether what would have been right is the same for all, but for the name of the file, which then stands in the message too. */
    boolean expectsTheSame() {
        return problems.stream().map(ProblemGroup::expectation).distinct().count() == 1;
    }

    private static String expectation(Problem problem) {
        Matcher path = PATH.matcher(problem.expected());
        return path.find() && problem.message().contains(path.group(1)) ? path.replaceFirst("…") : problem.expected();
    }

    /** Whether the same may have been meant in all. */
    boolean suggestsTheSame() {
        return problems.stream().map(Problem::suggestions).distinct().count() == 1;
    }

    Problem first() {
        return problems.get(0);
    }

    Severity severity() {
        return first().severity();
    }

    /** How many problems there are, those included that are only counted. */
    int size() {
        return problems.stream().mapToInt(Problem::count).sum();
    }

    /** Whether the words are the same, and not only the kind. */
    boolean saysTheSame() {
        return problems.stream().allMatch(problem -> problem.message().equals(first().message()));
    }

    /** What all of them say: the message, or where only the kind is the same, that and how often. */
    String message() {
        return saysTheSame() ? first().message() : first().code().title() + " (" + howOften() + ")";
    }

    private String howOften() {
        long files =
                problems.stream().map(problem -> problem.at().file()).distinct().count();
        return files == size() ? Wording.count(files, "file") : Wording.count(size(), "place");
    }

    /** The places after the first, at most so many: those of the file that was named last by their cells, others in full. */
    String otherPlaces(int most) {
        return places(1, most);
    }

    /** All places, in the same way. */
    String allPlaces(int most) {
        return places(0, most);
    }

    private String places(int from, int most) {
        List<String> places = new ArrayList<>();
        for (int i = from; i < problems.size(); i++) {
            Location at = problems.get(i).at();
            boolean same = i > 0 && at.file().equals(problems.get(i - 1).at().file());
            String place = same ? within(at) : at.toString();
            if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
                places.add(place);
            }
        }
        String shown = String.join(", ", places.subList(0, Math.min(most, places.size())));
        return places.size() > most ? shown + " and " + (places.size() - most) + " more" : shown;
    }

    private static String within(Location at) {
        return at.cell().isEmpty() ? "line " + at.line() : at.cell();
    }
}
