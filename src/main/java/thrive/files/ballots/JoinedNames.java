package thrive.files.ballots;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * Two candidates that somebody tied with another sign than {@code =}: {@code School/Church} where other lines name both. What stands
 * before the last name or behind the first with blanks around the sign is told by {@link Labels} and {@link Remarks}.
 */
final class JoinedNames implements Suspicion {

    private static final Pattern SIGN = Pattern.compile("\\s?[/&+]\\s?|\\s(?:and|or)\\s");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        return ballots.marked().flatMap(line -> {
            List<Piece> names = line.names();
            return IntStream.range(0, names.size())
                    .filter(i -> isJoined(names.get(i).text(), line, ballots.uses(), i > 0 && i < names.size() - 1))
                    .mapToObj(i -> problem(names.get(i)));
        });
    }

    private static boolean isJoined(String name, PlainLine line, NameUses uses, boolean orWithBlanks) {
        if (name.length() > BallotLimits.NAME || uses.of(name) != 1) {
            return false;
        }
        Matcher sign = SIGN.matcher(name);
        while (sign.find()) {
            String before = name.substring(0, sign.start());
            String behind = name.substring(sign.end());
            boolean isGlued = sign.end() - sign.start() == 1;
            if ((isGlued || orWithBlanks) && isOther(before, line, uses) && isOther(behind, line, uses)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(String name, PlainLine line, NameUses uses) {
        return uses.isKnown(name) && !TypedBallots.holds(line, name);
    }

    private static Problem problem(Piece name) {
        return name.problem(Code.B12, Quoted.of(name.text()) + " may be two candidates; it is read as one")
                .withExpected("\"=\" between two that are tied: A > B = C");
    }
}
