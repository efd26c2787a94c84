package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import thrive.text.LatePattern;
import thrive.text.NonAnswer;
import thrive.text.Unseen;

/**
 * What stands in a cell of a gap sheet. In a cell with bullets or numbers each of these opens an item, and a line without one goes on
 * with the item above; what stands above the first is an item too. In a cell without any, each line is an item. A line that only says
 * that there is nothing to say is none, unless it is a word that begins a sentence and the line below goes on with it: "No" above
 * "nurse at night".
 *
 * @param items what it says, item by item, without bullets
 * @param nothings the parts of it that only say that there is nothing to say, as they were written
 * @param text the whole of it, without the blanks around it
 */
record GapCell(List<String> items, List<String> nothings, String text) {

    private static final LatePattern LINES = LatePattern.of("\\R");
    /** Marks that people also write to say nothing, or between two lines. */
    private static final String LOOSE = " -‐‑‒–—―−*";

    GapCell {
        items = List.copyOf(items);
        nothings = List.copyOf(nothings);
    }

    /**
     * A line, or a part of one that opens with a bullet.
     *
     * @param mark its bullet or number, or empty
     * @param words what stands behind it, or empty
     * @param goesOn whether the line below, without a mark and in small letters, reads on
     */
    private record Line(String mark, String words, boolean goesOn) {

        boolean isDash() {
            return words.isEmpty() && mark.chars().allMatch(c -> LOOSE.indexOf(c) >= 0);
        }

        boolean isOfList() {
            return !mark.isEmpty() && !isDash();
        }

        boolean isNothing() {
            return words.isEmpty() ? isDash() : !(goesOn && isOfWords()) && NonAnswer.isOne(words);
        }

        /** "No", "None", "Nothing", as they begin a sentence. */
        private boolean isOfWords() {
            return Character.isUpperCase(words.codePointAt(0))
                    && words.chars().skip(1).allMatch(Character::isLowerCase);
        }

        /** Whether it may be read on from the line above. */
        boolean continues() {
            return mark.isEmpty() && Character.isLowerCase(words.codePointAt(0)) && !NonAnswer.isOne(words);
        }

        Line before(Line next) {
            return new Line(mark, words, next.continues());
        }

        /** The first line, with the words of those that go on with it. */
        static Line joined(List<Line> lines) {
            String words =
                    lines.stream().map(Line::words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
            return new Line(lines.get(0).mark(), words, false);
        }
    }

    static GapCell of(String cell) {
        String text = Unseen.trimmed(cell);
        List<Line> lines = lines(text);
        if (NonAnswer.isOne(text) && !lines.stream().allMatch(Line::isNothing)) {
            return new GapCell(List.of(), List.of(text), text);
        }
        return lines.stream().anyMatch(Line::isOfList) ? ofList(lines, text) : sorted(lines, List.of(), text);
    }

    /** Whether something is written and none of it is an item. */
    boolean saysNothing() {
        return items.isEmpty() && !text.isEmpty();
    }

    /** The words of a cell that says nothing. */
    String nothing() {
        return nothings.isEmpty() ? text : String.join("\n", nothings);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        ItemMark marks = new ItemMark(text);
        for (String line : LINES.split(text, -1)) {
            for (String part : ItemMark.cut(line)) {
                String whole = Unseen.trimmed(part);
                int mark = marks.length(whole);
                if (!whole.isEmpty()) {
                    add(
                            new Line(
                                    Unseen.trimmed(whole.substring(0, mark)),
                                    Unseen.trimmed(whole.substring(mark)),
                                    false),
                            lines);
                }
            }
        }
        return lines;
    }

    private static void add(Line line, List<Line> lines) {
        int last = lines.size() - 1;
        if (last >= 0) {
            lines.set(last, lines.get(last).before(line));
        }
        lines.add(line);
    }

    private static GapCell ofList(List<Line> lines, String text) {
        List<List<Line>> items = new ArrayList<>();
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            if (line.mark().isEmpty() && line.isNothing()) {
                apart.add(line);
            } else if (!line.mark().isEmpty() || items.isEmpty()) {
                items.add(new ArrayList<>(List.of(line)));
            } else {
                items.get(items.size() - 1).add(line);
            }
        }
        return sorted(items.stream().map(Line::joined).toList(), apart, text);
    }

    private static GapCell sorted(List<Line> lines, List<Line> apart, String text) {
        List<String> items = new ArrayList<>();
        List<String> nothings = new ArrayList<>();
        apart.forEach(line -> nothings.add(line.words()));
        for (Line line : lines) {
            if (line.isNothing()) {
                nothings.add(line.isDash() ? line.mark() : line.words());
            } else if (!line.words().isEmpty()) {
                items.add(line.words());
            }
        }
        return new GapCell(items, nothings, text);
    }
}
