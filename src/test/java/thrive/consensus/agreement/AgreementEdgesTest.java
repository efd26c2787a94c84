package thrive.consensus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static thrive.consensus.Lists.profile;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** Agreement of few tables, of tables that share a list, and where ties go across the last place. */
class AgreementEdgesTest {

    @Test
    void byChanceAloneWIsOneOverTheTables() {
        assertThat(Agreement.of(profile("ABC", "ABC", "BCA", "2 CBA"), 2).chance())
                .hasValue(0.25);
        assertThat(Agreement.of(profile("ABC"), 2).chance()).isEmpty();
    }

    @Test
    void oneTableAgreesWithNobody() {
        Agreement agreement = Agreement.of(profile("ABC", "ABC"), 2);
        assertThat(agreement.kendallW()).isEmpty();
        assertThat(agreement.permutationP()).isEmpty();
        assertThat(agreement.overlap()).isEmpty();
        assertThat(agreement.distances()).isEmpty();
        assertThat(agreement.outlier()).isEmpty();
    }

    /** Rank sums 5, 6 and 7: S = 1 + 0 + 1; W = 12 · 2 / (9 · 24). */
    @Test
    void wCountsAListAsOftenAsTablesHandItIn() {
        Ballot both = new Ballot("t0", List.of(List.of(0), List.of(1), List.of(2)), 2, 1);
        Ballot one = new Ballot("t1", List.of(List.of(2), List.of(1), List.of(0)));
        Profile room = profile("ABC").with(List.of(both, one));
        assertThat(KendallW.of(room).orElseThrow()).isCloseTo(1.0 / 9, within(1e-12));
        assertThat(Agreement.of(room, 2).kendallW()).isEqualTo(KendallW.of(room));
        assertThat(Agreement.of(room, 2).chance()).hasValue(1.0 / 3);
    }

    /** Ranks 1, 2.5, 2.5 and 2.5, 1, 2.5: S = 0.5² + 0.5² + 1² = 1.5; ΣT = 6 + 6; W = 12 · 1.5 / (4 · 24 − 2 · 12) = 1/4. */
    @Test
    void wSharesThePlacesOfTheUnranked() {
        assertThat(KendallW.of(profile("ABC", "A", "B")).orElseThrow()).isCloseTo(0.25, within(1e-12));
    }

    /** Shuffles of opposite orders agree at least as well as they do, always. */
    @Test
    void permutationPIsOneWhereThereIsNoAgreementAtAll() {
        assertThat(KendallW.permutationP(profile("ABC", "ABC", "CBA"), 100, 1)).hasValue(1);
    }

    /** No shuffle is tried: only the real one counts. */
    @Test
    void theRealOneIsCountedAmongTheShuffles() {
        assertThat(KendallW.permutationP(profile("ABC", "ABC", "BAC"), 0, 1)).hasValue(1);
    }

    /** One of 24 shuffles of a list of four gives the other: (1000/24 + 1) / 1001 or near. */
    @Test
    void aThousandShufflesAreTried() {
        double p = Agreement.of(profile("ABCD", "2 ABCD"), 2).permutationP().orElseThrow();
        assertThat(p).isCloseTo(1.0 / 24, within(0.02));
        assertThat(p * 1001).isCloseTo(Math.rint(p * 1001), within(1e-9));
    }

    /** ABC and B: of the first two, AB and B share one of two. With the first three tied, all of A, B and C begin among the first two. */
    @Test
    void overlapTakesWholeTiesAndTheLongerList() {
        assertThat(Agreement.of(profile("ABC", "ABC", "B"), 2).overlap()).hasValue(0.5);
        assertThat(Agreement.of(profile("ABCD", "(ABC)D", "A"), 2).overlap().orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Agreement.of(profile("ABCD", "A(BC)", "AD"), 2).overlap().orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Agreement.of(profile("ABCD", "ABC", "ABD"), 2).overlap()).hasValue(1);
        assertThat(Agreement.of(profile("ABCD", "ABC", "ABD"), 3).overlap().orElseThrow())
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    /** With three lists of which two are equal the third is furthest wherever it stands. */
    @Test
    void theOutlierMayStandAnywhere() {
        assertThat(Agreement.of(profile("ABCD", "CD", "AB", "AB"), 2).outlier()).hasValue("t0");
        assertThat(Agreement.of(profile("ABCD", "AB", "CD", "AB"), 2).outlier()).hasValue("t1");
        assertThat(Agreement.of(profile("ABCD", "AB", "AB", "CD"), 2).outlier()).hasValue("t2");
    }

    /** Two equally far at first, then one that is further still; and the other way round. */
    @Test
    void aTieForTheOutlierIsForgottenWhereOneIsFurtherStill() {
        // Shares of the most: AB-BA 1/5, AB-CD 1, BA-CD 1: totals 1.2, 1.2, 2.
        assertThat(Agreement.of(profile("ABCD", "AB", "BA", "CD"), 2).outlier()).hasValue("t2");
        assertThat(Agreement.of(profile("ABCD", "CD", "AB", "BA"), 2).outlier()).hasValue("t0");
        // Two rooms of two: all totals are equal.
        assertThat(Agreement.of(profile("ABCD", "AB", "AB", "CD", "CD"), 2).outlier())
                .isEmpty();
        // Totals of CD, AB, BA, EF: 3, 2.2, 2.2, 3.
        assertThat(Agreement.of(profile("ABCDEF", "CD", "AB", "BA", "EF"), 2).outlier())
                .isEmpty();
    }

    /** ABC and A(BC): only B and C are tied in one of the lists; the most for two lists of three comes from those with nothing in common. */
    @Test
    void distanceOfATieIsAHalf() {
        Profile lists = profile("ABCDEF", "ABC", "A(BC)", "DEF", "A");
        List<Ballot> ballots = lists.ballots();
        assertThat(ListDistance.of(ballots.get(0), ballots.get(1), 6)).isEqualTo(0.5);
        // Nothing in common: 3 · 3 opposite pairs, and 3 + 3 pairs tied in one of the lists.
        assertThat(ListDistance.of(ballots.get(0), ballots.get(2), 6)).isEqualTo(12);
        assertThat(ListDistance.normalised(ballots.get(0), ballots.get(2), 6)).isEqualTo(1);
        // ABC and A: B and C are tied below A in one list only; the most is 3 · 1 + ½ · 3.
        assertThat(ListDistance.of(ballots.get(0), ballots.get(3), 6)).isEqualTo(0.5);
        assertThat(ListDistance.normalised(ballots.get(0), ballots.get(3), 6)).isCloseTo(1.0 / 9, within(1e-12));
    }

    /** AB against C, with no further candidate: A and B are tied in one of the lists, and each is above C and below it. */
    @Test
    void theUnrankedAreBelowThePlaceBeforeTheLast() {
        List<Ballot> ballots = profile("ABC", "AB", "C").ballots();
        assertThat(ListDistance.of(ballots.get(0), ballots.get(1), 3)).isEqualTo(2.5);
    }

    @Test
    void emptyListsAreNoDistanceApart() {
        Ballot empty = new Ballot("t0", List.of());
        assertThat(ListDistance.normalised(empty, empty, 3)).isZero();
        assertThat(ListDistance.of(empty, new Ballot("t1", List.of(List.of(0), List.of(1))), 3))
                .isEqualTo(0.5);
        Profile room = profile("ABC").with(List.of(empty, empty));
        assertThat(Agreement.of(room, 2).overlap()).hasValue(0);
    }

    /** Three tables of one line and one of another: of six pairs three have their first place in common; the one stands apart. */
    @Test
    void tablesThatSayTheSameAreTablesEach() {
        Profile room = new Profile(
                List.of("A", "B"),
                List.of(
                        new Ballot("line 1", List.of(List.of(0), List.of(1)), 3, 1),
                        new Ballot("line 2", List.of(List.of(1), List.of(0)), 1, 1)));
        Agreement agreement = Agreement.of(room, 1);
        assertThat(agreement.overlap()).hasValue(0.5);
        assertThat(agreement.outlier()).contains("line 2");
    }
}
