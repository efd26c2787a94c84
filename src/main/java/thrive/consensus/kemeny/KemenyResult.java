package thrive.consensus.kemeny;

import java.util.List;

/**
 * The orders of the named candidates that minimise disagreement. A disagreement is a table that strictly prefers the lower of a
 * pair, counted with its weight.
 *
 * <p>Where time ran out before the proof ({@code optimal} is false) {@code distance} and {@code best} are the best found, {@code
 * optima} is 0, and {@code ranking}, {@code inEveryTop} and {@code inSomeTop} are empty: nothing is known of every optimum. Where
 * it ran out after the proof ({@code optimal} but not {@code complete}) {@code optima} is the number found so far, {@code
 * optimaCapped} is true, {@code ranking} has only divisions that are proven, {@code inEveryTop} only candidates proven to be in
 * every one, and {@code inSomeTop} only candidates seen in one.
 *
 * @param distance the weight of disagreements of {@code best}
 * @param optimal whether {@code distance} is proven to be the least
 * @param lowerBound a proven bound: no order has less
 * @param optima how many orders reach the least distance, at most {@link Kemeny#CAP}
 * @param optimaCapped whether there are, or may be, more than {@code optima}
 * @param complete whether everything here is exact, but for a capped count
 * @param ranking the finest weak order that every optimum respects, best first
 * @param inEveryTop the candidates in the first places of every optimum, in order of number
 * @param inSomeTop the candidates in the first places of some optimum, in order of number
 * @param best one order of that distance
 */
public record KemenyResult(
        long distance,
        boolean optimal,
        long lowerBound,
        int optima,
        boolean optimaCapped,
        boolean complete,
        List<List<Integer>> ranking,
        List<Integer> inEveryTop,
        List<Integer> inSomeTop,
        List<Integer> best) {

    public KemenyResult {
        ranking = ranking.stream().map(List::copyOf).toList();
        inEveryTop = List.copyOf(inEveryTop);
        inSomeTop = List.copyOf(inSomeTop);
        best = List.copyOf(best);
    }
}
