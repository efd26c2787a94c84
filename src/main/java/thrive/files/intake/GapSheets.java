package thrive.files.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads gap sheets: one for each table, one for the whole room, or one for several with a column {@code table}. */
public final class GapSheets {

    /** Where a new item begins: a line, or a bullet within one; Word's own bullet has no place in Unicode. */
    private static final Pattern LINE = Pattern.compile("[\\n\u2028\u2029•‣▪●◦\uF0B7]");
    /** A bullet that is typed: a dash, star or number with a space behind it, or a dash alone. Word writes no-break spaces. */
    private static final Pattern BULLET =
            Pattern.compile("^[\\s\u00A0]*(?:(?:[-–—*·o]|\\d{1,2}[.)])[\\s\u00A0]+|[-–—*·]$)?[\\s\u00A0]*");

    /** More than any workshop can write, and few enough for the memory. */
    private static final int MOST_ITEMS = 100_000;

    /** The room has a sheet of its own. */
    private static final Set<String> ALSO = Set.of(GapSheet.ROOM);

    private final PrincipleLookup lookup;
    private final List<SiteTable> tables;
    private final Problems problems;
    private int itemsLeft = MOST_ITEMS;
    private final Map<String, Gathered> byTable = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private GapSheets(AssessmentModel model, List<SiteTable> tables, Problems problems) {
        this.lookup = new PrincipleLookup(model);
        this.tables = tables;
        this.problems = problems;
    }

    /**
     * The gap sheets of all tables found in the files, in the order found. A row whose principle cannot be read is left out, and a
     * problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     */
    public static List<GapSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        GapSheets sheets = new GapSheets(model, tables, problems);
        files.forEach(sheets::add);
        return sheets.byTable.entrySet().stream()
                .map(e -> new GapSheet(
                        e.getKey(),
                        e.getValue().rows(),
                        e.getValue().leftOut().size(),
                        e.getValue().at()))
                .toList();
    }

    /** What has been found of one table. */
    private record Gathered(Location at, List<GapRow> rows, List<Location> leftOut) {}

    private void add(SheetFile file) {
        Optional<Sheet> sheet = file.read(SheetKind.GAP, problems);
        if (sheet.isPresent()) {
            TableOf tableOf = new TableOf(file, sheet.get(), tables, ALSO, spellings, problems);
            Optional<Principle> above = Optional.empty();
            for (Sheet.Row row : sheet.get().rows()) {
                above = row(row, sheet.get(), tableOf, file, above);
            }
        } else {
            TableOf.unreadable(file, tables, ALSO, spellings, problems).ifPresent(table -> leaveOut(table, file));
        }
    }

    private Gathered gathered(String table, SheetFile file) {
        return byTable.computeIfAbsent(table, id -> new Gathered(file.at(), new ArrayList<>(), new ArrayList<>()));
    }

    /** Something of a table cannot be read, and so nobody knows which principle it is about. */
    private void leaveOut(String table, SheetFile file) {
        gathered(table, file).leftOut().add(file.at());
    }

    /** Whose row is left out; a row of an unknown table is nobody's, and that is told where rows are read. */
    private Optional<String> whose(Sheet.Row row, Sheet sheet, SheetFile file) {
        return new TableOf(file, sheet, tables, ALSO, spellings, new Problems()).row(row);
    }

    private Optional<Principle> row(
            Sheet.Row row, Sheet sheet, TableOf tableOf, SheetFile file, Optional<Principle> above) {
        Cell name = row.cell("principle");
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            List<GapRow.Item> inCell = items(row.cell(column.header()), sheet);
            if (!inCell.isEmpty()) {
                items.put(column, inCell);
            }
        }
        Optional<Principle> principle = lookup.find(name.text());
        boolean holdsAnything = !items.isEmpty()
                || List.of("ideal", "owner", "by when").stream()
                        .anyMatch(column -> !row.text(column).isEmpty());
        if (principle.isEmpty() && (!name.isBlank() || holdsAnything)) {
            problems.add(
                    name.isBlank()
                            ? sheet.problem(Code.F09, name, "the row names no principle; merged cells leave such gaps")
                                    .withExpected(above.map(p -> p.id() + ", if it goes on from the row above")
                                            .orElse(lookup.expected()))
                            : sheet.problem(Code.G01, name, "there is no principle " + Quoted.of(name.text()))
                                    .withExpected(lookup.expected())
                                    .withSuggestions(lookup.suggestions(name.text())));
            whose(row, sheet, file).ifPresent(table -> leaveOut(table, file));
            return above;
        }
        principle.ifPresent(p -> tableOf.row(row).ifPresent(table -> {
            gathered(table, file)
                    .rows()
                    .add(new GapRow(
                            p.id(), row.text("ideal"), items, row.text("owner"), row.text("by when"), name.at()));
        }));
        return principle.or(() -> above);
    }

    /** The lines and bullets of a cell, each as an item of its own, without its bullet. */
    private List<GapRow.Item> items(Cell cell, Sheet sheet) {
        List<GapRow.Item> items = new ArrayList<>();
        for (String line : LINE.split(cell.text(), -1)) {
            String text = BULLET.matcher(line).replaceFirst("").strip();
            if (!text.isEmpty() && itemsLeft > 0) {
                items.add(new GapRow.Item(text, cell.at()));
            } else if (!text.isEmpty() && itemsLeft == 0) {
                problems.add(sheet.problem(Code.F25, cell, "the gap sheets have too many items")
                        .withExpected("at most " + MOST_ITEMS + " lines and bullets in all"));
            }
            itemsLeft -= text.isEmpty() ? 0 : 1;
        }
        return items;
    }
}
