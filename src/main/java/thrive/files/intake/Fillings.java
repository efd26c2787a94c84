package thrive.files.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import thrive.files.definition.Identifiers;
import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** Tells what somebody wrote into the rows of one kind of sheet: the one answer to whether a row is filled in. */
final class Fillings {

    private static final LatePattern BLANKS = LatePattern.of("\\s++");
    private static final int LONGEST_MARK = 9;
    /** What nobody writes for a title or a description: a number, a non-answer, a cross, a tick. */
    private static final LatePattern MARK = LatePattern.of(
            "^(?:[+" + Folding.HYPHENS
                    + "-]?\\d{1,3}(?:[.,]\\d{1,3})?|dk|n/?a|yes|[xX*+\u2713\u2714\u2715\u2716\u2717\u2718\u00d7\u2022\u25cf\u2611\u2612]{1,3}\\ufe0f?)$",
            Pattern.CASE_INSENSITIVE);

    private final Function<Sheet.Row, Filling> ofKind;
    private final PrincipleLookup lookup;
    private final Titles titles;

    /** @param ofKind what the columns of the kind hold, but for those that every kind has */
    Fillings(Function<Sheet.Row, Filling> ofKind, PrincipleLookup lookup, Titles titles) {
        this.ofKind = ofKind;
        this.lookup = lookup;
        this.titles = titles;
    }

    FilledRow of(Sheet.Row row) {
        Filling filling = ofKind.apply(row);
        return new FilledRow(row, !filling.isAny() && holdsWords(row) ? Filling.WORDS : filling);
    }

    /** Whether somebody wrote where a blank sheet has a code or a title, or named themselves. */
    private boolean holdsWords(Sheet.Row row) {
        return !row.text("respondent").isEmpty()
                || !row.text("sector").isEmpty()
                || isOdd(row.text("principle"), row.text("title"))
                || isMark(row.text("title"))
                || isMarkedAmongDescriptions(row);
    }

    /** A score or a cross where words of the model belong, or all of them cleared but for what was chosen. */
    private boolean isMarkedAmongDescriptions(Sheet.Row row) {
        Optional<Principle> principle = lookup.find(row.text("principle"));
        int kept = 0;
        int cleared = 0;
        for (Map.Entry<Integer, Integer> column : row.descriptions().entrySet()) {
            String text = row.inColumn(column.getValue()).text();
            String ours = principle.map(p -> p.description(column.getKey())).orElse("");
            boolean isOurs = Titles.isSame(text, ours);
            if ((isMark(text) && !isOurs) || (isOurs && isMarked(text, ours))) {
                return true;
            }
            kept += !text.isEmpty() && isOurs ? 1 : 0;
            cleared += text.isEmpty() && !ours.isEmpty() ? 1 : 0;
        }
        return kept > 0 && cleared > 0;
    }

    /** Whether somebody put brackets around the words of the model, or wrote them in capitals. */
    private static boolean isMarked(String text, String ours) {
        return !text.isEmpty() && !evened(text).equals(evened(ours));
    }

    private static String evened(String text) {
        return BLANKS.matcher(Folding.signs(text)).replaceAll(" ").strip();
    }

    /** Whether a text is a number, a cross, a tick or the like, as nobody writes for a title or a description. */
    static boolean isMark(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_MARK
                && MARK.matcher(text).matches();
    }

    private boolean isOdd(String code, String title) {
        if (code.isEmpty()) {
            return !title.isEmpty()
                    && titles.only(title).isEmpty()
                    && lookup.find(title).isEmpty();
        }
        Optional<Principle> principle = lookup.find(code);
        return principle.map(p -> Titles.goesOn(title, p)).orElseGet(() -> !Identifiers.isCode(code));
    }
}
