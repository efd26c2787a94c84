package thrive.files.ballots;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * Lines of which no other line names anybody: prose, settings of a program ({@code key = value}), other people's notes. They are
 * no ballots beyond doubt where at least two other lines name the same people and this one has a name of five words; or where no
 * two lines do, each of them ties two names, and none ranks anybody. Shorter ones may be ballots for people whom nobody else knows
 * and are warned of where a name has three words, or where no two lines name the same people.
 */
final class Strangers implements Suspicion {

    /** What makes other names of the same ones is told by itself. */
    private static final List<Suspicion> NUMBERS = List.of(new PlacesInNames(), new PointsInNames());

    private static final int LONG = 3;
    private static final int VERY_LONG = 5;
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[^\\s\\p{L}\\p{N}]*+[\\p{L}\\p{N}]\\S*+");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<PlainLine> marked = ballots.marked().toList();
        List<PlainLine> strangers =
                marked.stream().filter(line -> isOne(line, ballots.uses())).toList();
        if (strangers.size() == marked.size()) {
            return among(ballots, marked);
        }
        List<PlainLine> sure =
                strangers.stream().filter(line -> holds(line, VERY_LONG)).toList();
        if (marked.size() - strangers.size() < 2) {
            return Stream.empty();
        }
        return sure.isEmpty()
                ? strangers.stream().filter(line -> holds(line, LONG)).map(line -> told(line, Code.B12))
                : Stream.of(told(sure.get(0), Code.B10));
    }

    private static Stream<Problem> among(TypedBallots ballots, List<PlainLine> marked) {
        if (ballots.all(line -> line.marks().equals("=") && line.count().isEmpty())) {
            return Stream.of(marked.get(0)
                    .first()
                    .problem(Code.B10, "no line ranks anybody, and none names whom another one does")
                    .withExpected(PlainBallots.EXAMPLE));
        }
        return marked.size() > 1
                        && NUMBERS.stream()
                                .allMatch(kind -> kind.in(ballots).findAny().isEmpty())
                ? marked.stream().filter(line -> holds(line, LONG)).map(line -> told(line, Code.B12))
                : Stream.empty();
    }

    /** Whether no other line names anybody of this one, which gives no number of ballots. */
    static boolean isOne(PlainLine line, NameUses uses) {
        return line.count().isEmpty() && line.names().stream().allMatch(name -> uses.of(name.text()) == 1);
    }

    static Problem told(PlainLine line, Code code) {
        return line.first()
                .problem(code, "no other line names anybody of this one, which reads as text")
                .withExpected("\"#\" and a blank before what is no ballot");
    }

    /** Whether a name of the line has so many words. */
    private static boolean holds(PlainLine line, int words) {
        return line.names().stream()
                .anyMatch(
                        name -> WORD.matcher(name.text()).results().limit(words).count() == words);
    }
}
