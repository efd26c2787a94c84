package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.Findings;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Fewest;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Part;
import thrive.report.Sample;

class MoveWordsTest {

    private static final Consensus SAMPLE = Sample.of(2, "red").consensus("P1 P2");

    private static final Consensus TWO = Sample.of(2, "red", "blue").consensus("P1 P2", "P1 P2");

    private static final OptionalInt UNLISTED = OptionalInt.empty();

    private static List<String> fewest(Optional<Fewest> fewest, Part... skipped) {
        return fewest(TWO, fewest, skipped);
    }

    private static List<String> fewest(Consensus consensus, Optional<Fewest> fewest, Part... skipped) {
        Findings findings = Sample.findings(consensus);
        Robustness robustness = new Robustness(List.of(), fewest, List.of(), Map.of(), 0, 0, List.of(skipped));
        return MoveWords.fewest(new Findings(consensus, findings.outcomes(), findings.agreement(), robustness));
    }

    private static Move move(String table, OptionalInt from, OptionalInt to) {
        return new Move(table, "P2", from, to, List.of("P2"), List.of("P1"), List.of());
    }

    private static OptionalInt place(int place) {
        return OptionalInt.of(place);
    }

    @Test
    void the_fewest_lists_are_named_and_how_many_others_would_do() {
        assertThat(fewest(Optional.of(new Fewest(List.of("red"), 1))))
                .containsExactly("Without red the proposal would change.");
        assertThat(fewest(Optional.of(new Fewest(List.of("red"), 3))))
                .containsExactly("Without red the proposal would change; 3 of the lists can do that alone.");
        assertThat(fewest(Optional.of(new Fewest(List.of("red", "blue"), 2))))
                .containsExactly("Without red and blue the proposal would change; 2 sets of 2 lists can do that.");
        assertThat(fewest(Optional.empty()))
                .containsExactly(
                        "The proposal would be the same whichever lists were left out, as long as one is there.");
        assertThat(fewest(Optional.empty(), Part.FEWEST_TABLES))
                .containsExactly(
                        "How few lists would have to be absent to change the proposal was left out: the lists are too many or"
                                + " too long.");
    }

    @Test
    void the_only_list_cannot_be_left_out() {
        assertThat(fewest(SAMPLE, Optional.empty()))
                .containsExactly("There is only one list, so that it cannot be left out.");
    }

    /** Three ballots say P1 P2: what one of them does is not what the line does. */
    @Test
    void a_move_is_of_one_ballot_of_a_line() {
        Profile lines =
                new Profile(List.of("P1", "P2"), List.of(new Ballot("line 1", List.of(List.of(0), List.of(1)), 3, 1)));
        assertThat(MoveWords.moves(ConsensusCount.of(lines, 1), List.of(move("line 1", place(2), place(1)))))
                .containsExactly("P2 would come in and P1 would go out if one ballot of line 1 put P2 1st, not 2nd.");
    }

    @Test
    void moves_with_the_same_effect_stand_in_one_sentence() {
        assertThat(MoveWords.moves(
                        SAMPLE,
                        List.of(
                                move("red", place(3), place(1)),
                                move("red", place(3), place(2)),
                                move("blue", UNLISTED, place(5)),
                                move("green", place(1), UNLISTED))))
                .containsExactly(
                        "P2 would come in and P1 would go out if red put P2 1st or 2nd, not 3rd; or blue put P2 5th;"
                                + " or green no longer named P2.");
    }

    @Test
    void runs_of_places_are_told_from_the_first_to_the_last() {
        assertThat(MoveWords.moves(
                        SAMPLE,
                        List.of(
                                move("red", place(6), place(1)),
                                move("red", place(6), place(2)),
                                move("red", place(6), place(3)),
                                move("red", place(6), place(5)))))
                .containsExactly("P2 would come in and P1 would go out if red put P2 1st to 3rd or 5th, not 6th.");
    }

    @Test
    void single_places_are_a_list() {
        assertThat(MoveWords.moves(
                        SAMPLE,
                        List.of(
                                move("red", UNLISTED, place(1)),
                                move("red", UNLISTED, place(3)),
                                move("red", UNLISTED, place(4)))))
                .containsExactly("P2 would come in and P1 would go out if red put P2 1st, 3rd or 4th.");
    }

    @Test
    void out_of_a_tie_it_stands_alone() {
        assertThat(MoveWords.moves(SAMPLE, List.of(move("red", place(2), place(2)))))
                .containsExactly("P2 would come in and P1 would go out if red put P2 2nd, alone.");
    }

    @Test
    void no_moves_no_sentences() {
        assertThat(MoveWords.moves(SAMPLE, List.of())).isEmpty();
    }
}
