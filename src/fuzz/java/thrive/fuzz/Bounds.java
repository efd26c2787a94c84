package thrive.fuzz;

/** How long reading one file may take. */
final class Bounds {

    private static final long SECONDS = 5;

    private Bounds() {}

    /** Reads, and fails where that takes too long. */
    static void timed(Runnable reading) {
        long begun = System.nanoTime();
        reading.run();
        long took = (System.nanoTime() - begun) / 1_000_000_000;
        if (took >= SECONDS) {
            throw new AssertionError("reading took " + took + " s");
        }
    }
}
