package thrive.consensus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static thrive.consensus.Lists.profile;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

class AgreementTest {

    /** Three judges, ten things, with ties (Kendall 1948, and Siegel and Castellan 1988): S = 591, W = 0.828. */
    @Test
    void wOfThePublishedExampleWithTies() {
        Profile judges = profile(
                "abcdefghij", "ac(bd)eg(fi)hj".replace("ac(bd)e", "ace(bd)"), "b(ac)(de)fhgji", "ba(cdef)(ghi)j");
        // X 1,4.5,2,4.5,3,7.5,6,9,7.5,10; Y 2.5,1,2.5,4.5,4.5,8,9,6.5,10,6.5; Z 2,1,4.5,4.5,4.5,4.5,8,8,8,10
        Profile published = profile("abcdefghij", "ace(bd)g(fi)hj", "b(ac)(de)(hj)fgi", "ba(cdef)(ghi)j");
        assertThat(judges.ballots().get(0)).isEqualTo(published.ballots().get(0));
        assertThat(KendallW.of(published).orElseThrow()).isCloseTo(0.827731, within(5e-7));
    }

    /** Four identical top fives of 24: 1 when corrected for the nineteen tied at the bottom. */
    @Test
    void wOfIdenticalShortListsIsOne() {
        assertThat(KendallW.of(profile("ABCDEFGHIJKLMNOPQRSTUVWX", "4 ABCDE")).orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void wIsNothingForOneTableOrNoOrder() {
        assertThat(KendallW.of(profile("ABC", "ABC"))).isEmpty();
        assertThat(KendallW.of(profile("ABC"))).isEmpty();
        assertThat(KendallW.of(profile("ABC", "2 (ABC)"))).isEmpty();
    }

    /** Two opposite orders cancel out. */
    @Test
    void wOfOppositeOrdersIsZero() {
        assertThat(KendallW.of(profile("ABC", "ABC", "CBA")).orElseThrow()).isZero();
    }

    /** Two equal orders of three: of the 6 × 6 permutations each sixth gives the same order, so P is near 1/6; the real one counts too. */
    @Test
    void permutationPIsTheShareOfShufflesThatAgreeAsMuch() {
        double p = KendallW.permutationP(profile("ABC", "2 ABC"), 6000, 1).orElseThrow();
        assertThat(p).isCloseTo(1.0 / 6, within(0.02));
        assertThat(KendallW.permutationP(profile("ABC", "2 ABC"), 6000, 1)).hasValue(p);
    }

    @ParameterizedTest
    @CsvSource({
        "ABCDE, ABCFG, 5", // Fagin, Kumar and Sivakumar: 12345 and 12367
        "ABCDE, FGHIJ, 35", // nothing in common
        "ABCDE, ABCDE, 0",
        "AB, BA, 1",
        "AB, (AB), 0.5",
        "A, B, 1",
    })
    void distancesOfTwoLists(String one, String other, double distance) {
        Profile lists = profile("ABCDEFGHIJ", one, other);
        Ballot first = lists.ballots().get(0);
        Ballot second = lists.ballots().get(1);
        assertThat(ListDistance.of(first, second, 10)).isEqualTo(distance);
        assertThat(ListDistance.of(second, first, 10)).isEqualTo(distance);
    }

    /** 35 of 35 where nothing is in common, 5 of 35 for the first pair above. */
    @Test
    void distancesAreNormalisedByListsWithNothingInCommon() {
        Agreement agreement = Agreement.of(profile("ABCDEFGHIJ", "ABCDE", "ABCFG", "FGHIJ"), 5);
        assertThat(agreement.distances())
                .containsEntry(new Agreement.Pair("t0", "t1"), 5.0 / 35)
                .containsEntry(new Agreement.Pair("t0", "t2"), 1.0);
    }

    /** ABCDE and ABCFG share three of five; ABCDE and FGHIJ none; ABCFG and FGHIJ two: (3 + 0 + 2) / 15. */
    @Test
    void overlapIsTheMeanShareInCommon() {
        Agreement agreement = Agreement.of(profile("ABCDEFGHIJ", "ABCDE", "ABCFG", "FGHIJ"), 5);
        assertThat(agreement.overlap().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void theOutlierIsTheListFurthestFromTheOthers() {
        assertThat(Agreement.of(profile("ABCDEFGHIJ", "ABCDE", "ABCDF", "FGHIJ"), 5)
                        .outlier())
                .hasValue("t2");
        assertThat(Agreement.of(profile("ABCDEF", "AB", "CD", "EF"), 5).outlier())
                .isEmpty();
        assertThat(Agreement.of(profile("ABCDEF", "AB", "CD"), 5).outlier()).isEmpty();
        assertThat(Agreement.of(profile("ABCDEF"), 5).distances()).isEqualTo(Map.of());
    }

    /** Duplicating every table changes neither W's order nor its value: W is a share of the most there can be. */
    @Test
    void wStaysWhenEveryTableIsThereTwice() {
        double once = KendallW.of(profile("ABCDEFGH", "ACBDE", "FGBHA", "BCA")).orElseThrow();
        double twice =
                KendallW.of(profile("ABCDEFGH", "2 ACBDE", "2 FGBHA", "2 BCA")).orElseThrow();
        assertThat(twice).isCloseTo(once, within(1e-12));
    }
}
