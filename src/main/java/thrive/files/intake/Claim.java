package thrive.files.intake;

import java.util.Map;
import java.util.Optional;

import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * A sheet that a file holds for a table.
 *
 * @param table the table's id
 * @param file the file
 * @param at where it begins: the file as a whole, unless another sheet of the table stands in it
 * @param naming what is to be said where the file does not bear the table's very id
 * @param said what it says
 * @param found what is wrong with its rows, of which nobody needs to hear where nothing is written in them and they are not read
 */
record Claim<S>(String table, SheetFile file, Location at, Optional<Problem> naming, Said<S> said, Problems found) {

    Filling filling() {
        return said.filling();
    }

    boolean isAnswered() {
        return filling() == Filling.ANSWERS;
    }

    Map<String, String> answers() {
        return said.answers();
    }

    /** All that it says beside the answers, in a form in which the same remarks are the same text; empty where there is nothing. */
    String remarks() {
        return said.remarks().get();
    }

    /** The same, once it has been told what is wrong with it. */
    Claim<S> told() {
        return new Claim<>(table, file, at, naming, said, new Problems());
    }

    /** The cell in which it begins, where it is not the whole file. */
    String place() {
        return at.cell();
    }

    boolean isIn(SheetFile other) {
        return file.name().equals(other.name());
    }
}
