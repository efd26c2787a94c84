package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A number of ballots where other formats have it: in front, as {@code 3: A > B} or {@code 3 A > B}, or behind the last name, as
 * {@code A > B x3} or {@code A > B (3)}. Read as it stands, {@code 3: A} would be a candidate.
 *
 * @param name the name of which it would be part
 * @param start where it begins, in its line
 * @param text what would be the number of ballots, with its sign
 * @param rest the name without it
 * @param isSigned whether a sign or a word says that it counts; {@code 10 Downing Street} and {@code School (2)} may be names
 * @param isInFront whether it stands in front of its line, and not at the end
 */
record MisplacedCount(Piece name, int start, String text, String rest, boolean isSigned, boolean isInFront) {

    static final String EXPECTED = "the number of ballots behind \"*\": A > B * 3";

    /** A number and a sign, or a number and a blank, with a name behind it; {@code 3 * 12} are twelve ballots for "3". */
    private static final Pattern IN_FRONT = Pattern.compile("^[(\\[]?\\s*[0-9]++(?:[.,][0-9]++)?+\\s*+"
            + "(?:[:;,)\\]|]|\\.(?![0-9])|[xX](?!\\p{Ll})|[*×](?!\\s*[0-9]+\\s*$)|((?<=\\s)[^\\s>=*×]))");

    /** What is counted, in the words that people put behind a number. */
    static final String UNITS = "ballots?|votes?|voters?|times|tables?|people|persons?|papers?|members?";

    /** A dash, plus or @ between the last name and a number. */
    private static final Pattern DASHED = Pattern.compile("(?<=\\s)[-–—−‐‑+@]+\\s*[0-9]+(?:\\s(?:" + UNITS + "))?$");

    private static final Pattern BEHIND = Pattern.compile("(?:(?<=[\\s)\\]])[xX]\\s*[0-9]+"
            + "|[(\\[{]\\s*+(?:[xX]\\s*+)?+[0-9]++(?:\\s*+[xX])?(?:\\s++\\p{L}++)?+\\s*+[)\\]}]"
            + "|:\\s*[0-9]+(?:\\s*(?:" + UNITS + "))?"
            + "|(?<=\\s)[0-9]+\\s*(?:[xX]|" + UNITS + "))$");

    /** Brackets as names have them: {@code (2)}, {@code (2 beds)}. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[]\\s*+[0-9]++(?:\\s++(?!(?i:x|" + UNITS + ")\\b)\\p{L}++)?+\\s*+[)\\]]");

    /** A number that a total may have behind it, without the sign that says how often. */
    private static final Pattern TOTAL = Pattern.compile("[^0-9xX]{0,40}[0-9]+[^0-9xX]{0,40}");

    /** A count is never longer, and looking for one in a long name would take long. */
    private static final int LONGEST = 40;

    /** The number that a line may begin with. */
    static Optional<MisplacedCount> inFront(PlainLine line) {
        Piece ballot = line.ballot().whole();
        Matcher count = IN_FRONT.matcher(line.ballot().text()).region(ballot.start(), ballot.end());
        if (!count.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        Piece name = line.first();
        int behind = Math.min(count.start(1) < 0 ? count.end() : count.start(1), name.end());
        String number = line.ballot().piece(ballot.start(), behind).raw();
        String rest = line.ballot().piece(behind, name.end()).text();
        return Optional.of(new MisplacedCount(name, ballot.start(), number, rest, count.start(1) < 0, true));
    }

    /** Whether a name begins with a number and a blank. */
    static boolean opensWithNumber(Piece name) {
        Matcher count = IN_FRONT.matcher(name.raw());
        return count.lookingAt() && count.start(1) >= 0;
    }

    /** The number that the last name of a line may end with, behind a dash. */
    static Optional<MisplacedCount> dashed(Piece name) {
        return behind(name, DASHED);
    }

    /** The number that the last name of a line may end with. */
    static Optional<MisplacedCount> behind(Piece name) {
        return behind(name, BEHIND);
    }

    private static Optional<MisplacedCount> behind(Piece name, Pattern pattern) {
        String raw = name.raw();
        Matcher count = pattern.matcher(raw)
                .region(Math.max(0, raw.length() - LONGEST), raw.length())
                .useTransparentBounds(true);
        if (!count.find()) {
            return Optional.empty();
        }
        int start = name.start() + count.start();
        String rest = name.line().piece(name.start(), start).text();
        boolean isSigned = !IN_BRACKETS.matcher(count.group()).matches();
        return Optional.of(new MisplacedCount(name, start, count.group(), rest, isSigned, false));
    }

    Problem problem() {
        return isInFront
                ? name.line()
                        .whole()
                        .problem(Code.B01, "a number stands in front of the ballot")
                        .withExpected(EXPECTED)
                : name.line()
                        .problem(Code.B01, start, "the number of ballots has no \"*\" before it")
                        .withValue(text)
                        .withExpected(EXPECTED);
    }

    /** The same where the number may well be part of the name. */
    Problem problemUnlessName() {
        return problem().withExpected(EXPECTED + "; where it is part of a name, \"* 1\" at the end of the line");
    }

    /** Whether it is the number of a line that counts the ballots: {@code Total: 40}. */
    boolean isTotal(PlainLine line) {
        return !line.isMarked() && TOTAL.matcher(text).matches() && Totals.isWord(rest);
    }

    /** What is said of a line that counts the ballots, where a number behind {@code *} would make a candidate of its word. */
    Problem problemOfTotal() {
        return name.problem(Code.B10, Quoted.of(name.text()) + " counts the ballots, and is none")
                .withExpected("no such line: delete it, or type \"#\" and a blank before it");
    }

    /** What is said where the numbers in front count the lines. */
    Problem problemOfLineNumber() {
        return problem().withExpected("the ballot alone, A > B: the numbers count the lines; delete them");
    }

    /** What is said where it is read as part of the name, and may be none. */
    Problem doubt() {
        String where = isInFront ? "in front" : "in brackets";
        return name.problem(Code.B12, "the number " + where + " is read as part of the name")
                .withExpected(EXPECTED);
    }
}
