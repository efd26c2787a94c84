package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.Difference;
import thrive.consensus.Standing;
import thrive.model.site.Decision;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** Where the room's decision differs from the proposal, and why. */
final class DifferenceWords {

    private DifferenceWords() {}

    static List<PrioritiesView.Difference> of(SiteFacts site, Consensus consensus, Decision decision) {
        if (consensus.profile().ballots().isEmpty() || decision.priorities().isEmpty()) {
            return List.of();
        }
        Difference difference = Difference.between(consensus, decision);
        List<PrioritiesView.Difference> words = new ArrayList<>();
        difference
                .cameIn()
                .forEach(choice -> words.add(difference(
                        choice.principle(),
                        Phrase.of("In: ")
                                .then(Phrase.naming(site.principle(choice.principle())))
                                .say(", " + standing(consensus, choice.principle())),
                        choice.because())));
        difference
                .leftOut()
                .forEach(id -> words.add(difference(
                        id,
                        Phrase.of("Out: ")
                                .then(Phrase.naming(site.principle(id)))
                                .say(", " + standing(consensus, id)),
                        Difference.reason(decision, id))));
        difference
                .settled()
                .forEach(choice -> words.add(difference(
                        choice.principle(),
                        Phrase.of("Chosen from a tie: ").then(Phrase.naming(site.principle(choice.principle()))),
                        choice.because())));
        return words;
    }

    private static PrioritiesView.Difference difference(String principle, Phrase what, String because) {
        return new PrioritiesView.Difference(
                principle, what.say("."), because.isEmpty() ? "No reason is recorded." : because, !because.isEmpty());
    }

    private static String standing(Consensus consensus, String id) {
        return consensus
                .of(id)
                .filter(Standing::isNamed)
                .map(s -> RankingTable.rank(s, consensus) + " in the rankings with " + Wording.somePoints(s.points()))
                .orElse("which no table named");
    }
}
