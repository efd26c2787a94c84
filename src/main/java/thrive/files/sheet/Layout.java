package thrive.files.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.LatePattern;

/** Layouts that people hand in and that are not read yet: they are named, so that nobody looks for a column that cannot be there. */
enum Layout {
    TICKS("a column for each score, with a mark in one of them", 3) {
        @Override
        boolean isHeading(String text, Vocabulary words) {
            return SCORE.matcher(text).matches();
        }
    },
    SCORES("several columns of scores", 2) {
        @Override
        boolean isHeading(String text, Vocabulary words) {
            return SheetKind.isNumbered(text) && NUMBERED_SCORE.matcher(text).lookingAt();
        }
    },
    TABLES("a column for each table", 2) {
        @Override
        boolean isHeading(String text, Vocabulary words) {
            return words.isTable(text) || NUMBERED_TABLE.matcher(text).matches();
        }
    },
    FORM("a column for each principle, as forms and matrices have it", 2) {
        @Override
        boolean isHeading(String text, Vocabulary words) {
            return words.isPrinciple(text) || startsWithPrinciple(text, words);
        }
    };

    private static final LatePattern SCORE = LatePattern.of("(?:score )?[\u2212-]?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final LatePattern NUMBERED_SCORE =
            LatePattern.of("(?:score|rating|mark)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final LatePattern NUMBERED_TABLE = LatePattern.of("table ?\\d{1,3}", Pattern.CASE_INSENSITIVE);
    private static final LatePattern NUMBER = LatePattern.of("\\d{1,3}");
    private static final LatePattern FIRST_WORD = LatePattern.of("^[\\[(]?([\\p{L}\\p{N}._-]{1,64}).*", Pattern.DOTALL);
    private static final LatePattern IN_BRACKETS = LatePattern.of(".*\\[(.{1,200})\\]\\s*", Pattern.DOTALL);

    private final String description;
    private final int fewest;

    /** @param fewest from how many headings of its kind on it is this layout */
    Layout(String description, int fewest) {
        this.description = description;
        this.fewest = fewest;
    }

    /** What it looks like, in the words of a message. */
    String description(SheetKind kind) {
        return this == TICKS && kind == SheetKind.RANKING ? "a column for each rank" : description;
    }

    /**
     * The layout that the rows show: where several cells of one row hold scores, none of them is a mark.
     *
     * @param hasRowsOfScores whether there is such a row
     */
    Layout seen(boolean hasRowsOfScores) {
        return this == TICKS && hasRowsOfScores ? SCORES : this;
    }

    abstract boolean isHeading(String text, Vocabulary words);

    /** The layout that the headings give away. */
    static Optional<Layout> of(Grid.Row headings, Vocabulary words) {
        if (isAnswer(headings, words)) {
            return Optional.empty();
        }
        for (Layout layout : values()) {
            long signs = headings.cells().stream()
                    .filter(cell -> !cell.isBlank() && layout.isHeading(cell.text(), words))
                    .count();
            if (signs >= layout.fewest) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** Whether a row is no row of headings but an answer: the code of a principle and its name, or a code and a number. */
    static boolean isAnswer(Grid.Row row, Vocabulary words) {
        List<String> texts =
                row.cells().stream().filter(c -> !c.isBlank()).map(Cell::text).toList();
        long principles = texts.stream().filter(words::isPrinciple).count();
        boolean codeAndName = false;
        for (int i = 1; i < texts.size(); i++) {
            codeAndName |= words.isCode(texts.get(i - 1)) && words.isTitle(texts.get(i));
        }
        boolean hasNumber = texts.stream().anyMatch(text -> NUMBER.matcher(text).matches());
        return codeAndName || (principles == 1 && hasNumber);
    }

    private static boolean startsWithPrinciple(String text, Vocabulary words) {
        Matcher bracket = IN_BRACKETS.matcher(text);
        String said = bracket.matches() ? bracket.group(1).strip() : text;
        Matcher first = FIRST_WORD.matcher(said);
        return words.isPrinciple(said) || (first.matches() && words.isPrinciple(first.group(1)));
    }
}
