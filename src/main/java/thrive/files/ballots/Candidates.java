package thrive.files.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Those that the ballots name, in the order in which they first occur. Names that differ in nothing but the kinds of
 * apostrophes, quotes and dashes are one candidate, written as it stands first; capitals tell candidates apart.
 */
final class Candidates {

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> byWriting = new HashMap<>();
    private final Map<String, Piece> bySigns = new HashMap<>();
    private final Map<String, Problem> otherWritings = new LinkedHashMap<>();

    /** What a candidate is called who is written so; a new one joins the others. */
    String of(Piece piece) {
        return byWriting.computeIfAbsent(piece.text(), writing -> {
            Piece first = bySigns.putIfAbsent(Folding.signs(writing), piece);
            if (first == null) {
                names.add(writing);
                return writing;
            }
            otherWritings.computeIfAbsent(first.text(), candidate -> otherWriting(piece, first));
            return first.text();
        });
    }

    private static Problem otherWriting(Piece piece, Piece first) {
        String message = Quoted.of(piece.text()) + " is taken for " + Quoted.of(first.text()) + ", as line "
                + first.line().number() + " has it";
        return piece.problem(Code.B11, message)
                .withExpected("one writing of each name; Edit, Replace makes them all alike");
    }

    /** A warning for each candidate who is written in two ways, at the first place that differs. */
    List<Problem> otherWritings() {
        return List.copyOf(otherWritings.values());
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
