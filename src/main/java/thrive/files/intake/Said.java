package thrive.files.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import thrive.problem.Problem;

/**
 * What a table says in one file.
 *
 * @param sheet what it says
 * @param filling what is written in its rows
 * @param answers its answers by principle, in a form in which the same answers are the same text, whatever their order
 * @param remarks all that it says beside them, in a form in which the same remarks are the same text; empty where there is nothing
 * @param lacking what is missing in it, of which nobody needs to hear where another sheet of the table is read
 */
record Said<S>(S sheet, Filling filling, Map<String, String> answers, Supplier<String> remarks, List<Problem> lacking) {

    Said {
        lacking = List.copyOf(lacking);
    }

    /** A sheet of which nothing is missing. */
    Said(S sheet, Filling filling, Map<String, String> answers, Supplier<String> remarks) {
        this(sheet, filling, answers, remarks, List.of());
    }
}
