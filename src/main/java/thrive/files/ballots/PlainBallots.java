package thrive.files.ballots;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.model.election.Election;
import thrive.problem.Code;
import thrive.problem.Problems;

/**
 * Ballots as people type them: {@code A > B = C > D * 3} are three ballots that rank A above B and C, and these above D. What
 * follows a {@code #} is a comment.
 */
final class PlainBallots {

    private final Tally tally;
    private final Set<String> candidates = new LinkedHashSet<>();

    private PlainBallots(Tally tally) {
        this.tally = tally;
    }

    static Optional<Election> read(TextFile file, Problems problems) {
        Tally tally = new Tally(file, problems);
        PlainBallots ballots = new PlainBallots(tally);
        int last = file.lineOf(file.text().length());
        for (int number = 1; number <= last && !tally.isFull(); number++) {
            ballots.line(Line.of(file, number));
        }
        return tally.election(ballots.candidates);
    }

    private void line(Line whole) {
        int comment = whole.text().indexOf('#');
        Line line = comment < 0 ? whole : whole.upTo(comment);
        if (line.isBlank()) {
            return;
        }
        tally.begin(line);
        int times = times(line.text());
        Places places = places(line, times < 0 ? line.text().length() : times);
        tally.add(
                line,
                places,
                times < 0
                        ? tally.countOne(line)
                        : tally.count(line.piece(times + 1, line.text().length())));
    }

    /** Where {@code *}, or the {@code ×} that word processors make of it, marks the number of ballots; -1 where none does. */
    private static int times(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '*' || line.charAt(i) == '×') {
                return i;
            }
        }
        return -1;
    }

    private Places places(Line line, int end) {
        Places places = new Places(tally);
        int start = 0;
        for (int i = 0; i <= end && !tally.isFull(); i++) {
            char c = i < end ? line.text().charAt(i) : '>';
            if (c == '>' || c == '=') {
                name(line.piece(start, i), places);
                start = i + 1;
            }
            if (c == '>') {
                places.close();
            }
        }
        return places;
    }

    private void name(Piece piece, Places places) {
        if (piece.isBlank()) {
            places.fault();
            tally.tell(piece.problem(Code.B04, "a name is missing")
                    .withExpected("a name on both sides of each \">\" and \"=\""));
        } else if (piece.length() > Limits.NAME) {
            places.fault();
            tally.tell(Names.tooLong(piece));
        } else {
            String candidate = piece.text();
            if (candidates.add(candidate) && candidates.size() > Limits.CANDIDATES) {
                tally.tellFull(Names.tooMany(piece));
            }
            places.add(piece, candidate);
        }
    }
}
