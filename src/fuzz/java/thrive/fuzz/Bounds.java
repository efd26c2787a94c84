package thrive.fuzz;

/** How long reading one file may take. */
final class Bounds {

    private static final long SECONDS = 5;

    /** In the first readings of a process its classes are loaded and instrumented, which takes what it takes. */
    private static final int FIRST = 20;

    private static int readings;

    private Bounds() {}

    /** Reads, and fails where that takes too long. */
    static void timed(Runnable reading) {
        long begun = System.nanoTime();
        reading.run();
        long took = (System.nanoTime() - begun) / 1_000_000_000;
        readings++;
        if (took >= SECONDS && readings > FIRST) {
            throw new AssertionError("reading took " + took + " s");
        }
    }
}
