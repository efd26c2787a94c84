package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import thrive.text.Folding;
import thrive.text.NonAnswer;

/** A line that only says that there is nothing to say, below an item of a list to which it belongs: "None" below "Lead for self-harm". */
final class ItemBelow {

    private static final Set<String> OF_ALL =
            Set.of("nothing to add", "nothing to say", "nothing to report", "out of time", "nil return");

    /** No saying is broken over more lines. */
    private static final int FEW = 4;

    private ItemBelow() {}

    /**
     * Whether such a line belongs to an item: one without a mark right below it, or the only one of a level below. Where the item says
     * nothing either, or has its answer, it does not.
     */
    static boolean isOf(List<GapLine> item, GapLine line, List<GapLine> next) {
        GapLine first = item.get(0);
        boolean isClosed = item.get(item.size() - 1).isAnswered();
        if (!saysSomething(item) || isClosed || line.isBelowBlank()) {
            return false;
        }
        if (line.mark().isEmpty()) {
            return !isOfAll(line.words())
                    && (NonAnswer.isSaying(line.words()) || line.words().indexOf('?') >= 0);
        }
        boolean hasNext = next.stream().anyMatch(other -> !other.mark().isEmpty() && !MarkLevel.isBelow(other, line));
        return !line.words().isEmpty() && MarkLevel.isBelow(first, line) && !hasNext;
    }

    /** Whether somebody says it of the whole cell: "Nothing to add". */
    private static boolean isOfAll(String words) {
        String folded = Folding.words(words);
        return OF_ALL.stream().anyMatch(folded::contains);
    }

    private static boolean saysSomething(List<GapLine> item) {
        boolean isSaid = item.stream().anyMatch(line -> !line.words().isEmpty() && !line.isNothing());
        return isSaid && !(item.size() <= FEW && GapLine.joined(item).isNothing());
    }

    /**
     * The lines, where the first begins as far to the right as the others do: the blanks before it are lost. Where all lines stand apart,
     * none does.
     */
    static List<GapLine> placed(List<GapLine> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        List<GapLine> others = lines.subList(1, lines.size());
        int indent = others.stream()
                .filter(GapLine::isOfList)
                .mapToInt(GapLine::indent)
                .min()
                .orElse(0);
        boolean isSpaced = others.stream().allMatch(GapLine::isBelowBlank);
        List<GapLine> placed = new ArrayList<>();
        placed.add(lines.get(0).withIndent(indent));
        others.forEach(line -> placed.add(isSpaced ? line.withoutBlankAbove() : line));
        return placed;
    }
}
