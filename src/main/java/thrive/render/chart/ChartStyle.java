package thrive.render.chart;

/**
 * How charts are drawn; what they say is the same in all styles.
 *
 * @param small whether they must fit into the rows of a table that has to stay on one page
 * @param hatched whether fills are black hatching, which saves ink
 * @param scale by how much they are larger than usual, above 0
 */
public record ChartStyle(boolean small, boolean hatched, double scale) {

    /** In colour, at the usual size. */
    public static final ChartStyle USUAL = new ChartStyle(false, false, 1);

    /** By how much charts without a text grow: half as much. */
    double scaleOfShapes() {
        return (1 + scale) / 2;
    }

    /** Whether bars can hold their numbers, which the table beside them tells as well. */
    boolean hasRoomForNumbers() {
        return !small && scale <= 1;
    }

    /** The paint of one of the fills of scores. */
    String paint(Tokens.Fill fill) {
        return hatched ? Hatching.of(fill).paint() : fill.colour();
    }

    /** The colour of text on a fill; on hatching it stands on a disc of paper. */
    String textOn(Tokens.Fill fill) {
        return hatched ? Tokens.BLACK : fill.text();
    }
}
