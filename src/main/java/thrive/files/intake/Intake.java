package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Reading;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * From files to the sheets of tables, for every kind of sheet the same way: rows of a file, whose each of them is, what a table says
 * with them, and one sheet for each table.
 */
final class Intake<S> {

    /** What differs between the kinds of sheets. */
    interface Kind<S> {

        SheetKind columns();

        /** What a table hands in, as a message names it. */
        String noun();

        /** The code of the problem that a principle is not in the model. */
        Code unknown();

        /** Ids that are welcome although no table has them. */
        Set<String> alsoAllowed();

        /** Whether a row without a principle may go on from the one above. */
        default boolean mayGoOn() {
            return false;
        }

        /** What somebody wrote into the columns that only this kind has. */
        Filling filling(Sheet.Row row);

        /** What is handed in by a file of which nothing can be read, so that it is left out as a whole. */
        S leftOut(String table, SheetFile file);

        /** What a table says with its rows of a file. */
        Said<S> said(TableRows rows, PrincipleOf principles, Problems problems);
    }

    /** More tables than any room has: a file that names more holds something else. */
    private static final int MOST_TABLES = 1_000;

    private final Kind<S> kind;
    private final PrincipleLookup lookup;
    private final Titles titles;
    private final LevelAsCode levels;
    private final ModelWords words;
    private final KnownTables names;
    private final OwnFiles owners;
    private final PartSheets parts;
    private final NoTable noTable;
    /** Sheets whose rows name tables, where only all of them together tell which tables there are. */
    private final List<Runnable> later = new ArrayList<>();

    private final StaleRows stale = new StaleRows();
    private final OneSheetEach<S> each;
    private final Fillings fillings;
    private final Problems problems;
    /** What is wrong with each file as a whole, which nobody needs to hear of one in which nothing is written and that yields. */
    private final Map<String, Problems> ofFiles = new LinkedHashMap<>();

    private final Set<String> claimed = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private boolean unclear;

    private Intake(
            Kind<S> kind,
            List<SheetFile> files,
            AssessmentModel model,
            PrincipleLookup lookup,
            List<SiteTable> tables,
            Problems problems) {
        this.kind = kind;
        this.lookup = lookup;
        this.titles = new Titles(model);
        this.levels = new LevelAsCode(model, titles);
        this.words = new ModelWords(model, lookup, tables);
        this.noTable = new NoTable(kind.alsoAllowed(), words);
        Set<String> scored = tables.isEmpty() ? noTable.scored(files) : Set.of();
        this.names = new KnownTables(tables, kind.alsoAllowed(), files, scored);
        this.owners = new OwnFiles(names, words);
        this.parts = new PartSheets(tables.isEmpty() ? files : List.of(), words);
        this.each = new OneSheetEach<>(kind.noun(), kind::leftOut, problems);
        this.fillings = new Fillings(kind::filling, lookup, titles);
        this.problems = problems;
    }

    /**
     * What the files hold. What cannot be read is left out, and a problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     */
    static <S> HandedIn<S> read(
            Kind<S> kind, List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        Intake<S> intake = new Intake<>(kind, files, model, new PrincipleLookup(model), tables, problems);
        for (SheetFile file : files) {
            intake.add(file);
        }
        for (Runnable step : intake.later) {
            step.run();
        }
        List<S> sheets = intake.each.sheets();
        Set<String> unread = intake.each.yielded();
        for (Map.Entry<String, Problems> ofFile : intake.ofFiles.entrySet()) {
            if (!unread.contains(ofFile.getKey())) {
                problems.addAll(ofFile.getValue());
            }
        }
        intake.stale.tell(unread, intake.filled, problems);
        return new HandedIn<>(sheets, intake.claimed, intake.filled, intake.unclear);
    }

    private void add(SheetFile file) {
        Reading<Sheet> reading = file.read(kind.columns(), words);
        problems.addAll(reading.problems());
        if (reading.value().isEmpty()) {
            withoutRows(file);
            if (reading.hasErrors()) {
                filled.add(file.name());
                names.ofFile(file.stem()).ifPresent(meant -> each.addUnreadable(meant.table(), file));
            }
            return;
        }
        Sheet sheet = reading.value().get();
        if (names.welcomeAll() && TableOf.saysTables(sheet)) {
            owners.note(sheet);
            later.add(() -> add(sheet, file));
        } else {
            add(sheet, file);
        }
    }

    private void add(Sheet sheet, SheetFile file) {
        Problems found = ofFiles.computeIfAbsent(file.name(), name -> new Problems());
        TableOf tableOf = new TableOf(file, sheet, names, owners, found, problems);
        List<FilledRow> nobodys = new ArrayList<>();
        Map<String, List<FilledRow>> rows = byTable(sheet, tableOf, file, nobodys);
        if (sheet.rows().isEmpty()) {
            withoutRows(file);
        }
        claimed.addAll(tableOf.others());
        for (String table : tableOf.disputed()) {
            each.addUnreadable(table, file);
        }
        if (names.welcomeAll() && !TableOf.saysTables(sheet)) {
            Optional<String> twin = names.maybeCopied(file.stem()).filter(of -> !tableOf.isDecorated());
            tableOf.ofFile()
                    .flatMap(table -> noTable.problem(file, table)
                            .or(() -> twin.map(of -> NoTable.copy(file, table, of)))
                            .or(() -> parts.tableOf(file.stem())
                                    .filter(of -> !tableOf.isDecorated())
                                    .map(of -> NoTable.part(file, table, of))))
                    .ifPresent(found::add);
        }
        if (sheet.holdsMore()) {
            filled.add(file.name());
        }
        if (rows.size() > MOST_TABLES) {
            tooMany(sheet, List.copyOf(rows.values()));
            return;
        }
        PrincipleOf principles =
                new PrincipleOf(sheet, lookup, titles, levels, kind.unknown(), kind.mayGoOn(), stale, found);
        int lost = 0;
        for (FilledRow row : nobodys) {
            lost += row.isAnswered() ? 1 : 0;
        }
        unclear |= lost > 0;
        for (Map.Entry<String, List<FilledRow>> table : rows.entrySet()) {
            List<FilledRow> ofTable = table.getValue();
            List<List<FilledRow>> sheets = kind.mayGoOn() ? List.of(ofTable) : SpeltTwice.sheets(ofTable);
            for (List<FilledRow> one : sheets) {
                Location at = sheets.size() == 1
                        ? file.at()
                        : one.get(0).cell(TableOf.COLUMN).at();
                claim(new TableRows(table.getKey(), file, sheet, one, lost), at, tableOf.naming(), principles);
            }
        }
        principles.tellTitles();
    }

    /** Notes what a table says. What is wrong with a sheet of answers is told at once, whatever becomes of it. */
    private void claim(TableRows rows, Location at, Optional<Problem> naming, PrincipleOf principles) {
        claimed.add(rows.table());
        Problems found = new Problems();
        Claim<S> claim = new Claim<>(rows.table(), rows.file(), at, naming, kind.said(rows, principles, found), found);
        if (claim.isAnswered()) {
            problems.addAll(found);
            claim = claim.told();
        }
        each.add(claim);
    }

    /** Such a file is not read, and nobody is told to have handed in nothing. */
    private void tooMany(Sheet sheet, List<List<FilledRow>> rows) {
        unclear = true;
        String most = String.format(Locale.ROOT, "%,d", MOST_TABLES);
        problems.add(sheet.problem(
                        Code.S23,
                        rows.get(MOST_TABLES).get(0).cell(TableOf.COLUMN),
                        "the sheet holds the rows of more than " + most + " tables")
                .withExpected("at most " + most + " tables in one sheet: divide it into several"));
    }

    /** A file that says nothing still stands for the table that it is named for. */
    private void withoutRows(SheetFile file) {
        Optional<KnownTables.Meant> meant = names.ofFile(file.stem());
        meant.ifPresent(m -> claimed.add(m.table()));
        unclear |= meant.isEmpty();
    }

    private Map<String, List<FilledRow>> byTable(
            Sheet sheet, TableOf tableOf, SheetFile file, List<FilledRow> nobodys) {
        Map<String, List<FilledRow>> byTable = new LinkedHashMap<>();
        for (Sheet.Row cells : sheet.rows()) {
            FilledRow row = fillings.of(cells);
            if (row.filling().isAny()) {
                filled.add(file.name());
            }
            Optional<String> table = tableOf.row(row);
            if (table.isPresent()) {
                byTable.computeIfAbsent(table.get(), t -> new ArrayList<>()).add(row);
            } else {
                nobodys.add(row);
            }
        }
        return byTable;
    }
}
