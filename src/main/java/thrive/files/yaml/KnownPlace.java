package thrive.files.yaml;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import thrive.problem.DidYouMean;

/**
 * A place in one of our files, with the keys that it may hold. Beside the words of a text, only these tell of a colon that is
 * missing: {@code people 8} may be a key of a table, and is none of the aims.
 *
 * @param keys the words; empty where only texts stand
 * @param isKnown whether it is a place that our files have; elsewhere every word may be a key that is one somewhere
 */
record KnownPlace(Set<String> keys, boolean isKnown) {

    private static final String EVIDENCE = "evidence";

    /** The outermost keys of a site, a model and a decision. */
    static final KnownPlace ROOT =
            of("schema place model aims tables rounds phase1 evidence next id version title status locale scale groups"
                    + " levels principles date priorities leftOut notes ballots");

    private static final KnownPlace STEP = of("done note");
    private static final KnownPlace CHOICE = of("principle because");
    private static final KnownPlace TEXTS = new KnownPlace(Set.of(), true);
    private static final KnownPlace ELSEWHERE = new KnownPlace(Set.of(), false);
    private static final KnownPlace SCORES = new KnownPlace(
            IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet()), true);
    private static final KnownPlace REFERENCE = of("kind text source");

    private static final Map<String, KnownPlace> BELOW = Map.ofEntries(
            Map.entry("aims", TEXTS),
            Map.entry("sectors", TEXTS),
            Map.entry("descriptions", SCORES),
            Map.entry("tables", of("id name people sectors")),
            Map.entry("rounds", of("id title scored prioritised analysed model")),
            Map.entry("phase1", of("team engagement pathways data voices")),
            Map.entry("team", STEP),
            Map.entry("engagement", STEP),
            Map.entry("pathways", STEP),
            Map.entry("data", STEP),
            Map.entry("voices", STEP),
            Map.entry("next", of("what date")),
            Map.entry("scale", of("min max thriveLike")),
            Map.entry("groups", of("id name")),
            Map.entry("levels", of("id name about")),
            Map.entry("principles", of("id level name shortName ideal descriptions measured groups")),
            Map.entry("priorities", CHOICE),
            Map.entry("leftOut", CHOICE));

    private static KnownPlace of(String keys) {
        return new KnownPlace(Set.of(keys.split(" ")), true);
    }

    /** The place below a key, which stands below another one. */
    static KnownPlace below(String key, String around) {
        if (around.equals(EVIDENCE)) {
            return REFERENCE;
        }
        return BELOW.getOrDefault(key, ELSEWHERE);
    }

    /** Whether a word is a key of this place. */
    boolean knows(String word) {
        if (!isKnown) {
            return Keys.include(word);
        }
        return keys.contains(word);
    }

    /** Whether a word is nearly a key of this place. */
    boolean nearlyKnows(String word) {
        return !DidYouMean.among(word, keys).isEmpty();
    }

    /** Whether scores are the keys of this place. */
    boolean isOfScores() {
        return keys.equals(SCORES.keys);
    }

    /** Whether only texts stand here. */
    boolean isOfTexts() {
        return isKnown && keys.isEmpty();
    }
}
