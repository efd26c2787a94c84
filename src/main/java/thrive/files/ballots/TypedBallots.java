package thrive.files.ballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import thrive.text.Folding;

/** The lines of ballots of a file, each of which is in order by itself, and where their names stand. */
final class TypedBallots {

    private final List<PlainLine> lines = new ArrayList<>();
    private final NameUses uses = new NameUses();

    void add(PlainLine line) {
        lines.add(line);
        uses.add(line.names(), line.marks());
    }

    List<PlainLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The lines that set names apart or tie them. */
    Stream<PlainLine> marked() {
        return lines.stream().filter(PlainLine::isMarked);
    }

    NameUses uses() {
        return uses;
    }

    /** Whether a line that ranks somebody names a candidate by a figure. */
    boolean namesFigure() {
        return marked().flatMap(line -> line.names().stream()).anyMatch(name -> BareTotals.isFigure(name.text()));
    }

    /** Whether there are two lines and more, and all of them are such. */
    boolean all(Predicate<PlainLine> such) {
        return lines.size() > 1 && lines.stream().allMatch(such);
    }

    /** Whether a line holds a name, whatever the kinds of its quotes and dashes. */
    static boolean holds(PlainLine line, String name) {
        return line.names().stream()
                .anyMatch(piece -> Folding.signs(piece.text()).equals(Folding.signs(name)));
    }
}
