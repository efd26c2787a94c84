package thrive.files.intake;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

import thrive.files.sheet.Sheet;
import thrive.model.Principle;

/** Which principle stands above a row that names none, by the order of the rows in the file and whosever they are. */
final class RowsAbove {

    private final Sheet sheet;
    private final Function<Sheet.Row, Named> names;
    /** The principle above each row that names none; worked out when it is first asked for, which for most sheets it never is. */
    private Optional<IdentityHashMap<Sheet.Row, Optional<Principle>>> found = Optional.empty();

    /** @param names what a row names */
    RowsAbove(Sheet sheet, Function<Sheet.Row, Named> names) {
        this.sheet = sheet;
        this.names = names;
    }

    /**
     * What a row names.
     *
     * @param principle its principle, or nothing where none is known by that name
     * @param isAny whether it names anything
     */
    record Named(Optional<Principle> principle, boolean isAny) {}

    /** The principle of the last row above that names anything; nothing where that is unknown, or there is no such row. */
    Optional<Principle> principle(Sheet.Row row) {
        if (found.isEmpty()) {
            found = Optional.of(above());
        }
        return found.flatMap(above -> above.getOrDefault(row, Optional.empty()));
    }

    private IdentityHashMap<Sheet.Row, Optional<Principle>> above() {
        IdentityHashMap<Sheet.Row, Optional<Principle>> above = new IdentityHashMap<>();
        Optional<Principle> last = Optional.empty();
        for (Sheet.Row row : sheet.rows()) {
            Named named = names.apply(row);
            if (named.isAny()) {
                last = named.principle();
            } else {
                above.put(row, last);
            }
        }
        return above;
    }
}
