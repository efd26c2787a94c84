package thrive.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the words that a mistyped one may have meant. */
public final class DidYouMean {

    private static final int LONGEST = 64;
    private static final int MOST = 3;
    /** Among more than these no word is likely meant, and comparing with them all would take too long. */
    private static final int MOST_KNOWN = 1_000;

    private DidYouMean() {}

    /**
     * The known words nearest to the typed one: those within a third of its length in edits (at least one, at most three),
     * or that it begins; of these only the nearest, and none at all where more than three are equally near, for then
     * it could be any. None for an empty or a very long word. An edit is a letter changed, added, left out or swapped with its
     * neighbour (optimal string alignment distance); case does not count.
     */
    public static List<String> among(String typed, Collection<String> known) {
        String word = fold(typed);
        if (word.isEmpty() || word.length() > LONGEST || known.size() > MOST_KNOWN) {
            return List.of();
        }
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        int nearest = Math.min(allowed, word.length() - 1);
        Set<String> near = new TreeSet<>();
        for (String candidate : known) {
            int distance = distance(word, fold(candidate), allowed);
            if (distance < nearest) {
                near.clear();
                nearest = distance;
            }
            if (distance == nearest) {
                near.add(candidate);
            }
        }
        return near.size() > MOST ? List.of() : List.copyOf(near);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The edits between two words, at most {@code allowed} where the one begins the other, else anything above it where there are more. */
    private static int distance(String word, String other, int allowed) {
        boolean begins = word.length() >= 3 && other.startsWith(word);
        if (begins) {
            return Math.min(allowed, other.length() - word.length());
        }
        return Math.abs(word.length() - other.length()) > allowed ? allowed + 1 : distance(word, other);
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (swapped(a, i, b, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
