package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Wording;

/** What a change does to the proposal, in words: who comes in, who goes out, and who is tied across the last place then. */
final class ChangeWords {

    private ChangeWords() {}

    /**
     * "MES-4 would come in and MAC-4 would go out", "MAC-2 and MES-4 would tie for the last place". A change in which nobody comes, goes or
     * ties can only be that those who were tied are not named any more.
     *
     * @param enters those that come in for certain
     * @param leaves those that are no longer in for certain, some of which may be tied
     * @param tied those that are tied across the last place
     */
    static String of(List<String> enters, List<String> leaves, List<String> tied) {
        List<String> out = leaves.stream().filter(id -> !tied.contains(id)).toList();
        List<String> parts = new ArrayList<>();
        if (!enters.isEmpty()) {
            parts.add(Wording.list(enters) + " would come in");
        }
        if (!out.isEmpty()) {
            parts.add(Wording.list(out) + " would go out");
        }
        if (!tied.isEmpty()) {
            parts.add(Wording.list(tied) + " would tie for the last place");
        }
        return parts.isEmpty() ? "there would be no tie for the last place" : Wording.list(parts);
    }
}
