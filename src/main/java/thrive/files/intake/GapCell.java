package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;

import thrive.text.LatePattern;
import thrive.text.NonAnswer;
import thrive.text.Unseen;

/**
 * What stands in a cell of a gap sheet. In a cell with bullets or numbers each of these opens an item, and a line without one goes on
 * with the item above; what stands above the first is an item too. In a cell without any, each line is an item. A line that only says
 * that there is nothing to say is none, unless the line below goes on with it ("No" above "nurse at night", "n/a" above "for
 * schools"), or it answers the question above.
 *
 * @param items what it says, item by item, without bullets
 * @param nothings the parts of it that only say that there is nothing to say, as they were written
 * @param text the whole of it, without the blanks around it
 */
record GapCell(List<String> items, List<String> nothings, String text) {

    private static final LatePattern LINES = LatePattern.of("(?:_x000[Dd]_)?\\R(?:_x000[Dd]_)?|_x000[AaDd]_");

    GapCell {
        items = List.copyOf(items);
        nothings = List.copyOf(nothings);
    }

    static GapCell of(String cell) {
        String text = Unseen.trimmed(cell);
        if (Ditto.isMark(text)) {
            return new GapCell(List.of(text), List.of(), text);
        }
        List<GapLine> lines = lines(text);
        if (lines.stream().noneMatch(line -> Ditto.isSign(line.words()))
                && NonAnswer.isOne(text)
                && !lines.stream().allMatch(GapLine::isNothing)) {
            return new GapCell(List.of(), List.of(text), text);
        }
        lines = GapLine.withNumbersOfAnswers(SayingAbove.headed(SayingBelow.answered(lines)));
        return lines.stream().anyMatch(GapLine::isOfList) ? ofList(lines, text) : sorted(lines, List.of(), text);
    }

    /** Whether something is written and none of it is an item. */
    boolean saysNothing() {
        return items.isEmpty() && !text.isEmpty();
    }

    /** The words of a cell that says nothing. */
    String nothing() {
        return nothings.isEmpty() ? text : String.join("\n", nothings);
    }

    private static List<GapLine> lines(String text) {
        List<GapLine> lines = new ArrayList<>();
        ItemMark marks = new ItemMark(text);
        boolean isBelowBlank = false;
        for (String line : LINES.split(text, -1)) {
            for (String part : ItemMark.cut(line)) {
                String whole = Unseen.trimmed(part);
                int mark = marks.length(whole);
                isBelowBlank |= whole.isEmpty();
                if (!whole.isEmpty()) {
                    add(
                            new GapLine(
                                    Unseen.trimmed(whole.substring(0, mark)),
                                    Unseen.trimmed(whole.substring(mark)),
                                    part.indexOf(whole),
                                    isBelowBlank),
                            lines);
                    isBelowBlank = false;
                }
            }
        }
        return ItemBelow.placed(lines);
    }

    private static void add(GapLine line, List<GapLine> lines) {
        int last = lines.size() - 1;
        if (last >= 0) {
            lines.set(last, lines.get(last).before(line));
        }
        lines.add(line);
    }

    private static GapCell ofList(List<GapLine> lines, String text) {
        List<List<GapLine>> items = new ArrayList<>();
        List<GapLine> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GapLine line = lines.get(i);
            boolean isOfAbove = line.isNothing()
                    && !items.isEmpty()
                    && ItemBelow.isOf(last(items), line, lines.subList(i + 1, Math.min(i + 2, lines.size())));
            if (isOfAbove) {
                last(items).add(line);
            } else if (line.mark().isEmpty() && line.isNothing()) {
                apart.add(line);
            } else if (items.isEmpty() || line.opensBelow(last(last(items)))) {
                items.add(new ArrayList<>(List.of(line)));
            } else {
                last(items).add(line);
            }
        }
        return sorted(items.stream().map(GapLine::joined).toList(), apart, text);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private static GapCell sorted(List<GapLine> lines, List<GapLine> apart, String text) {
        List<String> items = new ArrayList<>();
        List<String> nothings = new ArrayList<>();
        apart.forEach(line -> nothings.add(line.words()));
        for (GapLine line : lines) {
            if (line.isNothing()) {
                nothings.add(line.isDash() ? line.mark() : line.words());
            } else if (!line.words().isEmpty()) {
                items.add(line.words());
            }
        }
        return new GapCell(items, nothings, text);
    }
}
