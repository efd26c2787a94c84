package thrive.files.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Two headings of which either may be that of the score or the rank: "No" and "Priority", "Baseline score" and "Follow-up score". */
final class Rival {

    /** What heads a running number as well as a rank. */
    private static final Set<String> NUMBERS = Set.of("no", "number", "nr", "item", "order", "position");

    private static final Set<String> SCORES = Set.of("score", "scores", "rating", "ratings", "mark", "marks");

    private Rival() {}

    /** Whether figures under another heading may be what was read under a guessed one; a blank heading says nothing. */
    static boolean is(SheetKind kind, String guessed, String other) {
        return switch (kind) {
            case RANKING -> NUMBERS.contains(SheetKind.fold(guessed)) && !other.isBlank();
            case SCORE ->
                Arrays.stream(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]", -1))
                        .anyMatch(SCORES::contains);
            case GAP, WEIGHTS -> false;
        };
    }
}
