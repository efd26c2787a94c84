package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.report.Phrase;
import thrive.report.Sample;

/** What single tables and other methods would change, in sentences that are true of ties too. */
class ChangeWordsTest {

    private static final Sample PLACE = Sample.of(8, "red", "blue", "green");

    private static List<String> steadiness(Consensus consensus) {
        return AgreementWords.steadiness(Sample.findings(consensus));
    }

    /**
     * Red P1 P2 P3 P4 P5, blue P1 P2 P3 P4 P6, green P1 P2 P3 P4 P7: the fifth place is tied among three; without any one, among two.
     */
    @Test
    void aTieThatChangesIsAChange() {
        Consensus consensus = PLACE.consensus("P1 P2 P3 P4 P5", "P1 P2 P3 P4 P6", "P1 P2 P3 P4 P7");
        assertThat(consensus.undetermined()).containsExactly("P5", "P6", "P7");
        assertThat(steadiness(consensus))
                .containsExactly(
                        "Without red, P6 and P7 would tie for the last place.",
                        "Without blue, P5 and P7 would tie for the last place.",
                        "Without green, P5 and P6 would tie for the last place.");
    }

    /** Two lists of three: all of six are named once each place, so the proposal is P1 and P4, P2 and P5, and a tie. */
    @Test
    void whatNobodyElseNamesGoesOutForCertain() {
        Consensus consensus = PLACE.consensus("P1 P2", "P1 P3");
        assertThat(steadiness(consensus))
                .containsExactly("Without red, P2 would go out.", "Without blue, P3 would go out.");
    }

    @Test
    void ofOneListNothingIsSaid() {
        assertThat(steadiness(PLACE.consensus("P1 P2"))).isEmpty();
    }

    @Test
    void whereNothingChangesThatIsSaid() {
        assertThat(steadiness(PLACE.consensus("P1 P2", "P1 P2", "P1 P2")))
                .containsExactly("The proposal would be the same without any one of the lists.");
    }

    @Test
    void wordsNameWhoComesWhoGoesAndWhoTies() {
        assertThat(words(5, 5, List.of("A"), List.of("B", "C"), List.of("C", "D")))
                .isEqualTo("A would come in, B would go out and C and D would tie for the last place");
        assertThat(words(5, 5, List.of(), List.of("B"), List.of())).isEqualTo("B would go out");
        assertThat(words(5, 3, List.of("A", "B"), List.of(), List.of())).isEqualTo("A and B would come in");
        assertThat(words(5, 5, List.of(), List.of("C"), List.of("C", "D")))
                .isEqualTo("C and D would tie for the last place");
        assertThat(words(5, 4, List.of(), List.of(), List.of())).isEqualTo("there would be no tie for the last place");
    }

    /** Five places: where four are certain, two go and one comes, three are certain, so two places are open. */
    @Test
    void a_tie_for_several_places_says_how_many() {
        assertThat(words(5, 4, List.of("A"), List.of("B", "C"), List.of("B", "C", "D")))
                .isEqualTo("A would come in and B, C and D would tie for the last 2 places");
        assertThat(words(5, 0, List.of(), List.of(), List.of("A", "B", "C", "D", "E", "F")))
                .isEqualTo("A, B, C, D, E and F would tie for all 5 places");
        assertThat(words(5, 3, List.of(), List.of(), List.of()))
                .isEqualTo("there would be no tie for the last 2 places");
    }

    @Test
    void of_one_place_it_is_the_first() {
        assertThat(words(1, 1, List.of(), List.of("A"), List.of("A", "B")))
                .isEqualTo("A and B would tie for the first place");
        assertThat(words(1, 0, List.of(), List.of(), List.of())).isEqualTo("there would be no tie for the first place");
    }

    private static String words(int top, int certain, List<String> enters, List<String> leaves, List<String> tied) {
        return new ChangeWords(top, certain, Phrase::of)
                .words(enters, leaves, tied)
                .text();
    }

    @Test
    void on_a_handout_principles_and_tables_are_called_by_their_names() {
        Consensus consensus = PLACE.consensus("P1 P2", "P1 P3");
        assertThat(AgreementWords.steadiness(Sample.findings(consensus), PLACE.facts()))
                .extracting(Phrase::text)
                .containsExactly(
                        "Without red, " + name("P2") + " would go out.",
                        "Without blue, " + name("P3") + " would go out.");
    }

    private static String name(String id) {
        return "‘" + PLACE.facts().principle(id).shortName() + "’ (" + id + ")";
    }

    /** By support all of P1 to P6 are level with two tables each, so nothing is certain but that the room decides. */
    @Test
    void otherMethodsTellWhatTheyLeaveOpen() {
        Consensus consensus = PLACE.consensus("P1 P2 P3 P4 P5", "P2 P1 P4 P3 P6", "P6 P5");
        Findings findings = Sample.findings(consensus);
        assertThat(MethodWords.others(consensus, findings.outcomes()))
                .anySatisfy(
                        sentence -> assertThat(sentence)
                                .isEqualTo(
                                        "Number of lists (support) would leave all 5 places open among P1, P2, P3, P4, P5 and P6."));
    }
}
