package thrive.render.page;

/**
 * How pages are set; what they say is the same in all editions.
 *
 * @param largePrint whether every text has 16 pt or more
 * @param mono whether ink is saved: black on white, with hatching in place of fills
 */
public record Edition(boolean largePrint, boolean mono) {

    /** Pages as they are when nothing else is asked for. */
    public static final Edition STANDARD = new Edition(false, false);
}
