package thrive.consensus.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/**
 * The outcome of a method: candidates by number, best first, those the method leaves level in one group.
 *
 * @param groups every candidate in one group
 * @param scores what the method counted for each candidate, where it counts anything
 */
public record Order(List<List<Integer>> groups, Optional<List<Fraction>> scores) {

    public Order {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Candidates by falling score; equal scores are level. */
    static Order byScore(Fraction[] scores) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> scores[c]).reversed())
                .forEach(candidate -> {
                    List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
                    if (last.isEmpty() || scores[last.get(0)].compareTo(scores[candidate]) != 0) {
                        groups.add(new ArrayList<>());
                    }
                    groups.get(groups.size() - 1).add(candidate);
                });
        return new Order(groups, Optional.of(List.copyOf(Arrays.asList(scores))));
    }

    /** The same, but those that no table names last, in one group: no method can tell anything of them. */
    public Order namedFirst(Profile profile) {
        List<Integer> never = profile.neverNamed();
        if (never.isEmpty()) {
            return this;
        }
        List<List<Integer>> named = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> kept = group.stream().filter(c -> !never.contains(c)).toList();
            if (!kept.isEmpty()) {
                named.add(kept);
            }
        }
        named.add(never);
        return new Order(named, scores);
    }

    static Order byScore(long[] scores, long unit) {
        return byScore(Arrays.stream(scores).mapToObj(s -> Fraction.of(s, unit)).toArray(Fraction[]::new));
    }

    /** The first candidates that are determined: whole groups from the top that fit, of those that somebody named. */
    public List<Integer> top(int top, int[] listedBy) {
        List<Integer> chosen = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> named = group.stream().filter(c -> listedBy[c] > 0).toList();
            if (chosen.size() + named.size() > top) {
                break;
            }
            chosen.addAll(named);
        }
        return chosen;
    }
}
