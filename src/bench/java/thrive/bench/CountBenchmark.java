package thrive.bench;

import org.openjdk.jmh.annotations.Benchmark;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;

/** The default method with its ladder of ties. */
public class CountBenchmark {

    @Benchmark
    public Consensus count(SeedByIteration room) {
        return ConsensusCount.of(room.profile(), 5);
    }
}
