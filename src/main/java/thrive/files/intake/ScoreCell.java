package thrive.files.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Scale;
import thrive.model.sheet.Answer;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Characters;
import thrive.text.LatePattern;

/** Reads the score in a cell: a whole number of the scale, DK, NA or nothing. A half score is refused and never rounded. */
final class ScoreCell {

    private static final Set<String> DONT_KNOW = Set.of("dk", "dontknow", "donotknow", "dunno");
    private static final Set<String> NOT_APPLICABLE = Set.of("na", "notapplicable");
    private static final LatePattern NUMBER = LatePattern.of("([+-]?\\d{1,9})(?:([.,])(\\d{1,9}))?");
    private static final LatePattern LONG_NUMBER = LatePattern.of("[+-]?\\d{10,}");
    private static final LatePattern BETWEEN = LatePattern.of(
            "(?:between )?(-?\\d{1,4})(?: ?[/–—-] ?| or | to | and )(-?\\d{1,4})", Pattern.CASE_INSENSITIVE);
    private static final String NOT_WHOLE = " is not a whole number, and thrive never rounds";
    private static final LatePattern HALF = LatePattern.of("[+-]?\\d{0,9} ?[½¼¾⅓⅔]|[+-]?\\d{1,9} 1/2");

    private static final char MINUS_SIGN = '\u2212';

    private final Sheet sheet;
    private final Scale scale;
    private final String principle;
    private final Problems problems;

    /** @param principle whose score it is, or empty where that cannot be told */
    ScoreCell(Sheet sheet, Scale scale, String principle, Problems problems) {
        this.sheet = sheet;
        this.scale = scale;
        this.principle = principle;
        this.problems = problems;
    }

    /** What the cell says, or nothing where a problem says why. */
    Optional<Answer> read(Cell cell) {
        String text = cell.text();
        if (text.isEmpty()) {
            return Optional.of(new Answer.Blank());
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && !CellSlip.THOUSANDS.isIn(text)) {
            return number(cell, number);
        }
        return inWords(text).or(() -> refused(cell));
    }

    /** Whether a text is a score of the scale, DK or NA. */
    static boolean isAnswer(String text, Scale scale) {
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? isWhole(number) && !CellSlip.THOUSANDS.isIn(text) && scale.contains(Integer.parseInt(number.group(1)))
                : inWords(text).isPresent();
    }

    private static boolean isWhole(Matcher number) {
        String fraction = number.group(3);
        return fraction == null || !Characters.anyIs(fraction, c -> c != '0');
    }

    /** DK or NA, however it is written. */
    private static Optional<Answer> inWords(String text) {
        boolean word = text.chars().noneMatch(Character::isDigit) && !text.startsWith("#") && !text.startsWith("=");
        String letters = letters(text);
        if (word && DONT_KNOW.contains(letters)) {
            return Optional.of(new Answer.DontKnow());
        }
        return word && NOT_APPLICABLE.contains(letters) ? Optional.of(new Answer.NotApplicable()) : Optional.empty();
    }

    private Optional<Answer> number(Cell cell, Matcher number) {
        if (!isWhole(number)) {
            return refuse(cell, Code.V04, score(cell) + NOT_WHOLE);
        }
        int score = Integer.parseInt(number.group(1));
        if (!scale.contains(score)) {
            return offScale(cell);
        }
        if (",".equals(number.group(2))) {
            problems.add(problem(cell, Code.V13, "the score " + Quoted.of(cell.text()) + " was read as " + score)
                    .withExpected(expected()));
        }
        return Optional.of(new Answer.Scored(score));
    }

    private Optional<Answer> refused(Cell cell) {
        String text = cell.text();
        if (HALF.matcher(text.replace(MINUS_SIGN, '-')).matches()) {
            return refuse(cell, Code.V04, score(cell) + NOT_WHOLE);
        } else if (OutOf.score(text, scale).isPresent()) {
            return refuse(cell, Code.V02, score(cell) + " is not a number");
        } else if (isBetween(text)) {
            problems.add(problem(cell, Code.V04, score(cell) + " stands between two scores, and thrive never chooses")
                    .withExpected("one score: the table chooses it or leaves the cell blank"));
            return Optional.empty();
        } else if (LONG_NUMBER.matcher(text).matches()) {
            return offScale(cell);
        }
        Optional<CellSlip> slip = CellSlip.in(text);
        if (slip.isPresent()) {
            problems.add(problem(cell, code(slip.get()), slip.get().of(score(cell)))
                    .withExpected(slip.get().mended(expected())));
            return Optional.empty();
        }
        return refuse(cell, Code.V02, score(cell) + " is not a number");
    }

    /** Off a scale that cannot be read nobody knows a score to be: the cell is left out, and the scale's own problem says why. */
    private Optional<Answer> offScale(Cell cell) {
        return scale.isSure()
                ? refuse(cell, Code.V03, score(cell) + " is outside the scale " + scale)
                : Optional.empty();
    }

    private static Code code(CellSlip slip) {
        return switch (slip) {
            case ERROR -> Code.V09;
            case FORMULA -> Code.V10;
            case DATE -> Code.V08;
            case THOUSANDS -> Code.V02;
        };
    }

    /** Two scores of the scale, which would otherwise look like a day and a month. */
    private boolean isBetween(String text) {
        Matcher two = BETWEEN.matcher(text.replace(MINUS_SIGN, '-'));
        if (!two.matches()) {
            return false;
        }
        int one = Integer.parseInt(two.group(1));
        int other = Integer.parseInt(two.group(2));
        return one != other && scale.contains(one) && scale.contains(other);
    }

    private Optional<Answer> refuse(Cell cell, Code code, String message) {
        List<String> meant = ScoreSuggestions.of(cell.text(), scale);
        problems.add(problem(cell, code, message)
                .withExpected(expected()
                        + (ScoreSuggestions.holdsMore(cell.text(), meant)
                                ? "; the other words belong under notes"
                                : ""))
                .withSuggestions(meant));
        return Optional.empty();
    }

    private static String score(Cell cell) {
        return "score " + Quoted.of(cell.text());
    }

    private Problem problem(Cell cell, Code code, String message) {
        return sheet.problem(code, cell, message).withAbout(principle.isEmpty() ? "" : "principle " + principle);
    }

    private String expected() {
        String range = scale.isSure() ? "from " + scale.min() + " to " + scale.max() : "of the scale";
        return "a whole number " + range + ", DK, NA or blank";
    }

    /** The letters of a text, in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
