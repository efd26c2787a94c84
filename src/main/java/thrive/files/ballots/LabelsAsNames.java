package thrive.files.ballots;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A label that a mark sets apart from its ballot, so that it would rank above all: {@code red = A > B} or {@code Voter 1 > A > B}
 * in every line. It stands in no other place of the file, while every other name stands in two lines at least. A label that says
 * what it is leaves no doubt, unless it is one word with a number that ranks above the others, nor do three lines that begin with such a name and {@code =}. Two of these are warned of, and so are
 * three with {@code >}: people may all have had a favourite that nobody else names. So are first names that stand nowhere else where
 * two are what a table of people may be called, {@code Red} or {@code Group B}, and no name behind another one is.
 */
final class LabelsAsNames implements Suspicion {

    private static final int FEW = 3;
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{L}+[0-9]+");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<PlainLine> lines = ballots.lines();
        Predicate<PlainLine> alone = line -> isLabelled(line, ballots.uses());
        if (!ballots.all(alone)) {
            return gatherings(ballots);
        }
        Piece first = lines.get(0).first();
        if (lines.stream().allMatch(line -> LabelWords.isOne(line.first().text()))) {
            return Stream.of(told(first, isWritten(lines) ? Code.B10 : Code.B12));
        }
        boolean tied = lines.stream().allMatch(line -> line.marks().startsWith("=>"));
        boolean few = lines.size() < FEW;
        if (!areOthersShared(lines, tied) || (few && !tied)) {
            return gatherings(ballots);
        }
        return Stream.of(told(first, tied && !few ? Code.B10 : Code.B12));
    }

    /** The first name of the first line of which it is warned, where two and more begin with what a table may be called. */
    private static Stream<Problem> gatherings(TypedBallots ballots) {
        NameUses uses = ballots.uses();
        List<Piece> gatherings = ballots.marked()
                .map(PlainLine::first)
                .filter(name -> uses.of(name.text()) == 1 && LabelWords.isGathering(name.text()))
                .toList();
        return gatherings.size() < 2 || uses.anyBehind(LabelWords::isGathering)
                ? Stream.empty()
                : Stream.of(told(gatherings.get(0), Code.B12));
    }

    /** Whether somebody wrote the labels for people to read: {@code voter017 >} may be what a program calls a candidate. */
    private static boolean isWritten(List<PlainLine> lines) {
        return !lines.stream()
                .allMatch(line -> line.marks().startsWith(">")
                        && IDENTIFIER.matcher(line.first().text()).matches());
    }

    /** Whether a line has two names at least behind one that stands nowhere else. */
    private static boolean isLabelled(PlainLine line, NameUses uses) {
        return line.marks().length() > 1 && uses.of(line.first().text()) == 1;
    }

    /** Whether every name but the first ones stands in every line or, behind a tie, in two. */
    private static boolean areOthersShared(List<PlainLine> lines, boolean tied) {
        Set<String> before = new HashSet<>();
        Set<String> twice = new HashSet<>();
        Set<Set<String>> wholes = new HashSet<>();
        for (PlainLine line : lines) {
            Set<String> others = new HashSet<>();
            line.names().stream().skip(1).map(Piece::text).forEach(others::add);
            others.stream().filter(name -> !before.add(name)).forEach(twice::add);
            wholes.add(others);
        }
        return tied ? twice.containsAll(before) : wholes.size() == 1;
    }

    private static Problem told(Piece name, Code code) {
        String message = code == Code.B10
                ? " stands before the ballot"
                : " begins its line and stands nowhere else; it is read as a name";
        return name.problem(code, Quoted.of(name.text()) + message)
                .withExpected("the ballot alone, and what it is of behind a \"#\"");
    }
}
