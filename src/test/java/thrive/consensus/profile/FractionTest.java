package thrive.consensus.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THIRD = Fraction.of(1, 3);

    @Test
    void isInLowestTerms() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(-6, 4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void hasADenominatorAboveZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessage("the denominator is 0");
        assertThatThrownBy(() -> Fraction.of(1, -2)).hasMessage("the denominator is -2");
    }

    @Test
    void calculatesExactly() {
        assertThat(HALF.plus(THIRD)).isEqualTo(Fraction.of(5, 6));
        assertThat(HALF.minus(THIRD)).isEqualTo(Fraction.of(1, 6));
        assertThat(THIRD.times(6)).isEqualTo(Fraction.of(2, 1));
        assertThat(THIRD.over(2)).isEqualTo(Fraction.of(1, 6));
        assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Fraction.of(1, 1));
    }

    @Test
    void comparesExactly() {
        assertThat(HALF).isGreaterThan(THIRD);
        assertThat(THIRD).isLessThan(HALF);
        assertThat(Fraction.of(2, 4)).isEqualByComparingTo(HALF);
        assertThat(HALF.signum()).isEqualTo(1);
        assertThat(HALF.times(-1).signum()).isEqualTo(-1);
        assertThat(HALF.minus(HALF).signum()).isZero();
    }

    @Test
    void isNearestToItselfAsADouble() {
        assertThat(Fraction.of(3, 4).toDouble()).isEqualTo(0.75);
        assertThat(Fraction.of(-7, 2).toDouble()).isEqualTo(-3.5);
    }

    /** Seven to the 500th is above every double; of two such numbers the share is still known. */
    @Test
    void aLongFractionIsTheNearestDecimal() {
        java.math.BigInteger seven = java.math.BigInteger.valueOf(7).pow(500);
        assertThat(new Fraction(seven.add(java.math.BigInteger.ONE), seven.shiftLeft(1)).toDouble())
                .isEqualTo(0.5);
        assertThat(new Fraction(java.math.BigInteger.ONE, seven).toDouble()).isZero();
        assertThat(new Fraction(seven.negate(), seven.add(java.math.BigInteger.ONE)).toDouble())
                .isEqualTo(-1.0);
        assertThat(Fraction.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
    }
}
