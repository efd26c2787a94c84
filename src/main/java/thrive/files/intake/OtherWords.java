package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Where a sheet has other words than the model: told once for the whole sheet, at the first, with the cells of the rest. */
final class OtherWords {

    private static final int MOST_CELLS = 8;

    private final Sheet sheet;
    private final List<String> cells = new ArrayList<>();
    private Optional<Problem> first = Optional.empty();

    OtherWords(Sheet sheet) {
        this.sheet = sheet;
    }

    void note(Cell cell, String message, String expected) {
        cells.add(cell.at().cell());
        if (first.isEmpty()) {
            first = Optional.of(sheet.problem(Code.F38, cell, message).withExpected(expected));
        }
    }

    void tell(Problems problems) {
        first.ifPresent(problem -> problems.add(
                cells.size() == 1
                        ? problem
                        : problem.withExpected(problem.expected() + "; also in "
                                + Listed.of(cells.subList(1, cells.size()), MOST_CELLS))));
    }
}
