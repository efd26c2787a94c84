package thrive.files.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

import thrive.model.Scale;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.text.LatePattern;

/** A heading that says of the numbers below it what they do not mean here: they run the other way, or stand on another scale. */
final class Misleading {

    private static final int LONGEST = 120;
    /** What a line is about that says how numbers are to be understood. */
    private static final LatePattern ABOUT_NUMBERS = LatePattern.of(
            "\\b(?:scor|rat(?:e|ing)|rank|scale|mark|number)|\\d\\s?(?:=|is\\b|high\\b|low\\b|\\()|\\b(?:low|lower|best|highest?)\\s?(?:=|is\\b)",
            Pattern.CASE_INSENSITIVE);

    private final CellFile file;
    private final SheetKind kind;
    private final Vocabulary words;

    Misleading(CellFile file, SheetKind kind, Vocabulary words) {
        this.file = file;
        this.kind = kind;
        this.words = words;
    }

    /** What is wrong with the heading of a column; nothing where its numbers may be taken as they stand. */
    Optional<Problem> problem(Column column, Cell heading) {
        boolean saysMore = heading.text().length() > column.name().length();
        return saysMore && kind.content().contains(column.name())
                ? reversed(heading, "the heading", column).or(() -> promised(heading, "the heading"))
                : Optional.empty();
    }

    /**
     * What is wrong with a line above the headings that says how to score or rank; nothing where it is about other things. The scale of
     * the THRIVE assessment stands on everybody's first slides, and promises nothing there.
     */
    Optional<Problem> above(Cell cell) {
        boolean isOfNumbers = kind == SheetKind.SCORE || kind == SheetKind.RANKING;
        Optional<Column> column = isOfNumbers ? kind.column(kind.content().get(0)) : Optional.empty();
        String text = cell.text();
        if (column.isEmpty()
                || text.length() > LONGEST
                || !ABOUT_NUMBERS.matcher(text).find()) {
            return Optional.empty();
        }
        boolean isUsual = PromisedScale.other(text, Scale.ONE_TO_FOUR).isEmpty();
        return reversed(cell, "this line", column.get())
                .or(() -> isUsual ? Optional.empty() : promised(cell, "this line"));
    }

    private Optional<Problem> reversed(Cell cell, String what, Column column) {
        return Direction.isReversed(kind, column, words.scale(), cell.text())
                ? Optional.of(file.problem(Code.H09, cell, what + " says that the numbers run the other way")
                        .withExpected(Direction.mended(kind)))
                : Optional.empty();
    }

    private Optional<Problem> promised(Cell cell, String what) {
        Optional<Scale> scale = kind == SheetKind.SCORE ? words.scale().filter(Scale::isSure) : Optional.empty();
        return scale.flatMap(own -> PromisedScale.other(cell.text(), own)
                .map(promised -> file.problem(
                                Code.H09,
                                cell,
                                what + " promises " + promised + ", but the model's scale is " + own.min() + " to "
                                        + own.max())
                        .withExpected("scores from " + own.min() + " to " + own.max()
                                + ": ask the table what its numbers mean, then call the column \"score\"")));
    }
}
