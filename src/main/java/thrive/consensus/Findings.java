package thrive.consensus;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import thrive.consensus.agreement.Agreement;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Part;

/**
 * All that is found of a profile.
 *
 * @param consensus the proposal
 * @param outcomes what every method makes of the lists, that of the proposal among them
 * @param agreement how far the lists agree
 * @param robustness how steady the proposal is
 */
public record Findings(Consensus consensus, List<MethodOutcome> outcomes, Agreement agreement, Robustness robustness) {

    public Findings {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The findings of a profile.
     *
     * @param method how the proposal is made
     * @param top how many are sought, at least 1
     * @param asked the parts of the robustness to find
     * @param outOfTime whether {@code kemeny} is to stop with what is found
     */
    public static Findings of(Profile profile, MethodName method, int top, Set<Part> asked, BooleanSupplier outOfTime) {
        List<MethodOutcome> outcomes = MethodOutcome.all(profile, top, outOfTime);
        MethodOutcome outcome = of(method, outcomes);
        return new Findings(
                ConsensusCount.of(profile, top, outcome),
                outcomes,
                Agreement.of(profile, top),
                Steadiness.of(outcome, profile, top, asked));
    }

    /** The outcome of the proposal's method. */
    public MethodOutcome outcome() {
        return of(consensus.method(), outcomes);
    }

    private static MethodOutcome of(MethodName method, List<MethodOutcome> outcomes) {
        return outcomes.stream().filter(o -> o.method() == method).findFirst().orElseThrow();
    }
}
