package thrive.consensus.method;

import java.math.BigInteger;
import java.util.Arrays;

import thrive.consensus.profile.Fraction;

/**
 * What each candidate gets from many lists, exactly. All sums stand over one denominator, so that adding to them needs no lowest terms:
 * where lists share points in a hundred different ways these would take most of the time.
 */
final class ExactSum {

    private final BigInteger[] sums;
    private BigInteger common = BigInteger.ONE;

    /** The last denominator that was added, and how often it goes into the common one. */
    private BigInteger denominator = BigInteger.ONE;

    private BigInteger times = BigInteger.ONE;

    ExactSum(int candidates) {
        sums = new BigInteger[candidates];
        Arrays.fill(sums, BigInteger.ZERO);
    }

    /** Adds what a list gives a candidate, as often as told. */
    void add(int candidate, Fraction given, long weight) {
        if (!given.denominator().equals(denominator)) {
            bring(given.denominator());
        }
        BigInteger parts = given.numerator().multiply(times).multiply(BigInteger.valueOf(weight));
        sums[candidate] = sums[candidate].add(parts);
    }

    /** Makes the common denominator a multiple of another one. */
    private void bring(BigInteger other) {
        BigInteger factor = other.divide(other.gcd(common));
        if (!factor.equals(BigInteger.ONE)) {
            common = common.multiply(factor);
            Arrays.setAll(sums, c -> sums[c].multiply(factor));
        }
        denominator = other;
        times = common.divide(other);
    }

    /** The sums, each over so much. */
    Fraction[] over(long divisor) {
        BigInteger whole = common.multiply(BigInteger.valueOf(divisor));
        return Arrays.stream(sums).map(sum -> new Fraction(sum, whole)).toArray(Fraction[]::new);
    }
}
