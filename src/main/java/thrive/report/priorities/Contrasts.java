package thrive.report.priorities;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import thrive.baseline.Baseline;
import thrive.baseline.PrincipleScores;
import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.priorities.PrioritiesView.Contrast;

/**
 * Where the scores and the rankings do not point the same way.
 *
 * @param lowUnranked principles below the THRIVE-like score that no table named
 * @param rankedThriveLike principles that are named or chosen and already THRIVE-like
 * @param words what that comes to
 */
record Contrasts(List<Contrast> lowUnranked, List<Contrast> rankedThriveLike, List<String> words) {

    static Contrasts of(SiteFacts site, Consensus consensus, Chosen chosen, Optional<Baseline> baseline) {
        if (baseline.map(b -> b.overall().scored()).orElse(0) == 0) {
            return new Contrasts(
                    List.of(), List.of(), List.of("There are no scores for this round to set beside the rankings."));
        }
        Predicate<PrincipleScores> named = scores -> isNamed(consensus, chosen, scores);
        Predicate<PrincipleScores> scored = scores -> scores.distribution().n() > 0;
        List<Contrast> low = list(
                consensus, baseline.orElseThrow(), scored.and(named.negate()).and(scores -> !scores.isThriveLike()));
        List<Contrast> high = list(consensus, baseline.orElseThrow(), named.and(PrincipleScores::isThriveLike));
        return new Contrasts(
                low,
                high,
                consensus.profile().ballots().isEmpty()
                        ? List.of("No table has handed in a ranking.")
                        : words(site, low, high, chosen.agreed(), baseline.orElseThrow()));
    }

    private static boolean isNamed(Consensus consensus, Chosen chosen, PrincipleScores scores) {
        String id = scores.principle().id();
        return chosen.ids().contains(id)
                || consensus.of(id).map(Standing::isNamed).orElse(false);
    }

    private static List<Contrast> list(Consensus consensus, Baseline baseline, Predicate<PrincipleScores> which) {
        return baseline.principles().stream()
                .filter(which)
                .map(scores -> new Contrast(
                        PrincipleName.of(scores.principle()),
                        Wording.middle(scores.distribution()),
                        consensus
                                .of(scores.principle().id())
                                .map(s -> RankingTable.namedBy(s, consensus))
                                .orElse("–")))
                .toList();
    }

    private static List<String> words(
            SiteFacts site, List<Contrast> low, List<Contrast> high, boolean agreed, Baseline baseline) {
        String below = " with a middle score below " + site.model().scale().thriveLike();
        String namedOr = agreed ? "named or agreed" : "named";
        boolean noneLow = baseline.overall().thriveLike() == baseline.overall().scored();
        String everyLow = noneLow
                ? "No principle has a middle score below "
                        + site.model().scale().thriveLike() + "."
                : "Every principle" + below + " was named by at least 1 table"
                        + (agreed ? " or agreed by the room." : ".");
        return List.of(
                low.isEmpty()
                        ? everyLow
                        : Wording.count(low.size(), "principle") + below + (low.size() == 1 ? " was" : " were")
                                + " named by no table.",
                high.isEmpty()
                        ? "No principle that was " + namedOr + " is THRIVE-like already."
                        : Wording.count(high.size(), "principle") + " that "
                                + (high.size() == 1 ? "was " + namedOr + " is" : "were " + namedOr + " are")
                                + " THRIVE-like already.");
    }
}
