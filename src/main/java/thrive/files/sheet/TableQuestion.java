package thrive.files.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import thrive.text.LatePattern;

/**
 * A heading that asks whose answers these are, as forms have it: "Which table were you on?", "Please select your table", "Your group".
 * One that says anything else about a table ("What our table said", "Table notes") is none.
 */
final class TableQuestion {

    private static final int LONGEST_HEADING = 120;
    private static final String TABLE = "table";

    private static final String NOUN = "(?:table|group)(?: (?:name|number|no|colour|color|letter|id|code|or)\\b){0,3}+";

    /** What may stand behind: "were you on", "did you sit at today". */
    private static final String TAIL =
            "(?: (?:are|were|was|is|did|do|you|we|i|sit|sitting|sat|seated|at|on|in|from|today|please)\\b){0,8}+";

    private static final LatePattern ASKS = LatePattern.of("(?:q ?)?(?:\\d{1,2} )?(?:"
            + "(?:which|what) (?:(?:is|was|s) (?:your|my) )?" + NOUN + TAIL
            + "|whats (?:your|my) " + NOUN
            + "|(?:what|which) (?:colour|color|number|name|letter) (?:is|was) (?:your|my) " + NOUN
            + "|(?:name|number|colour|color|letter) of (?:your|my) (?:table|group)"
            + "|(?:please )?(?:select|choose|pick|enter|give|state|tick|indicate|type|tell us|name)"
            + " (?:(?:which|your|the|my) )?" + NOUN + TAIL
            + "|(?:your|my) " + NOUN
            + ")");

    /** Words with which a heading speaks of a table that is not that of the row. */
    private static final Set<String> OF_OTHERS =
            Set.of("other", "others", "another", "next", "previous", "visited", "visit", "best", "agree", "agreed");

    private TableQuestion() {}

    /** Whether a heading asks for the table or the group. */
    static boolean is(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return false;
        }
        int bracket = heading.indexOf('(');
        String question = bracket > 0 ? heading.substring(0, bracket) : heading;
        return ASKS.matcher(String.join(" ", PastHeading.words(question)).strip())
                .matches();
    }

    /** Those of some columns that ask for the table, or where none does the one that asks for the group. */
    static List<Integer> among(List<Integer> columns, IntFunction<String> heading) {
        List<Integer> asking =
                columns.stream().filter(column -> is(heading.apply(column))).toList();
        List<Integer> tables =
                asking.stream().filter(column -> hasWord(heading.apply(column))).toList();
        return !tables.isEmpty() ? tables : asking.size() == 1 ? asking : List.of();
    }

    /** Whether a heading has the word "table" and speaks of no other table than that of the row. */
    static boolean mentions(String heading) {
        return heading.length() <= LONGEST_HEADING
                && hasWord(heading)
                && PastHeading.words(heading).stream().noneMatch(OF_OTHERS::contains);
    }

    private static boolean hasWord(String heading) {
        return PastHeading.words(heading).contains(TABLE);
    }
}
