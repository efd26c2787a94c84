package thrive.bench;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks of the consensus and prints, for each, the average and the worst of 20 seeds. */
public final class ConsensusBenchmarks {

    private static final TimeValue WARM_UP = TimeValue.milliseconds(250);
    private static final TimeValue MEASURED = TimeValue.milliseconds(500);

    /** What is measured, where, and what it should take at most, or 0 where nothing is asked. */
    private record Measured(String what, Class<?> benchmark, String setting, double target) {}

    private static final List<Measured> ALL = List.of(
            new Measured("Kemeny, proven", KemenyBenchmark.class, "24x30x5", 60),
            new Measured("Kemeny, proven", KemenyBenchmark.class, "30x1000x5", 25),
            new Measured("Kemeny, proven", KemenyBenchmark.class, "50x1000x5", 100),
            new Measured("Kemeny, proven", KemenyBenchmark.class, "100x100x5", 1500),
            new Measured("Kemeny, proven", KemenyBenchmark.class, "24x10x24", 150),
            new Measured("Kemeny, proven", KemenyBenchmark.class, "24x30x24", 150),
            new Measured("default method", CountBenchmark.class, "24x100x5", 0),
            new Measured("default method", CountBenchmark.class, "24x1000x5", 0),
            new Measured("default method", CountBenchmark.class, "24x10000x5", 0),
            new Measured("1,000 resamples", BootstrapBenchmark.class, "24x10x5", 50),
            new Measured("… Kemeny+Schulze", PairwiseBootstrapBenchmark.class, "24x10x5", 250));

    private ConsensusBenchmarks() {}

    /** An argument, if there is one, is a part of the names of the benchmarks to run. */
    public static void main(String[] arguments) throws RunnerException {
        String part = arguments.length > 0 ? arguments[0] : "";
        System.out.printf("%-16s %-12s %12s %12s %12s%n", "", "setting", "average ms", "worst ms", "target ms");
        for (Measured measured : ALL) {
            if (measured.benchmark().getSimpleName().contains(part)) {
                print(measured, run(measured));
            }
        }
    }

    private static Collection<RunResult> run(Measured measured) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(measured.benchmark().getName().replace(".", "\\.") + "\\.")
                .param("setting", measured.setting())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                // As the launcher has it.
                .jvmArgsAppend("-XX:+UseSerialGC")
                .warmupIterations(SeedByIteration.SEEDS)
                .warmupTime(WARM_UP)
                .measurementIterations(SeedByIteration.SEEDS)
                .measurementTime(MEASURED)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }

    private static void print(Measured measured, Collection<RunResult> results) {
        DoubleSummaryStatistics seeds = results.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .summaryStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-16s %-12s %12.2f %12.2f %12s%n",
                measured.what(),
                measured.setting(),
                seeds.getAverage(),
                seeds.getMax(),
                measured.target() > 0 ? String.valueOf((long) measured.target()) : "");
    }
}
