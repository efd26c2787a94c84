package thrive.files.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * Looks, when all lines are read and each by itself is in order, for names that are none when seen beside the others: headings,
 * labels before a ballot, numbers of ballots that stand bare behind the last name, and full stops.
 */
final class Doubts {

    private static final Pattern HEADING = Pattern.compile(
            "(?i).*[.:!?]|\\S+(?: \\S+){2,}"
                    + "|.*\\b(?:ballots?|votes?|voters?|tables?|groups?|rankings?|results?|candidates?|preferences?|orders?|round)\\b.*");
    private static final Pattern LABEL = Pattern.compile("([^:]+:)\\s*(\\S.*)");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(.*\\S) ([0-9]{1,9})");

    private final List<PlainLine> lines = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** Takes a line and the places of its ballot. */
    void add(PlainLine line, List<List<String>> places) {
        lines.add(line);
        places.forEach(tied -> tied.forEach(name -> uses.merge(name, 1, Integer::sum)));
    }

    /** The first of them, or nothing. */
    Optional<Problem> problem() {
        return Stream.of(heading(), label(), numbersBehind(), fullStop())
                .flatMap(Optional::stream)
                .min(Problem::compareTo);
    }

    /** A line of many words, or of words about voting, that no other line names; whoever means it counts it. */
    private Optional<Problem> heading() {
        return lines.stream()
                .filter(line -> !line.isMarked() && line.count().isEmpty())
                .map(PlainLine::first)
                .filter(name -> uses.getOrDefault(name.text(), 0) == 1
                        && HEADING.matcher(name.text()).matches())
                .findFirst()
                .map(name -> name.problem(
                                Code.B10, Quoted.of(name.text()) + " stands on its line alone, and no ballot names it")
                        .withExpected("\"#\" before a heading, or \"* 1\" behind a ballot of one"));
    }

    /** {@code red: A > B}, where A is a candidate without the label, or has another one elsewhere. */
    private Optional<Problem> label() {
        Map<String, String> labels = new HashMap<>();
        for (PlainLine line : lines.stream().filter(line -> line.holds(':')).toList()) {
            Matcher name = LABEL.matcher(line.first().text());
            if (name.matches()) {
                String before = labels.putIfAbsent(name.group(2), name.group(1));
                boolean relabelled = before != null && !before.equals(name.group(1));
                if (relabelled || uses.containsKey(name.group(2))) {
                    return Optional.of(line.first()
                            .problem(Code.B10, Quoted.of(name.group(1)) + " stands before the ballot")
                            .withExpected("the ballot alone, and what it is of behind a \"#\""));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code A > B 5} and {@code B > A 3}: every line ends with a number, behind the name of a candidate. */
    private Optional<Problem> numbersBehind() {
        boolean all = lines.size() > 1 && lines.stream().allMatch(this::hasNumberBehind);
        return all
                ? Optional.of(lines.get(0)
                        .last()
                        .problem(Code.B01, "the number of ballots has no \"*\" before it")
                        .withExpected(MisplacedCount.EXPECTED))
                : Optional.empty();
    }

    /** {@code A > B.}, where B is a candidate without the full stop. */
    private Optional<Problem> fullStop() {
        return lines.stream()
                .filter(line -> line.holds('.'))
                .map(PlainLine::last)
                .filter(name -> name.text().endsWith(".") && uses.containsKey(withoutLast(name.text())))
                .findFirst()
                .map(name -> name.problem(Code.B10, "a full stop ends the ballot, and would be part of a name")
                        .withExpected("names without it: A > B = C * 3"));
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }

    private boolean hasNumberBehind(PlainLine line) {
        Matcher name = NUMBER_BEHIND.matcher(line.last().text());
        return line.count().isEmpty() && name.matches() && uses.containsKey(name.group(1));
    }
}
