package thrive.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.kemeny.KemenyResult;

/** How lists are merged, and what other methods would make of them, in plain sentences. */
public final class MethodWords {

    private static final String SAME = "";
    private static final String LEAVES_OPEN = " leaves open whether ";

    private MethodWords() {}

    /** The rule of a method, so that it can be followed on a flip chart. */
    public static String rule(MethodName method, int top, Voices voices) {
        String places =
                top + " for a first place, one less for each place below, down to 1 for a " + Wording.ordinal(top);
        return switch (method) {
            case POINTS -> "Points: " + places + "; tied " + voices.options() + " share.";
            case MODIFIED ->
                "Points: " + places + "; a list of fewer than " + top + " starts with as many points as it has places.";
            case AVERAGE_RANK ->
                "Average rank: from each " + voices.one() + " as many points as there are places below; those that it"
                        + " does not name share the places left.";
            case COPELAND ->
                "Pairs: one " + voices.option() + " beats another that more " + voices.many()
                        + " put below it than above it. Wins less defeats count.";
            case SCHULZE ->
                "Strongest paths (Schulze): one " + voices.option()
                        + " beats another if the chain of pairwise majorities"
                        + " from it to the other is stronger than any back. How many it beats counts.";
            case KEMENY ->
                "Least disagreement (Kemeny): the order that the fewest " + voices.many()
                        + " disagree with, over all pairs.";
            case SUPPORT ->
                "Support: how many " + voices.many() + " name the " + voices.option() + ", wherever they put it.";
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
        String many = kemeny.optimaCapped() ? "At least " + kemeny.optima() : String.valueOf(kemeny.optima());
        return many
                + " orders have equally little disagreement. Those that they do not all put in the same order stand level here.";
    }

    /** Which other methods propose the same principles, and what each of the rest would change: something to talk about, no verdict. */
    public static List<String> others(Consensus consensus, List<MethodOutcome> outcomes) {
        Map<String, List<String>> byChange = new LinkedHashMap<>();
        byChange.put(SAME, new ArrayList<>());
        for (MethodOutcome outcome : outcomes) {
            if (outcome.method() != consensus.method()) {
                byChange.computeIfAbsent(change(consensus, outcome), change -> new ArrayList<>())
                        .add(outcome.method().word());
            }
        }
        List<String> sentences = new ArrayList<>();
        byChange.forEach((change, methods) -> {
            if (methods.size() == outcomes.size() - 1) {
                sentences.add("All other methods" + change(change, 2, consensus) + ".");
            } else if (!methods.isEmpty()) {
                sentences.add(Wording.list(methods) + change(change, methods.size(), consensus) + ".");
            }
        });
        return sentences;
    }

    /** What another method would change, with the verb still to be put for one or more methods. */
    private static String change(Consensus consensus, MethodOutcome outcome) {
        List<String> proposed = consensus.proposed();
        List<String> its = outcome.top().stream()
                .map(consensus.profile().candidates()::get)
                .toList();
        List<String> enters = its.stream().filter(id -> !proposed.contains(id)).toList();
        List<String> leaves = proposed.stream().filter(id -> !its.contains(id)).toList();
        if (enters.isEmpty() && leaves.isEmpty()) {
            return SAME;
        }
        if (enters.isEmpty()) {
            return LEAVES_OPEN + Wording.list(leaves) + (leaves.size() == 1 ? " is" : " are") + " in";
        }
        return leaves.isEmpty()
                ? " would also take " + Wording.list(enters)
                : " would take " + Wording.list(enters) + " in place of " + Wording.list(leaves);
    }

    private static String change(String change, int methods, Consensus consensus) {
        if (change.equals(SAME)) {
            int n = consensus.proposed().size();
            String what = n == 0 ? "nothing for certain either" : "the same " + Wording.number(n);
            return (methods == 1 ? " proposes " : " propose ") + what;
        }
        return methods > 1 && change.startsWith(LEAVES_OPEN)
                ? change.replaceFirst(LEAVES_OPEN, " leave open whether ")
                : change;
    }
}
