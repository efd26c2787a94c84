package thrive.files.ballots;

import java.util.List;
import java.util.stream.Stream;

import thrive.problem.Problem;

/**
 * Places that are written beside the names, {@code 1st Library > 2nd School} or {@code Library (1) > School (2)}: read as they stand,
 * the Library of a first place is another candidate than that of a second. There is no doubt where every line numbers its names so,
 * a name comes with two places, and ordinals, brackets or signs set the places apart or three lines have them on three names each.
 * {@code Bus 1 > Tram 2} and {@code 1 High Street > 2 Church Road} may be names and are warned of where one of them comes with two
 * numbers or a line has three. {@code School 1 > School 2} are names, for all are alike.
 */
final class PlacesInNames implements Suspicion {

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        return NumberedLines.of(ballots, PlacesInNames::areNumbered).stream().flatMap(PlacesInNames::problem);
    }

    private static Stream<Problem> problem(NumberedLines lines) {
        boolean partNames = lines.partNames();
        boolean isSigned = lines.areSigned();
        return partNames || isSigned || lines.haveLong()
                ? Stream.of(lines.problem(partNames && (isSigned || lines.areMany()), "a place"))
                : Stream.empty();
    }

    /** Whether names have the numbers of the places at which they stand, those behind a tie counted in either way. */
    private static boolean areNumbered(List<NumberedName> names, String marks) {
        int place = 1;
        for (int i = 0; i < names.size(); i++) {
            place += i > 0 && marks.charAt(i - 1) == '>' ? 1 : 0;
            double number = names.get(i).number();
            if (number != place && number != i + 1) {
                return false;
            }
        }
        return true;
    }
}
