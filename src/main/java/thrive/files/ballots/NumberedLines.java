package thrive.files.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * The lines of a file in all of which each name has a number beside it.
 *
 * @param first the first name of the file
 * @param lines the names of each line
 */
record NumberedLines(Piece first, List<List<NumberedName>> lines) {

    private static final int MANY = 3;

    /** The lines that set names apart or tie them; nothing where one has a name without a number, or is not such. */
    static Optional<NumberedLines> of(TypedBallots ballots, BiPredicate<List<NumberedName>, String> isSuch) {
        List<PlainLine> marked = ballots.marked().toList();
        List<List<NumberedName>> lines = new ArrayList<>();
        for (PlainLine line : marked) {
            List<NumberedName> names = NumberedName.allOf(line);
            if (names.isEmpty() || !isSuch.test(names, line.marks())) {
                return Optional.empty();
            }
            lines.add(names);
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberedLines(marked.get(0).first(), lines));
    }

    /** Whether a name comes with two numbers, so that it would be two candidates. */
    boolean partNames() {
        Map<String, Double> numbers = new HashMap<>();
        return names().anyMatch(one -> numbers.computeIfAbsent(one.name(), name -> one.number()) != one.number());
    }

    /** Whether an ordinal, a bracket or a sign sets every number apart. */
    boolean areSigned() {
        return names().allMatch(NumberedName::isSigned);
    }

    /** Whether there are three lines and more, each of three names and more. */
    boolean areMany() {
        return lines.size() >= MANY && lines.stream().allMatch(names -> names.size() >= MANY);
    }

    /** Whether a line has three names and more. */
    boolean haveLong() {
        return lines.stream().anyMatch(names -> names.size() >= MANY);
    }

    private Stream<NumberedName> names() {
        return lines.stream().flatMap(List::stream);
    }

    /** How it is told that a number is part of a name: as an error where that leaves no doubt, else as a warning. */
    Problem problem(boolean isSure, String number) {
        String message = isSure
                ? " holds " + number + ", which would make another candidate of it"
                : " may hold " + number + "; all of it is read as a name";
        return first.problem(isSure ? Code.B10 : Code.B12, Quoted.of(first.text()) + message)
                .withExpected("the names alone, the best first: A > B = C");
    }
}
