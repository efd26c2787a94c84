package thrive.report.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import thrive.baseline.Baseline;
import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.Wording;
import thrive.report.baseline.SummaryView.Extreme;

/**
 * The three strongest, weakest and most disputed principles. The middle score decides and then the mean; disputed ones go by how far two
 * tables lie apart on average. Principles that are equal in that stay together: nothing is chosen by the alphabet.
 */
public final class Extremes {

    private static final int LONGEST = 3;
    private static final int MOST_CODES = 8;

    private Extremes() {}

    public static List<Extreme> of(Baseline baseline) {
        List<PrincipleScores> scored = baseline.principles().stream()
                .filter(scores -> scores.distribution().n() > 0)
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        Comparator<PrincipleScores> weakest = SummarySentences.BY_SCORE;
        int length = Math.max(1, Math.min(LONGEST, scored.size() / 2));
        List<PrincipleScores> disputed =
                scored.stream().filter(PrincipleScores::isDisputed).toList();
        return List.of(
                extreme("Strongest", scored, weakest.reversed(), length, Extremes::placed, Extremes::levelAt),
                extreme("Weakest", scored, weakest, length, Extremes::placed, Extremes::levelAt),
                disputed.isEmpty()
                        ? new Extreme("Most disputed", List.of(), Phrase.of("No principle is disputed."))
                        : extreme(
                                "Most disputed",
                                disputed,
                                Extremes::byDistance,
                                LONGEST,
                                Extremes::given,
                                s -> "equally disputed"));
    }

    private static Extreme extreme(
            String heading,
            List<PrincipleScores> all,
            Comparator<PrincipleScores> order,
            int length,
            Function<PrincipleScores, String> figure,
            Function<PrincipleScores, String> alike) {
        List<PrincipleScores> sorted = all.stream().sorted(order).toList();
        List<Phrase> items = new ArrayList<>();
        int i = 0;
        while (i < sorted.size() && items.size() < length) {
            List<PrincipleScores> level = levelWith(sorted, i, order);
            if (items.size() + level.size() > length) {
                return new Extreme(heading, items, levelNote(level, items.isEmpty(), alike));
            }
            level.forEach(s ->
                    items.add(Phrase.naming(PrincipleName.of(s.principle())).say(": " + figure.apply(s))));
            i += level.size();
        }
        return new Extreme(heading, items, Phrase.nothing());
    }

    private static List<PrincipleScores> levelWith(
            List<PrincipleScores> sorted, int i, Comparator<PrincipleScores> order) {
        return sorted.stream().filter(s -> order.compare(s, sorted.get(i)) == 0).toList();
    }

    private static Phrase levelNote(
            List<PrincipleScores> level, boolean first, Function<PrincipleScores, String> alike) {
        String codes = level.size() > MOST_CODES
                ? ""
                : ": "
                        + Wording.list(
                                level.stream().map(s -> s.principle().id()).toList());
        String start = first ? "" : "Then ";
        return Phrase.of(start + level.size() + " principles are " + alike.apply(level.get(0)) + codes);
    }

    private static String placed(PrincipleScores scores) {
        return "middle score " + Wording.middle(scores.distribution()) + ", mean "
                + Wording.mean(scores.distribution().mean());
    }

    /** The score that counts, which they share; one of them may be a split and another not. */
    private static String levelAt(PrincipleScores scores) {
        return "level at " + scores.distribution().lowerMedian().orElse(0) + ", mean "
                + Wording.mean(scores.distribution().mean());
    }

    private static String given(PrincipleScores scores) {
        return Wording.given(scores.distribution());
    }

    /** The further two tables lie apart on average, the earlier. Exact: the sums are compared across the numbers of pairs. */
    private static int byDistance(PrincipleScores a, PrincipleScores b) {
        return Long.compare(
                distances(b.distribution()) * pairs(a.distribution()),
                distances(a.distribution()) * pairs(b.distribution()));
    }

    private static long distances(Distribution scores) {
        List<Integer> sorted = scores.sorted();
        long sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            sum += (long) sorted.get(i) * (2L * i - sorted.size() + 1);
        }
        return sum;
    }

    private static long pairs(Distribution scores) {
        return (long) scores.n() * (scores.n() - 1) / 2;
    }
}
