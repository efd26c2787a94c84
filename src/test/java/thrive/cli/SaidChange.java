package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.consensus.Consensus;

/**
 * A change of the first as a sentence tells it: "B would come in, C would go out and D and E would tie for the last place".
 *
 * @param places for how many places there is a tie; 0 where none is told
 */
record SaidChange(Set<String> enters, Set<String> out, Set<String> tied, int places) {

    private static final String LIST = "([A-I](?:(?:, | and )[A-I])*)";
    private static final Pattern WORDS = Pattern.compile("(?:" + LIST + " would come in)?(?:, | and )?(?:" + LIST
            + " would go out)?(?:, | and )?(?:" + LIST + " would tie for (.+))?");

    static SaidChange of(String words, int top) {
        if (words.startsWith("there would be no tie for ")) {
            return new SaidChange(Set.of(), Set.of(), Set.of(), 0);
        }
        Matcher matcher = WORDS.matcher(words);
        assertThat(matcher.matches()).as("a change in words: %s", words).isTrue();
        return new SaidChange(
                names(matcher.group(1)),
                names(matcher.group(2)),
                names(matcher.group(3)),
                matcher.group(4) == null ? 0 : places(matcher.group(4), top));
    }

    /** What the JSON of a change says. */
    static SaidChange of(Json json, int top, int certain) {
        Set<String> enters = names(json.at("enters"));
        Set<String> leaves = names(json.at("leaves"));
        Set<String> tied = names(json.at("tied"));
        int places = tied.isEmpty() ? 0 : top - certain - enters.size() + leaves.size();
        leaves.removeAll(tied);
        return new SaidChange(enters, leaves, tied, places);
    }

    /** What counting again shows. */
    static SaidChange between(Consensus before, Consensus after) {
        Set<String> enters = new TreeSet<>(after.proposed());
        before.proposed().forEach(enters::remove);
        Set<String> out = new TreeSet<>(before.proposed());
        after.proposed().forEach(out::remove);
        after.undetermined().forEach(out::remove);
        Set<String> tied = new TreeSet<>(after.undetermined());
        return new SaidChange(
                enters,
                out,
                tied,
                tied.isEmpty() ? 0 : after.top() - after.proposed().size());
    }

    static Set<String> names(Json list) {
        Set<String> names = new TreeSet<>();
        list.list().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    static Set<String> names(@org.jspecify.annotations.Nullable String list) {
        return list == null ? new TreeSet<>() : new TreeSet<>(List.of(list.split(", | and ", -1)));
    }

    private static int places(String words, int top) {
        return switch (words) {
            case "the first place" -> {
                assertThat(top).isEqualTo(1);
                yield 1;
            }
            case "the last place" -> {
                assertThat(top).isGreaterThan(1);
                yield 1;
            }
            default -> Integer.parseInt(words.replaceAll("\\D", ""));
        };
    }
}
