package thrive.files.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import thrive.problem.Problem;

/**
 * A sheet that a file holds for a table.
 *
 * @param table the table's id
 * @param file the file
 * @param naming what is to be said where the file does not bear the table's very id
 * @param sheet what it says
 * @param isBlank whether no answer stands in it
 * @param answers its answers by principle, in a form in which the same answers are the same text, whatever their order
 * @param remarks all that it says beside them, in a form in which the same remarks are the same text; empty where there is nothing
 */
record Claim<S>(
        String table,
        SheetFile file,
        Optional<Problem> naming,
        S sheet,
        boolean isBlank,
        Map<String, String> answers,
        Supplier<String> remarks) {}
