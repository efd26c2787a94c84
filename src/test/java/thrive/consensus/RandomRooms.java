package thrive.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** Small rooms made at random: short lists of different lengths, full of ties. */
final class RandomRooms {

    private static final int ROOMS = 200;

    private RandomRooms() {}

    /** Tries a law on the rooms of many seeds; a failure says the seed and the room. */
    static void hold(Consumer<Profile> law) {
        for (int seed = 0; seed < ROOMS; seed++) {
            Profile room = of(new Random(seed));
            try {
                law.accept(room);
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ", " + room + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static Profile of(Random random) {
        List<String> candidates = names("P", 2 + random.nextInt(6));
        List<Ballot> ballots = new ArrayList<>();
        for (String table : names("t", 1 + random.nextInt(6))) {
            ballots.add(new Ballot(table, list(candidates.size(), random)));
        }
        return new Profile(candidates, ballots);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    /** One to all of the candidates; about every fourth is tied with the one above. */
    private static List<List<Integer>> list(int candidates, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(order, random);
        List<List<Integer>> groups = new ArrayList<>();
        for (int candidate : order.subList(0, 1 + random.nextInt(candidates))) {
            if (groups.isEmpty() || random.nextInt(4) > 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(candidate);
        }
        return groups;
    }
}
