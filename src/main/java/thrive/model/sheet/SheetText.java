package thrive.model.sheet;

import java.util.regex.Pattern;

import thrive.text.LatePattern;

/**
 * Text cells that a spreadsheet would take for a formula: {@code =}, {@code +}, {@code -} and {@code @}, a tab or a line end
 * at the start. Written, they get an apostrophe in front, which a spreadsheet takes as "this is text"; read, the
 * apostrophe goes again, so that every text comes back as it was.
 */
public final class SheetText {

    private static final LatePattern DANGEROUS = LatePattern.of("'*[=+\\-@\\t\\r\\n]", Pattern.DOTALL);
    private static final LatePattern GUARDED = LatePattern.of("'+[=+\\-@\\t\\r\\n]", Pattern.DOTALL);

    private SheetText() {}

    /** The text as it may stand in a sheet. */
    public static String guarded(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was meant by a cell of a sheet. */
    public static String original(String cell) {
        return cell.startsWith("'") && GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
