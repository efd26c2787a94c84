package thrive.files.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.definition.Identifiers;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.files.text.TextFile;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Tells whose row it is: the row's own table where the sheet has such a column, else the one the file is named for. */
final class TableOf {

    private static final String COLUMN = "table";
    /** More tables than these nobody has mistyped; to compare them all would take too long. */
    private static final int MOST_SUGGESTED = 1_000;
    /** How Windows, Mac and browsers name the second copy of a file. */
    private static final Pattern COPY = Pattern.compile(
            "copy of (?<of>.{1,200})|(?<stem>.{1,200}?)(?: ?\\(\\d{1,3}\\)| ?- ?copy(?: ?\\(\\d{1,3}\\))?| copy(?: \\d{1,3})?)",
            Pattern.CASE_INSENSITIVE);

    private final SheetFile file;
    private final Sheet sheet;
    private final List<SiteTable> tables;
    private final Set<String> alsoAllowed;
    private final Map<String, String> spellings;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    /**
     * @param tables the tables that the site lists; where it lists none, every table is welcome
     * @param alsoAllowed ids that are welcome although no table has them
     * @param spellings how tables that the site does not list were spelt first, by their lower-case ids; added to here
     */
    TableOf(
            SheetFile file,
            Sheet sheet,
            List<SiteTable> tables,
            Set<String> alsoAllowed,
            Map<String, String> spellings,
            Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.tables = tables;
        this.alsoAllowed = alsoAllowed;
        this.spellings = spellings;
        this.problems = problems;
    }

    /** The id of the row's table, spelt as the site spells it; nothing where a problem says why. */
    Optional<String> row(Sheet.Row row) {
        Cell cell = row.cell(COLUMN);
        return cell.isBlank() ? fromFileName(row) : fromCell(cell);
    }

    /** The table whose file is no sheet at all, by its name; nothing where the file is only empty, or is no table's. */
    static Optional<String> unreadable(
            SheetFile file,
            List<SiteTable> tables,
            Set<String> alsoAllowed,
            Map<String, String> spellings,
            Problems problems) {
        boolean faulty = problems.errors().stream().anyMatch(e -> e.at().file().equals(file.name()));
        Sheet none = new Sheet(new TextFile(file.name(), ""), List.of());
        return faulty
                ? new TableOf(file, none, tables, alsoAllowed, spellings, new Problems()).known(file.stem())
                : Optional.empty();
    }

    private Optional<String> fromCell(Cell cell) {
        Optional<String> id = known(cell.text());
        if (id.isEmpty() && told.add(cell.text())) {
            problems.add(sheet.problem(Code.V12, cell, "there is no table " + Quoted.of(cell.text()))
                    .withExpected(expected())
                    .withSuggestions(suggestions(cell.text())));
        }
        return id;
    }

    private Optional<String> fromFileName(Sheet.Row row) {
        Optional<String> original = original(file.stem());
        Optional<String> id = original.isPresent() && tables.isEmpty() ? Optional.empty() : known(file.stem());
        boolean hasColumn = row.find(COLUMN).isPresent();
        if (hasColumn && (id.isEmpty() || tables.isEmpty())) {
            // One sheet for all tables: its name is no table, so a row without one belongs to nobody.
            Cell cell = row.cell(COLUMN);
            problems.add(sheet.problem(Code.V12, cell, "the row names no table; merged cells leave such gaps")
                    .withExpected(expected()));
            return Optional.empty();
        }
        if (id.isEmpty() && told.add("")) {
            String copy = original.isPresent() ? "; the file looks like a second copy" : "";
            problems.add(Problem.of(Code.S05, file.at(), "no table is called " + Quoted.of(file.stem()) + copy)
                    .withValue(file.stem())
                    .withExpected(expected())
                    .withSuggestions(original.map(List::of).orElseGet(() -> suggestions(file.stem()))));
        }
        return id;
    }

    /** The table of which a file looks like a second copy: {@code red (1)}, {@code red - Copy}, {@code Copy of red}. */
    private Optional<String> original(String stem) {
        Matcher copy = COPY.matcher(stem);
        if (!copy.matches()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(copy.group("of")).orElseGet(() -> copy.group("stem"));
        return tables.isEmpty()
                ? Optional.of(name).filter(Identifiers::isFileName)
                : tables.stream()
                        .map(SiteTable::id)
                        .filter(name::equalsIgnoreCase)
                        .findFirst();
    }

    private Optional<String> known(String typed) {
        // A file that was named on a Mac has its accents as letters of their own.
        String id = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (alsoAllowed.contains(id.toLowerCase(Locale.ROOT))) {
            return Optional.of(id.toLowerCase(Locale.ROOT));
        }
        if (tables.isEmpty()) {
            return Identifiers.isFileName(id) ? Optional.of(spelt(id)) : Optional.empty();
        }
        return tables.stream().map(SiteTable::id).filter(id::equalsIgnoreCase).findFirst();
    }

    private String spelt(String id) {
        String before = spellings.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        return before == null ? id : before;
    }

    private String expected() {
        return tables.isEmpty()
                ? "a table's id: " + Identifiers.FILE_RULE
                : "a table of the site: "
                        + Listed.of(tables.stream().map(SiteTable::id).toList(), 20);
    }

    /** The table of just that name ("Red table"), else the ids that look like it. */
    private List<String> suggestions(String typed) {
        if (told.size() > MOST_SUGGESTED) {
            return List.of();
        }
        List<String> named = tables.stream()
                .filter(table -> table.name().equalsIgnoreCase(typed))
                .map(SiteTable::id)
                .toList();
        return named.size() == 1
                ? named
                : DidYouMean.among(typed, tables.stream().map(SiteTable::id).toList());
    }
}
