package thrive.report.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import thrive.consensus.Consensus;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Part;
import thrive.report.Wording;

/** What single lists could change, in plain sentences. */
public final class MoveWords {

    private MoveWords() {}

    /** How few lists would have to be absent to change the proposal. */
    public static List<String> fewest(Robustness robustness) {
        if (robustness.skipped().contains(Part.FEWEST_TABLES)) {
            return List.of("There are too many lists to find the fewest without which the proposal would change.");
        }
        return robustness
                .fewestTables()
                .map(fewest -> {
                    int n = fewest.tables().size();
                    String others = fewest.sets() == 1
                            ? ""
                            : "; " + fewest.sets()
                                    + (n == 1
                                            ? " of the lists can do that alone"
                                            : " sets of " + n + " lists can do that");
                    return List.of(
                            "Without " + Wording.list(fewest.tables()) + " the proposal would change" + others + ".");
                })
                .orElse(List.of("The proposal would be the same whichever lists were left out."));
    }

    /** Each move that changes the proposal: those with the same effect in one sentence, places of one list together. */
    public static List<String> moves(Consensus consensus, List<Move> moves) {
        ChangeWords change = ChangeWords.of(consensus);
        Map<String, Map<String, List<Move>>> byEffect = new LinkedHashMap<>();
        for (Move move : moves) {
            byEffect.computeIfAbsent(effect(change, move), effect -> new LinkedHashMap<>())
                    .computeIfAbsent(cause(move), cause -> new ArrayList<>())
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

    /** "red put MES-2", "red no longer named MES-2". */
    private static String cause(Move move) {
        return move.table() + (move.to().isEmpty() ? " no longer named " : " put ") + move.candidate();
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
