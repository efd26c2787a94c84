package thrive.gap;

import java.util.List;

/**
 * Something that one table or several wrote. The same words from two tables are one item: upper and lower case, white space and
 * a closing {@code . , ; :} do not tell words apart.
 *
 * @param text the words of the first table that wrote them
 * @param tables the tables that wrote them, in the site's order, the room last
 */
public record GapItem(String text, List<String> tables) {

    public GapItem {
        tables = List.copyOf(tables);
    }
}
