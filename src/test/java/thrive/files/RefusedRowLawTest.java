package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.consensus.method.Points;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/** Random ranking sheets, with ties and in both ways of counting on after them, and the same with one row refused. */
class RefusedRowLawTest {

    private static final List<String> IDS = List.of("MAC-1", "MAC-2", "MES-1", "MES-2", "MIC-1", "MIC-2");
    private static final int TOP = 5;
    private static final int DRAWS = 300;

    @TempDir
    Path folder;

    /** The ranks of a list and the points they mean, worked out beside the program. */
    private record Drawn(List<String> principles, List<Integer> ranks, Map<String, Fraction> points) {}

    private static Drawn draw(Random random) {
        List<String> principles = new ArrayList<>(IDS);
        Collections.shuffle(principles, random);
        principles = principles.subList(0, 1 + random.nextInt(TOP));
        boolean dense = random.nextBoolean();
        List<Integer> ranks = new ArrayList<>();
        Map<String, Fraction> points = new TreeMap<>();
        int group = 0;
        for (int start = 0; start < principles.size(); ) {
            int size = 1 + (random.nextInt(3) == 0 ? random.nextInt(principles.size() - start) : 0);
            group++;
            long sum = 0;
            for (int place = start + 1; place <= start + size; place++) {
                sum += TOP + 1 - place;
            }
            for (String principle : principles.subList(start, start + size)) {
                ranks.add(dense ? group : start + 1);
                points.put(principle, Fraction.of(sum, size));
            }
            start += size;
        }
        return new Drawn(principles, ranks, points);
    }

    private Map<String, Fraction> read(Drawn drawn, int refused) {
        StringBuilder sheet = new StringBuilder("rank,principle\n");
        for (int i = 0; i < drawn.principles().size(); i++) {
            String principle = i == refused ? "XXX-9" : drawn.principles().get(i);
            sheet.append(drawn.ranks().get(i)).append(',').append(principle).append('\n');
        }
        TempSite.Read read = new TempSite(folder)
                .with("baseline/rankings/red.csv", sheet.toString())
                .read();
        Map<String, Fraction> points = new TreeMap<>();
        for (Ballot ballot : Profile.of(IDS, List.of("red"), read.rankings).ballots()) {
            Fraction[] given = Points.of(ballot, IDS.size(), TOP);
            ballot.named().forEach(c -> points.put(IDS.get(c), given[c]));
        }
        return points;
    }

    @Test
    void aRefusedRowChangesNoOtherPrinciplesPoints() {
        for (int seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            Drawn drawn = draw(random);
            int refused = random.nextInt(drawn.principles().size());
            assertThat(read(drawn, -1)).as("seed " + seed + ", whole").isEqualTo(drawn.points());
            Map<String, Fraction> others = new TreeMap<>(drawn.points());
            others.remove(drawn.principles().get(refused));
            assertThat(read(drawn, refused)).as("seed " + seed + ", " + drawn).isEqualTo(others);
        }
    }
}
