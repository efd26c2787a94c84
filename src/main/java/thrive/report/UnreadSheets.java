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
        return phrase().text();
    }

    /** The same with the tables told from our own words. */
    public Phrase phrase() {
        return switch (tables.size()) {
            case 0 -> Phrase.nothing();
            case 1 ->
                Phrase.of("The " + sheet + " of ")
                        .then(Phrase.listTyped(tables))
                        .say(" cannot be read and is left out.");
            default ->
                Phrase.of("The " + sheet + "s of ")
                        .then(Phrase.listTyped(tables))
                        .say(" cannot be read and are left out.");
        };
    }
}
