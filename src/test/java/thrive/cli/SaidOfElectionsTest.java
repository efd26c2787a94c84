package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.consensus.Consensus;

/**
 * What the sentences say of an election is what the JSON says, and what counting again shows: lists left out, one ballot moved, points,
 * weights and places counted. Every other election is a site whose tables may have weights. {@code -Delections=500} draws more elections,
 * {@code -Delections.seed} others.
 */
class SaidOfElectionsTest {

    private static final int ELECTIONS = Integer.getInteger("elections", 60);
    private static final long SEED = Long.getLong("elections.seed", 5);

    @TempDir
    Path folder;

    private int claims;

    @Test
    void sentencesSayWhatTheJsonSaysAndWhatCountingAgainShows() throws IOException {
        List<String> contradictions = new ArrayList<>();
        for (int i = 0; i < ELECTIONS; i++) {
            Random random = new Random(SEED * 1_000_003 + i);
            Path its = Files.createDirectories(folder.resolve("" + i));
            DrawnElection election = i % 2 == 0 ? DrawnBallots.in(its, random) : DrawnSite.in(its, random);
            try {
                hold(election, random);
                if (i % 2 == 1) {
                    holdThroughFiles(election, random);
                }
            } catch (AssertionError | RuntimeException failed) {
                contradictions.add("election " + i + " of seed " + SEED + ": " + election.told() + failed);
            }
        }
        System.out.printf(
                "%d elections with seed %d: %d claims read back, %d contradictions%n",
                ELECTIONS, SEED, claims, contradictions.size());
        assertThat(contradictions).isEmpty();
        assertThat(claims).isGreaterThan(10 * ELECTIONS);
    }

    private void hold(DrawnElection election, Random random) {
        Consensus counted = election.counted();
        Json json = election.run("-f", "json").json();
        SaidText text = SaidText.of(election.run("--show", "steadiness").out());
        claims += SteadinessLaw.hold(election, counted, json, text);
        claims += MovesLaw.hold(election, counted, json.at("robustness/oneMove"), text.sentences(SaidText.REST));
        MovesLaw.holdAll(election, counted, json.at("robustness/oneMove"));
        claims += OtherMethodsLaw.hold(election, counted, json.at("methods"), text);
        claims += LadderLaw.hold(election, text.words());
        claims += FiguresLaw.hold(election, counted, json, text.words());
        List<String> names = election.lists().names();
        why(election, names.get(random.nextInt(names.size())), counted);
    }

    private void why(DrawnElection election, String candidate, Consensus counted) {
        Json why = election.run("-f", "json", "--why", candidate).json().at("why");
        SaidText text = SaidText.of(election.run("--why", candidate).out());
        int rank = counted.of(candidate).orElseThrow().rank();
        assertThat(why.at("rank").value()).isEqualTo(rank);
        boolean isIn = counted.proposed().contains(candidate);
        claims += LadderLaw.hold(election, text.words("Its neighbours"));
        claims += FiguresLaw.holdOf(election, counted, candidate, text);
        claims += LiftsLaw.hold(election, candidate, rank, why, text.sentences("What would lift it"));
        claims += MovesLaw.hold(
                election, counted, why.at("inOrOut"), text.sentences("What would take it " + (isIn ? "out" : "in")));
    }

    /** A table's sheet is taken away, and one move is made in a sheet, and the program run again. */
    private void holdThroughFiles(DrawnElection election, Random random) throws IOException {
        BallotLines lists = election.lists();
        BallotLines.Line table = lists.lines().get(random.nextInt(lists.lines().size()));
        BallotLines rest = lists.without(List.of(table.name()));
        if (rest.lines().stream().anyMatch(line -> line.weight().signum() > 0)) {
            again(election, "without", rest);
        }
        String candidate = lists.names().get(random.nextInt(lists.names().size()));
        List<BallotLines.Line> moves = lists.moves(table, candidate, election.top());
        if (!moves.isEmpty()) {
            again(election, "moved", lists.with(moves.get(random.nextInt(moves.size()))));
        }
    }

    private void again(DrawnElection election, String name, BallotLines changed) throws IOException {
        Path its = election.folder().resolveSibling(election.folder().getFileName() + name);
        Json json = DrawnSite.with(election, its, changed).run("-f", "json").json();
        Consensus counted = changed.count(election.counting());
        assertThat(json.at("proposed").list()).as(name).isEqualTo(counted.proposed());
        assertThat(json.at("undetermined").list()).as(name).isEqualTo(counted.undetermined());
        claims++;
    }
}
