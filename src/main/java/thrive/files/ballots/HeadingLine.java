package thrive.files.ballots;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * A first line that shows how to write a ballot and is none: {@code First choice > Second choice}, {@code Best > Worst}, or the example
 * of the instructions. No other line names anybody of it. Figures and letters alone may be candidates and are warned of.
 */
final class HeadingLine implements Suspicion {

    private static final String KIND = "(?:choices?|places?|preferences?|priority|priorities|ranks?|options?|picks?)";
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|last|next|[0-9]{1,2}(?:st|nd|rd|th))";
    private static final Pattern WORDS = Pattern.compile(
            "(?i)" + ORDINAL + "(?:\\s" + KIND + ")?|" + KIND + "\\s[0-9]{1,2}|[0-9]{1,2}\\s" + KIND
                    + "|best|better|good|worse|worst|most|least|winner|top|bottom|highest|lowest|most important|least important");
    private static final Pattern SIGN = Pattern.compile("[0-9]{1,2}|[A-Ca-c]");
    private static final Pattern LONGER = Pattern.compile(".{3,}");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<PlainLine> marked = ballots.marked().toList();
        if (marked.size() < 2 || !isStranger(marked.get(0), ballots.uses())) {
            return Stream.empty();
        }
        PlainLine first = marked.get(0);
        if (areAll(first, WORDS)) {
            return Stream.of(problem(first, Code.B10));
        }
        boolean othersAreNames = marked.stream().skip(1).allMatch(line -> areAll(line, LONGER));
        return areAll(first, SIGN) && first.names().size() > 2 && othersAreNames
                ? Stream.of(problem(first, Code.B12))
                : Stream.empty();
    }

    private static boolean isStranger(PlainLine line, NameUses uses) {
        return line.names().stream().allMatch(name -> uses.of(name.text()) == 1);
    }

    private static boolean areAll(PlainLine line, Pattern kind) {
        return line.names().stream().allMatch(name -> kind.matcher(name.text()).matches());
    }

    private static Problem problem(PlainLine line, Code code) {
        String what = code == Code.B10
                ? "the line is a heading, and no ballot"
                : "the line may be an example; it is read as a ballot";
        return line.first().problem(code, what).withExpected("\"#\" and a blank before what is no ballot");
    }
}
