package thrive.report.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import thrive.baseline.Baseline;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.Wording;

/** The three sentences that the summary opens with: how much is THRIVE-like, what is furthest from it, and where the room disagrees. */
public final class SummarySentences {

    private static final int MOST_NAMED = 4;
    private static final int MOST_CODES = 8;

    /** Lowest first; of two that have the same middle, an even split such as 1/3 is the lower, as its lower score counts. */
    static final Comparator<PrincipleScores> BY_MIDDLE = Comparator.comparingDouble(
                    (PrincipleScores s) -> s.distribution().median().orElse(0))
            .thenComparingInt(s -> s.distribution().lowerMedian().orElse(0));

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

    private static Phrase thriveLike(Baseline baseline) {
        RollUp all = baseline.overall();
        String share = Wording.share(all.thriveLike(), all.principles(), "principle") + " THRIVE-like";
        int unscored = all.principles() - all.scored();
        String missing = unscored == 0
                ? ""
                : " " + Wording.sentence(Wording.count(unscored, "principle")) + (unscored == 1 ? " has" : " have")
                        + " no score at all.";
        return Phrase.of(share + byLevel(baseline) + "." + missing);
    }

    private static String byLevel(Baseline baseline) {
        RollUp all = baseline.overall();
        List<String> levels = new ArrayList<>();
        for (LevelRollUp level : baseline.levels()) {
            RollUp rollUp = level.rollUp();
            if (rollUp.principles() > 0) {
                levels.add(rollUp.thriveLike() + " of " + rollUp.principles() + " "
                        + level.level().name().toLowerCase(Locale.ROOT));
            }
        }
        boolean saysMore = levels.size() > 1 && all.thriveLike() > 0 && all.thriveLike() < all.principles();
        return saysMore ? ": " + Wording.list(levels) : "";
    }

    private static Phrase lowest(Baseline baseline) {
        List<PrincipleScores> scored = scored(baseline);
        PrincipleScores low = Collections.min(scored, BY_MIDDLE);
        List<PrincipleScores> lowest =
                scored.stream().filter(s -> BY_MIDDLE.compare(s, low) == 0).toList();
        String middle = Wording.middle(low.distribution());
        String score = middle.startsWith("split") ? "a " + middle : middle;
        if (lowest.size() == scored.size() && scored.size() > 1) {
            return Phrase.of("Every scored principle has the same middle score, " + score + ".");
        }
        if (lowest.size() > MOST_NAMED) {
            return Phrase.of(lowest.size() + " principles share the lowest middle score, " + score + ".");
        }
        return Phrase.of("The lowest middle score is " + score + ", for ")
                .then(Phrase.list(lowest, s -> Phrase.quoting(PrincipleName.of(s.principle()))))
                .say(".");
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
