package thrive.cli;

import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;

/** How lists are merged, as the command line says it. */
record Counting(MethodName method, int top, Unranked unranked) {

    /** The ordinary way. */
    static Counting first(int top) {
        return new Counting(MethodName.POINTS, top, Unranked.BELOW);
    }

    Consensus of(Profile profile) {
        Profile asked = profile.with(unranked);
        return ConsensusCount.of(asked, top, MethodOutcome.of(method, asked, top, () -> false));
    }

    /** Whether the proposal goes by the ladder, whose steps are told in words. */
    boolean isLadder() {
        return method == MethodName.POINTS;
    }

    List<String> options() {
        return List.of("--top", "" + top, "--method", method.word(), "--unranked", unranked.word());
    }
}
