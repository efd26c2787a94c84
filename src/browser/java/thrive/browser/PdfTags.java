package thrive.browser;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** The tree of tags of a print: which table stands on which pages, and which of its rows. */
final class PdfTags {

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    PdfTags(Pdf pdf) {
        document = pdf.document;
        document.getPages().forEach(page -> numbers.put(page.getCOSObject(), numbers.size() + 1));
    }

    /** All elements of a kind, in reading order. */
    List<PDStructureElement> all(String kind) {
        return under(document.getDocumentCatalog().getStructureTreeRoot(), kind);
    }

    static List<PDStructureElement> under(PDStructureNode node, String kind) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(kind)) {
                    found.add(element);
                }
                found.addAll(under(element, kind));
            }
        }
        return found;
    }

    /** Each row of a table that begins on one page and ends on another. */
    List<String> splitRows() {
        List<String> faults = new ArrayList<>();
        List<PDStructureElement> tables = all("Table");
        for (int t = 0; t < tables.size(); t++) {
            List<PDStructureElement> rows = under(tables.get(t), "TR");
            for (int r = 0; r < rows.size(); r++) {
                Set<Integer> pages = pages(rows.get(r));
                if (pages.size() > 1 && !isHeading(rows.get(r))) {
                    faults.add("table " + (t + 1) + ", row " + (r + 1) + " is on pages " + pages);
                }
            }
        }
        return faults;
    }

    /** Each table that goes on over a page without its heading. */
    List<String> lostHeadings() {
        List<String> faults = new ArrayList<>();
        List<PDStructureElement> tables = all("Table");
        for (int t = 0; t < tables.size(); t++) {
            List<PDStructureElement> rows = under(tables.get(t), "TR");
            Set<Integer> lost = new TreeSet<>();
            rows.stream().filter(row -> !isHeading(row)).forEach(row -> lost.addAll(pages(row)));
            rows.stream().filter(PdfTags::isHeading).forEach(row -> lost.removeAll(pages(row)));
            if (!lost.isEmpty()) {
                faults.add("table " + (t + 1) + " is without its heading on pages " + lost);
            }
        }
        return faults;
    }

    /** Each table of which a page has the heading and no row. */
    List<String> loneHeadings() {
        List<String> faults = new ArrayList<>();
        List<PDStructureElement> tables = all("Table");
        for (int t = 0; t < tables.size(); t++) {
            List<PDStructureElement> rows = under(tables.get(t), "TR");
            Set<Integer> lone = new TreeSet<>();
            rows.stream().filter(PdfTags::isHeading).forEach(row -> lone.addAll(pages(row)));
            rows.stream().filter(row -> !isHeading(row)).forEach(row -> lone.removeAll(pages(row)));
            if (!lone.isEmpty()) {
                faults.add("table " + (t + 1) + " has its heading without a row on pages " + lone);
            }
        }
        return faults;
    }

    /** How many tables go on over more than one page. */
    long longTables() {
        return all("Table").stream().filter(table -> pages(table).size() > 1).count();
    }

    private static boolean isHeading(PDStructureElement row) {
        return under(row, "TD").isEmpty() && under(row, "TH").size() > 1;
    }

    /** The pages, counted from 1, on which something of an element stands. */
    private Set<Integer> pages(PDStructureElement element) {
        Set<Integer> pages = new TreeSet<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                pages.addAll(pages(inner));
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage(), pages);
            } else {
                add(element.getPage(), pages);
            }
        }
        return pages;
    }

    private void add(@Nullable PDPage page, Set<Integer> pages) {
        if (page != null && numbers.containsKey(page.getCOSObject())) {
            pages.add(numbers.get(page.getCOSObject()));
        }
    }
}
