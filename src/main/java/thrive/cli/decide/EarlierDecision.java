package thrive.cli.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.model.site.Decision;

/**
 * What the room said when it decided before. It is offered where the decision is made anew, and never taken without being asked.
 *
 * @param agreed the ids of what it agreed, in order; none where there was no decision
 * @param reasons why, by principle
 * @param notes what else was kept, or empty
 */
public record EarlierDecision(List<String> agreed, Map<String, String> reasons, String notes) {

    public EarlierDecision {
        agreed = List.copyOf(agreed);
        reasons = new LinkedHashMap<>(reasons);
    }

    /** The decision that the round has, as far as it can be read; one that says nothing where there is none. */
    public static EarlierDecision of(Proposal proposal) {
        Optional<Decision> before = proposal.source().decisionAsFarAsRead(proposal.rankings());
        Map<String, String> reasons = new LinkedHashMap<>();
        before.stream()
                .flatMap(decision -> Stream.concat(decision.priorities().stream(), decision.leftOut().stream()))
                .filter(choice -> !choice.because().isBlank())
                .forEach(choice -> reasons.put(choice.principle(), choice.because()));
        return new EarlierDecision(
                before.map(Decision::agreed).orElse(List.of()),
                reasons,
                before.map(Decision::notes).orElse(""));
    }

    /** Why the room took a principle or left it out, or nothing where it did not say. */
    Optional<String> reason(String principle) {
        return Optional.ofNullable(reasons.get(principle));
    }

    /** Whether it is said of a principle that the room took, and not of one that it left out. */
    boolean isOfTaken(String principle) {
        return agreed.contains(principle);
    }

    /** What of it a new decision does not say, each as a sentence: nothing that was written down goes without a word. */
    public List<String> notCarriedOver(Draft draft) {
        List<String> lost = new ArrayList<>();
        reasons.forEach((principle, because) -> {
            if (!draft.reasons().containsKey(principle)) {
                lost.add("the earlier reason for " + principle + " is not kept: " + because);
            }
        });
        if (!notes.isBlank() && draft.notes().isEmpty()) {
            lost.add("the earlier notes are not kept: " + notes.strip());
        }
        return lost;
    }
}
