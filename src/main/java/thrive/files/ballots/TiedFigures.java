package thrive.files.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Places or points that are tied to names, {@code A=1 > B=2} or {@code 1=A > 2=B}: read as they stand, the numbers are candidates and
 * one of them may win. That is warned of where every line ties each of its names, of two and more, to a number and to nothing else.
 * There is no doubt where a name is tied to two numbers.
 */
final class TiedFigures implements Suspicion {

    /** The marks of a line of such pairs. */
    private static final String PAIRS = "=(?:>=)+";

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<PlainLine> lines = ballots.marked().toList();
        Map<String, String> figures = new HashMap<>();
        boolean isSure = false;
        for (PlainLine line : lines) {
            if (!line.marks().matches(PAIRS)) {
                return Stream.empty();
            }
            List<String> names = line.names().stream().map(Piece::text).toList();
            for (int i = 0; i < names.size(); i += 2) {
                boolean isInFront = BareTotals.isFigure(names.get(i));
                if (isInFront == BareTotals.isFigure(names.get(i + 1))) {
                    return Stream.empty();
                }
                String name = Folding.words(names.get(isInFront ? i + 1 : i));
                String figure = names.get(isInFront ? i : i + 1);
                isSure |= !figures.computeIfAbsent(name, n -> figure).equals(figure);
            }
        }
        return lines.isEmpty() ? Stream.empty() : Stream.of(problem(lines.get(0), isSure));
    }

    private static Problem problem(PlainLine line, boolean isSure) {
        Piece figure = line.names().stream()
                .filter(name -> BareTotals.isFigure(name.text()))
                .findFirst()
                .orElseGet(line::first);
        String message = isSure
                ? " is tied to a name, and would be a candidate itself"
                : " is tied to a name; it is read as a candidate itself";
        return figure.problem(isSure ? Code.B10 : Code.B12, Quoted.of(figure.text()) + message)
                .withExpected("the names alone, the best first: A > B = C");
    }
}
