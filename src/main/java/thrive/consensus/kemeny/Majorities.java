package thrive.consensus.kemeny;

/**
 * The majority graph: for each pair, by how much more weight the first is preferred to the second; 0 where it is not.
 *
 * <p>An order costs what the majorities that it goes against weigh, on top of what no order can avoid: the sum over all pairs of
 * the smaller side. Kemeny's problem is so the minimum weight feedback arc set of this graph.
 */
final class Majorities {

    private final long[][] margin;

    Majorities(long[][] margin) {
        this.margin = margin;
    }

    /** margin()[a][b] &gt; 0 where a beats b. */
    long[][] margin() {
        return margin;
    }

    static Majorities of(long[][] above, int[] members) {
        long[][] margin = new long[members.length][members.length];
        for (int a = 0; a < members.length; a++) {
            for (int b = 0; b < members.length; b++) {
                long more = Math.subtractExact(above[members[a]][members[b]], above[members[b]][members[a]]);
                margin[a][b] = a == b ? 0 : Math.max(0, more);
            }
        }
        return new Majorities(margin);
    }

    int size() {
        return margin.length;
    }

    boolean beats(int a, int b) {
        return margin[a][b] > 0;
    }

    /** The same graph among some of its members, numbered by their places in {@code members}. */
    Majorities among(int[] members) {
        long[][] part = new long[members.length][members.length];
        for (int a = 0; a < members.length; a++) {
            for (int b = 0; b < members.length; b++) {
                part[a][b] = margin[members[a]][members[b]];
            }
        }
        return new Majorities(part);
    }

    /** The weight of the majorities that an order goes against. */
    long cost(int[] order) {
        long cost = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                cost += margin[order[j]][order[i]];
            }
        }
        return cost;
    }

    /** The weight of all majorities: what no order can exceed. */
    long total() {
        long total = 0;
        for (long[] row : margin) {
            for (long weight : row) {
                total = Math.addExact(total, weight);
            }
        }
        return total;
    }

    /** The greatest number that divides every majority, so that it divides every cost; 1 where there is none. */
    long unit() {
        long unit = 0;
        for (long[] row : margin) {
            for (long weight : row) {
                unit = gcd(unit, weight);
            }
        }
        return Math.max(1, unit);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
