package thrive.files.sheet;

import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Problem;

/** A heading that says of the numbers below it what they do not mean here: they run the other way, or stand on another scale. */
final class Misleading {

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
        if (Direction.isReversed(kind, column, heading.text())) {
            return Optional.of(file.problem(Code.H09, heading, "the heading says that the numbers run the other way")
                    .withExpected(Direction.mended(kind)));
        }
        boolean isScore = kind == SheetKind.SCORE && column.name().equals("score");
        boolean saysMore = heading.text().length() > column.name().length();
        return words.scale()
                .filter(scale -> isScore && saysMore && scale.isSure())
                .flatMap(scale -> PromisedScale.other(heading.text(), scale)
                        .map(promised -> file.problem(
                                        Code.H09,
                                        heading,
                                        "the heading promises " + promised + ", but the model's scale is " + scale.min()
                                                + " to " + scale.max())
                                .withExpected("scores from " + scale.min() + " to " + scale.max()
                                        + ": ask the table what its numbers mean, then call the column \"score\"")));
    }
}
