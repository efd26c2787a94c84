package thrive.report.consensus;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.report.Wording;

/** The first k and its last places, in words that fit their number. */
public final class TopWords {

    private TopWords() {}

    /** What the proposal is called: "Proposed top five", "Proposed: only three of a top five", "First place undetermined". */
    public static String title(Consensus consensus, boolean proven) {
        int top = consensus.top();
        int proposed = consensus.proposed().size();
        String unproven = proven ? "" : " (not proven)";
        if (!consensus.isDetermined()) {
            return (top == 1 ? "First place" : "Top " + Wording.number(top)) + " undetermined" + unproven
                    + ": the room decides";
        }
        if (proposed < top) {
            return "Proposed" + unproven + ": only " + Wording.number(proposed) + " of a top " + Wording.number(top);
        }
        return "Proposed " + (top == 1 ? "first" : "top " + Wording.number(top)) + unproven + ": the room decides";
    }

    /** Above those that are tied: "Tied for the last 2 places: the room chooses among 3". */
    public static String tied(Consensus consensus) {
        int seats = consensus.top() - consensus.proposed().size();
        return "Tied for " + lastPlaces(consensus.top(), seats) + ": the room chooses among "
                + consensus.undetermined().size();
    }

    /** "the last place", "the last 2 places"; of one place in all "the first place", and of all there are "all 3 places". */
    static String lastPlaces(int top, int places) {
        if (top == 1) {
            return "the first place";
        }
        if (places == top) {
            return "all " + places + " places";
        }
        return places == 1 ? "the last place" : "the last " + places + " places";
    }

    /** Whether a principle is proposed: "It is among the proposed five." */
    static String state(Consensus consensus, Standing standing) {
        int proposed = consensus.proposed().size();
        if (consensus.undetermined().contains(standing.principle())) {
            String places = lastPlaces(consensus.top(), consensus.top() - proposed);
            return "It is tied for " + places + ", so the room decides.";
        }
        if (proposed == 0) {
            return "Nothing is proposed for certain.";
        }
        String not = consensus.proposed().contains(standing.principle()) ? "" : "not ";
        return "It is " + not
                + (proposed == 1
                        ? "the one that is proposed."
                        : "among the proposed " + Wording.number(proposed) + ".");
    }
}
