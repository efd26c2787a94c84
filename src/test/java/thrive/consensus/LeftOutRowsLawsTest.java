package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Method;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Points;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.RankedList;
import thrive.consensus.profile.Tier;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Part;
import thrive.model.sheet.LeftOutRows;
import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;
import thrive.problem.Location;

/** Rows of a list that could not be read leave all others as they were, whoever's list it is and whatever is tied. */
class LeftOutRowsLawsTest {

    private static final int TOP = 3;
    private static final Location NOWHERE = Location.of("sheet.csv");

    /** A room, and the same with one row of one list refused. */
    private record Refused(Profile room, Profile without, int list, int candidate) {}

    private static void hold(java.util.function.Consumer<Refused> law) {
        RandomRooms.hold(room -> {
            Random random = new Random(room.hashCode());
            int list = random.nextInt(room.ballots().size());
            List<Integer> named = room.ballots().get(list).named();
            int candidate = named.get(random.nextInt(named.size()));
            law.accept(new Refused(room, without(room, list, candidate), list, candidate));
        });
    }

    private static Profile without(Profile room, int list, int candidate) {
        List<Ballot> ballots = new ArrayList<>(room.ballots());
        Ballot ballot = ballots.get(list);
        List<Tier> tiers = ballot.list().tiers().stream()
                .map(tier -> tier.candidates().contains(candidate) ? refused(tier, candidate) : tier)
                .toList();
        ballots.set(list, new Ballot(ballot.table(), new RankedList(tiers), ballot.tables(), ballot.weight()));
        return room.with(ballots);
    }

    private static Tier refused(Tier tier, int candidate) {
        return new Tier(tier.candidates().stream().filter(c -> c != candidate).toList(), tier.lost() + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void noOtherCandidateScoresDifferently(int method) {
        Method counted =
                List.of(new Points(), new Modified(), new AverageRank()).get(method);
        hold(refused -> {
            List<Fraction> before = scores(counted, refused.room());
            List<Fraction> after = scores(counted, refused.without());
            for (int c = 0; c < before.size(); c++) {
                if (c != refused.candidate()) {
                    assertThat(after.get(c)).isEqualTo(before.get(c));
                }
            }
        });
    }

    private static List<Fraction> scores(Method method, Profile room) {
        return method.order(room, TOP).scores().orElseThrow();
    }

    @org.junit.jupiter.api.Test
    void noOtherCandidateStandsElsewhere() {
        hold(refused -> {
            int[] before = refused.room()
                    .ballots()
                    .get(refused.list())
                    .places(refused.room().size());
            int[] after = refused.without()
                    .ballots()
                    .get(refused.list())
                    .places(refused.room().size());
            before[refused.candidate()] = 0;
            assertThat(after).isEqualTo(before);
        });
    }

    /** The fast count of variants agrees with the full one where lists have holes. */
    @org.junit.jupiter.api.Test
    void leavingATableOutChangesWhatTheFullCountChanges() {
        hold(refused -> {
            Profile room = refused.without();
            Robustness robustness = Steadiness.of(
                    MethodOutcome.of(MethodName.POINTS, room, TOP, () -> false),
                    room,
                    TOP,
                    java.util.EnumSet.of(Part.LEAVE_ONE_OUT));
            for (int i = 0; i < room.ballots().size(); i++) {
                List<Ballot> rest = new ArrayList<>(room.ballots());
                rest.remove(i);
                Consensus others = ConsensusCount.of(room.with(rest), TOP);
                assertThat(robustness.leaveOneOut().get(i).tied())
                        .containsExactlyInAnyOrderElementsOf(others.undetermined());
            }
        });
    }

    /** A sheet of written ranks with a row of known place refused, against the whole one, in both ways of counting on. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetIsCountedAsWrittenBesideARefusedRow(boolean known) {
        Random random = new Random(7);
        for (int draw = 0; draw < 500; draw++) {
            int length = 1 + random.nextInt(5);
            List<String> candidates = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F"));
            Collections.shuffle(candidates, random);
            int refused = random.nextInt(length);
            List<RankedPrinciple> ranked = new ArrayList<>();
            for (int place = 1; place <= length; place++) {
                if (place - 1 != refused) {
                    ranked.add(new RankedPrinciple(place, candidates.get(place - 1), "", NOWHERE));
                }
            }
            LeftOutRows leftOut =
                    known ? new LeftOutRows(List.of(refused + 1), 0, false) : new LeftOutRows(List.of(), 1, false);
            Profile profile =
                    Profile.of(candidates, List.of("red"), List.of(new RankingSheet("red", ranked, leftOut, NOWHERE)));
            for (Ballot ballot : profile.ballots()) {
                int[] expected = new int[6];
                Arrays.setAll(expected, c -> c < length && c != refused ? c + 1 : 0);
                assertThat(ballot.places(6)).as("draw " + draw).isEqualTo(expected);
                assertThat(ballot.length()).isEqualTo(length);
            }
        }
    }
}
