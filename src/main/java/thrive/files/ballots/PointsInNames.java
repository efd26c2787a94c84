package thrive.files.ballots;

import java.util.List;
import java.util.stream.Stream;

import thrive.problem.Problem;

/**
 * Points that are written beside the names, {@code A 5 > B 4 > C 3}: read as they stand, an A of five points is another candidate
 * than an A of four. They are told where every line has them, no fewer in front of {@code =} and more in front of {@code >} than
 * behind it, and a name comes with two numbers. There is no doubt where three lines of three names each give the same points.
 */
final class PointsInNames implements Suspicion {

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        return NumberedLines.of(ballots, PointsInNames::doFall)
                .filter(NumberedLines::partNames)
                .map(lines -> lines.problem(lines.areMany() && areTheSame(lines), "points"))
                .stream();
    }

    private static boolean doFall(List<NumberedName> names, String marks) {
        for (int i = 1; i < names.size(); i++) {
            double above = names.get(i - 1).number();
            double number = names.get(i).number();
            if (above < number || (above == number && marks.charAt(i - 1) == '>')) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTheSame(NumberedLines lines) {
        return lines.lines().stream()
                        .map(names -> names.stream().map(NumberedName::number).toList())
                        .distinct()
                        .count()
                == 1;
    }
}
