package thrive.files.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import thrive.problem.Code;
import thrive.problem.Problem;

/** Ranking sheets in which each person of a table has a list: read as one, first places of several people would be a tie. */
final class ListsOfPeople {

    private ListsOfPeople() {}

    /** The problem with a sheet that has a column of several people, which is not read; nothing where it has none. */
    static Optional<Problem> problem(Grid grid, Columns columns) {
        for (int index : columns.unknown()) {
            Cell heading = columns.heading(index);
            if (SheetKind.namesPeople(heading.text())
                    && people(grid, columns, index).size() > 1) {
                return Optional.of(grid.file()
                        .problem(
                                Code.H01,
                                heading,
                                "the sheet has the lists of several people, which thrive does not read")
                        .withExpected("the one list of the table"));
            }
        }
        return Optional.empty();
    }

    private static Set<String> people(Grid grid, Columns columns, int index) {
        Set<String> named = new HashSet<>();
        for (int row = columns.headings().number() + 1; row < grid.rows().size(); row++) {
            named.add(grid.rows().get(row).cell(index).text());
        }
        named.remove("");
        return named;
    }
}
