package thrive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** Rooms made at random: each table lists some principles in random order, all orders being equally likely. */
public final class RandomTables {

    private RandomTables() {}

    /** The same seed gives the same room. */
    public static Profile of(int principles, int tables, int listed, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, principles).toArray();
        List<Ballot> ballots = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            List<List<Integer>> list = new ArrayList<>();
            for (int i = 0; i < listed; i++) {
                int j = i + random.nextInt(principles - i);
                int drawn = order[j];
                order[j] = order[i];
                order[i] = drawn;
                list.add(List.of(drawn));
            }
            ballots.add(new Ballot("t" + table, list));
        }
        return new Profile(IntStream.range(0, principles).mapToObj(i -> "P" + i).toList(), ballots);
    }
}
