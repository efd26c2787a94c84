package thrive.files.ballots;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A sign by which other people, programs or formats set names apart or count ballots. Read as it stands, it would become part
 * of a name, and the name another candidate.
 *
 * @param code the kind of problem
 * @param written how it looks
 * @param meaning what is wrong with it, in words that follow the sign
 * @param expected what belongs in its place
 */
record Sign(Code code, Pattern written, String meaning, String expected) {

    private static final String BEST_FIRST = "the best first, with \">\" behind it: A > B = C";
    private static final String APART = "\">\" between two that are set apart: A > B = C";
    private static final String TIED = "\"=\" between two that are tied: A > B = C";
    private static final String COUNT = "the number of ballots behind \"*\": A > B * 3";

    private static final List<Sign> ALL = List.of(
            sign(
                    "&(?:#\\w{1,6};?|\\p{Alpha}{2,8};)",
                    "is how the source of a web page writes a sign",
                    "the sign itself: A > B = C"),
            sign("[<＜≤⩽≺≼⪯←⇐⟵⟸]", "puts the best last", BEST_FIRST),
            sign("[-–—−~|=]>|>=", "is not read as \">\"", APART),
            sign("[＞﹥≥≧⩾≻≽⪰≿→⇒⟶⟹↦➔➙➛➜➝➞➡➢➤►▶▸▹⟩〉❯\uF0E0\uF0E8]", "is not read as \">\"", APART),
            sign("[＝∼~≈≃≅≡⩵]", "is not read as \"=\"", TIED),
            new Sign(Code.B01, Pattern.compile("[∗＊✕✖✗✘⨯⨉╳]"), "is not read as \"*\"", COUNT),
            sign("(?<=\\s)//", "starts no comment", "\"#\" before what is no ballot"),
            sign("\\^", "marks a weight in Condorcet's format", COUNT),
            sign("\\|\\|", "sets tags apart in Condorcet's format", "the ballot alone: A > B = C * 3"),
            sign(
                    "(?i)/EMPTY_RANKING/",
                    "is an empty ballot in Condorcet's format",
                    "ballots that rank nobody left out"));

    private static Sign sign(String written, String meaning, String expected) {
        return new Sign(Code.B10, Pattern.compile(written), meaning, expected);
    }

    /**
     * The problem with the first such sign of a line, or nothing.
     *
     * @param line the whole line: a sign in the source of a web page may look as if a comment began in it
     * @param end where the ballot ends and a comment begins
     */
    static Optional<Problem> first(FileLine line, int end) {
        return Ordinary.line(line.text(), end) ? Optional.empty() : earliest(line, end);
    }

    private static Optional<Problem> earliest(FileLine line, int end) {
        return ALL.stream()
                .map(sign -> sign.in(line))
                .flatMap(Optional::stream)
                .filter(found -> found.start() < end)
                .min(Comparator.comparingInt(Found::start))
                .map(found -> found.problem(line));
    }

    private Optional<Found> in(FileLine line) {
        Matcher matcher = written.matcher(line.text());
        return matcher.find() ? Optional.of(new Found(this, matcher.start(), matcher.end())) : Optional.empty();
    }

    /** A sign at its place. */
    private record Found(Sign sign, int start, int end) {

        Problem problem(FileLine line) {
            String text = line.text().substring(start, end);
            return line.problem(sign.code, start, Quoted.of(text) + " " + sign.meaning)
                    .withValue(text)
                    .withExpected(sign.expected);
        }
    }
}
