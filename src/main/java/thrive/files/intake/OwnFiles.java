package thrive.files.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.files.intake.KnownTables.By;
import thrive.files.intake.KnownTables.Meant;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.Vocabulary;

/**
 * Tells a table's own file, whose rows may name no other table, from one that several share. A name that the site lists is the table's.
 * Where the site lists none, red.csv is a table's own if another file or row of the round knows a table red, and scores.csv is not.
 */
final class OwnFiles {

    /** A file in which so many tables stand is shared, if their ids are only among the words of its name. */
    private static final int SHARED = 3;

    private final KnownTables names;
    private final Vocabulary modelWords;
    /** The tables that rows name, by what their spellings have in common. */
    private final Set<String> inColumns = new HashSet<>();

    OwnFiles(KnownTables names, Vocabulary modelWords) {
        this.modelWords = modelWords;
        this.names = names;
    }

    /** Notes the tables that the rows of a file name; every file's must be noted before the first owner is asked for. */
    void note(Sheet sheet) {
        Set<String> texts = TableOf.texts(sheet);
        texts.forEach(text -> inColumns.add(UnlistedTables.key(text)));
        names.learn(texts);
    }

    /** Whose own a file is, though its rows name tables; nothing where it is shared. */
    Optional<String> owner(SheetFile file, Meant meant, Sheet sheet) {
        boolean isOwn = names.welcomeAll() ? isKnown(file, meant) : !isShared(meant, sheet);
        return Optional.of(meant.table()).filter(table -> isOwn);
    }

    private boolean isShared(Meant meant, Sheet sheet) {
        Set<String> tables = TableOf.texts(sheet).stream()
                .flatMap(text -> names.typed(text).map(Meant::table).stream())
                .collect(Collectors.toSet());
        boolean isSeveral = tables.size() > 1 && !tables.contains(meant.table());
        return meant.by() == By.AMONG_WORDS && (isSeveral || tables.size() >= SHARED);
    }

    private boolean isKnown(SheetFile file, Meant meant) {
        String table = meant.table();
        boolean isNamed = names.isReserved(table) || inColumns.contains(UnlistedTables.key(table));
        return isNamed || (!NoTable.isNoName(table) && new RoundMates(file, modelWords).haveSheetOf(table));
    }
}
