package thrive.consensus.agreement;

import java.util.stream.IntStream;

import thrive.consensus.profile.Ballot;

/**
 * How far two lists are apart: K⁽ᵖ⁾ with p = ½ over all candidates named in either. A pair in opposite order counts 1, a pair
 * tied in exactly one of the lists ½ (those a list does not name are tied at its bottom), any other pair nothing. (R. Fagin, R.
 * Kumar and D. Sivakumar, "Comparing top k lists", SIAM Journal on Discrete Mathematics 17, 2003.)
 */
public final class ListDistance {

    private ListDistance() {}

    /** The distance: 0 for equal lists; a whole or half number. */
    public static double of(Ballot one, Ballot other, int candidates) {
        int[] named = IntStream.concat(
                        one.named().stream().mapToInt(c -> c),
                        other.named().stream().mapToInt(c -> c))
                .distinct()
                .toArray();
        int[] first = depths(one, candidates);
        int[] second = depths(other, candidates);
        double distance = 0;
        for (int i = 0; i < named.length; i++) {
            for (int j = i + 1; j < named.length; j++) {
                int a = named[i];
                int b = named[j];
                distance += pair(Integer.signum(first[a] - first[b]), Integer.signum(second[a] - second[b]));
            }
        }
        return distance;
    }

    /**
     * The distance as a share of that of two lists of the same lengths that have nothing in common, ab + ½(a(a−1)/2 +
     * b(b−1)/2) for lists of a and b candidates; 0 for two empty lists.
     */
    public static double normalised(Ballot one, Ballot other, int candidates) {
        double a = one.size();
        double b = other.size();
        double most = a * b + (a * (a - 1) / 2 + b * (b - 1) / 2) / 2;
        return most == 0 ? 0 : of(one, other, candidates) / most;
    }

    private static double pair(int first, int second) {
        if (first == second) {
            return 0;
        }
        return first == 0 || second == 0 ? 0.5 : 1;
    }

    /** The place of each candidate, the unranked below all. */
    private static int[] depths(Ballot ballot, int candidates) {
        int[] places = ballot.places(candidates);
        for (int c = 0; c < candidates; c++) {
            places[c] = places[c] == 0 ? candidates + 1 : places[c];
        }
        return places;
    }
}
