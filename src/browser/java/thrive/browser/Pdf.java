package thrive.browser;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** What the browser prints of a page, read back. */
final class Pdf {

    static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private static final double POINTS_A_PIXEL = 0.75;
    private static final double FOOT = 14 * POINTS_A_MILLIMETRE;
    private static final Map<Handout, Pdf> PRINTED = new LinkedHashMap<>();

    final PDDocument document;

    private Pdf(PDDocument document) {
        this.document = document;
    }

    /** The print of a handout as it comes; each is printed once. */
    static synchronized Pdf of(Handout page, Browser browser) {
        return PRINTED.computeIfAbsent(page, handout -> {
            browser.open(handout);
            return of(browser).kept(handout);
        });
    }

    /** The print of the page that is open. */
    static Pdf of(Browser browser) {
        try {
            return new Pdf(Loader.loadPDF(browser.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the print where one can look at it. */
    private Pdf kept(Handout page) {
        try {
            Path folder = Files.createDirectories(Pages.TARGET.resolve("prints"));
            document.save(folder.resolve(
                            (page.site() + "-" + page.path()).replace('/', '-').replace(".html", ".pdf"))
                    .toFile());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** How many pages stand upright and how many lie: {@code 3p+2l}. What is not A4 is told by its size. */
    String shape() {
        Map<String, Integer> shapes = new LinkedHashMap<>();
        document.getPages().forEach(page -> shapes.merge(shape(page.getMediaBox()), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        shapes.forEach((shape, count) -> words.add(count + shape));
        return String.join("+", words);
    }

    private static String shape(PDRectangle box) {
        long shorter = Math.round(Math.min(box.getWidth(), box.getHeight()) / POINTS_A_MILLIMETRE);
        long longer = Math.round(Math.max(box.getWidth(), box.getHeight()) / POINTS_A_MILLIMETRE);
        String direction = box.getWidth() < box.getHeight() ? "p" : "l";
        return shorter == 210 && longer == 297 ? direction : "(" + shorter + "x" + longer + ")" + direction;
    }

    /** The text of a page above its foot, on one line. */
    String body(int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return text(page, new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight() - FOOT));
    }

    /** The text at the foot of a page, on one line. */
    String foot(int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return text(page, new Rectangle2D.Double(0, box.getHeight() - FOOT, box.getWidth(), FOOT));
    }

    private String text(int page, Rectangle2D area) {
        try {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("area", area);
            stripper.extractRegions(document.getPage(page));
            return stripper.getTextForRegion("area").replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that stand nearer to the left or right edge of the paper than this, with their page. */
    List<String> atTheEdge(double millimetres) {
        List<String> found = new ArrayList<>();
        double edge = millimetres * POINTS_A_MILLIMETRE;
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    double width = document.getPage(getCurrentPageNo() - 1)
                            .getMediaBox()
                            .getWidth();
                    if (!text.getUnicode().isBlank()
                            && (text.getX() < edge || text.getX() + text.getWidth() > width - edge)) {
                        found.add("page " + getCurrentPageNo() + ": " + text.getUnicode() + " at "
                                + Math.round(text.getX() / POINTS_A_MILLIMETRE) + " mm");
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * How large the page is printed, 1 as it is set. A browser that finds something wider than the paper prints all of the page smaller, and
     * 12 pt are 12 pt no longer. Charts have scales of their own, so what most letters have counts.
     */
    double scale() {
        Map<Long, Integer> letters = new LinkedHashMap<>();
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    double points = text.getTextMatrix().getScalingFactorY();
                    letters.merge(Math.round(1000 * points / text.getFontSize() / POINTS_A_PIXEL), 1, Integer::sum);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()
                / 1000.0;
    }

    /** The headings of its outline, in order and without spaces. */
    List<String> outline() {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                titles.add(item.getTitle().replaceAll("\\s+", ""));
                collect(item, titles);
            }
        }
    }

    BufferedImage picture(int page) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page, 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
