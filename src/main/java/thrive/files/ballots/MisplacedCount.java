package thrive.files.ballots;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * Finds numbers of ballots where other formats have them: in front, as {@code 3: A > B} or {@code 3 A > B}, or behind the last
 * name, as {@code A > B x3} or {@code A > B (3)}. Read as it stands, {@code 3: A} would be a candidate.
 */
final class MisplacedCount {

    static final String EXPECTED = "the number of ballots behind \"*\": A > B * 3";

    /** A number and a sign, or a number and a blank, with a name behind it; {@code 3 * 12} are twelve ballots for "3". */
    private static final Pattern IN_FRONT = Pattern.compile("^[(\\[]?\\s*[0-9]++(?:[.,][0-9]++)?+\\s*+"
            + "(?:[:;,)\\]|]|\\.(?![0-9])|[xX](?!\\p{Ll})|[*×](?!\\s*[0-9]+\\s*$)|(?<=\\s)[^\\s>=*×])");

    /** What is counted, in the words that people put behind a number. */
    static final String UNITS = "ballots?|votes?|voters?|times|tables?|people|persons?|papers?|members?";

    /** A dash, plus or @ between the last name and a number. */
    private static final Pattern DASHED = Pattern.compile("(?<=\\s)[-–—−‐‑+@]+\\s*[0-9]+(?:\\s(?:" + UNITS + "))?$");

    private static final Pattern BEHIND = Pattern.compile("(?:(?<=[\\s)\\]])[xX]\\s*[0-9]+"
            + "|[(\\[{]\\s*+(?:[xX]\\s*+)?+[0-9]++(?:\\s*+[xX])?(?:\\s++\\p{L}++)?+\\s*+[)\\]}]"
            + "|:\\s*[0-9]+(?:\\s*(?:" + UNITS + "))?"
            + "|(?<=\\s)[0-9]+\\s*(?:[xX]|" + UNITS + "))$");

    /** A count is never longer, and looking for one in a long name would take long. */
    private static final int LONGEST = 40;

    private MisplacedCount() {}

    /** The problem with a number that stands in front of a ballot. */
    static Optional<Problem> inFront(FileLine line) {
        Piece ballot = line.whole();
        Matcher count = IN_FRONT.matcher(line.text()).region(ballot.start(), ballot.end());
        return count.useTransparentBounds(true).lookingAt()
                ? Optional.of(ballot.problem(Code.B01, "a number stands in front of the ballot")
                        .withExpected(EXPECTED))
                : Optional.empty();
    }

    /** The problem with a number that is part of the last name of a line; where other names end so, it is one of the name. */
    static Optional<Problem> behind(List<Piece> names) {
        Piece last = names.get(names.size() - 1);
        List<Piece> others = names.subList(0, names.size() - 1);
        return Stream.of(DASHED, BEHIND)
                .filter(pattern ->
                        others.stream().noneMatch(name -> matcher(pattern, name).find()))
                .flatMap(pattern -> behind(last, pattern).stream())
                .findFirst();
    }

    private static Matcher matcher(Pattern pattern, Piece name) {
        String raw = name.raw();
        int from = Math.max(0, raw.length() - LONGEST);
        return pattern.matcher(raw).region(from, raw.length()).useTransparentBounds(true);
    }

    private static Optional<Problem> behind(Piece last, Pattern pattern) {
        Matcher count = matcher(pattern, last);
        return count.find()
                ? Optional.of(last.line()
                        .problem(Code.B01, last.start() + count.start(), "the number of ballots has no \"*\" before it")
                        .withValue(count.group())
                        .withExpected(EXPECTED))
                : Optional.empty();
    }
}
