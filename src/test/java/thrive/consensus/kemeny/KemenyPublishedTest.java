package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Elections from the literature, with their published Kemeny orders. */
class KemenyPublishedTest {

    /** The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. */
    @Test
    void putsNashvilleFirstInTennessee() {
        Tally tennessee = Tally.of("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");
        KemenyResult result = tennessee.solve(1);
        assertThat(result.distance()).isEqualTo(207);
        assertThat(result.optima()).isEqualTo(1);
        assertThat(tennessee.groups(result.ranking())).containsExactly("N", "C", "K", "M");
        assertThat(tennessee.letters(result.inEveryTop())).isEqualTo("N");
        assertThat(tennessee.letters(result.inSomeTop())).isEqualTo("N");
    }

    /** M. Schulze's first example, of 45 voters. */
    @Test
    void ordersSchulzesFortyFive() {
        Tally schulze = Tally.of(
                "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");
        KemenyResult result = schulze.solve(2);
        assertThat(result.distance()).isEqualTo(190);
        assertThat(result.optima()).isEqualTo(1);
        assertThat(schulze.groups(result.ranking())).containsExactly("E", "B", "A", "D", "C");
    }

    /** The first two of each voter in Tennessee: NCMK and MNCK are equally good. */
    @Test
    void findsBothOptimaOfTennesseesTopTwo() {
        Tally cut = Tally.of("MNCK", "42 MN", "26 NC", "15 CK", "17 KC");
        KemenyResult result = cut.solve(2);
        assertThat(result.distance()).isEqualTo(197);
        assertThat(result.optima()).isEqualTo(2);
        assertThat(result.optimaCapped()).isFalse();
        assertThat(cut.groups(result.ranking())).containsExactly("MNC", "K");
        assertThat(cut.letters(result.inEveryTop())).isEqualTo("N");
        assertThat(cut.letters(result.inSomeTop())).isEqualTo("MNC");
    }
}
