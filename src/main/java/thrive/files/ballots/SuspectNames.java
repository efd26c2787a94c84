package thrive.files.ballots;

import java.util.List;
import java.util.Optional;

import thrive.problem.Problem;

/**
 * Looks, when all lines are read and each by itself is in order, for names that are none when seen beside the others: headings,
 * labels, remarks, numbers of ballots without their mark, prose, and words for having no answer.
 */
final class SuspectNames {

    private static final List<Suspicion> ALL = List.of(
            new Headings(),
            new HeadingLine(),
            new PlacesInNames(),
            new PointsInNames(),
            new TiedFigures(),
            new JoinedNames(),
            new Labels(),
            new LabelsAsNames(),
            new Remarks(),
            new BareCounts(),
            new CountsBehind(),
            new Totals(),
            new BareTotals(),
            new NoAnswers(),
            new Misspellings(),
            new Sentences(),
            new Strangers());

    /** More warnings than anybody reads. */
    private static final int WARNINGS = 100;

    private SuspectNames() {}

    /** The first error; where there is none, the warnings, a hundred at most. */
    static List<Problem> in(TypedBallots ballots) {
        List<Problem> found = ALL.stream()
                .flatMap(suspicion -> suspicion.in(ballots))
                .sorted()
                .toList();
        Optional<Problem> error = found.stream().filter(Problem::isError).findFirst();
        return error.map(List::of).orElse(found.subList(0, Math.min(found.size(), WARNINGS)));
    }
}
