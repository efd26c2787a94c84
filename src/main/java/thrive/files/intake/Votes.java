package thrive.files.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import thrive.text.LatePattern;

/**
 * Names under "respondent" that are no people but the times at which one table answered: "1st vote" and "2nd vote", "Round 1" and
 * "Round 2", "Now" and "In 12 months". Taken for two people, they would come to an answer between that nobody gave.
 */
final class Votes {

    private static final String WHAT = "(?:votes?|rounds?|scores?|scoring|ratings?|go|attempt|try|time|pass)";
    private static final String TALK = "(?:discussion|talk|debate|deliberation|conversation|workshop|session|meeting)";
    private static final LatePattern FIRST = ordinal("first|1st|initial|original", "1|one");
    private static final LatePattern LATER_ONE =
            ordinal("second|2nd|third|3rd|fourth|4th|revised|final", "[2-9]|two|three|four");
    /** Alone they tell two votes apart; of more, they may as well count people. */
    private static final LatePattern FIRST_ALONE = LatePattern.of("^(?:first|1st|initial)$");

    private static final LatePattern LATER_ALONE = LatePattern.of("^(?:second|2nd|third|3rd|revised)$");
    private static final LatePattern COUNTED = LatePattern.of("^(?:fourth|4th|fifth|5th)$");
    private static final LatePattern BEFORE = beside("pre", "before");
    private static final LatePattern AFTER = beside("post", "after");
    private static final LatePattern NOW = LatePattern.of("^(?:now|today|currently|at present|as of now|as[ -]is)$");
    private static final LatePattern TO_COME = LatePattern.of(
            "^(?:(?:the |in (?:the )?)?future|later|(?:in )?(?:\\d{1,2}|a|one|two|three|six|twelve|eighteen) (?:months?|years?)(?:['’]? time)?"
                    + "|(?:a|one) year from now|to[ -]be"
                    + "|(?:by |in )?(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\\d\\d)$");
    private static final LatePattern FOLLOW_UP =
            LatePattern.of("^(?:the |at )?(?:follow[ -]?ups?|re-?scor(?:e|ed|ing))(?: \\d)?$");

    private static final List<List<LatePattern>> PAIRS = List.of(
            List.of(FIRST, LATER_ONE),
            List.of(FIRST_ALONE, LATER_ALONE),
            List.of(BEFORE, AFTER),
            List.of(NOW, TO_COME));

    private Votes() {}

    private static LatePattern ordinal(String words, String numbers) {
        return LatePattern.of("^(?:the )?(?:(?:" + words + ") " + WHAT + "|(?:round|time|pass|workshop|session) (?:"
                + numbers + "))$");
    }

    /** "Pre" or "Vote before the discussion"; "Before" alone is another round's, and nobody's. */
    private static LatePattern beside(String alone, String word) {
        return LatePattern.of("^(?:" + alone + "|(?:the )?(?:" + WHAT + " )?(?:" + alone + "|" + word
                + ")[ -](?:the |our )?(?:" + TALK + "|" + WHAT + ")(?: " + WHAT + ")?)$");
    }

    /**
     * Those of some names that are later times than another of them.
     *
     * @param names folded
     * @param round the name of the round whose sheet it is, which may stand there for what the table says now; or empty
     */
    static Set<String> later(Set<String> names, String round) {
        Set<String> later = new HashSet<>();
        for (List<LatePattern> pair : PAIRS) {
            boolean mayCountPeople =
                    pair.contains(FIRST_ALONE) && !matching(COUNTED, names).isEmpty();
            if (!mayCountPeople && !matching(pair.get(0), names).isEmpty()) {
                later.addAll(matching(pair.get(1), names));
            }
        }
        if (!round.isEmpty() && names.contains(round)) {
            later.addAll(matching(FOLLOW_UP, names));
            later.remove(round);
        }
        return later;
    }

    private static Set<String> matching(LatePattern pattern, Set<String> names) {
        Set<String> matching = new HashSet<>();
        for (String name : names) {
            if (pattern.matcher(name).matches()) {
                matching.add(name);
            }
        }
        return matching;
    }
}
