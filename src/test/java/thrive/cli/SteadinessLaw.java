package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.consensus.Consensus;

/** What is said of lists that are absent is what the JSON says, and what counting without them shows. */
final class SteadinessLaw {

    private static final Pattern WITHOUT = Pattern.compile("Without ((?:line|table) \\d+), (.+)");
    private static final Pattern FEWEST = Pattern.compile(
            "Without (.+) the proposal would change(?:; (\\d+) (?:of the lists|sets of \\d+ lists) can.*)?");
    private static final Pattern SAME = Pattern.compile(
            "Without (?:the other list|any one of the other (\\d+) lists), the proposal would be the same");
    private static final String ALL_SAME = "The proposal would be the same without any one of the lists";

    private final DrawnElection election;
    private final Consensus counted;
    private int claims;

    private SteadinessLaw(DrawnElection election, Consensus counted) {
        this.election = election;
        this.counted = counted;
    }

    /** How many claims held. */
    static int hold(DrawnElection election, Consensus counted, Json json, SaidText text) {
        SteadinessLaw law = new SteadinessLaw(election, counted);
        law.single(json.at("robustness/leaveOneOut"), text.sentences("How steady the proposal is"));
        law.fewest(json.at("robustness/fewestTables"), text.sentences(SaidText.REST));
        return law.claims;
    }

    private void single(Json leaveOneOut, List<String> sentences) {
        int certain = counted.proposed().size();
        int lists = election.lists().lines().size();
        Set<String> told = new TreeSet<>();
        for (String sentence : sentences) {
            Matcher without = WITHOUT.matcher(sentence);
            if (without.matches()) {
                SaidChange said = SaidChange.of(without.group(2), election.top());
                Json same = leaveOneOut.item("table", without.group(1));
                assertThat(said).as(sentence).isEqualTo(SaidChange.of(same, election.top(), certain));
                assertThat(told.add(without.group(1))).isTrue();
                claims++;
            }
        }
        for (Json without : leaveOneOut.items()) {
            String list = without.text("table");
            Consensus rest = election.without(List.of(list));
            assertThat(SaidChange.of(without, election.top(), certain))
                    .as("without %s", list)
                    .isEqualTo(SaidChange.between(counted, rest));
            assertThat(told.contains(list)).as("told of %s", list).isEqualTo(lists > 1 && differ(rest));
        }
        assertThat(leaveOneOut.items()).hasSize(lists);
        same(sentences, lists, told.size());
    }

    private void same(List<String> sentences, int lists, int changing) {
        int same = 0;
        for (String sentence : sentences) {
            Matcher others = SAME.matcher(sentence);
            if (others.matches()) {
                same = others.group(1) == null ? 1 : Integer.parseInt(others.group(1));
            }
        }
        assertThat(sentences.contains(ALL_SAME)).isEqualTo(lists > 1 && changing == 0);
        assertThat(same).isEqualTo(changing == 0 ? 0 : lists - changing);
    }

    /** All sets of lists but all of them are counted again. */
    private void fewest(Json json, List<String> sentences) {
        int lists = election.lists().lines().size();
        int least = lists;
        int sets = 0;
        for (int absent = 1; absent < (1 << lists) - 1; absent++) {
            int size = Integer.bitCount(absent);
            if (size <= least && differ(election.without(names(absent)))) {
                sets = size == least ? sets + 1 : 1;
                least = size;
            }
        }
        Matcher said = FEWEST.matcher(sentences.get(0));
        if (sets == 0) {
            assertThat(json.node().isNull()).isTrue();
            assertThat(said.matches()).isFalse();
            return;
        }
        assertThat(said.matches()).as(sentences.get(0)).isTrue();
        assertThat(json.at("n").value()).isEqualTo(least);
        assertThat(SaidChange.names(said.group(1))).isEqualTo(SaidChange.names(json.at("tables")));
        assertThat(said.group(2) == null ? "1" : said.group(2)).isEqualTo("" + sets);
        assertThat(json.at("sets").value()).isEqualTo(sets);
        List<String> absent = List.copyOf(SaidChange.names(said.group(1)));
        assertThat(differ(election.without(absent))).isTrue();
        claims++;
    }

    private boolean differ(Consensus other) {
        return !Set.copyOf(counted.proposed()).equals(Set.copyOf(other.proposed()))
                || !Set.copyOf(counted.undetermined()).equals(Set.copyOf(other.undetermined()));
    }

    private List<String> names(int absent) {
        List<BallotLines.Line> lines = election.lists().lines();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if ((absent >> i & 1) == 1) {
                names.add(lines.get(i).name());
            }
        }
        return names;
    }
}
