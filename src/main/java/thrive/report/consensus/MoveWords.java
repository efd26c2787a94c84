package thrive.report.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Fewest;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Part;
import thrive.report.Wording;

/** What single lists could change, in plain sentences. */
public final class MoveWords {

    private MoveWords() {}

    /** How few lists would have to be absent to change the proposal. */
    public static List<String> fewest(Findings findings) {
        Robustness robustness = findings.robustness();
        int lists = findings.consensus().profile().ballots().size();
        if (robustness.skipped().contains(Part.FEWEST_TABLES)) {
            return List.of(leftOut(findings, "How few lists would have to be absent to change the proposal"));
        }
        if (lists == 1) {
            return List.of("There is only one list, so that it cannot be left out.");
        }
        return List.of(robustness
                .fewestTables()
                .map(MoveWords::fewest)
                .orElse("The proposal would be the same whichever lists were left out, as long as one is there."));
    }

    private static String fewest(Fewest fewest) {
        int n = fewest.tables().size();
        String ofSize = n == 1 ? " of the lists can do that alone" : " sets of " + n + " lists can do that";
        return "Without " + Wording.list(fewest.tables()) + " the proposal would change"
                + (fewest.sets() == 1 ? "" : "; " + fewest.sets() + ofSize) + ".";
    }

    /** Each move that changes the proposal, or that they are left out. */
    public static List<String> moves(Findings findings) {
        return findings.robustness().skipped().contains(Part.ONE_MOVE)
                ? List.of(leftOut(findings, "What single moves would change"))
                : moves(findings.consensus(), findings.robustness().oneMoves());
    }

    /** That a part is not told, and why. */
    public static String leftOut(Findings findings, String part) {
        return part
                + (findings.outcome().isProven()
                        ? " was left out: the lists are too many or too long."
                        : " cannot be told, since the proposal is not proven.");
    }

    /** Each move that changes the proposal: those with the same effect in one sentence, places of one list together. */
    static List<String> moves(Consensus consensus, List<Move> moves) {
        ChangeWords change = ChangeWords.of(consensus);
        Map<String, Map<String, List<Move>>> byEffect = new LinkedHashMap<>();
        for (Move move : moves) {
            byEffect.computeIfAbsent(effect(change, move), effect -> new LinkedHashMap<>())
                    .computeIfAbsent(cause(consensus.profile(), move), cause -> new ArrayList<>())
                    .add(move);
        }
        List<String> sentences = new ArrayList<>();
        byEffect.forEach((effect, causes) -> {
            List<String> words = new ArrayList<>();
            causes.forEach((cause, its) -> words.add(cause + places(its)));
            sentences.add(effect + " if " + String.join("; or ", words) + ".");
        });
        return sentences;
    }

    /** "red put MES-2", "red no longer named MES-2", "one ballot of line 3 put B". */
    private static String cause(Profile profile, Move move) {
        return Voices.oneOf(profile, move.table())
                + (move.to().isEmpty() ? " no longer named " : " put ")
                + move.candidate();
    }

    /** " 2nd", " 1st to 3rd, not 5th", " 1st, 3rd or 4th": the places of moves of one principle in one list, best first. */
    private static String places(List<Move> moves) {
        List<Integer> to = moves.stream().flatMap(m -> m.to().stream().boxed()).toList();
        if (to.isEmpty()) {
            return "";
        }
        OptionalInt from = moves.get(0).from();
        if (from.isPresent() && to.contains(from.getAsInt())) {
            return " " + ranges(to) + ", alone";
        }
        return " " + ranges(to) + (from.isEmpty() ? "" : ", not " + Wording.ordinal(from.getAsInt()));
    }

    private static String ranges(List<Integer> places) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size() || places.get(i) != places.get(i - 1) + 1) {
                String first = Wording.ordinal(places.get(start));
                String last = Wording.ordinal(places.get(i - 1));
                if (i - start > 2) {
                    ranges.add(first + " to " + last);
                } else {
                    places.subList(start, i).forEach(place -> ranges.add(Wording.ordinal(place)));
                }
                start = i;
            }
        }
        return Wording.list(ranges, " or ");
    }

    private static String effect(ChangeWords change, Move move) {
        return change.words(move.enters(), move.leaves(), move.tied()).text();
    }
}
