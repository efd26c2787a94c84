package thrive.files.ballots;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Quoted;

/** Reads the ballots of PrefLib: a number of ballots and an order, in which braces hold those that are tied. */
final class Orders {

    private static final Pattern MARKS = Pattern.compile("[{},\\s\\p{Z}\\p{Cf}]+");

    private final BallotCount tally;
    private final Map<Integer, String> candidates;

    Orders(BallotCount tally, Map<Integer, String> candidates) {
        this.tally = tally;
        this.candidates = candidates;
    }

    /**
     * Reads a line.
     *
     * @param countEnd what follows the number of ballots
     */
    void read(FileLine line, char countEnd) {
        tally.begin(line);
        int end = line.text().indexOf(countEnd);
        if (end < 0) {
            tally.tell(line.whole()
                    .problem(Code.B01, "no number of ballots stands before the order")
                    .withExpected("3" + countEnd + " 1,2 for three ballots that rank 1 above 2"));
            return;
        }
        OptionalInt count = tally.count(line.piece(0, end));
        BallotPlaces places = new BallotPlaces(tally);
        new Order(line, places).read(end + 1);
        tally.add(line, places, count);
    }

    /** The numbers of alternatives in a line, whatever else is wrong with it. */
    static Stream<Integer> numbers(FileLine line, char countEnd) {
        int end = line.text().indexOf(countEnd);
        return MARKS.splitAsStream(line.text().substring(end + 1))
                .map(number -> BallotLimits.number(number, 0, Integer.MAX_VALUE))
                .flatMapToInt(OptionalInt::stream)
                .boxed();
    }

    /** The order of one line. */
    private final class Order {
        private static final int NONE = -1;

        private final FileLine line;
        private final BallotPlaces places;
        private int openBrace = NONE;
        private boolean closed;
        private boolean broken;
        private int start;

        Order(FileLine line, BallotPlaces places) {
            this.line = line;
            this.places = places;
        }

        void read(int from) {
            start = from;
            int end = line.text().length();
            for (int i = from; i < end && !broken && !tally.isFull(); i++) {
                switch (line.text().charAt(i)) {
                    case '{' -> open(i);
                    case '}' -> close(i);
                    case ',' -> comma(i);
                    default -> {}
                }
            }
            if (openBrace != NONE && !broken) {
                fault(openBrace, "the brace is opened and never closed");
            } else if (!broken && !tally.isFull()) {
                comma(end);
            }
        }

        private void open(int at) {
            if (openBrace != NONE || closed || !line.piece(start, at).isBlank()) {
                fault(at, "a brace opens where a comma belongs");
                return;
            }
            openBrace = at;
            start = at + 1;
        }

        private void close(int at) {
            if (openBrace == NONE) {
                fault(at, "a brace closes and none is open");
                return;
            }
            alternative(line.piece(start, at));
            places.close();
            openBrace = NONE;
            closed = true;
            start = at + 1;
        }

        private void comma(int at) {
            Piece piece = line.piece(start, at);
            if (!closed) {
                alternative(piece);
            } else if (!piece.isBlank()) {
                fault(piece.start(), "a comma is missing after the brace");
            }
            if (openBrace == NONE) {
                places.close();
            }
            closed = false;
            start = at + 1;
        }

        private void alternative(Piece piece) {
            OptionalInt number = BallotLimits.number(piece.text(), 0, Integer.MAX_VALUE);
            String candidate = number.isPresent() ? candidates.get(number.getAsInt()) : null;
            if (piece.isBlank()) {
                places.fault();
                tally.tell(piece.problem(Code.B04, "an alternative is missing")
                        .withExpected("the number of an alternative on both sides of each comma"));
            } else if (candidate == null) {
                places.fault();
                tally.tell(piece.problem(Code.B03, "there is no alternative " + Quoted.of(piece.text()))
                        .withExpected("the number of one of the " + candidates.size() + " in the header"));
            } else {
                places.add(piece, candidate);
            }
        }

        /** After a brace in the wrong place nobody can tell what belongs together, so the rest of the line is not read. */
        private void fault(int at, String message) {
            broken = true;
            places.fault();
            tally.tell(
                    line.problem(Code.B05, at, message).withExpected("braces around those that are tied: 1,{2,3},4"));
        }
    }
}
