package thrive.files.intake;

import java.util.List;
import java.util.Optional;

import thrive.files.definition.Identifiers;
import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** The problem of a code that no principle of the model has, with what may have been meant and how to mend it. */
final class UnknownPrinciple {

    private final Sheet sheet;
    private final PrincipleLookup lookup;
    private final Code unknown;
    private final boolean mayGoOn;

    UnknownPrinciple(Sheet sheet, PrincipleLookup lookup, Code unknown, boolean mayGoOn) {
        this.sheet = sheet;
        this.lookup = lookup;
        this.unknown = unknown;
        this.mayGoOn = mayGoOn;
    }

    /**
     * What is wrong with it.
     *
     * @param titled the one principle of the title beside it
     */
    Problem problem(Cell code, Optional<Principle> titled) {
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
        List<String> rewritten = lookup.rewrittenAs(code.text());
        List<String> meant = titled.map(p -> List.of(p.id()))
                .orElseGet(() -> rewritten.isEmpty() ? meantBy(code.text(), lookup) : rewritten);
        if (slip.isEmpty() && !rewritten.isEmpty()) {
            return sheet.problem(
                            unknown,
                            code,
                            "there is no principle " + Quoted.of(code.text()) + ": Excel may have made this of "
                                    + Listed.of(rewritten, 2))
                    .withExpected(CellSlip.DATE.mended(lookup.expected()))
                    .withSuggestions(meant);
        }
        boolean isLost = meant.isEmpty() && slip.isEmpty();
        String expected = lookup.expected() + (isLost ? "; " + cure(code.text()) : "");
        return sheet.problem(
                        unknown,
                        code,
                        slip.map(s -> s.of("the code " + Quoted.of(code.text())))
                                .orElse("there is no principle " + Quoted.of(code.text())))
                .withExpected(slip.map(s -> s.mended(expected)).orElse(expected))
                .withSuggestions(meant);
    }

    /** The principles that a code may mean that is none: two where it goes on with another one's name. */
    private static List<String> meantBy(String code, PrincipleLookup lookup) {
        List<String> two = ListInCell.codeAndTitle(code, lookup);
        return two.isEmpty() ? lookup.suggestions(code) : two;
    }

    /** What to do with a row that nothing in the model is about. */
    private String cure(String code) {
        if (!Identifiers.isCode(code)) {
            return "a remark belongs in the row of the principle that it is about";
        }
        return mayGoOn
                ? "if the model has none for it, move what the row says to another principle"
                : "if the model no longer has it, delete the row";
    }
}
