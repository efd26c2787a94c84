package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a result must say, found in a way that has nothing in common with the solver. */
record Expected(long distance, long optima, List<List<Integer>> ranking, List<Integer> inEvery, List<Integer> inSome) {

    void assertSame(KemenyResult result, long[][] above, String described) {
        assertThat(result.distance()).as("distance of %s", described).isEqualTo(distance);
        assertThat(result.optimal()).as("proof of %s", described).isTrue();
        assertThat(result.complete()).as("completeness of %s", described).isTrue();
        assertThat(result.lowerBound()).as("bound of %s", described).isEqualTo(distance);
        assertThat(result.optima()).as("optima of %s", described).isEqualTo((int) Math.min(optima, Kemeny.CAP));
        assertThat(result.optimaCapped()).as("cap of %s", described).isEqualTo(optima > Kemeny.CAP);
        assertThat(result.ranking().stream()
                        .map(group -> group.stream().sorted().toList()))
                .as("ranking of %s", described)
                .isEqualTo(ranking);
        assertThat(result.inEveryTop()).as("in every top of %s", described).isEqualTo(inEvery);
        assertThat(result.inSomeTop()).as("in some top of %s", described).isEqualTo(inSome);
        assertThat(Tally.distance(above, result.best()))
                .as("best of %s", described)
                .isEqualTo(distance);
        assertThat(result.best().stream().sorted())
                .as("members of best of %s", described)
                .isEqualTo(ranking.stream().flatMap(List::stream).sorted().toList());
    }
}
