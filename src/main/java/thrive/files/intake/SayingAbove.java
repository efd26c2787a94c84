package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;

import thrive.text.NonAnswer;

/** A line such as "Not yet:" that is the heading of the lines below it: left out, it would turn them into their opposite. */
final class SayingAbove {

    private SayingAbove() {}

    /** The lines, where such headings say something. */
    static List<GapLine> headed(List<GapLine> lines) {
        boolean isList = lines.stream().anyMatch(GapLine::isOfList);
        List<GapLine> headed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GapLine line = lines.get(i);
            boolean heads = i + 1 < lines.size()
                    && NonAnswer.isSaying(line.words())
                    && !NonAnswer.isOne(lines.get(i + 1).words())
                    && !lines.get(i + 1).isDash()
                    && heads(line, lines.get(i + 1), i == 0, isList);
            headed.add(heads ? line.goingOn() : line);
        }
        return headed;
    }

    private static boolean heads(GapLine line, GapLine next, boolean isFirst, boolean isList) {
        if (OpenEnd.asks(line.words())) {
            return line.mark().isEmpty() || MarkLevel.isBelow(line, next);
        }
        // Below a bullet it belongs to that.
        if (!line.mark().isEmpty() || (isList && !isFirst)) {
            return false;
        }
        return OpenEnd.isDash(line.words()) || (line.isWordBeforeNoun() && next.isOfList());
    }
}
