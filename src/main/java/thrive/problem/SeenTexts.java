package thrive.problem;

import java.util.HashSet;
import java.util.Set;

/**
 * Remembers which texts were seen by their hashes alone, so that a hundred thousand of them fit into little memory. Two texts may have
 * one hash, but with 64 bits nobody will meet such a pair by chance.
 */
final class SeenTexts {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> hashes = new HashSet<>();

    /** Whether the text is seen for the first time. */
    boolean add(String text) {
        return hashes.add(hash(text));
    }

    /** The hash of Fowler, Noll and Vo (FNV-1a). */
    private static long hash(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
