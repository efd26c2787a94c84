package thrive.consensus;

import java.util.Set;

import thrive.consensus.profile.Profile;
import thrive.consensus.robust.MethodInSteps;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Part;

/** How steady the proposal of a method is. */
public final class Steadiness {

    /** How many resamples the bootstrap draws. */
    public static final int SAMPLES = 1000;

    /** The seed they are drawn with, so that the same lists give the same shares. */
    public static final long SEED = 1;

    private Steadiness() {}

    /**
     * The robustness of a profile's first {@code top} by the method of an outcome; of one that is not proven nothing can be told.
     *
     * @param asked the parts to find; the others stay empty
     */
    public static Robustness of(MethodOutcome outcome, Profile profile, int top, Set<Part> asked) {
        if (!outcome.isProven()) {
            return Robustness.unknown(asked, SAMPLES, SEED);
        }
        MethodInSteps method = asking -> MethodOutcome.method(outcome.method(), asking);
        return outcome.method() == MethodName.POINTS
                ? Robustness.ofDefault(profile, top, method, outcome.order(), asked, SAMPLES, SEED)
                : Robustness.of(profile, top, method, outcome.order(), asked, SAMPLES, SEED);
    }
}
