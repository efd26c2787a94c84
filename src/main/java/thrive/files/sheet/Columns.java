package thrive.files.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** Which column of a grid holds what: told by the headings and, where these leave it open, by what stands below them. */
final class Columns {

    private final Grid grid;
    private final SheetKind kind;
    private final Vocabulary words;
    private final Grid.Row headings;
    private final BelowHeadings below;
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final SortedMap<Integer, Integer> descriptions = new TreeMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Columns(Grid grid, SheetKind kind, Vocabulary words, Grid.Row headings) {
        this.grid = grid;
        this.kind = kind;
        this.words = words;
        this.headings = headings;
        this.below = new BelowHeadings(grid, headings, words);
    }

    /** The columns of a grid, if the row of headings is this one. */
    static Columns of(Grid grid, SheetKind kind, Vocabulary words, Grid.Row headings) {
        Columns columns = new Columns(grid, kind, words, headings);
        columns.claimAll();
        if (!columns.unknown.isEmpty()) {
            kind.columns().forEach(columns::perhaps);
            columns.byQuestion();
            columns.tellRival();
        }
        columns.codesBesideNames();
        columns.byWordsOfHeadings();
        return columns;
    }

    /** How many columns have a heading, or might have one: those behind the row of headings are none. */
    int width() {
        return Math.max(headings.cells().size(), Math.min(headings.width(), grid.widest()));
    }

    /** The heading of a column, possibly blank. */
    Cell heading(int column) {
        return headings.cell(column);
    }

    Grid.Row headings() {
        return headings;
    }

    /** The number of each column that was found, by its name. */
    Map<String, Integer> found() {
        return Collections.unmodifiableMap(found);
    }

    /** The columns in which the description of a score stands, by score. */
    SortedMap<Integer, Integer> descriptions() {
        return Collections.unmodifiableSortedMap(descriptions);
    }

    /** The columns of which nothing is known, those without a heading included. */
    List<Integer> unknown() {
        return List.copyOf(unknown);
    }

    /** What is wrong or odd with the headings that were understood. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many columns were understood. */
    int understood() {
        return found.size() + descriptions.size();
    }

    /** The required columns that are not there: a title stands in for the code beside it. */
    List<Column> missing() {
        List<Column> missing = new ArrayList<>();
        for (Column column : kind.columns()) {
            boolean isTitled = column.name().equals("principle") && found.containsKey("title");
            if (column.required() && !found.containsKey(column.name()) && !isTitled) {
                missing.add(column);
            }
        }
        return missing;
    }

    /** Whether the sheet can be read by these columns. */
    boolean isComplete() {
        return missing().isEmpty() && !Collections.disjoint(kind.content(), found.keySet());
    }

    /** Our own names come first wherever they stand, so that "notes" is the notes and "remarks" beside it is the table's own. */
    private void claimAll() {
        for (int c = 0; c < width(); c++) {
            Cell heading = heading(c);
            Optional<Column> column = kind.column(heading.text());
            if (column.isPresent() && isOwnName(column.get(), heading)) {
                claim(column.get(), c, heading);
            }
        }
        for (int c = 0; c < width(); c++) {
            if (!found.containsValue(c)) {
                claimOther(c);
            }
        }
    }

    private void claimOther(int index) {
        Cell heading = heading(index);
        Optional<Column> column = kind.column(heading.text());
        OptionalInt described = SheetKind.described(heading.text());
        if (described.isPresent() && !descriptions.containsKey(described.getAsInt())) {
            descriptions.put(described.getAsInt(), index);
        } else if (described.isPresent()) {
            unknown.add(index);
        } else if (column.isEmpty() || isOneOfSeries(column.get(), heading) || isOfParts(column.get(), index)) {
            unknown.add(index);
        } else if (!isOwnName(column.get(), heading)
                && isFoundByOwnName(column.get())
                && !isSecondFigure(column.get(), index)) {
            unknown.add(index);
        } else {
            claim(column.get(), index, heading);
        }
    }

    /** Whether "Group" heads the groups or levels of the model and not the tables. */
    private boolean isOfParts(Column column, int index) {
        return column.name().equals("table") && below.holds(Content.LABEL, index, true);
    }

    /** Whether the heading and another differ only in the number at their end, "Score 1" and "Score 2": neither is the column. */
    private boolean isOneOfSeries(Column column, Cell heading) {
        return SheetKind.isNumbered(heading.text())
                && headings.cells().stream()
                                .filter(cell -> SheetKind.isNumbered(cell.text()))
                                .filter(cell -> kind.column(cell.text()).equals(Optional.of(column)))
                                .count()
                        > 1;
    }

    /** Whether what the sheet is about stands in a second column as well: nobody knows which of two scores counts. */
    private boolean isSecondFigure(Column column, int index) {
        return (kind == SheetKind.SCORE || kind == SheetKind.RANKING)
                && kind.content().contains(column.name())
                && below.holds(Content.RANK, index, true);
    }

    private static boolean isOwnName(Column column, Cell heading) {
        return column.isOwnName(SheetKind.fold(heading.text()));
    }

    private boolean isFoundByOwnName(Column column) {
        Integer before = found.get(column.name());
        return before != null && isOwnName(column, heading(before));
    }

    private void claim(Column column, int index, Cell heading) {
        Integer before = found.putIfAbsent(column.name(), index);
        if (before == null) {
            tellSynonym(column, heading);
            return;
        }
        tellTwice(column, heading, heading(before));
    }

    /**
     * Looks for a column that its heading does not name for certain, among those that are not understood: one with a heading before one
     * without. Of two that may be it nobody knows which it is.
     */
    private void perhaps(Column column) {
        if (found.containsKey(column.name()) || column.perhaps().isEmpty()) {
            return;
        }
        List<Integer> named = unknown.stream()
                .filter(index -> !heading(index).isBlank() && mayBe(column, index))
                .toList();
        List<Integer> fitting = named.isEmpty()
                ? unknown.stream()
                        .filter(index -> mayBe(column, index))
                        .limit(1)
                        .toList()
                : named;
        take(column, fitting);
    }

    /** A heading that asks for the table in words of its own. */
    private void byQuestion() {
        for (Column column : kind.columns()) {
            if (column.content() == Content.TABLE && !found.containsKey(column.name())) {
                List<String> texts = IntStream.range(0, width())
                        .mapToObj(c -> heading(c).text())
                        .toList();
                take(column, new QuestionColumns(below, words).among(unknown, texts));
            }
        }
    }

    /** Reads the first of some columns that may be one; a second leaves it open which it is. */
    private void take(Column column, List<Integer> fitting) {
        if (fitting.isEmpty()) {
            return;
        }
        int first = fitting.get(0);
        unknown.remove((Integer) first);
        found.put(column.name(), first);
        tellSynonym(column, heading(first));
        if (fitting.size() > 1) {
            unknown.remove(fitting.get(1));
            tellTwice(column, heading(fitting.get(1)), heading(first));
        }
    }

    /** What was read as the score or the rank, beside a column that may be it just as well: nobody knows which of the two counts. */
    private void tellRival() {
        for (Column column : kind.columns()) {
            Integer index = found.get(column.name());
            if (index != null && kind.content().contains(column.name())) {
                unknown.stream()
                        .filter(rival -> isRival(column, index, rival))
                        .findFirst()
                        .ifPresent(rival -> {
                            unknown.remove(rival);
                            tellTwice(column, heading(rival), heading(index));
                        });
            }
        }
    }

    private boolean isRival(Column column, int read, int other) {
        return Rival.is(
                        kind,
                        isOwnName(column, heading(read)),
                        heading(read).text(),
                        heading(other).text())
                && below.holds(Content.FIGURE, other, true);
    }

    private boolean mayBe(Column column, int index) {
        Cell heading = heading(index);
        return SheetKind.spellings(heading.text()).stream().anyMatch(column.perhaps()::contains)
                && fits(column, index)
                && !(column.content() == Content.NAME && HeadCounts.are(grid, headings, about(), index));
    }

    /** Where nobody knows which tables there are, a heading that asks for one must do. */
    private boolean fits(Column column, int index) {
        Cell heading = heading(index);
        if (column.content() != Content.TABLE || words.knowsTables()) {
            return below.holds(column.content(), index, heading.isBlank());
        }
        return kind.asksForTable(heading.text())
                && below.holds(Content.NAME, index, true)
                && !below.holds(Content.LABEL, index, true);
    }

    /** The column that says what a row is about: the code, or where there is none the title. */
    private int about() {
        return found.getOrDefault(kind.key(), found.getOrDefault("title", 0));
    }

    private void tellTwice(Column column, Cell second, Cell first) {
        problems.add(grid.file()
                .problem(Code.H02, second, "the column \"" + column.name() + "\" is given twice")
                .withExpected("one column \"" + column.name() + "\"; the other is " + Quoted.of(first.text()) + " in "
                        + first.at().cell()));
    }

    /**
     * Codes and names in two columns, whatever these are called: a column of names beside the one of codes is their title, and where
     * the column that is called "principle" holds the names, one of codes that nothing else claims comes before it.
     */
    private void codesBesideNames() {
        Integer principle = found.get("principle");
        if (principle == null || found.containsKey("title") || unknown.isEmpty()) {
            return;
        }
        boolean areNames = below.holds(Content.TITLE, principle, true);
        Content wanted = areNames ? Content.CODE_ONLY : Content.TITLE;
        for (int index : List.copyOf(unknown)) {
            if (below.holds(wanted, index, true) && !below.holds(Content.LABEL, index, true)) {
                unknown.remove((Integer) index);
                found.put("principle", areNames ? index : principle);
                found.put("title", areNames ? principle : index);
                String read = areNames ? "principle" : "title";
                problems.add(grid.file()
                        .problem(
                                Code.H04,
                                heading(index),
                                "column " + heading(index).columnName() + " was read as \"" + read + "\"")
                        .withExpected("\"" + read + "\""));
                return;
            }
        }
    }

    /** A longer heading with a word that tells one of the columns that nothing else names is its, if no other is. */
    private void byWordsOfHeadings() {
        Map<Integer, String> told = new LinkedHashMap<>();
        for (int index : unknown) {
            List<Column> columns = kind.toldBy(heading(index).text(), found.keySet());
            if (columns.size() == 1) {
                told.put(index, columns.get(0).name());
            }
        }
        told.forEach((index, name) -> {
            if (Collections.frequency(told.values(), name) == 1) {
                unknown.remove(index);
                found.put(name, index);
                kind.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .forEach(column -> tellSynonym(column, heading(index)));
            }
        });
    }

    private void tellSynonym(Column column, Cell heading) {
        Optional<Problem> misleading = new Misleading(grid.file(), kind, words).problem(column, heading);
        if (misleading.isPresent()) {
            problems.add(misleading.get());
        } else if (!isOwnName(column, heading)) {
            String what = heading.isBlank()
                    ? "column " + heading.columnName() + " has no heading and was read as \""
                    : "the heading " + Quoted.of(heading.text()) + " was read as \"";
            problems.add(grid.file()
                    .problem(Code.H04, heading, what + column.name() + "\"")
                    .withExpected("\"" + column.name() + "\""));
        }
    }
}
