package thrive.report.priorities;

import java.util.List;

import thrive.report.Wording;

/** How it is told that a tie goes across the last place and the room has to choose. */
public final class ChoiceWords {

    private ChoiceWords() {}

    /** "The room decides between MES-4 and MES-1 for the last place."; empty where nothing is open. */
    public static String openChoice(Chosen chosen) {
        List<String> open = chosen.undetermined();
        if (open.isEmpty()) {
            return "";
        }
        int places = Math.max(1, chosen.sought() - chosen.ids().size());
        String among = open.size() == 2 ? "between " : "among ";
        String which = places == 1 ? "the last place" : "the " + places + " places left";
        return Wording.sentence(
                "the room decides " + among + Wording.list(open) + " for " + which + ": they are tied on every step.");
    }
}
