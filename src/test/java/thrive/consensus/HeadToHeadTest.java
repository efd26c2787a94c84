package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static thrive.consensus.Lists.profile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;

/** Wins less losses of tied candidates, worked out by hand, and many candidates in good time. */
class HeadToHeadTest {

    private static int[] balances(Profile profile, List<Integer> tied) {
        return HeadToHead.balances(profile, List.of(tied));
    }

    /** A is above B in two lists of three, B above C in two, A above C in two: A wins twice, B once, C never. */
    @Test
    void winsCountForAndLossesAgainst() {
        assertThat(balances(profile("ABC", "ABC", "CAB", "BAC"), List.of(0, 1, 2)))
                .containsExactly(2, 0, -2);
    }

    /** A and B are named by two lists each. Only the last names both; the others put one of them above the other, and are even. */
    @ParameterizedTest
    @EnumSource(Unranked.class)
    void listsThatNameOneOfTwoAreEven(Unranked unranked) {
        assertThat(balances(profile("ABC", "AC", "BC", "CBA").with(unranked), List.of(0, 1)))
                .containsExactly(-1, 1, 0);
    }

    @Test
    void aSharedPlaceIsWonByNobody() {
        assertThat(balances(profile("ABC", "(AB)C", "2 C(AB)"), List.of(0, 1))).containsExactly(0, 0, 0);
    }

    /** A is above B in one list of weight 3, below it in two of weight 1. */
    @Test
    void listsCountWithTheirWeight() {
        List<Ballot> ballots = List.of(
                new Ballot("red", List.of(List.of(0), List.of(1)), 1, 3),
                new Ballot("blue", List.of(List.of(1), List.of(0)), 2, 1));

        assertThat(balances(new Profile(List.of("A", "B"), ballots), List.of(0, 1)))
                .containsExactly(1, -1);
    }

    /** A beats B within their group and C beats D within theirs; between the groups nothing is counted. */
    @Test
    void groupsAreCountedEachByItself() {
        assertThat(HeadToHead.balances(profile("ABCDE", "ABCD", "E"), List.of(List.of(0, 1), List.of(2, 3))))
                .containsExactly(1, -1, 1, -1, 0);
        assertThat(HeadToHead.balances(profile("AB", "AB"), List.of())).containsExactly(0, 0);
    }

    /** Twenty thousand lines that name one of 900 candidates each, all tied but for the first few. */
    @Test
    void manyTiedCandidatesInManyListsTakeNoTime() {
        List<String> candidates = IntStream.range(0, 900).mapToObj(i -> "c" + i).toList();
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ballots.add(new Ballot("line " + i, List.of(List.of(i % 900))));
        }
        Profile profile = new Profile(candidates, ballots);

        Consensus consensus = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ConsensusCount.of(profile, 5));

        assertThat(consensus.ranking().get(0).listedBy()).isEqualTo(23);
        assertThat(consensus.ranking().get(200).rank()).isEqualTo(201);
    }
}
