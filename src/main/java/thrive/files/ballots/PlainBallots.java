package thrive.files.ballots;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;
import thrive.model.election.Election;
import thrive.problem.Code;
import thrive.problem.Problems;

/**
 * Ballots as people type them: {@code A > B = C > D * 3} are three ballots that rank A above B and C, and these above D. What
 * follows a {@code #} is a comment.
 */
final class PlainBallots {

    /** How others write it: {@code 3: A > B}. Read as it stands, {@code 3: A} would be a candidate. */
    private static final Pattern COUNT_IN_FRONT = Pattern.compile("[0-9]+\\s*:");

    private static final Pattern PREFLIB = Pattern.compile("# *(NUMBER ALTERNATIVES|ALTERNATIVE NAME)\\b");

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
            refusePrefLib(whole);
            return;
        }
        tally.begin(line);
        if (countsInFront(line)) {
            return;
        }
        int times = times(line.text());
        Places places = places(line, times < 0 ? line.text().length() : times);
        tally.add(
                line,
                places,
                times < 0
                        ? tally.countOne(line)
                        : tally.count(line.piece(times + 1, line.text().length())));
    }

    private void refusePrefLib(Line line) {
        Piece comment = line.whole();
        if (PREFLIB.matcher(line.text()).region(comment.start(), comment.end()).lookingAt()) {
            tally.tellFull(
                    comment.problem(Code.B06, "the file begins as one of PrefLib's, but its name does not tell which")
                            .withExpected("a name that ends in .soc, .soi, .toc or .toi"));
        }
    }

    private boolean countsInFront(Line line) {
        Piece ballot = line.whole();
        Matcher count = COUNT_IN_FRONT.matcher(line.text()).region(ballot.start(), ballot.end());
        if (!count.lookingAt()) {
            return false;
        }
        tally.tell(ballot.problem(Code.B01, "the number of ballots stands in front")
                .withExpected("it behind a \"*\" at the end of the line: A > B * 3"));
        return true;
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
