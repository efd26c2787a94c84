package thrive.cli.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.cli.line.UsageError;
import thrive.problem.DidYouMean;
import thrive.text.NonAnswer;
import thrive.text.Visible;

/** Why the room took principles or left them out, as it was typed. */
final class Reasons {

    private Reasons() {}

    /** The reasons of {@code --because}, by principle. */
    static Map<String, String> typed(Proposal proposal, List<String> agreed, List<String> values) {
        PlaceLookup lookup = new PlaceLookup(proposal);
        List<String> concerned = concerned(proposal, agreed);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String value : values) {
            int sign = value.indexOf('=');
            if (sign < 0) {
                throw new UsageError("--because is \"" + value + "\"; it is written P=TEXT, such as --because "
                        + concerned.get(0) + "=\"the reason\"");
            }
            String word = value.substring(0, sign).strip();
            String id = lookup.id(word);
            if (!concerned.contains(id)) {
                throw new UsageError(
                        "--because " + word + ": it is neither agreed nor left out of what was proposed"
                                + Agreed.NOTHING,
                        DidYouMean.among(word, concerned));
            }
            String reason = text("--because " + id, value.substring(sign + 1));
            if (reason.isEmpty()) {
                throw new UsageError("--because " + id + " has no text behind the =" + Agreed.NOTHING);
            }
            if (NonAnswer.isSaying(reason)) {
                throw new UsageError("--because " + id + "=" + reason + " is no reason" + Agreed.NOTHING);
            }
            if (reasons.putIfAbsent(id, reason) != null) {
                throw new UsageError("--because " + id + " is given twice" + Agreed.NOTHING);
            }
        }
        return reasons;
    }

    /** Those to which a reason may belong: the agreed ones, and those that were proposed or tied and are left out. */
    private static List<String> concerned(Proposal proposal, List<String> agreed) {
        List<String> concerned = new ArrayList<>(agreed);
        concerned.addAll(proposal.consensus().proposed());
        concerned.addAll(proposal.consensus().undetermined());
        return concerned.stream().distinct().toList();
    }

    /** What was typed, without white space around it. What cannot be seen is refused, for nobody would know of it. */
    static String text(String what, String typed) {
        String oneLine = typed.replaceAll("[\\n\\r\\t]", " ");
        boolean whole = typed.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        if (!whole || !Visible.of(oneLine).equals(oneLine)) {
            throw new UsageError(what + " holds a character that cannot be seen" + Agreed.NOTHING);
        }
        return typed.strip();
    }
}
