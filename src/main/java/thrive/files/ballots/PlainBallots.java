package thrive.files.ballots;

import java.util.Optional;
import java.util.OptionalInt;

import thrive.files.text.TextFile;
import thrive.model.election.Election;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Ballots as people type them: {@code A > B = C > D * 3} are three ballots that rank A above B and C, and these above D. What
 * follows a {@code #} is a comment. A file in which no line holds {@code >} or {@code =}, or that is plainly something else, is
 * refused: its lines would become candidates that nobody named.
 */
final class PlainBallots {

    static final String EXAMPLE = "lines such as A > B = C * 3";

    private static final String UNQUOTED = "a name in front of \">\"; an e-mail puts \">\" before what it quotes";

    private final TextFile file;
    private final BallotCount tally;
    private final MisplacedCounts counts;
    private final Candidates candidates = new Candidates();
    private final TypedBallots ballots = new TypedBallots();

    private PlainBallots(TextFile file, Problems problems) {
        this.file = file;
        this.tally = new BallotCount(file, problems);
        this.counts = new MisplacedCounts(file);
    }

    static Optional<Election> read(TextFile file, Problems problems) {
        return new PlainBallots(file, problems).election();
    }

    private Optional<Election> election() {
        Optional<Problem> foreign =
                MisnamedPrefLib.problem(file).or(() -> ForeignFormat.in(file)).or(() -> Unmarked.problem(file));
        foreign.ifPresentOrElse(tally::tellFull, this::readLines);
        if (!tally.isFaulty()) {
            SuspectNames.in(ballots).forEach(tally::tell);
        }
        if (!tally.isFaulty()) {
            candidates.otherWritings().forEach(tally::tell);
        }
        return tally.election(candidates.names());
    }

    private void readLines() {
        int last = file.lines();
        for (int number = 1; number <= last && !tally.isFull(); number++) {
            PlainLine line = PlainLine.of(file, number);
            if (line.isBlank()) {
                line.allComment().ifPresent(tally::tellOnce);
            } else {
                ballot(line);
            }
        }
    }

    private void ballot(PlainLine line) {
        tally.begin(line.ballot());
        Optional<Problem> fault = line.fault(counts);
        if (fault.isPresent()) {
            tally.tellOnce(fault.get());
            return;
        }
        BallotPlaces places = places(line);
        tally.add(line.ballot(), places, count(line));
        ballots.add(line);
    }

    private OptionalInt count(PlainLine line) {
        return line.count().map(tally::count).orElseGet(() -> tally.countOne(line.ballot()));
    }

    private BallotPlaces places(PlainLine line) {
        BallotPlaces places = new BallotPlaces(tally);
        String text = line.ballot().text();
        int start = 0;
        for (int i = 0; i <= line.end() && !tally.isFull(); i++) {
            char c = i < line.end() ? text.charAt(i) : '>';
            if (c == '>' || c == '=') {
                name(line.ballot().piece(start, i), places);
                start = i + 1;
            }
            if (c == '>') {
                places.close();
            }
        }
        return places;
    }

    /** Whether a line begins as those do that an e-mail quotes. */
    private static boolean isQuoted(Piece missing) {
        FileLine line = missing.line();
        return line.text().substring(0, missing.start()).replace('>', ' ').isBlank()
                && line.text().startsWith(">", missing.start());
    }

    private void name(Piece piece, BallotPlaces places) {
        if (piece.isBlank() && places.isFaulty()) {
            return;
        }
        if (piece.isBlank()) {
            places.fault();
            tally.tell(piece.problem(Code.B04, "a name is missing")
                    .withExpected(isQuoted(piece) ? UNQUOTED : "a name on both sides of each \">\" and \"=\""));
        } else if (piece.length() > BallotLimits.NAME) {
            places.fault();
            tally.tell(Names.tooLong(piece));
        } else {
            String candidate = candidates.of(piece);
            if (candidates.size() > BallotLimits.CANDIDATES) {
                tally.tellFull(Names.tooMany(piece));
            }
            places.add(piece, candidate);
        }
    }
}
