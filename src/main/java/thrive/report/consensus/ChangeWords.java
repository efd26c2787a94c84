package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import thrive.consensus.Consensus;
import thrive.report.Phrase;
import thrive.report.SiteFacts;

/**
 * What a change does to the proposal, in words: who comes in, who goes out, and who is tied across the last places then.
 *
 * @param top how many places there are
 * @param certain how many of them the proposal gives for certain
 * @param name how a principle is called
 */
record ChangeWords(int top, int certain, Function<String, Phrase> name) {

    /** In words that call principles by their codes. */
    static ChangeWords of(Consensus consensus) {
        return new ChangeWords(consensus.top(), consensus.proposed().size(), Phrase::of);
    }

    /** In words for those who do not know the codes by heart. */
    static ChangeWords of(Consensus consensus, SiteFacts site) {
        return new ChangeWords(consensus.top(), consensus.proposed().size(), id -> Phrase.quoting(site.principle(id)));
    }

    /**
     * "MES-4 would come in and MAC-4 would go out", "MAC-2 and MES-4 would tie for the last place". A change in which nobody comes, goes or
     * ties can only be that those who were tied are not named any more.
     *
     * @param enters those that come in for certain
     * @param leaves those that are no longer in for certain, some of which may be tied
     * @param tied those that are tied across the last places
     */
    Phrase words(List<String> enters, List<String> leaves, List<String> tied) {
        List<String> out = leaves.stream().filter(id -> !tied.contains(id)).toList();
        List<Phrase> parts = new ArrayList<>();
        if (!enters.isEmpty()) {
            parts.add(Phrase.list(enters, name).say(" would come in"));
        }
        if (!out.isEmpty()) {
            parts.add(Phrase.list(out, name).say(" would go out"));
        }
        if (!tied.isEmpty()) {
            parts.add(Phrase.list(tied, name)
                    .say(" would tie for " + last(top - certain + leaves.size() - enters.size())));
        }
        return parts.isEmpty() ? Phrase.of("there would be no tie for " + last(top - certain)) : Phrase.list(parts);
    }

    private String last(int places) {
        return TopWords.lastPlaces(top, places);
    }
}
