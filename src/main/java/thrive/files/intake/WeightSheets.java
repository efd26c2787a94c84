package thrive.files.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Reading;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.files.sheet.Vocabulary;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Characters;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** Reads a sheet that says how much each table counts: columns {@code table} and {@code weight}. */
public final class WeightSheets {

    private static final LatePattern WEIGHT = LatePattern.of("\\d{1,7}(?:\\.\\d{1,6})?|\\.\\d{1,6}");
    private static final LatePattern TOO_FINE = LatePattern.of("\\d{0,7}\\.\\d{7,40}");
    private static final LatePattern DECIMAL_COMMA = LatePattern.of("\\d{0,7},\\d{1,2}");
    private static final LatePattern POINT_AND_THREE = LatePattern.of("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final LatePattern HUNDREDS = LatePattern.of("[1-9]\\d{2,6}");
    private static final LatePattern DECIMAL_POINT = LatePattern.of("\\d{0,7}\\.\\d{1,6}");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Sheet sheet;
    private static final int MOST_SUGGESTED = 100;

    private final List<String> tables;
    private final Map<String, String> byId = new HashMap<>();
    /** The tables that only the round's sheets name, by what their names mean; one that several could be is of none. */
    private final Map<String, Set<String>> unlisted;

    private int asked;
    private final KnownTables names;
    private final Problems problems;
    /** Whether a point may part thousands: beside decimal commas, or among whole weights of hundreds. */
    private final boolean isPointUnclear;

    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();
    private final Map<String, Cell> seen = new LinkedHashMap<>();
    /** The tables of a name that several have, so that a weight beside it may be theirs. */
    private final Set<String> unclear = new HashSet<>();

    private WeightSheets(Sheet sheet, List<SiteTable> listed, List<String> tables, Problems problems) {
        this.sheet = sheet;
        this.tables = tables;
        tables.forEach(table -> byId.putIfAbsent(folded(table), table));
        this.unlisted = byKey(listed, tables);
        this.names = new KnownTables(listed, Set.of(), List.of(), Set.of());
        this.problems = problems;
        boolean isCommaDecimal = any(DECIMAL_COMMA);
        boolean isPointDecimal = sheet.rows().stream()
                .map(row -> row.text("weight"))
                .anyMatch(text -> matches(DECIMAL_POINT, text) && !matches(POINT_AND_THREE, text));
        this.isPointUnclear = isCommaDecimal || (any(HUNDREDS) && !isPointDecimal);
    }

    /**
     * The weights by table; nothing where the sheet cannot be read. What cannot be used is left out, and a problem says why.
     *
     * @param listed the tables that the site lists, or none
     * @param known the ids of all tables
     * @param needed the ids of the tables that must have a weight
     */
    public static Optional<Map<String, BigDecimal>> read(
            SheetFile file, List<SiteTable> listed, List<String> known, List<String> needed, Problems problems) {
        Reading<Sheet> read = file.read(SheetKind.WEIGHTS, new Words(listed, known));
        problems.addAll(read.problems());
        if (read.value().isEmpty() && !problems.hasErrors()) {
            problems.add(Problem.of(Code.W02, file.at(), "the sheet of weights is empty")
                    .withExpected("a row for each table that ranked: " + Listed.of(needed, 20)));
        }
        return read.value().map(sheet -> {
            WeightSheets reader = new WeightSheets(sheet, listed, known, problems);
            sheet.rows().forEach(reader::add);
            reader.tellMissing(file, needed);
            return reader.weights;
        });
    }

    /** The words of a sheet that knows tables and no principles. */
    private static final class Words implements Vocabulary {

        private final Set<String> tables = new HashSet<>();
        private final Set<String> unlisted;
        private final Labels labels = new Labels(List.of());

        Words(List<SiteTable> listed, List<String> known) {
            known.forEach(id -> tables.add(Folding.words(id)));
            listed.forEach(table -> tables.add(Folding.words(table.name())));
            unlisted = byKey(listed, known).keySet();
        }

        @Override
        public boolean isTable(String text) {
            return tables.contains(Folding.words(text))
                    || (!unlisted.isEmpty() && unlisted.contains(UnlistedTables.key(text)));
        }

        @Override
        public boolean isLabel(String text) {
            return labels.isLabel(text);
        }
    }

    /** Tables by what their names mean, as everywhere in a site that lists none; nothing where it lists them. */
    private static Map<String, Set<String>> byKey(List<SiteTable> listed, List<String> known) {
        Map<String, Set<String>> byKey = new HashMap<>();
        if (listed.isEmpty()) {
            known.forEach(id -> byKey.computeIfAbsent(UnlistedTables.key(id), key -> new HashSet<>())
                    .add(id));
        }
        return byKey;
    }

    private boolean any(LatePattern pattern) {
        return sheet.rows().stream().anyMatch(row -> matches(pattern, row.text("weight")));
    }

    private static boolean matches(LatePattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private void add(Sheet.Row row) {
        Cell table = row.cell("table");
        if (table.isBlank() && row.cell("weight").isBlank()) {
            return;
        }
        Optional<String> id = table(table);
        if (id.isEmpty()) {
            List<String> several = names.allNamed(table.text());
            unclear.addAll(several);
            problems.add(
                    several.size() > 1
                            ? sheet.problem(
                                            Code.V12,
                                            table,
                                            several.size() + " tables are called " + Quoted.of(table.text()))
                                    .withExpected("the id of one: " + Listed.of(several, 20))
                            : sheet.problem(Code.V12, table, "there is no table " + Quoted.of(table.text()))
                                    .withExpected("one of " + Listed.of(tables, 20))
                                    .withSuggestions(suggestions(table.text())));
            return;
        }
        Cell before = seen.putIfAbsent(id.get(), table);
        if (before != null) {
            problems.add(sheet.problem(Code.W03, table, "table " + id.get() + " is weighed twice")
                    .withExpected("one weight for each table; the other is in cell "
                            + before.at().cell()));
            return;
        }
        weight(row.cell("weight")).ifPresent(weight -> weights.put(id.get(), weight));
    }

    /** Those that may have been meant; more than a few unknown tables nobody has mistyped, and to compare them all would take long. */
    private List<String> suggestions(String text) {
        asked++;
        return asked > MOST_SUGGESTED ? List.of() : DidYouMean.among(text, tables);
    }

    /** The table of a cell: by its id, or by its name, which is told. */
    private Optional<String> table(Cell cell) {
        Optional<String> id = Optional.ofNullable(byId.get(folded(cell.text())));
        if (id.isPresent()) {
            return id;
        }
        Optional<String> named =
                names.named(cell.text()).filter(tables::contains).or(() -> unlisted(cell.text()));
        named.ifPresent(table ->
                problems.add(sheet.problem(Code.S16, cell, Quoted.of(cell.text()) + " was read as table " + table)
                        .withExpected("the table's id, " + table)));
        return named;
    }

    private Optional<String> unlisted(String text) {
        Set<String> meant = unlisted.getOrDefault(UnlistedTables.key(text), Set.of());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private Optional<BigDecimal> weight(Cell cell) {
        if (isPointUnclear && matches(POINT_AND_THREE, cell.text())) {
            tellPoint(cell);
            return Optional.empty();
        }
        Optional<CellSlip> slip = CellSlip.in(cell.text());
        String figures = cell.text().replace(',', '.');
        if (slip.isEmpty() && WEIGHT.matcher(figures).matches()) {
            if (!figures.equals(cell.text())) {
                problems.add(sheet.problem(
                                Code.V13,
                                cell,
                                "the decimal comma in " + Quoted.of(cell.text()) + " was read as a point")
                        .withExpected("a decimal point: " + figures));
            }
            BigDecimal weight = new BigDecimal(figures);
            if (weight.compareTo(MOST) <= 0) {
                return Optional.of(weight);
            }
        }
        String why = slip.map(s -> s.of("weight " + Quoted.of(cell.text())))
                .orElse(cell.isBlank() ? "the weight is missing" : Quoted.of(cell.text()) + why(figures));
        String expected = matches(TOO_FINE, figures)
                ? "a number with at most six decimals: " + new BigDecimal(figures).setScale(6, RoundingMode.HALF_UP)
                : "a number from 0 to 1000000, such as 8 or 0.5";
        problems.add(sheet.problem(Code.W01, cell, why)
                .withExpected(slip.map(s -> s.mended(expected)).orElse(expected)));
        return Optional.empty();
    }

    private static String why(String figures) {
        return matches(TOO_FINE, figures) ? " has more than six decimals" : " is not a weight";
    }

    private void tellPoint(Cell cell) {
        String text = cell.text();
        String thousands = text.replace(".", "");
        problems.add(
                sheet.problem(Code.W01, cell, "weight " + Quoted.of(text) + " could be thousands or a decimal fraction")
                        .withExpected("a number that can be read in one way: " + thousands + asFraction(text)));
    }

    /** The same number as a fraction without three digits behind its point; nothing where it has more points than one. */
    private static String asFraction(String text) {
        if (text.indexOf('.') != text.lastIndexOf('.')) {
            return "";
        }
        String shortest = new BigDecimal(text).stripTrailingZeros().toPlainString();
        return " or " + (matches(POINT_AND_THREE, shortest) ? shortest + "0" : shortest);
    }

    private void tellMissing(SheetFile file, List<String> needed) {
        for (String table : needed) {
            if (!seen.containsKey(table) && !unclear.contains(table)) {
                problems.add(Problem.of(Code.W02, file.at(), "table " + table + " has no weight")
                        .withExpected("a row for each table that ranked: " + Listed.of(needed, 20)));
            }
        }
        boolean countsNobody = !needed.isEmpty()
                && weights.keySet().containsAll(needed)
                && needed.stream().allMatch(table -> weight(table).signum() == 0);
        if (countsNobody) {
            problems.add(Problem.of(Code.W01, file.at(), "every table that ranked has the weight 0")
                    .withExpected("at least one table that counts"));
        }
    }

    private BigDecimal weight(String table) {
        return weights.getOrDefault(table, BigDecimal.ZERO);
    }

    private static String folded(String id) {
        return Characters.composed(id).toLowerCase(Locale.ROOT);
    }
}
