package thrive.consensus.kemeny;

/** Counts the linear extensions of a partial order, as far as is asked for. */
final class Extensions {

    private final Relation order;
    private final long[] left;
    private final int most;
    private int counted;

    private Extensions(Relation order, int most) {
        this.order = order;
        this.most = most;
        this.left = new long[order.words()];
        for (int v = 0; v < order.size(); v++) {
            left[v >> 6] |= 1L << v;
        }
    }

    /** How many linear extensions there are, at most {@code most}. */
    static int count(Relation order, int most) {
        Extensions extensions = new Extensions(order, most);
        extensions.place(order.size());
        return extensions.counted;
    }

    private void place(int still) {
        if (still <= 1) {
            counted++;
            return;
        }
        for (int w = 0; w < left.length; w++) {
            for (long rest = left[w]; rest != 0 && counted < most; rest &= rest - 1) {
                int next = (w << 6) + Long.numberOfTrailingZeros(rest);
                if (isFirst(next)) {
                    left[w] ^= 1L << next;
                    place(still - 1);
                    left[w] ^= 1L << next;
                }
            }
        }
    }

    private boolean isFirst(int candidate) {
        for (int w = 0; w < left.length; w++) {
            if ((order.aboveWord(candidate, w) & left[w]) != 0) {
                return false;
            }
        }
        return true;
    }
}
