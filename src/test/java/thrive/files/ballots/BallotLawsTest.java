package thrive.files.ballots;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.election.Election;
import thrive.model.election.Vote;

/** Random elections are read back as they were written, and random text makes no candidates of what is no ballot. */
class BallotLawsTest {

    private static final List<String> NAMES = List.of(
            "A",
            "b",
            "Town hall",
            "Children's centre",
            "Zoë",
            "山田",
            "7",
            "1.10",
            "GP/nurse",
            "Church (big)",
            "x3",
            "24/7");

    private final Random random = new Random(20261112);

    @TempDir
    Path folder;

    private List<Vote> votes(List<String> names, boolean complete, boolean tied) {
        List<Vote> votes = new ArrayList<>();
        int lines = 1 + random.nextInt(6);
        for (int line = 0; line < lines; line++) {
            List<String> order = new ArrayList<>(names);
            Collections.shuffle(order, random);
            int ranked = complete ? order.size() : 2 + random.nextInt(order.size() - 1);
            votes.add(new Vote("", places(order.subList(0, ranked), tied), 1 + random.nextInt(20)));
        }
        return votes;
    }

    private List<List<String>> places(List<String> order, boolean tied) {
        List<List<String>> places = new ArrayList<>();
        for (String name : order) {
            if (!places.isEmpty() && tied && random.nextBoolean()) {
                places.get(places.size() - 1).add(name);
            } else {
                places.add(new ArrayList<>(List.of(name)));
            }
        }
        // A bare number tied at the end would be a number of ballots.
        places.forEach(tiedNames -> tiedNames.sort(Comparator.comparing(name -> !name.equals("7"))));
        return places;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        return names.subList(0, 2 + random.nextInt(NAMES.size() - 2));
    }

    private String blanks() {
        return List.of("", " ", "\u00a0", "\t", "  ", "\u200b").get(random.nextInt(6));
    }

    private String plain(Vote vote) {
        String order = vote.groups().stream()
                .map(tied ->
                        tied.stream().map(name -> blanks() + name + blanks()).collect(joining("=")))
                .collect(joining(">"));
        String count = vote.count() == 1 && random.nextBoolean()
                ? ""
                : "*×".charAt(random.nextInt(2)) + blanks() + vote.count();
        return order + count + (random.nextBoolean() ? " # said once" : "");
    }

    private static String preflib(Vote vote, Function<String, Integer> number) {
        return vote.groups().stream()
                .map(tied -> {
                    String numbers =
                            tied.stream().map(name -> "" + number.apply(name)).collect(joining(","));
                    return tied.size() > 1 ? "{" + numbers + "}" : numbers;
                })
                .collect(joining(","));
    }

    private static void assertSame(Election read, List<Vote> written) {
        assertThat(read.votes())
                .extracting(Vote::groups)
                .isEqualTo(written.stream().map(Vote::groups).toList());
        assertThat(read.votes())
                .extracting(Vote::count)
                .isEqualTo(written.stream().map(Vote::count).toList());
    }

    @Test
    void electionsWrittenAsPlainLinesAreReadBack() {
        String[] ends = {"\n", "\r\n", "\r"};
        for (int i = 0; i < 300; i++) {
            List<Vote> votes = votes(names(), random.nextBoolean(), true);
            String end = ends[random.nextInt(3)];
            String text = votes.stream().map(this::plain).collect(joining(end)) + end;
            Election read = Ballots.in(folder, "ballots.txt", text).good();
            assertSame(read, votes);
            assertThat(read.candidates())
                    .containsExactlyElementsOf(votes.stream()
                            .flatMap(vote -> vote.groups().stream().flatMap(List::stream))
                            .distinct()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soc", "soi", "toc", "toi"})
    void electionsWrittenAsPrefLibDoesAreReadBack(String kind) {
        for (int i = 0; i < 100; i++) {
            List<String> names = names();
            List<Vote> votes = votes(names, kind.endsWith("c"), kind.startsWith("t"));
            int from = random.nextInt(3);
            int step = 1 + random.nextInt(3);
            Function<String, Integer> number = name -> from + step * names.indexOf(name);
            boolean current = random.nextBoolean();
            String text = header(names, votes, number, current)
                    + votes.stream()
                            .map(vote -> vote.count() + (current ? ": " : ",") + preflib(vote, number) + "\n")
                            .collect(joining());
            Election read = Ballots.in(folder, "election." + kind, text).good();
            assertSame(read, votes);
            assertThat(read.candidates()).containsExactlyElementsOf(names);
        }
    }

    private static String header(
            List<String> names, List<Vote> votes, Function<String, Integer> number, boolean current) {
        int ballots = votes.stream().mapToInt(Vote::count).sum();
        String start = current ? "# NUMBER ALTERNATIVES: " : "";
        String middle = names.stream()
                .map(name -> current
                        ? "# ALTERNATIVE NAME " + number.apply(name) + ": " + name + "\n"
                        : number.apply(name) + "," + name + "\n")
                .collect(joining());
        String end = current
                ? "# NUMBER VOTERS: " + ballots + "\n# NUMBER UNIQUE ORDERS: " + votes.size() + "\n"
                : ballots + "," + ballots + "," + votes.size() + "\n";
        return start + names.size() + "\n" + middle + end;
    }

    /** Words and marks of CSV, YAML, JSON, Markdown, pages and prose, thrown together. */
    @Test
    void noCandidateComesOfOtherText() {
        String[] pieces = {
            "rank",
            "principle",
            "A",
            "B",
            "Town hall",
            "1",
            "3",
            ",",
            ";",
            "\t",
            "\"",
            "“",
            "”",
            ": ",
            "- ",
            "# ",
            "<p>",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "|",
            " ",
            "\n",
            "\n",
            ".",
            ">",
            "=",
            "*",
            "^",
            "->",
            "&gt;",
            "x",
            "~",
            "/",
            "…",
            "•"
        };
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, pieces.length).forEach(p -> text.append(pieces[p]));
            Ballots ballots = Ballots.in(folder, "ballots.txt", text.toString());
            boolean refused = ballots.problems().stream().anyMatch(problem -> problem.isError());
            assertThat(ballots.election().isEmpty()).as(text.toString()).isEqualTo(refused);
            read += refused ? 0 : 1;
            ballots.election()
                    .ifPresent(election -> assertThat(election.candidates())
                            .as(text.toString())
                            .allSatisfy(name ->
                                    assertThat(name).doesNotContainPattern("[>=*,;|^~<#\n\t]|^[-•\"“”]|[\"“”]$|&gt;")));
            ballots.election().ifPresent(election -> assertThat(text).containsPattern("[>=]"));
        }
        assertThat(read).isPositive();
    }
}
