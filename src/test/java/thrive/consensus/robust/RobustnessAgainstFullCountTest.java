package thrive.consensus.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static thrive.consensus.Lists.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;
import thrive.consensus.robust.Robustness.Fewest;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Without;

/** Every variant of a room counted in full, the slow way, and compared with what robustness says of it. */
class RobustnessAgainstFullCountTest {

    private static final int TOP = 2;

    private static Profile room(String lists) {
        return profile("ABCDE", lists.split(",", -1));
    }

    private static List<String> five(Profile room) {
        List<String> proposed = ConsensusCount.of(room, TOP).proposed();
        return room.candidates().stream().filter(proposed::contains).toList();
    }

    private static List<String> tied(Profile room) {
        return ConsensusCount.of(room, TOP).undetermined();
    }

    private static List<String> less(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    /** The room with only those lists whose bit is not set. */
    private static Profile without(Profile room, int absent) {
        return room.with(IntStream.range(0, room.ballots().size())
                .filter(i -> (absent >> i & 1) == 0)
                .mapToObj(room.ballots()::get)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC,BCA,CAB",
                "A(BC)D,BD,(CD)E,EA",
                "A,B,C,D,E",
                "AB,AB,BC,CDE,(ED)A,EA",
                "(ABC),C,(DE)",
                "2 AC,B"
            })
    void leavesOutListsAsTheFullCountDoes(String lists) {
        Profile room = room(lists);
        Robustness robustness = robustness(room, TOP, 0, 1);
        List<Without> expected = new ArrayList<>();
        for (int i = 0; i < room.ballots().size(); i++) {
            Profile rest = without(room, 1 << i);
            List<String> five = five(rest);
            expected.add(new Without(room.tables().get(i), less(five, five(room)), less(five(room), five), tied(rest)));
        }
        assertThat(robustness.leaveOneOut()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC,BCA,CAB", "AB,AB,AB,CD", "AB,AC,AB,CB,AB", "A,A,A,B,B,B", "AB,AB,BC,CDE,(ED)A,EA"})
    void findsTheFewestListsAsTheFullCountDoes(String lists) {
        Profile room = room(lists);
        int size = room.ballots().size();
        Map<Integer, List<Integer>> changing = new TreeMap<>();
        for (int absent = 1; absent < (1 << size) - 1; absent++) {
            Profile rest = without(room, absent);
            if (!five(rest).equals(five(room)) || !Set.copyOf(tied(rest)).equals(Set.copyOf(tied(room)))) {
                changing.computeIfAbsent(Integer.bitCount(absent), n -> new ArrayList<>())
                        .add(absent);
            }
        }
        List<Integer> fewest = changing.values().iterator().next();
        Fewest found = robustness(room, TOP, 0, 1).fewestTables().orElseThrow();
        assertThat(found.sets()).isEqualTo(fewest.size());
        // The first in the order of the lists has its first list earliest, then its second, and so on.
        int first = fewest.stream()
                .max((a, b) -> Integer.compare(Integer.reverse(a) >>> 1, Integer.reverse(b) >>> 1))
                .orElseThrow();
        assertThat(found.tables())
                .isEqualTo(IntStream.range(0, size)
                        .filter(i -> (first >> i & 1) == 1)
                        .mapToObj(room.tables()::get)
                        .toList());
    }

    /** 2^16 − 2 sets of 16 lists are tried, and none will do; of 40 there are more than anyone wants to wait for, and that is told. */
    @Test
    void givesUpWhereThereAreTooManySets() {
        Robustness none = robustness(profile("A", "16 A"), 1, 0, 1);
        assertThat(none.fewestTables()).isEmpty();
        assertThat(none.skipped()).isEmpty();
        Robustness ofMany = robustness(profile("A", "40 A"), 1, 0, 1);
        assertThat(ofMany.fewestTables()).isEmpty();
        assertThat(ofMany.skipped()).containsExactly(Robustness.Part.FEWEST_TABLES);
    }

    private static Robustness robustness(Profile room, int top, int samples, long seed) {
        return RobustnessTest.robustness(room, top, samples, seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC,BCA,CAB", "A(BC)D,BD,(CD)E,EA", "A,B,C", "(AB)C,D", "ABCDE,CDE", "(ABC),C,(DE)", "AB"})
    void movesAsTheFullCountDoes(String lists) {
        Profile room = room(lists);
        List<Move> expected = new ArrayList<>();
        for (int list = 0; list < room.ballots().size(); list++) {
            for (int candidate = 0; candidate < room.size(); candidate++) {
                moves(room, list, candidate, expected);
            }
        }
        assertThat(robustness(room, TOP, 0, 1).oneMoves()).containsExactlyElementsOf(expected);
    }

    private static void moves(Profile room, int list, int candidate, List<Move> moves) {
        Ballot ballot = room.ballots().get(list);
        int from = ballot.places(room.size())[candidate];
        int longest = Math.max(TOP, ballot.size());
        for (int to = from > 0 ? 0 : 1; to <= longest; to++) {
            Optional<List<List<Integer>>> moved = moved(ballot.groups(), candidate, to, longest);
            if (moved.isPresent() && !moved.get().equals(ballot.groups())) {
                List<Ballot> ballots = new ArrayList<>(room.ballots());
                ballots.set(list, new Ballot(ballot.table(), moved.get()));
                List<String> five = five(room.with(ballots));
                if (!five.equals(five(room))) {
                    moves.add(new Move(
                            ballot.table(),
                            room.candidates().get(candidate),
                            from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                            to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                            less(five, five(room)),
                            less(five(room), five),
                            tied(room.with(ballots))));
                }
            }
        }
    }

    /** The list with a candidate at a place, or off it at place 0; empty where the place is inside a tie or past the end. */
    private static Optional<List<List<Integer>>> moved(List<List<Integer>> groups, int candidate, int to, int longest) {
        List<List<Integer>> moved = new ArrayList<>();
        int next = 1;
        boolean put = to == 0;
        for (List<Integer> group : groups) {
            if (!put && next == to) {
                moved.add(List.of(candidate));
                put = true;
            }
            List<Integer> others = group.stream().filter(c -> c != candidate).toList();
            if (!others.isEmpty()) {
                moved.add(others);
            }
            next += others.size();
        }
        if (!put && next == to) {
            moved.add(List.of(candidate));
            put = true;
        }
        while (moved.stream().mapToInt(List::size).sum() > longest) {
            moved.remove(moved.size() - 1);
        }
        return put ? Optional.of(moved) : Optional.empty();
    }

    /** All 27 draws of three tables, each as likely; those tied across the last place share the seats left. */
    @ParameterizedTest
    @ValueSource(strings = {"ABC,BCA,CDE", "A(BC)D,BD,(CD)E", "A,B,C", "(AB)C,D,DE"})
    void bootstrapSharesAreThoseOfAllDraws(String lists) {
        Profile room = room(lists);
        Map<String, Double> exact = new TreeMap<>();
        for (int draw = 0; draw < 27; draw++) {
            List<Ballot> drawn = List.of(
                    room.ballots().get(draw % 3),
                    room.ballots().get(draw / 3 % 3),
                    room.ballots().get(draw / 9));
            Consensus consensus = ConsensusCount.of(room.with(drawn), TOP);
            consensus.proposed().forEach(c -> exact.merge(c, 1.0 / 27, Double::sum));
            double seats = TOP - consensus.proposed().size();
            double share = seats / Math.max(1, consensus.undetermined().size()) / 27;
            consensus.undetermined().forEach(c -> exact.merge(c, share, Double::sum));
        }
        Map<String, Double> shares = robustness(room, TOP, 20_000, 3).bootstrap();
        assertThat(shares.keySet()).containsExactlyElementsOf(named(room));
        shares.forEach(
                (name, share) -> assertThat(share).as(name).isCloseTo(exact.getOrDefault(name, 0.0), within(0.015)));
    }

    /** All that some table names, in the model's order. */
    private static List<String> named(Profile room) {
        return IntStream.of(room.named()).mapToObj(room.candidates()::get).toList();
    }

    /** Two tables of weight 1 say A, one of weight 3 says B. A is first only when B is never drawn: (2/3)³. */
    @Test
    void bootstrapDrawsTablesAndCountsTheirWeights() {
        Profile room = new Profile(
                List.of("A", "B"),
                List.of(new Ballot("t0", List.of(List.of(0)), 2, 1), new Ballot("t1", List.of(List.of(1)), 1, 3)),
                Unranked.BELOW,
                1);
        Map<String, Double> shares = robustness(room, 1, 20_000, 5).bootstrap();
        assertThat(shares.get("A")).isCloseTo(8.0 / 27, within(0.015));
        assertThat(shares.get("B")).isCloseTo(19.0 / 27, within(0.015));
    }

    @Test
    void withoutTablesNothingIsDrawn() {
        Robustness robustness = robustness(profile("AB"), 1, 100, 1);
        assertThat(robustness.bootstrap()).isEmpty();
        assertThat(robustness.leaveOneOut()).isEmpty();
        assertThat(robustness.oneMoves()).isEmpty();
        assertThat(robustness(profile("AB", "A"), 1, 0, 1).bootstrap()).containsEntry("A", 0.0);
    }
}
