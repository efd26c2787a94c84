package thrive.bench;

import org.openjdk.jmh.annotations.Benchmark;

import thrive.consensus.kemeny.Kemeny;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.profile.Profile;

/** Kemeny's rule: every optimum, proven. */
public class KemenyBenchmark {

    @Benchmark
    public KemenyResult proven(SeedByIteration room) {
        Profile profile = room.profile();
        KemenyResult result = Kemeny.solve(profile.weightedPreferences(), profile.named(), 5, () -> false);
        if (!result.complete()) {
            throw new IllegalStateException("not proven");
        }
        return result;
    }
}
