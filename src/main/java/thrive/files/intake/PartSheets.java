package thrive.files.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.text.Characters;
import thrive.text.Folding;

/**
 * Files that may each hold a part of one table's sheet, where the site lists no tables and each would count as a table's of its own:
 * one for each person, "red - Jo" and "red - Sam", or one for each level of the model, "red macro" and "red meso".
 */
final class PartSheets {

    private static final String APART = " - ";

    private final ModelWords words;
    /** The names of the files that begin alike, by their beginning. */
    private final Map<String, Set<String>> byBeginning = new HashMap<>();

    PartSheets(Collection<SheetFile> files, ModelWords words) {
        this.words = words;
        for (SheetFile file : files) {
            beginning(file.stem())
                    .ifPresent(table -> byBeginning
                            .computeIfAbsent(table, t -> new HashSet<>())
                            .add(Folding.words(file.stem())));
        }
    }

    /** The table of which a file may be a part, as others may be; nothing where none is, or the name is rather a table's own. */
    Optional<String> tableOf(String stem) {
        return beginning(stem)
                .filter(table -> byBeginning.getOrDefault(table, Set.of()).size() > 1);
    }

    /** What stands in a file's name before a hyphen between blanks, in small letters: "red" of "Red - Jo". */
    static Optional<String> beforeHyphen(String stem) {
        String name = even(stem);
        int apart = name.indexOf(APART);
        return apart <= 0
                ? Optional.empty()
                : Optional.of(name.substring(0, apart).strip().toLowerCase(Locale.ROOT));
    }

    private static String even(String stem) {
        return Folding.signs(Characters.composed(stem)).strip();
    }

    private Optional<String> beginning(String stem) {
        String name = even(stem);
        Optional<String> apart = beforeHyphen(stem);
        if (apart.isPresent()) {
            String rest = name.substring(name.indexOf(APART) + APART.length());
            return apart.filter(
                    table -> MaybeCopy.isBeside(ListedTables.spaced(table).strip(), rest));
        }
        String spaced = ListedTables.spaced(name).strip();
        int last = spaced.lastIndexOf(' ');
        return last > 0 && words.isPartOfModel(spaced.substring(last + 1))
                ? Optional.of(spaced.substring(0, last))
                : Optional.empty();
    }
}
