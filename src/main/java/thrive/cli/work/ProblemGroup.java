package thrive.cli.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Severity;
import thrive.report.Wording;

/**
 * Problems that are told as one, since they say the same: errors and warnings in the same words, notes of the same kind.
 *
 * @param problems at least one, the first of them in full
 */
record ProblemGroup(List<Problem> problems) {

    ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** The groups, each at the place of its first problem. */
    static List<ProblemGroup> of(List<Problem> problems) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem ->
                groups.computeIfAbsent(key(problem), k -> new ArrayList<>()).add(problem));
        return groups.values().stream().map(ProblemGroup::new).toList();
    }

    private static String key(Problem problem) {
        return problem.severity() == Severity.INFO
                ? problem.code().name()
                : String.join(
                        "\n",
                        problem.code().name(),
                        problem.message(),
                        problem.expected(),
                        problem.suggestions().toString());
    }

    Problem first() {
        return problems.get(0);
    }

    Severity severity() {
        return first().severity();
    }

    int size() {
        return problems.size();
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
        List<String> places = new ArrayList<>();
        for (int i = 1; i < size(); i++) {
            Location at = problems.get(i).at();
            boolean same = at.file().equals(problems.get(i - 1).at().file());
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
