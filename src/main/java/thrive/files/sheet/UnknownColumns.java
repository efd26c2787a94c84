package thrive.files.sheet;

import java.util.List;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** The columns of a grid of which nothing is read, with what stands in them. */
final class UnknownColumns {

    private static final String PEOPLE =
            "the scores under \"score\"; where each person has a column, a row for each person and"
                    + " principle instead, and whose it is under \"respondent\"";

    private static final String COUNTS =
            "a row for each person, and who it is under \"respondent\": how many gave a score is not read";

    private final Grid grid;
    private final SheetKind kind;
    private final Vocabulary words;
    private final Columns columns;

    UnknownColumns(Grid grid, SheetKind kind, Vocabulary words, Columns columns) {
        this.grid = grid;
        this.kind = kind;
        this.words = words;
        this.columns = columns;
    }

    /** Whether something stands below one of them, or over it. */
    boolean holdMore() {
        return columns.unknown().stream()
                .anyMatch(column ->
                        !columns.heading(column).isBlank() || !filled(column).isEmpty());
    }

    /** Those without a heading, behind what the rows are about, in which nothing stands but scores. */
    List<Integer> scores() {
        if (kind != SheetKind.SCORE || columns.unknown().isEmpty()) {
            return List.of();
        }
        int about = columns.found().getOrDefault("principle", columns.found().getOrDefault("title", 0));
        return columns.unknown().stream()
                .filter(column -> column > about && columns.heading(column).isBlank() && areScores(filled(column)))
                .toList();
    }

    /** Those with a heading in which nothing but scores stands, or marks below a score, as long as they are no earlier or other figures. */
    List<Integer> answers() {
        if (kind != SheetKind.SCORE || columns.unknown().isEmpty()) {
            return List.of();
        }
        return columns.unknown().stream().filter(this::isAnswers).toList();
    }

    private boolean isAnswers(int column) {
        String heading = columns.heading(column).text();
        boolean isTicked =
                Layout.TICKS.isHeading(heading, words) && !filled(column).isEmpty();
        return !heading.isBlank()
                && !Rival.isOtherFigure(heading)
                && (isTicked || (areScores(filled(column)) && !countOn(filled(column))));
    }

    /** Whether each number is one more than that above it, as those of rows are. */
    private static boolean countOn(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            String before = cells.get(i - 1).text();
            boolean isNumber = before.length() == 1 && Character.isDigit(before.charAt(0));
            if (!isNumber || !cells.get(i).text().equals(String.valueOf(Integer.parseInt(before) + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean areScores(List<Cell> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> words.isScore(cell.text()));
    }

    /** Those with a heading in which nothing but scores stands, as where each person has a column. */
    private boolean isPersons(int column) {
        return kind == SheetKind.SCORE && !columns.heading(column).isBlank() && areScores(filled(column));
    }

    /** What to do where several people may have a column each; nothing where no column with an unknown heading holds scores. */
    Optional<String> ofPeople() {
        return columns.unknown().stream().anyMatch(this::isPersons) ? Optional.of(PEOPLE) : Optional.empty();
    }

    /** Whether a row holds scores in several of them, and different ones, as where people have a column each. */
    boolean hasRowsOfScores() {
        List<Integer> persons =
                columns.unknown().stream().filter(this::isPersons).toList();
        return grid.rows().stream()
                .skip(columns.headings().number() + 1L)
                .anyMatch(row -> persons.stream()
                                .map(column -> row.cell(column).text())
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .count()
                        > 1);
    }

    /** What to do with a column of scores that nothing names. */
    String mended(int column) {
        return "\"score\" typed into " + columns.heading(column).cell()
                + ", if these are the scores, and no other column called so";
    }

    /** Tells of each in which something stands or that has a heading. */
    void tell(Problems problems) {
        if (columns.unknown().isEmpty()) {
            return;
        }
        List<String> open = kind.columns().stream()
                .map(Column::name)
                .filter(name -> !columns.found().containsKey(name))
                .toList();
        List<Integer> scores = scores();
        for (int column : columns.unknown()) {
            Cell heading = columns.heading(column);
            List<Cell> cells = filled(column);
            if (!heading.isBlank()) {
                boolean isAgain = SheetKind.described(heading.text()).isPresent();
                String why = isAgain ? " stands here again" : " is not known";
                Problem problem = problem(heading, "the column " + Quoted.of(heading.text()) + why, cells)
                        .withSuggestions(suggestions(heading, open));
                boolean isCounts = kind == SheetKind.SCORE
                        && SheetKind.fold(heading.text()).equals("respondents");
                problems.add(
                        isCounts
                                ? problem.withSuggestions(List.of()).withExpected(COUNTS)
                                : isPersons(column) ? problem.withExpected(PEOPLE) : problem);
            } else if (!cells.isEmpty()) {
                Problem problem = problem(heading, "column " + heading.columnName() + " has no heading", cells);
                problems.add(scores.contains(column) ? problem.withExpected(mended(column)) : problem);
            }
        }
    }

    private Problem problem(Cell heading, String what, List<Cell> cells) {
        return grid.file().problem(Code.H05, heading, what + " and is not read" + holding(cells));
    }

    private List<Cell> filled(int column) {
        return grid.rows().stream()
                .skip(columns.headings().number() + 1L)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static String holding(List<Cell> cells) {
        return cells.isEmpty()
                ? ""
                : ": " + cells.get(0).cell() + " holds "
                        + Quoted.of(cells.get(0).text()) + also(cells);
    }

    private static String also(List<Cell> cells) {
        return cells.size() == 1
                ? ""
                : ", and something stands in "
                        + Listed.of(
                                cells.subList(1, cells.size()).stream()
                                        .map(Cell::cell)
                                        .toList(),
                                3);
    }

    private List<String> suggestions(Cell heading, List<String> open) {
        List<String> meant =
                kind.mayMean(heading.text()).stream().filter(open::contains).toList();
        return meant.isEmpty() ? DidYouMean.among(heading.text(), open) : meant;
    }
}
