package thrive.files;

import java.util.Locale;

/** What spreadsheets and systems put beside the sheets: lock files (~$red.csv, .~lock.red.csv#) and folder views. */
final class SystemFiles {

    private SystemFiles() {}

    /** Whether nobody made a file of that name. What stands for a file in iCloud is hidden too, and was made. */
    static boolean include(String name) {
        boolean isHidden = name.startsWith(".") && CloudPlaceholder.of(name).isEmpty();
        return isHidden
                || name.startsWith("~$")
                || (name.startsWith("~") && name.toLowerCase(Locale.ROOT).endsWith(".tmp"))
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
