package thrive.files.ballots;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * A line of a file of ballots.
 *
 * @param number which, from 1
 * @param text without its line end
 */
record FileLine(TextFile file, int number, String text) {

    static FileLine of(TextFile file, int number) {
        return new FileLine(file, number, file.line(number));
    }

    /** The line up to an offset. */
    FileLine upTo(int end) {
        return new FileLine(file, number, text.substring(0, end));
    }

    boolean isBlank() {
        return whole().isBlank();
    }

    /** What stands from an offset up to another, without the blanks around it. */
    Piece piece(int start, int end) {
        return Piece.of(this, start, end);
    }

    Piece whole() {
        return piece(0, text.length());
    }

    /** A problem with what stands at an offset. */
    Problem problem(Code code, int offset, String message) {
        Location at = Location.at(file.name(), number, offset + 1);
        return Problem.of(code, at, message).withExcerpt(file.excerpt(at));
    }
}
