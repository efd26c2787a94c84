package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.files.definition.Identifiers;
import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/**
 * Tells which principle a row of a sheet is about: by its code, with the title beside it as a witness; by the title where the code is
 * blank. It notices where the sheet was made from other words than the model's.
 */
final class PrincipleOf {

    /** From how many rows on whose title is another's nobody mistyped a code, but a column was moved. */
    private static final int SORTED = 8;

    private final Sheet sheet;
    private final PrincipleLookup lookup;
    private final Titles titles;
    private final LevelAsCode levels;
    private final Code unknown;
    private final boolean mayGoOn;
    private final StaleRows stale;
    private final Problems problems;
    private final RowsAbove above;

    private final LostLetters letters;
    private final List<Problem> contradictions = new ArrayList<>();
    private final OtherWords others;

    /**
     * For the rows of one sheet.
     *
     * @param unknown the code of the problem that a principle is not in the model
     * @param mayGoOn whether a row that names none may be about the principle of the row above
     * @param stale takes what is wrong with rows in which nothing stands
     * @param problems takes what is wrong with the sheet as a whole
     */
    PrincipleOf(
            Sheet sheet,
            PrincipleLookup lookup,
            Titles titles,
            LevelAsCode levels,
            Code unknown,
            boolean mayGoOn,
            StaleRows stale,
            Problems problems) {
        this.sheet = sheet;
        this.lookup = lookup;
        this.titles = titles;
        this.levels = levels;
        this.unknown = unknown;
        this.mayGoOn = mayGoOn;
        this.stale = stale;
        this.problems = problems;
        this.others = new OtherWords(sheet);
        this.letters = new LostLetters(sheet);
        this.above = new RowsAbove(sheet, this::named);
    }

    /**
     * The principle of a row, or nothing where a problem says why or the row names none and holds nothing.
     *
     * @param found takes what is wrong with the row
     */
    Optional<Principle> row(FilledRow row, Problems found) {
        Cell code = row.cell("principle");
        Cell title = row.cell("title");
        if (code.isBlank()) {
            Optional<Principle> named = lookup.find(title.text());
            if (named.isPresent() && !titles.isTitle(title.text()) && isSlipped(row, named.get(), found)) {
                return Optional.empty();
            }
            boolean goesOn =
                    mayGoOn || (row.text("score").isEmpty() && row.text("rank").isEmpty());
            return byTitle(row, goesOn, found);
        }
        Optional<Principle> principle = lookup.find(code.text());
        if (principle.isEmpty()) {
            return byLevel(row, found);
        }
        if (isSlipped(row, principle.get(), found) || contradicts(title, principle.get(), found)) {
            return Optional.empty();
        }
        compareDescriptions(row.cells(), principle.get());
        return principle;
    }

    /** Tells what concerns the sheet as a whole, once all its rows have been read. */
    void tellTitles() {
        if (contradictions.size() < SORTED) {
            problems.addAll(contradictions);
        } else {
            Problem first = contradictions.get(0);
            problems.add(first.withExpected(first.expected() + "; so in " + (contradictions.size() - 1)
                    + " rows more: if one column was sorted alone, undo that, or sort all columns together"));
        }
        others.tell(problems);
        letters.tellWithinWords(problems);
    }

    private Optional<Principle> byLevel(FilledRow row, Problems found) {
        Cell code = row.cell("principle");
        Optional<Principle> principle = levels.principle(code, row.cell("title"));
        if (principle.isEmpty()) {
            tellUnknown(code, row.cell("title"), row.isAnswered(), found);
            return principle;
        }
        others.note(
                code,
                Quoted.of(code.text()) + " is a level and no code, and the row was read by its title",
                "the code of the principle, " + principle.get().id());
        compareDescriptions(row.cells(), principle.get());
        return principle;
    }

    private Optional<Principle> byTitle(FilledRow row, boolean goesOn, Problems found) {
        Cell title = row.cell("title");
        Optional<Principle> principle = titled(title);
        if (principle.isPresent()) {
            return principle;
        }
        if (row.isAnswered()) {
            found.add(unnamed(row, goesOn));
        } else if (!title.isBlank()) {
            found.add(passedOver(row, sheet));
        }
        return Optional.empty();
    }

    /** What is to be said of a row in which nothing stands but a title that is no principle's. */
    static Problem passedOver(FilledRow row, Sheet sheet) {
        Cell title = row.cell("title");
        return sheet.problem(Code.H07, title, "the row " + Quoted.of(title.text()) + " is no answer and is passed over")
                .withExpected("rows of principles only");
    }

    /** What a row names, if it names anything. */
    private RowsAbove.Named named(Sheet.Row row) {
        Cell code = row.cell("principle");
        Optional<Principle> principle = code.isBlank()
                ? titled(row.cell("title"))
                : lookup.find(code.text()).or(() -> levels.principle(code, row.cell("title")));
        return new RowsAbove.Named(principle, !code.isBlank() || principle.isPresent());
    }

    private Optional<Principle> titled(Cell title) {
        return titles.only(title.text()).or(() -> lookup.find(title.text()));
    }

    private Problem unnamed(FilledRow row, boolean goesOn) {
        Cell title = row.cell("title");
        boolean isRemark = goesOn && !mayGoOn && title.isBlank();
        String why = title.isBlank()
                ? (isRemark
                        ? "the row holds a remark and names no principle"
                        : "the row names no principle; merged cells leave such gaps")
                : "the row has no code, and its title is no principle's";
        Optional<Principle> before = goesOn && title.isBlank() ? above.principle(row.cells()) : Optional.empty();
        return sheet.problem(Code.F09, row.cell("principle"), why)
                .withExpected(before.map(p -> isRemark
                                ? "the remark in the row of the principle that it is about, such as " + p.id()
                                        + " above"
                                : p.id() + ", if it goes on from the row above: unmerge the cells and fill it down")
                        .orElse(lookup.expected()))
                .withSuggestions(title.isBlank() ? List.of() : meantBy(title.text()));
    }

    private boolean isSlipped(FilledRow row, Principle principle, Problems found) {
        Optional<Problem> slipped = SlippedRow.problem(row.cells(), sheet, principle, titles);
        slipped.ifPresent(found::add);
        return slipped.isPresent();
    }

    /** Whether the title is another principle's; where it is nobody's, the sheet is older than the model's words. */
    private boolean contradicts(Cell title, Principle principle, Problems found) {
        if (TextCell.isLost(title.text())) {
            TextCell.tellLost(title.text(), title, sheet, found);
            return false;
        }
        if (title.isBlank() || titles.isOwn(title.text(), principle)) {
            return false;
        }
        List<Principle> named = titles.of(title.text());
        Optional<Principle> byCode = named.isEmpty() ? lookup.find(title.text()) : Optional.empty();
        if (byCode.filter(it -> it.id().equals(principle.id())).isPresent()) {
            return false;
        }
        boolean isNobodys = named.isEmpty() && byCode.isEmpty();
        if (isNobodys && letters.isIn(title, "title", principle, problems)) {
            return false;
        }
        if (isNobodys) {
            others.note(
                    title,
                    "the title " + Quoted.of(title.text()) + " is not what the model calls " + principle.id(),
                    Quoted.of(principle.shortName()));
            return false;
        }
        Principle other = byCode.orElseGet(() -> named.get(0));
        contradictions.add(sheet.problem(
                        Code.F37,
                        title,
                        "the title is that of " + other.id() + ", but the code beside it is " + principle.id())
                .withExpected("the code and the title of one principle: " + principle.id() + " is "
                        + Quoted.of(principle.shortName()))
                .withSuggestions(List.of(other.id(), principle.id()))
                .withAbout("principle " + principle.id()));
        return true;
    }

    private void compareDescriptions(Sheet.Row row, Principle principle) {
        for (Map.Entry<Integer, Integer> column : row.descriptions().entrySet()) {
            Cell cell = row.inColumn(column.getValue());
            String ours = principle.description(column.getKey());
            if (!cell.isBlank()
                    && !ours.isEmpty()
                    && !Titles.isSame(cell.text(), ours)
                    && !letters.isIn(cell, "description", principle, problems)) {
                others.note(
                        cell,
                        Quoted.of(cell.text()) + " is not the model's description for " + principle.id(),
                        "the words of the model");
            }
        }
    }

    private void tellUnknown(Cell code, Cell title, boolean isAnswered, Problems found) {
        UnknownPrinciple none = new UnknownPrinciple(sheet, lookup, titles, unknown, mayGoOn);
        Problem problem = none.problem(code, title);
        if (isAnswered || !Identifiers.isCode(code.text())) {
            found.add(problem);
        } else {
            stale.add(code, none.isRemark(code, title) ? title.text() : "", problem);
        }
    }

    /** The principles that a title may mean: several of them where it is a list. */
    private List<String> meantBy(String title) {
        List<String> several = ListInCell.principles(title, lookup);
        return several.isEmpty() ? lookup.suggestions(title).stream().distinct().toList() : several;
    }
}
