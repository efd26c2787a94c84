package thrive.bench;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

import thrive.consensus.MethodName;

/** A thousand resamples of the tables, counted by the default method. */
public class BootstrapBenchmark {

    @Benchmark
    public Map<String, Double> resamples(SeedByIteration room) {
        return Resamples.of(MethodName.POINTS, room);
    }
}
