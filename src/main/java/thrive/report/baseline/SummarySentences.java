package thrive.report.baseline;

import java.util.Comparator;
import java.util.List;

import thrive.baseline.Baseline;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.ShareWords;
import thrive.report.Wording;

/** The three sentences that the summary opens with: how much is THRIVE-like, what is furthest from it, and where the room disagrees. */
public final class SummarySentences {

    private static final int MOST_NAMED = 4;
    private static final int MOST_CODES = 8;

    /** Lowest first: by the score that counts, which is the lower of an even split, and then by the mean. */
    static final Comparator<PrincipleScores> BY_SCORE = Comparator.comparingInt(SummarySentences::counting)
            .thenComparingDouble(s -> s.distribution().mean().orElse(0));

    private SummarySentences() {}

    public static List<Phrase> of(Baseline baseline) {
        if (scored(baseline).isEmpty()) {
            return List.of(Phrase.of("No table has given any principle a score."));
        }
        return List.of(thriveLike(baseline), lowest(baseline), disputed(baseline));
    }

    private static List<PrincipleScores> scored(Baseline baseline) {
        return baseline.principles().stream()
                .filter(scores -> scores.distribution().n() > 0)
                .toList();
    }

    private static int counting(PrincipleScores scores) {
        return scores.distribution().lowerMedian().orElse(0);
    }

    private static Phrase thriveLike(Baseline baseline) {
        Phrase share = Phrase.of(ShareWords.sentence(baseline.overall()));
        if (!saysMore(baseline)) {
            return share.say(".");
        }
        boolean isAllScored = ShareWords.unscored(baseline.overall()).isEmpty();
        return share.say(isAllScored ? ": " : ". By level: ")
                .then(byLevel(baseline))
                .say(".");
    }

    private static boolean saysMore(Baseline baseline) {
        RollUp all = baseline.overall();
        return scoredLevels(baseline).size() > 1 && all.thriveLike() > 0 && all.thriveLike() < all.scored();
    }

    private static List<LevelRollUp> scoredLevels(Baseline baseline) {
        return baseline.levels().stream()
                .filter(level -> level.rollUp().scored() > 0)
                .toList();
    }

    private static Phrase byLevel(Baseline baseline) {
        return Phrase.list(
                scoredLevels(baseline),
                level -> Phrase.of(ShareWords.reached(level.rollUp()) + " ")
                        .then(Phrase.fromModel(level.level().name())));
    }

    /** All whose lowest score is the same are named, the one with the lowest mean first: each row would belie a shorter list. */
    private static Phrase lowest(Baseline baseline) {
        List<PrincipleScores> scored = scored(baseline);
        int low = scored.stream().mapToInt(SummarySentences::counting).min().orElse(0);
        List<PrincipleScores> lowest =
                scored.stream().filter(s -> counting(s) == low).sorted(BY_SCORE).toList();
        List<String> middles = lowest.stream()
                .map(scores -> Wording.middle(scores.distribution()))
                .distinct()
                .toList();
        String score = middles.size() > 1 ? String.valueOf(low) : middles.get(0).replaceFirst("^split", "a split");
        if (lowest.size() == scored.size() && scored.size() > 1) {
            return Phrase.of("Every scored principle has the same middle score, " + score + splits(middles) + ".");
        }
        if (lowest.size() > MOST_NAMED) {
            return Phrase.of(
                    lowest.size() + " principles share the lowest middle score, " + score + splits(middles) + ".");
        }
        return Phrase.of("The lowest middle score is " + score + ", for ")
                .then(Phrase.list(lowest, scores -> named(scores, middles.size() > 1)))
                .say(".");
    }

    /** A principle; where others have no split, with the split whose lower score counts. */
    private static Phrase named(PrincipleScores scores, boolean isMixed) {
        boolean isSplit = isMixed && scores.distribution().isSplit();
        return Phrase.quoting(
                PrincipleName.of(scores.principle()), isSplit ? Wording.middle(scores.distribution()) : "");
    }

    private static String splits(List<String> middles) {
        return middles.size() > 1 ? ", where the lower score of a split counts" : "";
    }

    private static Phrase disputed(Baseline baseline) {
        if (scored(baseline).stream().allMatch(s -> s.distribution().n() == 1)) {
            boolean oneTable = scored(baseline).stream()
                            .flatMap(s -> s.scores().keySet().stream())
                            .distinct()
                            .count()
                    == 1;
            return Phrase.of((oneTable ? "Only 1 table has scored" : "No principle has scores from more than 1 table")
                    + ", so nothing can be disputed.");
        }
        List<PrincipleScores> disputed =
                scored(baseline).stream().filter(PrincipleScores::isDisputed).toList();
        if (disputed.isEmpty()) {
            return Phrase.of("No principle is disputed.");
        }
        Phrase start = Phrase.of(
                Wording.count(disputed.size(), "principle") + " " + Wording.isAre(disputed.size()) + " disputed");
        if (disputed.size() > MOST_CODES) {
            return start.say(".");
        }
        return disputed.size() > MOST_NAMED
                ? start.say(": " + codes(disputed) + ".")
                : start.say(": ")
                        .then(Phrase.list(disputed, s -> Phrase.quoting(PrincipleName.of(s.principle()))))
                        .say(".");
    }

    private static String codes(List<PrincipleScores> scores) {
        return Wording.list(scores.stream().map(s -> s.principle().id()).toList());
    }
}
