package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;

import thrive.text.NonAnswer;

/**
 * A line such as "No" or "none yet" that answers the line above, or ends its sentence: left out, it would turn into its opposite what it
 * belongs to.
 */
final class SayingBelow {

    private SayingBelow() {}

    /** The lines, where those that answer the one above them stand behind it. */
    static List<GapLine> answered(List<GapLine> lines) {
        List<GapLine> answered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GapLine line = lines.get(i);
            int last = answered.size() - 1;
            List<GapLine> below = lines.subList(i + 1, Math.min(i + 2, lines.size()));
            if (last >= 0 && answers(answered.subList(Math.max(0, last - 1), last + 1), line, below)) {
                answered.set(last, answered.get(last).answeredBy(line));
            } else {
                answered.add(line);
            }
        }
        return answered;
    }

    /** Whether a line answers the last of those above: "No" below "Is there a lead?". The first of several bullets below a heading answers nothing. */
    private static boolean answers(List<GapLine> above, GapLine line, List<GapLine> below) {
        GapLine asking = above.get(above.size() - 1);
        boolean isSaying = line.isYes() || NonAnswer.isSaying(line.words());
        if (!isSaying || asking.words().isEmpty() || NonAnswer.isOne(asking.words())) {
            return false;
        }
        boolean isFirstOfList = !line.mark().isEmpty()
                && asking.mark().isEmpty()
                && below.stream().anyMatch(GapLine::isOfList);
        boolean isBegun =
                line.goesOn() && below.stream().noneMatch(next -> next.words().endsWith(":"));
        boolean isOpen = OpenEnd.asks(asking.words()) || (line.mark().isEmpty() && isOpen(above, line));
        return isOpen && !isFirstOfList && !isBegun;
    }

    /** Whether a line was broken off, so that a saying below it belongs to it. A comma ends the entries of a list as well. */
    private static boolean isOpen(List<GapLine> above, GapLine line) {
        String broken = above.get(above.size() - 1).words();
        if (OpenEnd.isBeforeAnswer(broken)) {
            return true;
        }
        boolean isSmall = Character.isLowerCase(line.words().codePointAt(0));
        boolean isListed = above.size() > 1 && OpenEnd.isComma(above.get(0).words());
        return isSmall && (OpenEnd.isHalf(broken) || (OpenEnd.isComma(broken) && !isListed));
    }
}
