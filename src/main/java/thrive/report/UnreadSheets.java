package thrive.report;

import java.util.List;

/**
 * The tables that handed in a sheet of which nothing can be read. They are left out, and yet they did not hand in nothing.
 *
 * @param sheet what kind of sheet it is: "ranking"
 * @param tables whose, possibly none
 */
public record UnreadSheets(String sheet, List<String> tables) {

    /** Something can be read of every sheet. */
    public static final UnreadSheets NONE = new UnreadSheets("sheet", List.of());

    public UnreadSheets {
        tables = List.copyOf(tables);
    }

    /** "The ranking of red cannot be read and is left out." Empty where there is none. */
    public String sentence() {
        return switch (tables.size()) {
            case 0 -> "";
            case 1 -> "The " + sheet + " of " + tables.get(0) + " cannot be read and is left out.";
            default -> "The " + sheet + "s of " + Wording.list(tables) + " cannot be read and are left out.";
        };
    }
}
