package thrive.files.intake;

import thrive.text.Folding;

/** How deep in a list a mark stands: by where its line begins, or by the marks that word processors give to each level. */
final class MarkLevel {

    private static final String DASHES = "-" + Folding.HYPHENS;
    /** Bullets of Word's third level, and those that Wingdings leaves, as plain text. */
    private static final String THIRD = "§Øüvq\uF0A7\uF0D8\uF0FC▪";

    private MarkLevel() {}

    /** Whether a line belongs a level below another that has a mark. */
    static boolean isBelow(GapLine above, GapLine line) {
        if (above.mark().isEmpty() || line.mark().isEmpty()) {
            return line.mark().isEmpty() && !above.mark().isEmpty();
        }
        int difference = level(line) - level(above);
        return difference > 0 || (difference == 0 && line.indent() > above.indent());
    }

    private static int level(GapLine line) {
        String mark = line.mark();
        char first = mark.charAt(0);
        if (line.isNumbered()) {
            boolean isFigure = mark.chars().anyMatch(Character::isDigit);
            boolean isWithin = mark.chars().filter(c -> c == '.').count() > 1;
            return isFigure ? (isWithin ? 1 : 0) : 2;
        }
        if (DASHES.indexOf(first) >= 0) {
            return 4;
        }
        if (first == 'o' || first == '◦' || first == '○') {
            return 5;
        }
        return THIRD.indexOf(first) >= 0 ? 6 : 3;
    }
}
