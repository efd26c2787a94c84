package thrive.consensus.robust;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

import thrive.bench.SeedByIteration;

/** A thousand resamples of the tables, counted by the default method. It lives here because the bootstrap is not public. */
public class BootstrapBenchmark {

    @Benchmark
    public Map<String, Double> resamples(SeedByIteration room) {
        return Bootstrap.shares(new Robustness.Variants(room.profile(), 5), 1000, 1);
    }
}
