package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import thrive.consensus.Consensus;

/** What other methods are said to propose is what the JSON says of each: who would come in, who out, and who be level. */
final class OtherMethodsLaw {

    private static final Map<String, String> WORDS = Map.of(
            "points", "points",
            "points by the length of the list (modified Borda)", "modified",
            "average rank", "average-rank",
            "wins in pairs (Copeland)", "copeland",
            "strongest paths (Schulze)", "schulze",
            "least disagreement (Kemeny)", "kemeny",
            "number of lists (support)", "support",
            "weight of lists (support)", "support");
    private static final String NAMES = "([A-I](?:(?:, | and )[A-I])*)";
    private static final Pattern CHANGE = Pattern.compile("(.+?) would (?:(also )?take " + NAMES + "(?: in place of "
            + NAMES + ")?|leave out " + NAMES + ")?(?: and )?(?:leave (.+) open among " + NAMES + ")?");
    private static final Pattern SAME =
            Pattern.compile("(.+?) proposes? (?:the same \\w+ as (.+)|nothing for certain either)");

    private final DrawnElection election;
    private final Consensus counted;

    private OtherMethodsLaw(DrawnElection election, Consensus counted) {
        this.election = election;
        this.counted = counted;
    }

    /** How many claims held. */
    static int hold(DrawnElection election, Consensus counted, Json methods, SaidText text) {
        Map<String, Other> told = new TreeMap<>();
        OtherMethodsLaw law = new OtherMethodsLaw(election, counted);
        text.sentences("What other methods would propose").forEach(sentence -> law.read(sentence, told));
        Map<String, Other> inJson = new TreeMap<>();
        for (String method : WORDS.values()) {
            if (!method.equals(election.counting().method().word())) {
                inJson.put(
                        method,
                        method.equals("kemeny")
                                ? law.ofBestOrders(methods.at(method))
                                : law.ofOneOrder(methods.at(method)));
            }
        }
        assertThat(told).isEqualTo(inJson);
        return told.size();
    }

    /** Who comes in, who is certainly out, and who is level across the last places. */
    private record Other(Set<String> enters, Set<String> out, Set<String> open) {}

    /** Of orders that are equally good, who is in all of their first places, and who in some. */
    private Other ofBestOrders(Json method) {
        Set<String> every = SaidChange.names(method.at("inEveryTopFive"));
        Set<String> open = SaidChange.names(method.at("inSomeTopFive"));
        open.removeAll(every);
        return other(every, open);
    }

    private Other ofOneOrder(Json method) {
        Set<String> top = SaidChange.names(method.at("topFive"));
        return other(top, open(method.at("ranking"), top));
    }

    private Other other(Set<String> top, Set<String> open) {
        Set<String> enters = new TreeSet<>(top);
        counted.proposed().forEach(enters::remove);
        Set<String> out = new TreeSet<>(counted.proposed());
        out.removeAll(top);
        out.removeAll(open);
        return new Other(enters, out, open);
    }

    private Set<String> open(Json ranking, Set<String> top) {
        for (Json group : ranking.items()) {
            Set<String> named = SaidChange.names(group);
            named.removeIf(name -> election.lists().lines().stream().noneMatch(line -> line.place(name) > 0));
            if (top.size() < election.top() && !named.isEmpty() && !top.containsAll(named)) {
                return named;
            }
        }
        return new TreeSet<>();
    }

    private void read(String sentence, Map<String, Other> told) {
        Matcher same = SAME.matcher(sentence);
        Matcher change = CHANGE.matcher(sentence);
        if (same.matches()) {
            assertThat(same.group(2) == null).isEqualTo(counted.proposed().isEmpty());
            Other as = new Other(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(counted.undetermined()));
            methods(same.group(1)).forEach(method -> told.put(method, as));
        } else {
            assertThat(change.matches()).as(sentence).isTrue();
            Set<String> out = SaidChange.names(change.group(4) == null ? change.group(5) : change.group(4));
            Other other = new Other(SaidChange.names(change.group(3)), out, SaidChange.names(change.group(7)));
            assertThat(change.group(2) == null || !counted.proposed().isEmpty())
                    .as(sentence)
                    .isTrue();
            methods(change.group(1)).forEach(method -> told.put(method, other));
        }
    }

    private Set<String> methods(String words) {
        if (words.equals("All other methods")) {
            return WORDS.values().stream()
                    .filter(method ->
                            !method.equals(election.counting().method().word()))
                    .collect(Collectors.toSet());
        }
        Set<String> methods = new TreeSet<>();
        for (String name : List.of(words.split(", | and ", -1))) {
            String word = WORDS.get(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1));
            assertThat(word).as(name).isNotNull();
            methods.add(word);
        }
        return methods;
    }
}
