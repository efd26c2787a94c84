package thrive.report.consensus;

import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.profile.Unranked;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** How lists are merged, and what other methods would make of them, in plain sentences. */
public final class MethodWords {

    private MethodWords() {}

    /** The rule of the method that a proposal goes by, so that it can be followed on a flip chart. */
    public static String rule(Consensus consensus, Voices voices) {
        return rule(consensus.method(), consensus, voices);
    }

    /** The rules of those other methods that would change the proposal, in their order. */
    public static List<String> otherRules(Consensus consensus, List<MethodOutcome> outcomes, Voices voices) {
        OtherMethods others = new OtherMethods(consensus, Phrase::of);
        return outcomes.stream()
                .filter(others::differs)
                .map(outcome -> rule(outcome.method(), consensus, voices))
                .toList();
    }

    private static String rule(MethodName method, Consensus consensus, Voices voices) {
        int top = consensus.top();
        String places = top == 1
                ? "1 for a first place, none for the others"
                : top + " for a first place, one less for each place below, down to 1 for a " + Wording.ordinal(top);
        boolean isWeighted = consensus.profile().isWeighted();
        String how = switch (method) {
            case POINTS -> places + "; tied " + voices.options() + " share.";
            case MODIFIED ->
                "a first place on a list of three gives 3, on a list of five 5, and each place below one less.";
            case AVERAGE_RANK ->
                "from each " + voices.one() + " as many points as there are places below; those that it does not name "
                        + (consensus.profile().unranked() == Unranked.IGNORE ? "get none." : "share the places left.");
            case COPELAND ->
                "one " + voices.option() + " beats another when "
                        + (isWeighted ? voices.many() + " of more weight" : "more " + voices.many())
                        + " put it above than below. Wins less defeats count.";
            case SCHULZE ->
                "one " + voices.option() + " beats another if the chain of pairwise majorities from it to the other is"
                        + " stronger than any back. First stand those that none beats, then those that none of the rest beats,"
                        + " and so on.";
            case KEMENY ->
                "the order that "
                        + (isWeighted
                                ? "the least weight of " + voices.many() + " disagrees"
                                : "the fewest " + voices.many() + " disagree")
                        + " with, over all pairs.";
            case SUPPORT ->
                (isWeighted ? "what the " + voices.many() + " weigh that" : "how many " + voices.many()) + " name the "
                        + voices.option() + ", wherever they put it.";
        };
        return Wording.sentence(name(method, consensus)) + ": " + how;
    }

    /** A method's name, so that a room can tell what it goes by. */
    static String name(MethodName method, Consensus consensus) {
        return switch (method) {
            case POINTS -> "points";
            case MODIFIED -> "points by the length of the list (modified Borda)";
            case AVERAGE_RANK -> "average rank";
            case COPELAND -> "wins in pairs (Copeland)";
            case SCHULZE -> "strongest paths (Schulze)";
            case KEMENY -> "least disagreement (Kemeny)";
            case SUPPORT -> (consensus.profile().isWeighted() ? "weight" : "number") + " of lists (support)";
        };
    }

    /** What is known of the best orders; nothing for other methods. */
    public static List<String> proof(MethodOutcome outcome) {
        return outcome.kemeny().map(kemeny -> List.of(proof(kemeny))).orElse(List.of());
    }

    private static String proof(KemenyResult kemeny) {
        if (!kemeny.optimal()) {
            return "Not proven: time ran out. This is the best order found; a longer --time-limit may find a better one.";
        }
        if (kemeny.optima() == 1 && !kemeny.optimaCapped()) {
            return "Proven: no other order has as little disagreement.";
        }
        if (!kemeny.complete()) {
            return "No order has less disagreement, but how many have as little is not proven: time ran out. Those that may"
                    + " change places stand level here.";
        }
        String many = kemeny.optimaCapped() ? "At least " + kemeny.optima() : String.valueOf(kemeny.optima());
        return many
                + " orders have equally little disagreement. Those that they do not all put in the same order stand level here.";
    }

    /**
     * Which other methods propose the same principles, and what each of the rest would change: something to talk about, no verdict. Principles are called by
     * their codes.
     */
    public static List<String> others(Consensus consensus, List<MethodOutcome> outcomes) {
        return new OtherMethods(consensus, Phrase::of)
                .sentences(outcomes).stream().map(Phrase::text).toList();
    }

    /** The same with principles called by their names. */
    public static List<Phrase> others(Consensus consensus, List<MethodOutcome> outcomes, SiteFacts site) {
        return new OtherMethods(consensus, id -> Phrase.quoting(site.principle(id))).sentences(outcomes);
    }
}
