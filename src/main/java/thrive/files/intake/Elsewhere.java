package thrive.files.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** What a table wrote beside its scores: where it gave none, they may have slipped into another column. */
final class Elsewhere {

    private static final List<String> COLUMNS = List.of("evidence", "notes");
    private static final List<String> WHERE = List.of("title", "evidence", "notes");
    private static final int LONGEST = 12;
    private static final LatePattern NUMBER = LatePattern.of("[+-]?\\d{1,4}");
    private static final LatePattern NO_SCORE = LatePattern.of("(?i)dk|n/?a");
    /** From how many numbers on nobody wrote remarks. */
    private static final int FEWEST = 3;

    private final Sheet sheet;
    private final Scale scale;
    /** By the name of the column; only of rows whose score is blank. */
    private final Map<String, List<Cell>> numbers = new LinkedHashMap<>();

    /** Where the score is blank and one stands below no heading. */
    private final List<Cell> unnamed = new ArrayList<>();

    /** By the name of the column; where the score is blank and one stands below another heading. */
    private final Map<String, List<Cell>> others = new LinkedHashMap<>();

    private final List<Cell> words = new ArrayList<>();
    /** Numbers, crosses and ticks where a blank sheet says what each score means; only of rows whose score is blank. */
    private final List<Cell> marks = new ArrayList<>();

    private int rows;
    private int answered;

    Elsewhere(Sheet sheet, Scale scale) {
        this.sheet = sheet;
        this.scale = scale;
    }

    /** Notes a row, and what the model says of the principle that it is about. */
    void add(FilledRow row, Optional<Principle> principle) {
        rows++;
        answered += row.isAnswered() ? 1 : 0;
        if (row.text("score").isEmpty()) {
            for (String column : WHERE) {
                Cell cell = row.cell(column);
                if (isOnScale(cell.text())) {
                    note(cell);
                }
            }
            noteMarks(row.cells(), principle);
            for (int column : sheet.unnamedScores()) {
                Cell cell = row.cells().inColumn(column);
                if (!cell.isBlank()) {
                    note(cell);
                    unnamed.add(cell);
                }
            }
        }
        for (int column : sheet.otherScores()) {
            Cell cell = row.cells().inColumn(column);
            if (!cell.isBlank()) {
                others.computeIfAbsent(cell.columnName(), c -> new ArrayList<>())
                        .add(cell);
            }
        }
        note(row);
    }

    private void note(FilledRow row) {
        for (String column : COLUMNS) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                words.add(cell);
                return;
            }
        }
    }

    private void noteMarks(Sheet.Row row, Optional<Principle> principle) {
        for (Map.Entry<Integer, Integer> column : row.descriptions().entrySet()) {
            Cell cell = row.inColumn(column.getValue());
            String printed = principle.map(p -> p.description(column.getKey())).orElse("");
            if (Fillings.isMark(cell.text()) && !Titles.isSame(cell.text(), printed)) {
                marks.add(cell);
            }
        }
    }

    private void note(Cell cell) {
        numbers.computeIfAbsent(cell.columnName(), c -> new ArrayList<>()).add(cell);
    }

    /** Whether scores of the sheet slipped into another column. */
    boolean holdsScores() {
        return slippedColumn().isPresent() || marks.size() >= FEWEST || otherRows() >= FEWEST;
    }

    /** The column with the most numbers, where these are no remarks and no stray figures. */
    private Optional<List<Cell>> slippedColumn() {
        List<Cell> most = List.of();
        for (List<Cell> cells : numbers.values()) {
            most = cells.size() > most.size() ? cells : most;
        }
        boolean areScores = most.size() >= FEWEST && most.size() * 2 >= (answered > 0 ? answered : rows);
        return areScores ? Optional.of(most) : Optional.empty();
    }

    /** In how many rows something stands below other headings, where that is in most of them; else 0. */
    private long otherRows() {
        long filled = others.values().stream()
                .flatMap(List::stream)
                .map(cell -> cell.at().line())
                .distinct()
                .count();
        return filled * 2 >= rows ? filled : 0;
    }

    private boolean isOnScale(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String number = SignedScore.even(text, scale);
        return NUMBER.matcher(number).matches() && scale.contains(Integer.parseInt(number));
    }

    /** What is odd about a row whose score is blank, where a score stands beside it, if only before a remark; nothing where none does. */
    Optional<Problem> slipped(Sheet.Row row) {
        for (String column : WHERE) {
            Cell cell = row.cell(column);
            boolean isScore =
                    isOnScale(cell.text()) || NO_SCORE.matcher(cell.text()).matches();
            if (isScore || (COLUMNS.contains(column) && ScoreAndRemark.is(cell.text(), scale))) {
                return Optional.of(beside(cell));
            }
        }
        return Optional.empty();
    }

    /** What is odd about each score below no heading, or mark below a description, in a row whose score is blank. */
    List<Problem> slippedOutside() {
        return Stream.concat(unnamed.stream(), marks.stream()).map(this::beside).toList();
    }

    private Problem beside(Cell cell) {
        return sheet.problem(
                        Code.V15,
                        cell,
                        "the score of the row is blank, and " + Quoted.of(cell.text()) + " stands beside it")
                .withExpected("the score under \"score\", if this is it");
    }

    /** What is wrong with a sheet that holds this and not one score; nothing where it holds nothing. */
    List<Problem> problems(String table) {
        Optional<List<Cell>> column = slippedColumn();
        if (column.isEmpty() && marks.size() >= FEWEST) {
            return List.of(sheet.problem(
                            Code.V14,
                            marks.get(0),
                            "the column \"score\" is blank, and " + marks.size()
                                    + " marks stand below what the scores mean")
                    .withExpected("numbers under \"score\": 3 where the mark stands below \"what 3 means\""));
        } else if (column.isEmpty() && !(unnamed.isEmpty() && marks.isEmpty())) {
            return slippedOutside();
        } else if (column.isPresent()) {
            Cell first = column.get().get(0);
            return List.of(sheet.problem(
                            Code.V14,
                            first,
                            "the column \"score\" is blank, and column " + first.columnName() + " holds numbers in "
                                    + column.get().size() + " rows")
                    .withExpected("the scores under \"score\": cut them out and paste them there"));
        }
        if (otherRows() >= FEWEST) {
            Cell first = others.values().iterator().next().get(0);
            String several = others.size() == 1 ? "" : "; of several people the table agrees on one";
            return List.of(sheet.problem(
                            Code.V14,
                            first,
                            "the column \"score\" is blank, and column " + first.columnName() + " holds answers in "
                                    + otherRows() + " rows")
                    .withExpected("the table's scores under \"score\"" + several));
        }
        if (words.isEmpty()) {
            return List.of();
        }
        String message = "table " + table + " wrote remarks and gave no score, so nothing of it is shown";
        return List.of(
                sheet.problem(Code.V15, words.get(0), message).withExpected("a score, DK or NA beside each remark"));
    }
}
