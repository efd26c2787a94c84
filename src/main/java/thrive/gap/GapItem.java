package thrive.gap;

import java.util.List;

/**
 * Something that one table or several wrote. The same words from two tables are one item: case, white space, Unicode form, the kinds
 * of quotes and of dashes, and punctuation at a word's edge do not tell words apart ({@link thrive.text.Folding}).
 *
 * @param text the words of the first table that wrote them
 * @param tables the tables that wrote them, in the site's order, the room last
 */
public record GapItem(String text, List<String> tables) {

    public GapItem {
        tables = List.copyOf(tables);
    }
}
