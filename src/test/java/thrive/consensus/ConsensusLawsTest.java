package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.consensus.agreement.KendallW;
import thrive.consensus.kemeny.Kemeny;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Copeland;
import thrive.consensus.method.Method;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Order;
import thrive.consensus.method.Points;
import thrive.consensus.method.Schulze;
import thrive.consensus.method.Support;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/** What must hold whatever the tables write, tried on two hundred small rooms full of ties and short lists. */
class ConsensusLawsTest {

    private static final int TOP = 3;
    private static final List<Method> COUNTING =
            List.of(new Points(), new Modified(), new AverageRank(), new Support());
    private static final List<Method> PAIRWISE = List.of(new Copeland(), new Schulze());
    private static final List<Method> METHODS =
            List.of(new Points(), new Modified(), new AverageRank(), new Support(), new Copeland(), new Schulze());

    private static KemenyResult kemeny(Profile room) {
        return Kemeny.solve(room.weightedPreferences(), room.named(), TOP, () -> false);
    }

    @Test
    void theOrderOfTheTablesChangesNothing() {
        RandomRooms.hold(room -> {
            List<Ballot> ballots = new ArrayList<>(room.ballots());
            Collections.reverse(ballots);
            Profile other = room.with(ballots);
            for (Method method : METHODS) {
                assertThat(method.order(other, TOP))
                        .as(method.getClass().getSimpleName())
                        .isEqualTo(method.order(room, TOP));
            }
            assertThat(kemeny(other)).isEqualTo(kemeny(room));
            assertThat(ConsensusCount.of(other, TOP).ranking())
                    .isEqualTo(ConsensusCount.of(room, TOP).ranking());
            assertClose(KendallW.of(other), KendallW.of(room));
        });
    }

    @Test
    void theNamesOfTheTablesChangeNothingButNames() {
        RandomRooms.hold(room -> {
            List<Ballot> ballots = new ArrayList<>();
            room.ballots().forEach(b -> ballots.add(new Ballot("another " + b.table(), b.groups())));
            Profile other = room.with(ballots);
            for (Method method : METHODS) {
                assertThat(method.order(other, TOP))
                        .as(method.getClass().getSimpleName())
                        .isEqualTo(method.order(room, TOP));
            }
            assertThat(ConsensusCount.of(other, TOP).ranking())
                    .isEqualTo(ConsensusCount.of(room, TOP).ranking().stream()
                            .map(s -> new Standing(
                                    s.rank(),
                                    s.principle(),
                                    s.points(),
                                    s.score(),
                                    s.listedBy(),
                                    s.firstPlaces(),
                                    renamed(s.ranks()),
                                    renamed(s.pointsByTable()),
                                    s.decidedBy()))
                            .toList());
        });
    }

    private static <T> Map<String, T> renamed(Map<String, T> byTable) {
        Map<String, T> renamed = new LinkedHashMap<>();
        byTable.forEach((table, value) -> renamed.put("another " + table, value));
        return renamed;
    }

    /** Only the order in which tied principles are told may be another: it is the model's. */
    @Test
    void theNumbersOfThePrinciplesChangeNothingButTheOrderWithinATie() {
        RandomRooms.hold(room -> {
            List<Integer> numbers =
                    new ArrayList<>(IntStream.range(0, room.size()).boxed().toList());
            Collections.shuffle(numbers, new Random(room.ballots().hashCode()));
            Profile other = renumbered(room, numbers);
            for (Method method : METHODS) {
                Order order = method.order(room, TOP);
                Order otherOrder = method.order(other, TOP);
                assertThat(names(other, otherOrder.groups()))
                        .as(method.getClass().getSimpleName())
                        .isEqualTo(names(room, order.groups()));
                for (int c = 0; c < room.size(); c++) {
                    assertThat(otherOrder.scores().orElseThrow().get(numbers.get(c)))
                            .as(method.getClass().getSimpleName())
                            .isEqualTo(order.scores().orElseThrow().get(c));
                }
            }
            assertSameStandings(ConsensusCount.of(other, TOP), ConsensusCount.of(room, TOP));
            assertSameOptima(other, kemeny(other), room, kemeny(room));
            assertClose(KendallW.of(other), KendallW.of(room));
        });
    }

    /** The candidate that was c becomes numbers[c]. */
    private static Profile renumbered(Profile room, List<Integer> numbers) {
        String[] candidates = new String[room.size()];
        for (int c = 0; c < candidates.length; c++) {
            candidates[numbers.get(c)] = room.candidates().get(c);
        }
        List<Ballot> ballots = new ArrayList<>();
        for (Ballot ballot : room.ballots()) {
            ballots.add(new Ballot(
                    ballot.table(),
                    ballot.groups().stream()
                            .map(group -> group.stream().map(numbers::get).toList())
                            .toList()));
        }
        return new Profile(Arrays.asList(candidates), ballots);
    }

    private static List<Set<String>> names(Profile room, List<List<Integer>> groups) {
        return groups.stream().map(group -> names(room, group, c -> c)).toList();
    }

    private static Set<String> names(Profile room, List<Integer> group, IntUnaryOperator number) {
        Set<String> names = new TreeSet<>();
        group.forEach(c -> names.add(room.candidates().get(number.applyAsInt(c))));
        return names;
    }

    private static void assertSameStandings(Consensus other, Consensus consensus) {
        for (Standing standing : consensus.ranking()) {
            Standing same = other.of(standing.principle()).orElseThrow();
            assertThat(same.rank()).isEqualTo(standing.rank());
            assertThat(same.points()).isEqualTo(standing.points());
            assertThat(same.ranks()).isEqualTo(standing.ranks());
            assertThat(same.pointsByTable()).isEqualTo(standing.pointsByTable());
        }
        assertThat(steps(other)).isEqualTo(steps(consensus));
        assertThat(other.proposed()).containsExactlyInAnyOrderElementsOf(consensus.proposed());
        assertThat(other.undetermined()).containsExactlyInAnyOrderElementsOf(consensus.undetermined());
    }

    private static List<Step> steps(Consensus consensus) {
        return consensus.ranking().stream().map(Standing::decidedBy).toList();
    }

    private static void assertSameOptima(Profile otherRoom, KemenyResult other, Profile room, KemenyResult result) {
        assertThat(other.distance()).isEqualTo(result.distance());
        assertThat(other.optima()).isEqualTo(result.optima());
        assertThat(names(otherRoom, other.ranking())).isEqualTo(names(room, result.ranking()));
        assertThat(names(otherRoom, other.inEveryTop(), c -> c)).isEqualTo(names(room, result.inEveryTop(), c -> c));
        assertThat(names(otherRoom, other.inSomeTop(), c -> c)).isEqualTo(names(room, result.inSomeTop(), c -> c));
    }

    /** Counts double, contests stay as they are, and so does every order. */
    @Test
    void everyTableTwiceChangesNoOrder() {
        RandomRooms.hold(room -> assertDoubled(twice(room), room));
    }

    @Test
    void aListOfTwoTablesIsTheSameListTwice() {
        RandomRooms.hold(room -> assertDoubled(
                room.with(room.ballots().stream()
                        .map(b -> new Ballot(b.table(), b.groups(), 2, 1))
                        .toList()),
                room));
    }

    private static Profile twice(Profile room) {
        List<Ballot> ballots = new ArrayList<>(room.ballots());
        room.ballots().forEach(b -> ballots.add(new Ballot(b.table() + " again", b.groups())));
        return room.with(ballots);
    }

    private static void assertDoubled(Profile twice, Profile room) {
        COUNTING.forEach(method -> assertScores(method, twice, room, 2));
        PAIRWISE.forEach(method -> assertScores(method, twice, room, 1));
        Consensus once = ConsensusCount.of(room, TOP);
        Consensus both = ConsensusCount.of(twice, TOP);
        for (int i = 0; i < room.size(); i++) {
            Standing one = once.ranking().get(i);
            Standing two = both.ranking().get(i);
            assertThat(two.principle()).isEqualTo(one.principle());
            assertThat(two.rank()).isEqualTo(one.rank());
            assertThat(two.points()).isEqualTo(one.points().times(2));
        }
        assertThat(steps(both)).isEqualTo(steps(once));
        assertThat(both.proposed()).isEqualTo(once.proposed());
        assertThat(both.undetermined()).isEqualTo(once.undetermined());
        assertThat(kemeny(twice).distance()).isEqualTo(2 * kemeny(room).distance());
        assertThat(kemeny(twice).optima()).isEqualTo(kemeny(room).optima());
        assertThat(kemeny(twice).ranking()).isEqualTo(kemeny(room).ranking());
        assertThat(kemeny(twice).inEveryTop()).isEqualTo(kemeny(room).inEveryTop());
        assertThat(kemeny(twice).inSomeTop()).isEqualTo(kemeny(room).inSomeTop());
    }

    private static void assertScores(Method method, Profile other, Profile room, long times) {
        Order order = method.order(room, TOP);
        Order otherOrder = method.order(other, TOP);
        assertThat(otherOrder.groups()).as(method.getClass().getSimpleName()).isEqualTo(order.groups());
        assertThat(otherOrder.scores().orElseThrow())
                .as(method.getClass().getSimpleName())
                .isEqualTo(order.scores().orElseThrow().stream()
                        .map(score -> score.times(times))
                        .toList());
    }

    /** With every table twice S is 4 times as large, and so are m² and m·ΣT, so that W = 12·S / (m²(N³ − N) − m·ΣT) stays. */
    @Test
    void everyTableTwiceLeavesWAsItIs() {
        RandomRooms.hold(room -> {
            if (room.tableCount() > 1) {
                assertClose(KendallW.of(twice(room)), KendallW.of(room));
            }
        });
    }

    @Test
    void wIsAShare() {
        RandomRooms.hold(room -> KendallW.of(room)
                .ifPresent(w -> assertThat(w).isGreaterThanOrEqualTo(0).isLessThanOrEqualTo(1 + 1e-12)));
    }

    private static void assertClose(OptionalDouble one, OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        other.ifPresent(w -> assertThat(one.orElseThrow()).isCloseTo(w, within(1e-12)));
    }

    /** Weights of 3 in thirds are weights of 1. */
    @Test
    void theUnitOfTheWeightsChangesNothing() {
        RandomRooms.hold(room -> {
            Profile thirds = new Profile(
                    room.candidates(),
                    room.ballots().stream()
                            .map(b -> new Ballot(b.table(), b.groups(), 1, 3))
                            .toList(),
                    room.unranked(),
                    3);
            for (Method method : METHODS) {
                assertThat(method.order(thirds, TOP))
                        .as(method.getClass().getSimpleName())
                        .isEqualTo(method.order(room, TOP));
            }
            assertThat(ConsensusCount.of(thirds, TOP).ranking())
                    .isEqualTo(ConsensusCount.of(room, TOP).ranking());
            assertThat(kemeny(thirds).ranking()).isEqualTo(kemeny(room).ranking());
        });
    }

    /** Each room's first list, handed in by three tables. The rest are level below it, as nobody named them. */
    @Test
    void aUnanimousListWinsByEveryMethodInItsOrder() {
        RandomRooms.hold(room -> {
            List<List<Integer>> list = room.ballots().get(0).groups();
            Profile unanimous = room.with(List.of(new Ballot("all", list, 3, 1)));
            int length = unanimous.named().length;
            List<Set<String>> expected = new ArrayList<>(names(room, list));
            List<Integer> unnamed = IntStream.range(0, room.size())
                    .filter(c -> list.stream().noneMatch(group -> group.contains(c)))
                    .boxed()
                    .toList();
            assertThat(names(room, kemeny(unanimous).ranking())).isEqualTo(expected);
            assertThat(kemeny(unanimous).distance()).isZero();
            assertThat(ConsensusCount.of(unanimous, length).proposed())
                    .containsExactlyElementsOf(list.stream()
                            .flatMap(group -> group.stream().sorted())
                            .map(c -> room.candidates().get(c))
                            .toList());
            if (!unnamed.isEmpty()) {
                expected.add(names(room, unnamed, c -> c));
            }
            for (Method method : METHODS) {
                List<Set<String>> groups =
                        names(room, method.order(unanimous, length).groups());
                if (method instanceof Support) {
                    assertThat(groups).hasSize(unnamed.isEmpty() ? 1 : 2);
                    assertThat(groups.get(0)).hasSize(length);
                } else {
                    assertThat(groups).as(method.getClass().getSimpleName()).isEqualTo(expected);
                }
            }
        });
    }

    /** Where every table puts one above another, no method does otherwise; only those that do not look down the lists may level the two. */
    @Test
    void whatAllTablesPreferStandsHigher() {
        int[] pairs = new int[1];
        RandomRooms.hold(room -> {
            int[][] above = room.preferences();
            for (int a = 0; a < room.size(); a++) {
                for (int b = 0; b < room.size(); b++) {
                    if (above[a][b] == room.tableCount()) {
                        assertPreferred(room, a, b);
                        pairs[0]++;
                    }
                }
            }
        });
        assertThat(pairs[0]).isGreaterThan(200);
    }

    private static void assertPreferred(Profile room, int a, int b) {
        for (Method method : METHODS) {
            List<Fraction> scores = method.order(room, TOP).scores().orElseThrow();
            boolean shallow = method instanceof Points || method instanceof Modified || method instanceof Support;
            assertThat(scores.get(a).compareTo(scores.get(b)))
                    .as("%s of %d and %d", method.getClass().getSimpleName(), a, b)
                    .isGreaterThanOrEqualTo(shallow ? 0 : 1);
        }
        Consensus consensus = ConsensusCount.of(room, TOP);
        assertThat(rank(consensus, room, a)).isLessThan(rank(consensus, room, b));
        KemenyResult optima = kemeny(room);
        List<Integer> best = optima.best();
        assertThat(!best.contains(b) || best.indexOf(a) < best.indexOf(b)).isTrue();
        if (optima.inSomeTop().contains(b)) {
            assertThat(optima.inSomeTop()).contains(a);
        }
        if (optima.inEveryTop().contains(b)) {
            assertThat(optima.inEveryTop()).contains(a);
        }
    }

    private static int rank(Consensus consensus, Profile room, int candidate) {
        return consensus.of(room.candidates().get(candidate)).orElseThrow().rank();
    }

    /** Every list upside down, the unranked being tied at its end: what looks at nothing but pairs or midranks turns as well. */
    @Test
    void listsUpsideDownTurnTheOrder() {
        RandomRooms.hold(room -> {
            Profile whole = whole(room);
            Profile turned = turned(whole);
            List<Fraction> copeland = new Copeland().order(whole, TOP).scores().orElseThrow();
            List<Fraction> schulze = new Schulze().order(whole, TOP).scores().orElseThrow();
            List<Fraction> average =
                    new AverageRank().order(whole, TOP).scores().orElseThrow();
            long most = room.size() - 1L;
            for (int c = 0; c < room.size(); c++) {
                assertThat(score(new Copeland(), turned, c))
                        .isEqualTo(copeland.get(c).times(-1));
                assertThat(score(new AverageRank(), turned, c).plus(average.get(c)))
                        .isEqualTo(Fraction.of(most * room.tableCount(), 1));
                if (schulze.get(c).equals(Fraction.of(most, 1))) {
                    assertThat(score(new Schulze(), turned, c)).isEqualTo(Fraction.ZERO);
                }
            }
            List<List<Integer>> ranking = new ArrayList<>(kemeny(turned).ranking());
            Collections.reverse(ranking);
            assertThat(names(room, ranking)).isEqualTo(names(room, kemeny(whole).ranking()));
            assertThat(kemeny(turned).distance()).isEqualTo(kemeny(whole).distance());
            assertThat(kemeny(turned).optima()).isEqualTo(kemeny(whole).optima());
            assertClose(KendallW.of(turned), KendallW.of(whole));
        });
    }

    private static Fraction score(Method method, Profile room, int candidate) {
        return method.order(room, TOP).scores().orElseThrow().get(candidate);
    }

    /** Written out, the unranked are a last tied group. */
    @Test
    void theUnrankedStandTiedBelow() {
        RandomRooms.hold(room -> {
            for (Method method : List.of(new AverageRank(), new Copeland(), new Schulze())) {
                assertThat(method.order(whole(room), TOP))
                        .as(method.getClass().getSimpleName())
                        .isEqualTo(method.order(room, TOP));
            }
            assertClose(KendallW.of(whole(room)), KendallW.of(room));
            assertThat(kemeny(whole(room)).distance()).isEqualTo(kemeny(room).distance());
        });
    }

    private static Profile whole(Profile room) {
        return changed(room, ballot -> {
            List<List<Integer>> groups = new ArrayList<>(ballot.groups());
            List<Integer> named = ballot.named();
            List<Integer> rest = IntStream.range(0, room.size())
                    .filter(c -> !named.contains(c))
                    .boxed()
                    .toList();
            if (!rest.isEmpty()) {
                groups.add(rest);
            }
            return groups;
        });
    }

    private static Profile turned(Profile room) {
        return changed(room, ballot -> {
            List<List<Integer>> groups = new ArrayList<>(ballot.groups());
            Collections.reverse(groups);
            return groups;
        });
    }

    private interface Change {
        List<List<Integer>> of(Ballot ballot);
    }

    private static Profile changed(Profile room, Change change) {
        return room.with(room.ballots().stream()
                .map(ballot -> new Ballot(ballot.table(), change.of(ballot)))
                .toList());
    }

    @Test
    void theLadderOnlySetsApartWhatPointsLeaveLevel() {
        RandomRooms.hold(room -> {
            List<Standing> ranking = ConsensusCount.of(room, TOP).ranking();
            for (int i = 1; i < ranking.size(); i++) {
                Standing above = ranking.get(i - 1);
                Standing below = ranking.get(i);
                int more = above.points().compareTo(below.points());
                assertThat(more).isNotNegative();
                assertThat(below.decidedBy() == Step.POINTS).isEqualTo(more > 0);
                assertThat(below.decidedBy() == Step.TIE).isEqualTo(above.rank() == below.rank());
            }
        });
    }
}
