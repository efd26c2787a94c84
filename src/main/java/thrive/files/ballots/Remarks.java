package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * What stands behind a ballot, in one with its last name: {@code A > B - Ann}, {@code A > B (red)}, {@code A > B because it is near}.
 * There is no doubt where the name without it is a candidate of another line and not of this one, and the name with it stands
 * nowhere else. Else a colon or dash in last names alone is warned of, and so is any word behind such a candidate.
 */
final class Remarks implements Suspicion {

    private static final Pattern REMARK = Pattern.compile(
            "(.{0," + BallotLimits.NAME + "}?)"
                    + "(\\s?:\\s.+|\\s[-–—−‐‑/]+\\s?.+|\\s?[(\\[].+[)\\]]|(?i:\\s(?:because|since|but|if|when|unless|although|though|or|and|then)\\s.+))");
    private static final Pattern SIGNED = Pattern.compile("(?s).+(?::|\\s[-–—−‐‑])\\s.+");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Optional<Problem> sure = ballots.marked()
                .flatMap(line -> sure(line, ballots.uses()).stream())
                .findFirst();
        return sure.isPresent() ? sure.stream() : Stream.concat(signed(ballots), words(ballots));
    }

    private static Optional<Problem> sure(PlainLine line, NameUses uses) {
        Piece last = line.last();
        Matcher remark = REMARK.matcher(last.text());
        boolean sure = uses.of(last.text()) == 1
                && remark.matches()
                && uses.isKnown(remark.group(1))
                && !TypedBallots.holds(line, remark.group(1));
        return sure
                ? Optional.of(last.problem(Code.B10, Quoted.of(remark.group(2).strip()) + " stands behind the ballot")
                        .withExpected("the ballot alone, and a remark behind a \"#\""))
                : Optional.empty();
    }

    private static Stream<Problem> signed(TypedBallots ballots) {
        boolean elsewhere = ballots.marked()
                .flatMap(line -> line.names().stream().limit(line.marks().length()))
                .anyMatch(name -> SIGNED.matcher(name.text()).matches());
        return ballots.marked()
                .map(PlainLine::last)
                .filter(name -> !elsewhere && ballots.uses().of(name.text()) == 1)
                .filter(name -> SIGNED.matcher(name.text()).matches())
                .map(Remarks::doubt);
    }

    /** {@code A > B too}, where B is a candidate of another line. */
    private static Stream<Problem> words(TypedBallots ballots) {
        return ballots.marked()
                .filter(line -> ballots.uses().of(line.last().text()) == 1 && hasWordsBehind(line, ballots.uses()))
                .map(line -> doubt(line.last()));
    }

    private static boolean hasWordsBehind(PlainLine line, NameUses uses) {
        String last = line.last().text();
        return IntStream.range(1, Math.min(last.length() - 1, BallotLimits.NAME + 1))
                .filter(i -> last.charAt(i) == ' ' && !Character.isDigit(last.charAt(i + 1)))
                .mapToObj(i -> last.substring(0, i))
                .anyMatch(name -> uses.isKnown(name) && !TypedBallots.holds(line, name));
    }

    private static Problem doubt(Piece name) {
        return name.problem(Code.B12, Quoted.of(name.text()) + " may end with a remark; all of it is read as a name")
                .withExpected("the ballot alone, and a remark behind a \"#\"");
    }
}
