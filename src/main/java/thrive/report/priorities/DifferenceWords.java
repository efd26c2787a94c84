package thrive.report.priorities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.consensus.Consensus;
import thrive.consensus.Difference;
import thrive.consensus.Standing;
import thrive.model.site.Decision;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** Where the room's decision differs from the proposal, and why; and what else it gave reasons for. */
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

    /** The reasons that explain no difference: why a principle was taken as proposed, or one that was not proposed was left out. */
    static List<PrioritiesView.Difference> others(SiteFacts site, Consensus consensus, Decision decision) {
        Set<String> told = new HashSet<>();
        of(site, consensus, decision).forEach(difference -> told.add(difference.principle()));
        List<PrioritiesView.Difference> others = new ArrayList<>();
        for (Decision.Choice choice : decision.priorities()) {
            String how = consensus.proposed().contains(choice.principle()) ? "In, as proposed: " : "In: ";
            other(site, choice, how, told).ifPresent(others::add);
        }
        for (Decision.Choice choice : decision.leftOut()) {
            String how = consensus.undetermined().contains(choice.principle()) ? "Not chosen from a tie: " : "Out: ";
            other(site, choice, how, told).ifPresent(others::add);
        }
        return others;
    }

    private static Optional<PrioritiesView.Difference> other(
            SiteFacts site, Decision.Choice choice, String how, Set<String> told) {
        return choice.because().isBlank() || !told.add(choice.principle())
                ? Optional.empty()
                : Optional.of(difference(
                        choice.principle(),
                        Phrase.of(how).then(Phrase.naming(site.principle(choice.principle()))),
                        choice.because()));
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
