package thrive.browser;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** How far down the pages of a print are filled. */
final class Fill {

    private static final double LEAST = 0.25;
    private static final double TOP = 11;
    private static final double FOOT = 14;
    private static final double MILLIMETRES_A_DOT = 25.4 / 50;
    private static final int LIGHT = 200;

    private Fill() {}

    /** The pages whose last line stands in the upper quarter of what lies between the margins, with the share that is filled. */
    static List<String> low(Pdf pdf) {
        List<String> low = new ArrayList<>();
        for (int i = 0; i < pdf.pages(); i++) {
            double filled = filled(pdf.picture(i));
            if (filled < LEAST) {
                low.add("page " + (i + 1) + " is filled to " + Math.round(100 * filled) + " %");
            }
        }
        return low;
    }

    private static double filled(BufferedImage page) {
        int top = (int) Math.round(TOP / MILLIMETRES_A_DOT);
        int bottom = page.getHeight() - (int) Math.round(FOOT / MILLIMETRES_A_DOT);
        int last = bottom - 1;
        while (last > top && isBlank(page, last)) {
            last--;
        }
        return (last - top) / (double) (bottom - top);
    }

    private static boolean isBlank(BufferedImage page, int row) {
        for (int x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, row) >> 8 & 0xFF) < LIGHT) {
                return false;
            }
        }
        return true;
    }
}
