package thrive.model.site;

import java.util.List;
import java.util.OptionalInt;

import thrive.problem.Location;

/**
 * A table of the workshops: one voice, whatever its size.
 *
 * @param id the stem of its sheets' file names
 * @param name as people read it; the id where none is given
 * @param people how many sit at it, or empty where that is not told
 * @param sectors where its people work
 * @param at where the site lists it
 */
public record SiteTable(String id, String name, OptionalInt people, List<String> sectors, Location at) {

    public SiteTable {
        sectors = List.copyOf(sectors);
    }

    /** The table as a later round takes it over. */
    SiteTable withoutPeople() {
        return new SiteTable(id, name, OptionalInt.empty(), List.of(), at);
    }
}
