package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.slips.Draws;
import thrive.slips.Program;

/**
 * No figure changes in silence: whatever slip is made in a site, the results are the clean site's, or a problem names the file.
 * {@code -Dslips=5000} makes more draws, {@code -Dslips.seed} others, {@code -Dslips.only} those of one kind.
 */
class SlipTest {

    private static final int DRAWS = Integer.getInteger("slips", 150);
    private static final int FROM = Integer.getInteger("slips.from", 0);
    private static final long SEED = Long.getLong("slips.seed", 12);

    @TempDir
    Path folder;

    @Test
    void noSlipChangesAFigureWithoutAWord() {
        Program program = (where, typed) -> {
            Thrive ran = Thrive.run(where, typed);
            return new Program.Ran(ran.code(), ran.out(), ran.err());
        };
        Draws draws = new Draws(program, folder, SEED, System.getProperty("slips.only", ""));
        draws.draw(FROM, DRAWS);
        System.out.printf(
                "%d draws from %d kinds of slips with seed %d: %d silent changes, %d outcomes that should be others%n",
                DRAWS, draws.kinds(), SEED, draws.silent(), draws.failures().size() - draws.silent());
        if (DRAWS > 500) {
            System.out.println(draws.summary());
        }
        assertThat(draws.failures()).as(draws.firstFailures()).isEmpty();
    }
}
