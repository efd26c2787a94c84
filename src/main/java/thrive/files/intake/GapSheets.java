package thrive.files.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** More than any workshop can write, and few enough for the memory. */
    private static final int MOST_ITEMS = 100_000;

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
                        e.getKey(), e.getValue().rows(), e.getValue().at()))
                .toList();
    }

    /** What has been found of one table. */
    private record Gathered(Location at, List<GapRow> rows) {}

    private void add(SheetFile file) {
        Optional<Sheet> sheet = file.read(SheetKind.GAP, problems);
        if (sheet.isPresent()) {
            TableOf tableOf = new TableOf(file, sheet.get(), tables, Set.of(GapSheet.ROOM), spellings, problems);
            Optional<Principle> above = Optional.empty();
            for (Sheet.Row row : sheet.get().rows()) {
                above = row(row, sheet.get(), tableOf, file, above);
            }
        }
    }

    private Optional<Principle> row(
            Sheet.Row row, Sheet sheet, TableOf tableOf, SheetFile file, Optional<Principle> above) {
        Cell name = row.cell("principle");
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        Map<GapColumn, GapRow.Item> saidNone = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            Cell cell = row.cell(column.header());
            GapCell written = GapCell.of(cell.text());
            List<GapRow.Item> inCell = items(written, cell, sheet);
            if (!inCell.isEmpty()) {
                items.put(column, inCell);
            } else if (written.saysNothing()) {
                saidNone.put(column, new GapRow.Item(written.nothing(), cell.at()));
            }
        }
        Optional<Principle> principle = lookup.find(name.text());
        boolean holdsAnything = !items.isEmpty()
                || !saidNone.isEmpty()
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
            return above;
        }
        principle.ifPresent(p -> tableOf.row(row).ifPresent(table -> {
            byTable.computeIfAbsent(table, id -> new Gathered(file.at(), new ArrayList<>()))
                    .rows()
                    .add(new GapRow(
                            p.id(),
                            ideal(row.cell("ideal"), sheet),
                            items,
                            saidNone,
                            row.text("owner"),
                            row.text("by when"),
                            name.at()));
        }));
        return principle.or(() -> above);
    }

    /** The items of a cell; a part of it that says nothing is told. */
    private List<GapRow.Item> items(GapCell written, Cell cell, Sheet sheet) {
        List<GapRow.Item> items = new ArrayList<>();
        for (String text : written.items()) {
            if (itemsLeft > 0) {
                items.add(new GapRow.Item(text, cell.at()));
            } else if (itemsLeft == 0) {
                problems.add(sheet.problem(Code.F25, cell, "the gap sheets have too many items")
                        .withExpected("at most " + MOST_ITEMS + " lines and bullets in all"));
            }
            itemsLeft--;
        }
        if (!written.items().isEmpty()) {
            written.nothings().stream().distinct().forEach(text -> tellNothing(text, cell, sheet));
        }
        return items;
    }

    /** The ideal as the table worded it; "n/a" words none. */
    private String ideal(Cell cell, Sheet sheet) {
        if (!NonAnswer.isOne(cell.text())) {
            return cell.text();
        }
        tellNothing(cell.text(), cell, sheet);
        return "";
    }

    private void tellNothing(String text, Cell cell, Sheet sheet) {
        problems.add(sheet.problem(
                        Code.G02, cell, Quoted.of(text) + " in " + cell.at().cell() + " says nothing and is left out")
                .withValue(text));
    }
}
