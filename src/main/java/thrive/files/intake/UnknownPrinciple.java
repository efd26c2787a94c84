package thrive.files.intake;

import java.util.List;
import java.util.Optional;

import thrive.files.definition.Identifiers;
import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Characters;
import thrive.text.NonAnswer;

/**
 * A code in a sheet that is none of the model's, and what may have been meant by it.
 *
 * @param unknown the code of the problem that a principle is not in the model
 * @param mayGoOn whether a row that names none may be about the principle of the row above
 */
record UnknownPrinciple(Sheet sheet, PrincipleLookup lookup, Titles titles, Code unknown, boolean mayGoOn) {

    /** What is wrong, and what to do about it. */
    Problem problem(Cell code, Cell title) {
        List<String> several = ListInCell.principles(code.text(), lookup);
        if (!several.isEmpty()) {
            return sheet.problem(
                            unknown, code, "the cell names " + several.size() + " principles: " + Listed.of(several, 5))
                    .withExpected("one principle in a row of its own"
                            + (unknown == Code.R06
                                    ? "; ranks that count on (1, 2, 3) for a list in order, one rank for a tie, of which all count"
                                    : ""))
                    .withSuggestions(several);
        }
        Optional<CellSlip> slip = CellSlip.in(code.text());
        String none = "there is no principle " + Quoted.of(code.text());
        if (unknown == Code.R06 && slip.isEmpty() && title.isBlank() && NonAnswer.isOne(code.text())) {
            return sheet.problem(unknown, code, none)
                    .withExpected("a principle; where the list is shorter, leave the row empty");
        }
        List<String> rewritten = lookup.rewrittenAs(code.text());
        List<String> meant = titles.only(title.text())
                .map(p -> List.of(p.id()))
                .orElseGet(() -> rewritten.isEmpty() ? meantBy(code.text()) : rewritten);
        if (slip.isEmpty() && !rewritten.isEmpty()) {
            return sheet.problem(unknown, code, none + ": Excel may have made this of " + Listed.of(rewritten, 2))
                    .withExpected(CellSlip.DATE.mended(lookup.expected()))
                    .withSuggestions(meant);
        }
        boolean isLost = meant.isEmpty() && slip.isEmpty();
        String expected = lookup.expected() + (isLost ? "; " + cure(code, title) : "");
        return sheet.problem(
                        unknown,
                        code,
                        slip.map(s -> s.of("the code " + Quoted.of(code.text())))
                                .orElse(none))
                .withExpected(slip.map(s -> s.mended(expected)).orElse(expected))
                .withSuggestions(meant);
    }

    /** Whether a row may be a remark: "Comments" beside words that name nothing. A code with a figure in it is another model's. */
    boolean isRemark(Cell code, Cell title) {
        return !title.isBlank()
                && titles.only(title.text()).isEmpty()
                && lookup.find(title.text()).isEmpty()
                && !(Identifiers.isCode(code.text()) && Characters.anyIs(code.text(), Character::isDigit));
    }

    /** The principles that a code may mean that is none: two where it goes on with another one's name. */
    private List<String> meantBy(String code) {
        List<String> two = ListInCell.codeAndTitle(code, lookup);
        return two.isEmpty() ? lookup.suggestions(code) : two;
    }

    /** What to do with a row that nothing in the model is about. */
    private String cure(Cell code, Cell title) {
        if (!Identifiers.isCode(code.text()) || isRemark(code, title)) {
            return "a remark belongs in the row of the principle that it is about";
        }
        return mayGoOn
                ? "if the model has none for it, move what the row says to another principle"
                : "if the model no longer has it, delete the row";
    }
}
