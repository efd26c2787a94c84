package thrive.consensus.robust;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import thrive.consensus.profile.Ballot;

/**
 * Tables drawn anew, with replacement, as many as there are: in which share of such rooms is a candidate among the first k? Candidates tied
 * across the last place share the seats left. (B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7,
 * 1979.)
 */
final class Bootstrap {

    private static final long MOST_DRAWS = 20_000_000;

    private Bootstrap() {}

    /**
     * Nothing where so many resamples of so many tables are too much.
     *
     * @throws Effort.Spent where they turn out to be
     */
    static Optional<Map<String, Double>> shares(Variants variants, int samples, long seed) {
        Effort effort = variants.effort();
        boolean fits = effort.allows(samples) && (long) variants.profile().tableCount() * samples <= MOST_DRAWS;
        if (!fits) {
            return Optional.empty();
        }
        double[] seats = new double[variants.profile().size()];
        int[] owner = owners(variants);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < samples && owner.length > 0; i++) {
            effort.spend();
            long[] times = new long[variants.size()];
            Arrays.fill(times, Chooser.ABSENT);
            for (int draw = 0; draw < owner.length; draw++) {
                int list = owner[random.nextInt(owner.length)];
                times[list] = Math.max(0, times[list])
                        + variants.profile().ballots().get(list).weight();
            }
            Top top = variants.resampled(times, effort);
            top.chosen().stream().forEach(c -> seats[c] += 1);
            double share = (double) top.seats() / Math.max(1, top.tied().cardinality());
            top.tied().stream().forEach(c -> seats[c] += share);
        }
        for (int c = 0; c < seats.length; c++) {
            seats[c] /= Math.max(1, samples);
        }
        return Optional.of(variants.inOrder(seats));
    }

    /** For each table, the number of its list. */
    private static int[] owners(Variants variants) {
        int[] owners = new int[variants.profile().tableCount()];
        int table = 0;
        for (int list = 0; list < variants.size(); list++) {
            Ballot ballot = variants.profile().ballots().get(list);
            for (int i = 0; i < ballot.tables(); i++) {
                owners[table++] = list;
            }
        }
        return owners;
    }
}
