package thrive.files.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import thrive.text.LatePattern;

/** Two headings of which either may be that of the score or the rank: "No" and "Priority", "Baseline score" and "Follow-up score". */
final class Rival {

    private static final LatePattern BETWEEN_WORDS = LatePattern.of("[^\\p{L}]+");
    /** What heads a running number as well as a rank. */
    private static final Set<String> NUMBERS = Set.of("no", "number", "nr", "item", "order", "position");

    private static final Set<String> RANKS = Set.of(
            "priority", "priorities", "choice", "choices", "top", "five", "rank", "ranks", "ranking", "preference");
    private static final Set<String> SCORES =
            Set.of("score", "scores", "rating", "ratings", "mark", "marks", "rescore", "rescored");
    /** What says that a figure is not what the table now thinks. */
    private static final Set<String> OTHER_FIGURES = Set.of(
            "max",
            "maximum",
            "mean",
            "median",
            "average",
            "avg",
            "weighted",
            "last",
            "previous",
            "prior",
            "old",
            "earlier",
            "before",
            "target",
            "possible",
            "total",
            "range",
            "level",
            "national",
            "regional",
            "benchmark",
            "what",
            "means");
    /** What a table may count or wish for beside its scores. */
    private static final Set<String> OTHER_MATTERS = Set.of(
            "baseline",
            "weight",
            "weighting",
            "importance",
            "goal",
            "goals",
            "ambition",
            "aspiration",
            "desired",
            "ideal",
            "want",
            "next",
            "future",
            "priority",
            "priorities",
            "rank",
            "ranking",
            "order",
            "impact",
            "effort",
            "risk",
            "urgency",
            "confidence",
            "vote",
            "votes",
            "people",
            "staff",
            "number",
            "no",
            "nr",
            "count",
            "size",
            "minutes",
            "time",
            "page",
            "section",
            "group",
            "round");

    private static final LatePattern YEAR = LatePattern.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    /** What says that a figure takes the place of another. */
    private static final Set<String> NEWER = Set.of(
            "follow",
            "up",
            "current",
            "updated",
            "rescore",
            "rescored",
            "today",
            "now",
            "new",
            "final",
            "agreed",
            "revised",
            "latest",
            "second",
            "after",
            "consensus");

    private Rival() {}

    /**
     * Whether figures under another heading may be what was read under one.
     *
     * @param isOwn whether what was read has the very name of the column
     */
    static boolean is(SheetKind kind, boolean isOwn, String read, String other) {
        return switch (kind) {
            case RANKING -> !isOwn && NUMBERS.contains(SheetKind.fold(read)) && holds(other, RANKS);
            case SCORE ->
                !holds(read, NEWER)
                        && holds(other, SCORES)
                        && !holds(other, OTHER_FIGURES)
                        && (!isOwn || holds(other, NEWER));
            case GAP, WEIGHTS -> false;
        };
    }

    /** Whether a heading says that the figures below it are not what the table now thinks. */
    static boolean isOtherFigure(String heading) {
        return holds(heading, OTHER_FIGURES)
                || holds(heading, OTHER_MATTERS)
                || YEAR.matcher(heading).find();
    }

    private static boolean holds(String heading, Set<String> words) {
        List<String> said = List.of(BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT), -1));
        return !Collections.disjoint(said, words);
    }
}
