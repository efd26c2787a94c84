package thrive.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The months as English writes them. */
public final class Months {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /** The number of the month, from 1, that a word begins, in whatever case: 3 for "mar"; nothing where none begins so. */
    public static Optional<Integer> begunBy(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).startsWith(lower)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The name of a month in small letters, from 1 to 12. */
    public static String name(int month) {
        return NAMES.get(month - 1);
    }
}
