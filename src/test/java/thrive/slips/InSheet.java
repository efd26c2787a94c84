package thrive.slips;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Slips that change a sheet as a whole: its rows, its columns or its text. */
final class InSheet {

    private InSheet() {}

    /** A slip in the rows of a sheet that fits; it says at which row an error would stand, 0 for the sheet as a whole. */
    static Slip rows(
            int point,
            String name,
            Set<Outcome> allowed,
            Predicate<Sheet> fitting,
            BiFunction<Sheet, Random, Integer> change) {
        return Slip.of(
                point,
                name,
                allowed,
                (draft, random) -> draft.anySheet(random, fitting).map(path -> {
                    Sheet sheet = draft.sheet(path);
                    int row = change.apply(sheet, random);
                    return row == 0 ? Touched.file(path) : Touched.row(path, sheet, row);
                }));
    }

    /** A sheet saved in another way. */
    static Slip saved(int point, String name, Set<Outcome> allowed, Consumer<Sheet> change) {
        return rows(point, name, allowed, sheet -> true, (sheet, random) -> {
            change.accept(sheet);
            return 0;
        });
    }

    /** A slip in the text of a sheet. */
    static Slip text(int point, String name, Set<Outcome> allowed, UnaryOperator<String> change) {
        return Slip.of(
                point,
                name,
                allowed,
                (draft, random) -> draft.anySheet(random, sheet -> true).flatMap(path -> {
                    String changed = change.apply(draft.text(path));
                    if (changed.equals(draft.text(path))) {
                        return Optional.empty();
                    }
                    draft.text(path, changed);
                    return Optional.of(Touched.file(path));
                }));
    }

    /** A row below the headings, by chance. */
    static int row(Sheet sheet, Random random) {
        return 1 + random.nextInt(sheet.rows.size() - 1);
    }

    static boolean ofOneTable(Sheet sheet) {
        return !sheet.has("table");
    }
}
