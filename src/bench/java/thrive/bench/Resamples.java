package thrive.bench;

import java.util.EnumSet;
import java.util.Map;

import thrive.consensus.MethodName;
import thrive.consensus.MethodOutcome;
import thrive.consensus.Steadiness;
import thrive.consensus.robust.Robustness.Part;

/** The bootstrap alone, as the program runs it. */
final class Resamples {

    private Resamples() {}

    static Map<String, Double> of(MethodName method, SeedByIteration room) {
        return Steadiness.of(
                        MethodOutcome.of(method, room.profile(), 5, () -> false),
                        room.profile(),
                        5,
                        EnumSet.of(Part.BOOTSTRAP))
                .bootstrap();
    }
}
