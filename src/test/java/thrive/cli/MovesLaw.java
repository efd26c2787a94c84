package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import thrive.consensus.Consensus;

/** The single moves that are told are those of the JSON, and those that change the proposal when they are made. */
final class MovesLaw {

    private final DrawnElection election;
    private final Consensus counted;

    private MovesLaw(DrawnElection election, Consensus counted) {
        this.election = election;
        this.counted = counted;
    }

    /**
     * How many claims held.
     *
     * @param moves those of the JSON
     * @param sentences those of a section that may hold others too
     */
    static int hold(DrawnElection election, Consensus counted, Json moves, List<String> sentences) {
        return new MovesLaw(election, counted).hold(moves, sentences);
    }

    /** Every move of any candidate in any list that changes who is proposed is in the JSON, and no other. */
    static void holdAll(DrawnElection election, Consensus counted, Json moves) {
        Set<SaidMoves> inJson = new MovesLaw(election, counted).inJson(moves);
        assertThat(inJson).isEqualTo(new MovesLaw(election, counted).changing());
    }

    private int hold(Json moves, List<String> sentences) {
        Set<SaidMoves> inJson = inJson(moves);
        Set<SaidMoves> told = new HashSet<>();
        for (String sentence : sentences) {
            if (sentence.contains(" if ")) {
                told.addAll(SaidMoves.of(sentence, election.top(), election.lists()));
            }
        }
        boolean all = sentences.stream().noneMatch(sentence -> sentence.matches("And \\d+ more; .*"));
        assertThat(inJson).containsAll(told);
        assertThat(told.containsAll(inJson)).isEqualTo(all);
        return told.size();
    }

    private Set<SaidMoves> inJson(Json moves) {
        Set<SaidMoves> inJson = new HashSet<>();
        for (Json move : moves.items()) {
            SaidMoves said =
                    SaidMoves.of(move, election.top(), counted.proposed().size(), election.lists());
            BallotLines.Line line = election.lists().line(said.line());
            assertThat(line.place(said.candidate())).isEqualTo(said.from());
            Consensus variant = election.with(line.moved(said.candidate(), said.to(), election.top()));
            assertThat(said.change()).as("%s", said).isEqualTo(SaidChange.between(counted, variant));
            inJson.add(said);
        }
        return inJson;
    }

    private Set<SaidMoves> changing() {
        Set<SaidMoves> changing = new HashSet<>();
        for (BallotLines.Line line : election.lists().lines()) {
            for (String candidate : election.lists().names()) {
                for (BallotLines.Line moved : variants(line, candidate)) {
                    Consensus variant = election.with(moved);
                    if (!Set.copyOf(variant.proposed()).equals(Set.copyOf(counted.proposed()))) {
                        changing.add(new SaidMoves(
                                line.name(),
                                line.ballots() > 1,
                                candidate,
                                line.place(candidate),
                                moved.place(candidate),
                                SaidChange.between(counted, variant)));
                    }
                }
            }
        }
        return changing;
    }

    private List<BallotLines.Line> variants(BallotLines.Line line, String candidate) {
        List<BallotLines.Line> variants = new ArrayList<>(election.lists().moves(line, candidate, election.top()));
        if (line.place(candidate) > 0) {
            variants.add(line.moved(candidate, 0, election.top()));
        }
        return variants;
    }
}
