package thrive.consensus;

import java.util.Set;
import java.util.function.BooleanSupplier;

import thrive.consensus.method.Method;
import thrive.consensus.profile.Profile;
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
     * The robustness of a profile's first {@code top} by a method.
     *
     * @param asked the parts to find; the others stay empty
     * @param outOfTime whether to leave out what is not done yet; the default method never needs it
     */
    public static Robustness of(
            MethodName method, Profile profile, int top, Set<Part> asked, BooleanSupplier outOfTime) {
        Method named = MethodOutcome.method(method, outOfTime);
        return method == MethodName.POINTS
                ? Robustness.ofDefault(profile, top, named, asked, SAMPLES, SEED)
                : Robustness.of(profile, top, named, asked, SAMPLES, SEED, outOfTime);
    }
}
