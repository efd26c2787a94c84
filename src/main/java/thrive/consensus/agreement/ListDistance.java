package thrive.consensus.agreement;

import java.util.Arrays;
import java.util.List;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Tier;

/**
 * How far two lists are apart: K⁽ᵖ⁾ with p = ½ over all candidates named in either. A pair in opposite order counts 1, a pair
 * tied in exactly one of the lists ½ (those a list does not name are tied at its bottom), any other pair nothing. (R. Fagin, R.
 * Kumar and D. Sivakumar, "Comparing top k lists", SIAM Journal on Discrete Mathematics 17, 2003.)
 */
public final class ListDistance {

    private final List<Tier> tiers;
    private final int[] places;
    private final int size;
    private final int below;

    private ListDistance(Ballot ballot, int candidates) {
        this.tiers = ballot.list().tiers();
        this.places = ballot.places(candidates);
        this.size = ballot.size();
        this.below = ballot.length() + 1;
    }

    /** The distances of a list from others. */
    public static ListDistance from(Ballot ballot, int candidates) {
        return new ListDistance(ballot, candidates);
    }

    /** The distance of two lists. */
    public static double of(Ballot one, Ballot other, int candidates) {
        return from(one, candidates).to(from(other, candidates));
    }

    /** The normalised distance of two lists. */
    public static double normalised(Ballot one, Ballot other, int candidates) {
        return from(one, candidates).normalised(from(other, candidates));
    }

    /**
     * The distance as a share of that of two lists of the same lengths that have nothing in common, ab + ½(a(a−1)/2 +
     * b(b−1)/2) for lists of a and b candidates; 0 for two empty lists.
     */
    public double normalised(ListDistance other) {
        double a = size;
        double b = other.size;
        double most = a * b + (a * (a - 1) / 2 + b * (b - 1) / 2) / 2;
        return most == 0 ? 0 : to(other) / most;
    }

    /** The distance: 0 for equal lists; a whole or half number. */
    public double to(ListDistance other) {
        int[] first = new int[size + other.size];
        int[] second = new int[size + other.size];
        int n = 0;
        for (Tier tier : tiers) {
            int start = n;
            for (int c : tier.candidates()) {
                first[n] = places[c];
                second[n] = other.depth(c);
                n++;
            }
            Arrays.sort(second, start, n);
        }
        for (Tier tier : other.tiers) {
            for (int c : tier.candidates()) {
                if (places[c] == 0) {
                    first[n] = below;
                    second[n] = other.places[c];
                    n++;
                }
            }
        }
        return halfTies(first, second, n);
    }

    private int depth(int candidate) {
        return places[candidate] == 0 ? below : places[candidate];
    }

    /** Of candidates in the order of the first list, those tied there in the order of the second. */
    private static double halfTies(int[] first, int[] second, int n) {
        long tiedInBoth = runs(n, (i, j) -> first[i] == first[j] && second[i] == second[j]);
        long tiedInFirst = runs(n, (i, j) -> first[i] == first[j]);
        long opposite = inversions(second, new int[n], 0, n);
        // It is sorted by now.
        long tiedInSecond = runs(n, (i, j) -> second[i] == second[j]);
        return opposite + (tiedInFirst + tiedInSecond - 2 * tiedInBoth) / 2.0;
    }

    private interface Same {
        boolean as(int one, int next);
    }

    /** How many pairs are the same where those that are stand side by side. */
    private static long runs(int size, Same same) {
        long pairs = 0;
        int start = 0;
        for (int i = 1; i < size; i++) {
            start = same.as(i - 1, i) ? start : i;
            pairs += i - start;
        }
        return pairs;
    }

    /** How many pairs stand the wrong way round: those tied in the first list are sorted by the second already. (Knight's algorithm, 1966: a merge sort that counts.) */
    private static long inversions(int[] depths, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long pairs = inversions(depths, spare, from, middle) + inversions(depths, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesRight = left == middle || (right < to && depths[right] < depths[left]);
            pairs += takesRight ? middle - left : 0;
            spare[i] = depths[takesRight ? right++ : left++];
        }
        System.arraycopy(spare, from, depths, from, to - from);
        return pairs;
    }
}
