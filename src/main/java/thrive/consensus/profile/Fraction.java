package thrive.consensus.profile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number, so that a tie is a tie: points shared among tied principles are seldom whole.
 *
 * @param numerator over the denominator in lowest terms
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);

    /** Whole numbers of so many bits are doubles without rounding. */
    private static final int DOUBLE_BITS = 53;

    private static final MathContext DIGITS = new MathContext(40);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator is " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** The number, in lowest terms. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** -1, 0 or 1 as the number is below, at or above 0. */
    public int signum() {
        return numerator.signum();
    }

    /** The nearest decimal, however long the exact number is. */
    public double toDouble() {
        boolean fits = numerator.bitLength() <= DOUBLE_BITS && denominator.bitLength() <= DOUBLE_BITS;
        return fits
                ? numerator.doubleValue() / denominator.doubleValue()
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), DIGITS)
                        .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
