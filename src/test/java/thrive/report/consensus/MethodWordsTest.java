package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.method.Order;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;
import thrive.report.Sample;

class MethodWordsTest {

    private static final Sample PLACE = Sample.of(8, "red", "blue", "green");

    /** Kemeny's outcome with nothing in it but how far it is known. */
    private static List<String> proof(boolean optimal, int optima, boolean capped, boolean complete) {
        KemenyResult kemeny =
                new KemenyResult(0, optimal, 0, optima, capped, complete, List.of(), List.of(), List.of(), List.of());
        return MethodWords.proof(outcome(MethodName.KEMENY, Optional.of(kemeny)));
    }

    private static MethodOutcome outcome(MethodName method, Optional<KemenyResult> kemeny, Integer... top) {
        List<List<Integer>> groups = new ArrayList<>();
        List.of(top).forEach(c -> groups.add(List.of(c)));
        return new MethodOutcome(method, new Order(groups, Optional.empty()), List.of(top), kemeny);
    }

    private static MethodOutcome outcome(MethodName method, Integer... top) {
        return outcome(method, Optional.empty(), top);
    }

    @Test
    void the_rule_of_points_goes_by_how_many_are_sought() {
        Consensus five = PLACE.consensus("P1 P2");
        assertThat(MethodWords.rule(five, Voices.TABLES))
                .isEqualTo(
                        "Points: 5 for a first place, one less for each place below, down to 1 for a 5th; tied principles"
                                + " share.");
        assertThat(MethodWords.rule(ConsensusCount.of(five.profile(), 1), Voices.BALLOTS))
                .isEqualTo("Points: 1 for a first place, none for the others; tied candidates share.");
    }

    /** A proposal of another method, of which only its name matters here. */
    private static String rule(MethodName method, Voices voices) {
        Consensus points = PLACE.consensus("P1 P2");
        return MethodWords.rule(
                new Consensus(points.profile(), method, 5, points.ranking(), points.proposed(), points.undetermined()),
                voices);
    }

    @Test
    void every_other_method_has_its_rule() {
        assertThat(rule(MethodName.MODIFIED, Voices.TABLES))
                .isEqualTo(
                        "Points by the length of the list (modified Borda): a first place on a list of three gives 3, on a list of five 5, and"
                                + " each place below one less.");
        assertThat(rule(MethodName.AVERAGE_RANK, Voices.TABLES))
                .isEqualTo(
                        "Average rank: from each table as many points as there are places below; those that it does not"
                                + " name share the places left.");
        Consensus below = PLACE.consensus("P1 P2");
        assertThat(MethodWords.rule(
                        new Consensus(
                                below.profile().with(Unranked.IGNORE),
                                MethodName.AVERAGE_RANK,
                                5,
                                below.ranking(),
                                below.proposed(),
                                List.of()),
                        Voices.TABLES))
                .endsWith("those that it does not name get none.");
        assertThat(rule(MethodName.COPELAND, Voices.BALLOTS))
                .isEqualTo(
                        "Wins in pairs (Copeland): one candidate beats another when more ballots put it above than below. Wins less defeats"
                                + " count.");
        assertThat(rule(MethodName.SCHULZE, Voices.TABLES))
                .startsWith("Strongest paths (Schulze): one principle beats another if the chain");
        assertThat(rule(MethodName.KEMENY, Voices.TABLES))
                .isEqualTo(
                        "Least disagreement (Kemeny): the order that the fewest tables disagree with, over all pairs.");
        assertThat(rule(MethodName.SUPPORT, Voices.TABLES))
                .isEqualTo("Number of lists (support): how many tables name the principle, wherever they put it.");
    }

    /** Where red counts 2 and blue 1, it is not the number of tables that makes a majority. */
    @Test
    void where_tables_have_weights_these_make_majorities() {
        Profile profile = PLACE.consensus("P1 P2", "P2 P1")
                .profile()
                .weighted(Map.of("red", new BigDecimal("2"), "blue", BigDecimal.ONE));
        assertThat(weighted(MethodName.COPELAND, profile))
                .contains("beats another when tables of more weight put it above");
        assertThat(weighted(MethodName.KEMENY, profile))
                .endsWith("the order that the least weight of tables disagrees with, over all pairs.");
        assertThat(weighted(MethodName.SUPPORT, profile))
                .isEqualTo(
                        "Weight of lists (support): what the tables weigh that name the principle, wherever they put it.");
    }

    private static String weighted(MethodName method, Profile profile) {
        return MethodWords.rule(new Consensus(profile, method, 5, List.of(), List.of(), List.of()), Voices.TABLES);
    }

    @Test
    void what_is_known_of_the_best_orders() {
        assertThat(proof(false, 0, false, false))
                .containsExactly(
                        "Not proven: time ran out. This is the best order found; a longer --time-limit may find a"
                                + " better one.");
        assertThat(proof(true, 1, false, true)).containsExactly("Proven: no other order has as little disagreement.");
        assertThat(proof(true, 7, true, false))
                .containsExactly(
                        "No order has less disagreement, but how many have as little is not proven: time ran out. Those that"
                                + " may change places stand level here.");
        assertThat(proof(true, 2, false, true).get(0)).startsWith("2 orders have equally little disagreement. ");
        assertThat(proof(true, 10000, true, true).get(0))
                .startsWith("At least 10000 orders have equally little disagreement. ");
        assertThat(MethodWords.proof(outcome(MethodName.POINTS))).isEmpty();
    }

    @Test
    void other_methods_that_agree_are_told_together() {
        Consensus consensus = PLACE.consensus("P1 P2 P3 P4 P5");
        MethodOutcome own = outcome(MethodName.POINTS, 0, 1, 2, 3, 4);
        MethodOutcome same = outcome(MethodName.MODIFIED, 4, 3, 2, 1, 0);
        MethodOutcome other = outcome(MethodName.COPELAND, 0, 1, 2, 3, 5);
        MethodOutcome less = outcome(MethodName.SUPPORT, 0, 1, 2, 3);

        assertThat(MethodWords.others(consensus, List.of(own, same, outcome(MethodName.SCHULZE, 0, 1, 2, 3, 4))))
                .containsExactly("All other methods propose the same five as points.");
        assertThat(MethodWords.others(consensus, List.of(own, same, other)))
                .containsExactly(
                        "Points by the length of the list (modified Borda) proposes the same five as points.",
                        "Wins in pairs (Copeland) would take P6 in place of P5.");
        assertThat(MethodWords.others(
                        consensus, List.of(own, same, other, less, outcome(MethodName.KEMENY, 0, 1, 2, 3, 5))))
                .contains(
                        "Wins in pairs (Copeland) and least disagreement (Kemeny) would take P6 in place of P5.",
                        "Number of lists (support) would leave out P5.");
    }

    /**
     * Two lists: P2 P1 P3 and P1 P3 P2. Of the six orders of three, P2 P1 P3, P1 P2 P3 and P1 P3 P2 have the least disagreement, 2: P1 is
     * among the first two of all three, P2 and P3 of two each.
     */
    @Test
    void of_orders_that_are_equally_good_only_the_places_that_differ_are_open() {
        Consensus two =
                ConsensusCount.of(PLACE.consensus("P2 P1 P3", "P1 P3 P2").profile(), 2);
        MethodOutcome kemeny = MethodOutcome.of(MethodName.KEMENY, two.profile(), 2, () -> false);
        List<String> candidates = two.profile().candidates();
        assertThat(kemeny.certain()).extracting(candidates::get).containsExactly("P1");
        assertThat(kemeny.open(2, two.profile())).extracting(candidates::get).containsExactly("P2", "P3");
        assertThat(MethodWords.others(two, List.of(outcome(MethodName.POINTS), kemeny)))
                .containsExactly("All other methods would leave the last place open among P2 and P3.");
    }

    @Test
    void one_priority_and_none_for_certain() {
        assertThat(MethodWords.others(
                        PLACE.consensus("P1"), List.of(outcome(MethodName.POINTS, 0), outcome(MethodName.SUPPORT, 0))))
                .containsExactly("All other methods propose the same one as points.");
        Consensus open = PLACE.consensus("P1=P2=P3=P4=P5=P6");
        assertThat(MethodWords.others(open, Sample.findings(open).outcomes()))
                .containsExactly("All other methods propose nothing for certain either.");
    }
}
