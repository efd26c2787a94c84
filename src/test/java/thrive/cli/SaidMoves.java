package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single move as a sentence tells it: "B would come in if one ballot of line 2 put B 1st or 2nd, not 3rd".
 *
 * @param from its place before, 0 where it was not named
 * @param to its place after, 0 where it is no longer named
 */
record SaidMoves(String line, boolean oneOfSeveral, String candidate, int from, int to, SaidChange change) {

    private static final Pattern CAUSE =
            Pattern.compile("(one ballot of )?((?:line|table) \\d+) (?:no longer named ([A-I])|put ([A-I]) (.+))");

    /** All the moves of a sentence. */
    static List<SaidMoves> of(String sentence, int top, BallotLines election) {
        String[] parts = sentence.split(" if ", 2);
        SaidChange change = SaidChange.of(parts[0], top);
        List<SaidMoves> moves = new ArrayList<>();
        for (String cause : parts[1].split("; or ", -1)) {
            Matcher matcher = CAUSE.matcher(cause);
            assertThat(matcher.matches()).as("a cause in words: %s", cause).isTrue();
            boolean several = matcher.group(1) != null;
            String line = matcher.group(2);
            if (matcher.group(3) != null) {
                int from = election.line(line).place(matcher.group(3));
                moves.add(new SaidMoves(line, several, matcher.group(3), from, 0, change));
            } else {
                String candidate = matcher.group(4);
                int from = from(matcher.group(5), election.line(line).place(candidate));
                to(matcher.group(5).replaceFirst(", (not .*|alone)$", ""))
                        .forEach(to -> moves.add(new SaidMoves(line, several, candidate, from, to, change)));
            }
        }
        return moves;
    }

    /** What the JSON says. */
    static SaidMoves of(Json json, int top, int certain, BallotLines election) {
        String line = json.text("table");
        return new SaidMoves(
                line,
                election.line(line).ballots() > 1,
                json.text("principle"),
                place(json.at("from")),
                place(json.at("to")),
                SaidChange.of(json, top, certain));
    }

    static int place(Json json) {
        return json.node().isNull() ? 0 : json.node().asInt();
    }

    /** "…, not 3rd"; where it is put alone on the place that it shares, that is where it was. */
    private static int from(String words, int place) {
        if (words.endsWith(", alone")) {
            return place;
        }
        Matcher not = Pattern.compile(", not (\\d+)\\w\\w$").matcher(words);
        return not.find() ? Integer.parseInt(not.group(1)) : 0;
    }

    private static List<Integer> to(String words) {
        List<Integer> places = new ArrayList<>();
        for (String range : words.split(", | or ", -1)) {
            String[] ends = range.split(" to ", 2);
            int first = number(ends[0]);
            int last = number(ends[ends.length - 1]);
            for (int place = first; place <= last; place++) {
                places.add(place);
            }
        }
        return places;
    }

    static int number(String ordinal) {
        return Integer.parseInt(ordinal.replaceAll("\\D", ""));
    }
}
