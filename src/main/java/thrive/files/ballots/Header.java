package thrive.files.ballots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Quoted;

/** What a file of PrefLib tells before its ballots, as it is read. */
final class Header {

    private final BallotCount tally;
    private final Map<Integer, String> names = new TreeMap<>();
    private final List<Announced> announced = new ArrayList<>();
    private int declared;
    private int size;

    Header(BallotCount tally) {
        this.tally = tally;
    }

    /** What a header counts, in the words of a message. */
    enum Counted {
        ALTERNATIVES("named alternatives"),
        BALLOTS("ballots"),
        ORDERS("lines of ballots");

        private final String words;

        Counted(String words) {
            this.words = words;
        }
    }

    private record Announced(Counted counted, Piece number) {}

    /** The number of alternatives. It says how many there are, not which: their own numbers may begin with 0 and have holes. */
    void alternatives(Piece piece) {
        OptionalInt number = BallotLimits.number(piece.text(), 1, Integer.MAX_VALUE);
        if (number.isEmpty()) {
            tally.tell(piece.problem(Code.B06, "the number of alternatives cannot be read")
                    .withExpected(belongs(piece)));
        } else if (number.getAsInt() > BallotLimits.CANDIDATES) {
            tally.tellFull(Names.tooMany(piece));
        } else {
            size = number.getAsInt();
            announce(Counted.ALTERNATIVES, piece);
        }
    }

    private static String belongs(Piece piece) {
        return piece.raw().indexOf('>') < 0
                ? "a whole number from 1 to " + BallotLimits.CANDIDATES
                : "a whole number; lines such as A > B = C go into a .txt file";
    }

    /** An alternative with its name. */
    void alternative(Piece piece, Piece name) {
        OptionalInt number = BallotLimits.number(piece.text(), 0, Integer.MAX_VALUE);
        if (number.isEmpty()) {
            tally.tell(piece.problem(Code.B06, Quoted.of(piece.text()) + " is no number of an alternative")
                    .withExpected("a whole number and the alternative's name"));
        } else if (name.length() > BallotLimits.NAME) {
            tally.tell(Names.tooLong(name));
        } else if (declared == BallotLimits.CANDIDATES) {
            tally.tellFull(Names.tooMany(piece));
        } else if (names.containsKey(number.getAsInt())) {
            tally.tell(piece.problem(Code.B06, "alternative " + number.getAsInt() + " is named twice")
                    .withExpected("one name for each alternative"));
        } else {
            declared++;
            names.put(number.getAsInt(), name.text());
        }
    }

    /** A number that is compared with what the file holds, at the end. */
    void announce(Counted counted, Piece number) {
        announced.add(new Announced(counted, number));
    }

    /** Takes the alternatives of a ballot that have no name, as long as the header counts more than it names. */
    void admit(Stream<Integer> numbers) {
        if (names.size() < size) {
            numbers.forEach(number -> {
                if (names.size() < size) {
                    names.putIfAbsent(number, "");
                }
            });
        }
    }

    /** How many alternatives there are by the header's own count; 0 where it has none. */
    int size() {
        return size;
    }

    /** Whether the header says nothing of alternatives. */
    boolean isEmpty() {
        return names.isEmpty() && size == 0;
    }

    /** The candidates by number: by name where the names tell all of them apart, else by the number itself. */
    Map<Integer, String> candidates() {
        boolean told = !names.containsValue("") && new HashSet<>(names.values()).size() == names.size();
        Map<Integer, String> candidates = new TreeMap<>();
        names.forEach((number, name) -> candidates.put(number, told ? name : String.valueOf(number)));
        return Collections.unmodifiableMap(candidates);
    }

    /** Warns of every number that the file does not bear out. */
    void compare() {
        for (Announced one : announced) {
            long real = real(one.counted());
            OptionalInt said = BallotLimits.number(one.number().text(), 0, Integer.MAX_VALUE);
            if (said.isEmpty() || said.getAsInt() != real) {
                tally.tell(one.number()
                        .problem(
                                Code.B07,
                                "the header says " + Quoted.of(one.number().text()) + ", but the file holds " + real
                                        + " " + one.counted().words)
                        .withExpected(String.valueOf(real)));
            }
        }
    }

    private long real(Counted counted) {
        return switch (counted) {
            case ALTERNATIVES -> declared;
            case BALLOTS -> tally.total();
            case ORDERS -> tally.lines();
        };
    }
}
