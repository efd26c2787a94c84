package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import thrive.files.intake.SheetFile;
import thrive.model.site.SiteTable;

/** Files that are called like the sheet of a table: by its id or its name, as sheets or as text that spreadsheets write. */
final class TableFiles {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");

    private final Set<String> stems = new HashSet<>();

    TableFiles(List<SiteTable> tables) {
        for (SiteTable table : tables) {
            stems.add(lower(table.id()));
            stems.add(lower(table.name()));
        }
    }

    /** Whether it is one of them, additions of copies and downloads aside. */
    boolean include(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String ending : ENDINGS) {
            if (lower(name).endsWith(ending)) {
                SheetFile sheet = new SheetFile(file, name, name.substring(0, name.length() - ending.length()));
                return stems.contains(lower(sheet.plainStem())) && !Files.isDirectory(file);
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
