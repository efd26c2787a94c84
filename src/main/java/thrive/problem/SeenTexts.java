package thrive.problem;

/**
 * Remembers which texts were seen by their hashes alone, so that a million of them fit into little memory. Two texts may have one hash,
 * but with 64 bits nobody will meet such a pair by chance.
 */
final class SeenTexts {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Hashes, each at the first free place from its own on; 0 is free. At most half of it is filled. */
    private long[] hashes = new long[64];

    private int size;

    /** Whether the text is seen for the first time. */
    boolean add(String text) {
        if (2 * size >= hashes.length) {
            grow();
        }
        return put(hash(text));
    }

    private boolean put(long hash) {
        int at = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = at + 1 & hashes.length - 1;
        }
        hashes[at] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] before = hashes;
        hashes = new long[2 * before.length];
        size = 0;
        for (long hash : before) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    /** The hash of Fowler, Noll and Vo (FNV-1a). */
    private static long hash(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
