package thrive.files.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;
import thrive.text.LatePattern;
import thrive.text.NonAnswer;

/** Reads gap sheets: one for each table, one for the whole room, or one for several with a column {@code table}. */
public final class GapSheets implements Intake.Kind<GapSheet> {

    /** What parts several owners or days in a cell. */
    private static final LatePattern LINES = LatePattern.of("(?<![\\s;,])[;,]?+[^\\S\\n]*+\\n\\s*+");

    /** More than any workshop can write, and few enough for the memory. */
    private static final int MOST_ITEMS = 100_000;

    /** The columns in which a row says more than the blank sheet does. */
    private static final List<String> FILLED_IN = Stream.concat(
                    Stream.of(GapColumn.values()).map(GapColumn::header), Stream.of("owner", "by when"))
            .toList();

    /** Shorter ideals may be anybody's words. */
    private static final int SHORTEST_IDEAL = 12;

    /** Whose each ideal of the model is; several principles may share one. */
    private final Map<String, Set<String>> ideals = new HashMap<>();

    private int itemsLeft = MOST_ITEMS;

    private GapSheets(AssessmentModel model) {
        model.principles()
                .forEach(principle -> ideals.computeIfAbsent(Folding.words(principle.ideal()), ideal -> new TreeSet<>())
                        .add(principle.id()));
    }

    /**
     * The gap sheets of all tables found in the files, in the order found. A row whose principle cannot be read is left out, and a
     * problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     */
    public static List<GapSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        return handedIn(files, model, tables, problems).sheets();
    }

    /** The same, with what is known of files that hold no sheet that could be used. */
    public static HandedIn<GapSheet> handedIn(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        return Intake.read(new GapSheets(model), files, model, tables, problems);
    }

    @Override
    public SheetKind columns() {
        return SheetKind.GAP;
    }

    @Override
    public String noun() {
        return "gap sheet";
    }

    @Override
    public Code unknown() {
        return Code.G01;
    }

    @Override
    public Set<String> alsoAllowed() {
        return Set.of(GapSheet.ROOM);
    }

    @Override
    public boolean mayGoOn() {
        return true;
    }

    /** An ideal is filled in by the blank sheet; one that is not the model's was written by somebody. */
    @Override
    public Filling filling(Sheet.Row row) {
        String ideal = row.text("ideal");
        boolean isFilled =
                FILLED_IN.stream().anyMatch(column -> !row.text(column).isEmpty())
                        || !(ideal.isEmpty() || ideals.containsKey(Folding.words(ideal)));
        return isFilled ? Filling.ANSWERS : Filling.NOTHING;
    }

    @Override
    public GapSheet leftOut(String table, SheetFile file) {
        return new GapSheet(table, List.of(), 1, file.at());
    }

    @Override
    public Said<GapSheet> said(TableRows rows, PrincipleOf principles, Problems problems) {
        List<GapRow> read = new ArrayList<>();
        Filling filling = Filling.NOTHING;
        int refused = rows.lost();
        for (FilledRow row : rows.rows()) {
            filling = filling.and(row.filling());
            Optional<Principle> principle = principles.row(row, problems);
            principle.ifPresent(p -> read.add(read(row.cells(), p, rows.sheet(), problems)));
            refused += principle.isEmpty() && row.isAnswered() ? 1 : 0;
        }
        GapSheet said = new GapSheet(rows.table(), read, refused, rows.file().at());
        GapWording wording = new GapWording(read);
        return new Said<>(said, filling, wording.answers(), wording::nothings);
    }

    private GapRow read(Sheet.Row row, Principle principle, Sheet sheet, Problems problems) {
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        Map<GapColumn, GapRow.Item> saidNone = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            Cell cell = row.cell(column.header());
            if (isSlippedIdeal(row, cell)) {
                problems.add(sheet.problem(
                                Code.F37,
                                cell,
                                "the ideal stands under \"" + column.header()
                                        + "\": the row may have slipped by one cell")
                        .withExpected("the ideal under \"ideal\", and what stands behind it one cell further left")
                        .withAbout("principle " + principle.id()));
                continue;
            }
            GapCell written = GapCell.of(TextCell.read(row, column.header(), sheet, problems));
            List<GapRow.Item> inCell = items(written, cell, sheet, problems);
            if (!inCell.isEmpty()) {
                items.put(column, inCell);
            } else if (written.saysNothing()) {
                saidNone.put(column, new GapRow.Item(written.nothing(), cell.at()));
            }
        }
        return new GapRow(
                principle.id(),
                ideal(row, principle, sheet, problems),
                items,
                saidNone,
                named(row, "owner", sheet, problems),
                named(row, "by when", sheet, problems),
                row.aboutCell().at());
    }

    /** Whether a cell behind a blank ideal holds one of the model's, word for word. */
    private boolean isSlippedIdeal(Sheet.Row row, Cell cell) {
        Integer ideal = row.columns().get("ideal");
        return ideal != null
                && row.inColumn(ideal).isBlank()
                && cell.equals(row.inColumn(ideal + 1))
                && cell.text().length() >= SHORTEST_IDEAL
                && ideals.containsKey(Folding.words(cell.text()));
    }

    /** The items of a cell; a part of it that says nothing is told. */
    private List<GapRow.Item> items(GapCell written, Cell cell, Sheet sheet, Problems problems) {
        List<GapRow.Item> items = new ArrayList<>();
        for (String text : written.items()) {
            if (TextCell.isLost(text)) {
                TextCell.tellLost(text, cell, sheet, problems);
                continue;
            }
            tellElsewhere(text, cell, sheet, problems);
            if (itemsLeft > 0) {
                items.add(new GapRow.Item(text, cell.at()));
            } else if (itemsLeft == 0) {
                problems.add(sheet.problem(Code.F25, cell, "the gap sheets have too many items")
                        .withExpected("at most " + MOST_ITEMS + " lines and bullets in all"));
            }
            itemsLeft--;
        }
        if (!written.items().isEmpty()) {
            written.nothings().stream().distinct().forEach(text -> tellNothing(text, cell, sheet, problems));
        }
        return items;
    }

    /** The ideal as the table worded it, or empty where that is the model's; "n/a" words none. */
    private String ideal(Sheet.Row row, Principle principle, Sheet sheet, Problems problems) {
        Cell cell = row.cell("ideal");
        if (TextCell.read(row, "ideal", sheet, problems).isEmpty()) {
            return "";
        }
        Set<String> whose = ideals.getOrDefault(Folding.words(cell.text()), Set.of());
        if (!whose.isEmpty() && !whose.contains(principle.id())) {
            problems.add(sheet.problem(
                            Code.F38,
                            cell,
                            "the ideal is that of " + String.join(", ", whose) + ", in a row of " + principle.id())
                    .withExpected("the ideal of " + principle.id() + ", or the table's own words"));
        }
        if (!whose.isEmpty() || Titles.isSameButForLost(cell.text(), principle.ideal())) {
            return "";
        }
        // An ideal that was written elsewhere is the model's, which has it anyway.
        boolean isElsewhere =
                Ditto.isOne(cell.text()) || Folding.words(cell.text()).equals("as the model");
        return saying(cell, isElsewhere || NonAnswer.isOne(cell.text()), sheet, problems);
    }

    /** Who sees to the items of the row, or by when; "none" and "n/a" name nobody. Several lines are several people or days. */
    private static String named(Sheet.Row row, String column, Sheet sheet, Problems problems) {
        Cell cell = row.cell(column);
        if (TextCell.read(row, column, sheet, problems).isEmpty()) {
            return "";
        }
        tellElsewhere(cell.text(), cell, sheet, problems);
        boolean saysNothing = NonAnswer.isOne(cell.text()) && !Ditto.isMark(cell.text());
        return LINES.matcher(saying(cell, saysNothing, sheet, problems)).replaceAll("; ");
    }

    private static String saying(Cell cell, boolean saysNothing, Sheet sheet, Problems problems) {
        if (saysNothing) {
            tellNothing(cell.text(), cell, sheet, problems);
        }
        return saysNothing ? "" : cell.text();
    }

    private static void tellNothing(String text, Cell cell, Sheet sheet, Problems problems) {
        problems.add(sheet.problem(
                        Code.G02, cell, Quoted.of(text) + " in " + cell.at().cell() + " says nothing and is left out")
                .withValue(text));
    }

    /** Tells of what stands for words above, which a handout shows beside other words. */
    private static void tellElsewhere(String text, Cell cell, Sheet sheet, Problems problems) {
        if (Ditto.isOne(text)) {
            problems.add(sheet.problem(
                            Code.G03,
                            cell,
                            Quoted.of(text) + " in " + cell.at().cell()
                                    + " stands for other words, and is shown as it is")
                    .withValue(text)
                    .withExpected("the words themselves: results show them without the row above"));
        }
    }
}
