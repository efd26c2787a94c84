package thrive.consensus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import thrive.consensus.kemeny.Kemeny;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.method.Method;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.files.ballots.BallotFile;
import thrive.model.election.Election;
import thrive.problem.Problems;

/**
 * A published election, read as the program reads it, and what each method makes of it; as many places are sought as there
 * are candidates.
 */
record Published(Profile profile) {

    /** The election of lines such as {@code A > B = C * 3}. */
    static Published read(Path folder, String ballots) {
        try {
            return of(Files.writeString(folder.resolve("ballots.txt"), ballots));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Published of(Path file) {
        Problems problems = new Problems();
        Election election = BallotFile.read(
                        file, Objects.requireNonNull(file.getFileName()).toString(), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        assertThat(problems.sorted()).isEmpty();
        return new Published(Profile.of(election));
    }

    int ballots() {
        return profile.tableCount();
    }

    /** A row for each candidate: over how many ballots it stands above each. */
    List<String> pairwise() {
        int[][] above = profile.preferences();
        return candidates()
                .mapToObj(a -> name(a) + " "
                        + candidates()
                                .mapToObj(b -> a == b ? "-" : String.valueOf(above[a][b]))
                                .collect(joining(" ")))
                .toList();
    }

    /** The candidates with their scores, best first. */
    String scores(Method method) {
        List<Fraction> scores = method.order(profile, profile.size()).scores().orElseThrow();
        return candidates()
                .boxed()
                .sorted(Comparator.comparing(scores::get).reversed())
                .map(c -> name(c) + " " + shown(scores.get(c).toDouble()))
                .collect(joining(", "));
    }

    private static String shown(double score) {
        return score == Math.rint(score) ? String.valueOf((long) score) : String.valueOf(score);
    }

    /** The candidates, best first. */
    String order(Method method) {
        return order(method.order(profile, profile.size()).groups());
    }

    /** The least distance, the order that all orders of that distance agree on, and how many they are. */
    String kemeny() {
        KemenyResult result = Kemeny.solve(profile.weightedPreferences(), profile.named(), profile.size(), () -> false);
        assertThat(result.optimal()).isTrue();
        String orders = result.optima() == 1 ? "" : " (" + result.optima() + " orders)";
        return result.distance() + ": " + order(result.ranking()) + orders;
    }

    private String order(List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> group.stream().sorted().map(this::name).collect(joining(" = ")))
                .collect(joining(" > "));
    }

    private IntStream candidates() {
        return IntStream.range(0, profile.size());
    }

    private String name(int candidate) {
        return profile.candidates().get(candidate);
    }
}
