package thrive.files.sheet;

import java.util.List;

/** The columns in which the tables may stand though no heading names the column: forms ask for the table in many words. */
final class QuestionColumns {

    private final BelowHeadings below;
    private final Vocabulary words;

    QuestionColumns(BelowHeadings below, Vocabulary words) {
        this.below = below;
        this.words = words;
    }

    /**
     * Those among columns of which nothing is known. Where it is known which tables there are, one with the word "table" that holds
     * nothing but tables is theirs too, whatever else its heading says.
     */
    List<Integer> among(List<Integer> unknown, List<String> headings) {
        List<Integer> fitting = unknown.stream().filter(this::fits).toList();
        List<Integer> asking = TableQuestion.among(fitting, headings::get);
        if (!asking.isEmpty() || !words.knowsTables()) {
            return asking;
        }
        List<Integer> told = unknown.stream()
                .filter(column -> TableQuestion.mentions(headings.get(column)))
                .filter(column -> below.holdsOnly(Content.TABLE, column))
                .toList();
        return told.size() == 1 ? told : List.of();
    }

    private boolean fits(int column) {
        return words.knowsTables()
                ? below.holds(Content.TABLE, column, false)
                : below.holds(Content.NAME, column, true) && !below.holds(Content.LABEL, column, true);
    }
}
