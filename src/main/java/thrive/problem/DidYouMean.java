package thrive.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that a mistyped one may have meant. */
public final class DidYouMean {

    private static final int LONGEST = 64;

    private DidYouMean() {}

    /**
     * The known words within a third of the typed word's length in edits (at least one, at most three), or that it begins,
     * nearest first, at most three; none for an empty or a very long word. An edit is a letter changed,
     * added, left out or swapped with its neighbour (optimal string alignment distance); case does not count.
     */
    public static List<String> among(String typed, Collection<String> known) {
        String word = fold(typed);
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        record Near(String word, int distance) {}
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            String other = fold(candidate);
            int distance = distance(word, other);
            boolean begins = word.length() >= 3 && other.startsWith(word);
            boolean close = distance <= allowed && distance < word.length();
            if (close || begins) {
                near.add(new Near(candidate, begins ? Math.min(distance, allowed) : distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
        return near.stream().map(Near::word).distinct().limit(3).toList();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
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
