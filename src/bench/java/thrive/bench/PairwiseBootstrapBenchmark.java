package thrive.bench;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

import thrive.consensus.MethodName;

/** A thousand resamples of the tables, counted by Kemeny's method and then as many by Schulze's. */
public class PairwiseBootstrapBenchmark {

    @Benchmark
    public List<Map<String, Double>> resamples(SeedByIteration room) {
        return List.of(Resamples.of(MethodName.KEMENY, room), Resamples.of(MethodName.SCHULZE, room));
    }
}
