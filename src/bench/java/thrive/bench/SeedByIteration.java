package thrive.bench;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import thrive.consensus.profile.Profile;

/**
 * A room for each iteration, with the seeds 0 to 19 in turn, so that the score of an iteration is the average of a seed, and the worst of 20
 * iterations the worst of 20 seeds. One process runs all seeds of a setting: that is what warm means.
 */
@State(Scope.Benchmark)
public class SeedByIteration {

    static final int SEEDS = 20;

    /** Principles x tables x how many each table lists. */
    @Param("24x30x5")
    public String setting;

    private int iteration;
    private Profile profile;

    @Setup(Level.Iteration)
    public void draw() {
        String[] sizes = setting.split("x", -1);
        profile = RandomTables.of(
                Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]), iteration % SEEDS);
        iteration++;
    }

    /** The room of this iteration. */
    public Profile profile() {
        return profile;
    }
}
