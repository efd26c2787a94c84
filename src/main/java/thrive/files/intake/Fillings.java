package thrive.files.intake;

import java.util.Optional;
import java.util.function.Function;

import thrive.files.definition.Identifiers;
import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;

/** Tells what somebody wrote into the rows of one kind of sheet: the one answer to whether a row is filled in. */
final class Fillings {

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
                || isOdd(row.text("principle"), row.text("title"));
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
