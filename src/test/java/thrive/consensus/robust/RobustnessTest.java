package thrive.consensus.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static thrive.consensus.Lists.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

class RobustnessTest {

    private static final MethodInSteps EXACT = asked -> RobustnessTest::exact;

    /** The fast count of variants gives what the full one does, on thousands of small rooms full of ties. */
    @Test
    void theFastCountAgreesWithTheFullOne() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            Profile room = room(random);
            int top = 1 + random.nextInt(5);
            Top fast =
                    Variants.ofDefault(room, top, EXACT, exact(room, top)).without(List.of(), Effort.forVariantsOf(1));
            Consensus full = ConsensusCount.of(room, top);
            assertThat(names(room, fast.chosen()))
                    .as("seed %d, %s", seed, room)
                    .isEqualTo(new TreeSet<>(full.proposed()));
            assertThat(names(room, fast.tied()))
                    .as("seed %d, %s", seed, room)
                    .isEqualTo(new TreeSet<>(full.undetermined()));
        }
    }

    /** The way for any method tells of the default method what the fast one does. */
    @Test
    void theWayForAnyMethodAgreesWithTheFastOne() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Profile room = room(random);
            int top = 1 + random.nextInt(5);
            assertThat(Robustness.of(room, top, EXACT, exact(room, top), EnumSet.allOf(Robustness.Part.class), 20, i))
                    .as("seed %d, %s", seed, room)
                    .isEqualTo(robustness(room, top, 20, i));
        }
    }

    /** 165 lines of five names each, all tied: to set 825 apart takes more steps than a part may take, however fast the machine. */
    @Test
    void whatTakesTooManyStepsIsNotTold() {
        List<String> candidates = IntStream.range(0, 825).mapToObj(i -> "P" + i).toList();
        List<Ballot> ballots = IntStream.range(0, 165)
                .mapToObj(line -> new Ballot(
                        "line " + line,
                        List.of(IntStream.range(5 * line, 5 * line + 5).boxed().toList())))
                .toList();

        Robustness robustness = robustness(new Profile(candidates, ballots), 5, 1000, 1);

        assertThat(robustness.skipped()).containsExactly(Robustness.Part.values());
    }

    /** Each question of a search takes steps too, and where they are spent the part is not told. */
    @Test
    void aSearchIsEndedByItsSteps() {
        Profile room = profile("ABC", "AB", "BC");
        MethodInSteps endless = asked -> (profile, top) -> {
            while (!asked.getAsBoolean()) {
                // It goes on until it may not.
            }
            return exact(profile, top);
        };
        Robustness robustness = Robustness.of(
                room,
                2,
                endless,
                exact(room, 2),
                EnumSet.of(Robustness.Part.ONE_MOVE, Robustness.Part.LEAVE_ONE_OUT),
                0,
                0);
        assertThat(robustness.skipped()).containsExactly(Robustness.Part.LEAVE_ONE_OUT, Robustness.Part.ONE_MOVE);
        assertThat(robustness.leaveOneOut()).isEmpty();
    }

    static Robustness robustness(Profile profile, int top, int samples, long seed) {
        return Robustness.ofDefault(
                profile, top, EXACT, exact(profile, top), EnumSet.allOf(Robustness.Part.class), samples, seed);
    }

    private static Order exact(Profile profile, int top) {
        return MethodOutcome.of(MethodName.POINTS, profile, top, () -> false).order();
    }

    private static Set<String> names(Profile room, java.util.BitSet set) {
        Set<String> names = new TreeSet<>();
        set.stream().forEach(c -> names.add(room.candidates().get(c)));
        return names;
    }

    private static Profile room(Random random) {
        int n = 2 + random.nextInt(7);
        List<String> candidates = IntStream.range(0, n).mapToObj(i -> "P" + i).toList();
        List<Ballot> ballots = new ArrayList<>();
        int m = 1 + random.nextInt(5);
        for (int t = 0; t < m; t++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            java.util.Collections.shuffle(order, random);
            List<List<Integer>> groups = new ArrayList<>();
            int length = 1 + random.nextInt(n);
            for (int c : order.subList(0, length)) {
                if (!groups.isEmpty() && random.nextInt(4) == 0) {
                    groups.get(groups.size() - 1).add(c);
                } else {
                    groups.add(new ArrayList<>(List.of(c)));
                }
            }
            ballots.add(new Ballot("t" + t, groups));
        }
        return new Profile(candidates, ballots);
    }

    /** Top one of AB, AC, BA: A 5+5+4 leads B 4+5; without t0, A 9 and B 5; without t1, A 9, B 9: tied, so A leaves; */
    @Test
    void leavesOutEachTableInTurn() {
        // Sought: 1, so a first place scores 1 and the others nothing.
        Robustness robustness = robustness(profile("ABC", "AB", "AC", "BA"), 1, 0, 1);
        assertThat(robustness.leaveOneOut())
                .containsExactly(
                        new Robustness.Without("t0", List.of(), List.of(), List.of()),
                        new Robustness.Without("t1", List.of(), List.of("A"), List.of("A", "B")),
                        new Robustness.Without("t2", List.of(), List.of(), List.of()));
        assertThat(robustness.fewestTables()).isEqualTo(Optional.of(new Robustness.Fewest(List.of("t1"), 1)));
    }

    /** Three tables say A, none else: only without all of them is there nothing left, and that is no finding. Of three A and a B two do: then they are level. */
    @Test
    void countsTheFewestTablesWhoseAbsenceMatters() {
        assertThat(robustness(profile("AB", "A", "A", "A"), 1, 0, 1).fewestTables())
                .isEmpty();
        assertThat(robustness(profile("AB", "B", "A", "A", "A"), 1, 0, 1).fewestTables())
                .isEqualTo(Optional.of(new Robustness.Fewest(List.of("t1", "t2"), 3)));
        assertThat(robustness(profile("AB"), 1, 0, 1).fewestTables()).isEmpty();
    }

    /** One list, A; sought one. A off the list leaves nothing; B or C put first pushes A off. */
    @Test
    void findsEverySingleMoveThatMatters() {
        Robustness robustness = robustness(profile("ABC", "A"), 1, 0, 1);
        assertThat(robustness.oneMoves())
                .containsExactly(
                        new Robustness.Move(
                                "t0", "A", OptionalInt.of(1), OptionalInt.empty(), List.of(), List.of("A"), List.of()),
                        new Robustness.Move(
                                "t0",
                                "B",
                                OptionalInt.empty(),
                                OptionalInt.of(1),
                                List.of("B"),
                                List.of("A"),
                                List.of()),
                        new Robustness.Move(
                                "t0",
                                "C",
                                OptionalInt.empty(),
                                OptionalInt.of(1),
                                List.of("C"),
                                List.of("A"),
                                List.of()));
    }

    /** Blue weighs nothing, but names C: without blue nobody does, and with D in its place D is named in C's. */
    @Test
    void aListThatWeighsNothingStillNamesItsCandidates() {
        Profile room = new Profile(
                List.of("A", "B", "C", "D"),
                List.of(
                        new Ballot("red", List.of(List.of(0), List.of(1)), 1, 1),
                        new Ballot("blue", List.of(List.of(2)), 1, 0)),
                thrive.consensus.profile.Unranked.BELOW,
                1);
        assertThat(ConsensusCount.of(room, 5).proposed()).containsExactly("A", "B", "C");
        Robustness robustness = robustness(room, 5, 0, 1);
        assertThat(robustness.leaveOneOut().get(1))
                .isEqualTo(new Robustness.Without("blue", List.of(), List.of("C"), List.of()));
        assertThat(robustness.fewestTables().orElseThrow().sets()).isEqualTo(2);
        assertThat(robustness.oneMoves())
                .contains(new Robustness.Move(
                        "blue", "C", OptionalInt.of(1), OptionalInt.empty(), List.of(), List.of("C"), List.of()));
    }

    /** Three tables say AB: one of them alone cannot make B the first, but of one table it can. */
    @Test
    void aMoveIsOfOneTableOfThoseThatSayTheSame() {
        Profile three =
                new Profile(List.of("A", "B"), List.of(new Ballot("line 1", List.of(List.of(0), List.of(1)), 3, 1)));
        assertThat(robustness(three, 1, 0, 1).oneMoves()).isEmpty();
        assertThat(robustness(profile("AB", "AB"), 1, 0, 1).oneMoves()).isNotEmpty();
    }

    /** Tables A, A, B drawn three at a time: B leads with two draws or three of B, 3·(1/3)²·(2/3) + (1/3)³ = 7/27. */
    @Test
    void bootstrapSharesApproachTheirExactValues() {
        Robustness robustness = robustness(profile("AB", "A", "A", "B"), 1, 20_000, 7);
        assertThat(robustness.bootstrap().get("B")).isCloseTo(7.0 / 27, within(0.01));
        assertThat(robustness.bootstrap().get("A")).isCloseTo(20.0 / 27, within(0.01));
        assertThat(robustness(profile("AB", "A", "A", "B"), 1, 20_000, 7)).isEqualTo(robustness);
    }

    @Test
    void tiedCandidatesShareTheSeatsLeft() {
        Robustness robustness = robustness(profile("AB", "(AB)"), 1, 100, 7);
        assertThat(robustness.bootstrap()).containsEntry("A", 0.5).containsEntry("B", 0.5);
    }
}
