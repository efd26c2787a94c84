package thrive.consensus.robust;

import java.util.function.BooleanSupplier;

/**
 * How much may still be spent on one part of a result, so that an election of thousands of lists gets an answer at all. What an everyday
 * room needs is far below it. It is counted in steps and not in time, so that the same lists leave out the same parts on every machine.
 */
public final class Effort {

    /** Nothing is left of it: what is asked for cannot be told. */
    public static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Spent() {
            super("the effort is spent", null, false, false);
        }
    }

    /** In steps of about a nanosecond. */
    private static final long MOST = 200_000_000L;

    private final long each;
    private long left = MOST;

    private Effort(long each) {
        this.each = Math.max(1, each);
    }

    /** The effort for variants that take {@code each} steps. */
    public static Effort forVariantsOf(long each) {
        return new Effort(each);
    }

    /**
     * Pays for one more variant.
     *
     * @throws Spent where it is not to be tried
     */
    public void spend() {
        spend(each);
    }

    /**
     * Pays for some more steps, which a variant takes beyond what each takes.
     *
     * @throws Spent where they are not to be taken
     */
    public void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** For a search that asks now and then whether its time is over: it never is, but each time it asks takes so many steps. */
    public BooleanSupplier payingForEachQuestion(long steps) {
        return () -> {
            spend(steps);
            return false;
        };
    }

    /** Whether so many variants can be paid for. */
    public boolean allows(long variants) {
        return variants <= left / each;
    }
}
