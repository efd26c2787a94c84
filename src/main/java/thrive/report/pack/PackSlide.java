package thrive.report.pack;

import java.util.List;

import thrive.report.Phrase;

/**
 * One slide.
 *
 * @param number its place
 * @param part the part of the workshops that it belongs to
 * @param title its heading
 * @param lead what it says first, possibly nothing
 * @param points its list
 * @param ordered whether the list is a sequence
 * @param columns what stands side by side, or nothing
 * @param tables its table, or none
 * @param note what stands small below, possibly nothing
 * @param size how large its letters are: {@code largest}, {@code large}, {@code medium}, {@code small} or {@code smallest}
 */
public record PackSlide(
        int number,
        String part,
        Phrase title,
        Phrase lead,
        List<Point> points,
        boolean ordered,
        List<Column> columns,
        List<PackGrid> tables,
        String note,
        String size) {

    /**
     * An item of a slide's list, and its place there.
     *
     * @param place its place in the list
     * @param words what it says
     */
    public record Point(int place, Phrase words) {}

    /**
     * One of the lists that stand side by side.
     *
     * @param heading what it lists
     * @param items its items
     * @param note what is to be said after them, possibly nothing
     */
    public record Column(String heading, List<Phrase> items, Phrase note) {}
}
