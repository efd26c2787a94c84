package thrive.consensus.kemeny;

import java.util.Arrays;

/** A graph as rows of bits, in which shortest paths are sought by breadth. */
final class Paths {

    private static final int[] NONE = {};

    private final int size;
    private final int words;
    private final long[] rows;
    private final long[] unseen;
    private final int[] queue;
    private final int[] parent;

    Paths(int size) {
        this.size = size;
        this.words = (size + 63) / 64;
        this.rows = new long[size * words];
        this.unseen = new long[words];
        this.queue = new int[size];
        this.parent = new int[size];
    }

    void set(int from, int to, boolean arc) {
        if (arc) {
            rows[from * words + (to >> 6)] |= 1L << to;
        } else {
            rows[from * words + (to >> 6)] &= ~(1L << to);
        }
    }

    /** The arcs are those of the relation. */
    void copy(Relation relation) {
        for (int from = 0; from < size; from++) {
            for (int w = 0; w < words; w++) {
                rows[from * words + w] = relation.belowWord(from, w);
            }
        }
    }

    boolean has(int from, int to) {
        return (rows[from * words + (to >> 6)] >>> to & 1) != 0;
    }

    /** The arcs (from · size + to) of a shortest cycle through this arc, this arc first; empty where there is none. */
    int[] cycle(int from, int to) {
        if (!reaches(to, from)) {
            return NONE;
        }
        int length = 1;
        for (int v = from; v != to; v = parent[v]) {
            length++;
        }
        int[] arcs = new int[length];
        arcs[0] = from * size + to;
        int v = from;
        for (int i = length - 1; i > 0; i--) {
            arcs[i] = parent[v] * size + v;
            v = parent[v];
        }
        return arcs;
    }

    private boolean reaches(int source, int target) {
        Arrays.fill(unseen, -1L);
        unseen[source >> 6] &= ~(1L << source);
        queue[0] = source;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int w = 0; w < words; w++) {
                long fresh = rows[v * words + w] & unseen[w];
                unseen[w] &= ~fresh;
                for (; fresh != 0; fresh &= fresh - 1) {
                    int next = (w << 6) + Long.numberOfTrailingZeros(fresh);
                    parent[next] = v;
                    queue[tail] = next;
                    tail++;
                    if (next == target) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
