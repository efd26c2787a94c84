package thrive.files.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.LeftOutRows;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads ranking sheets: one for each table, or one for several with a column {@code table}. */
public final class RankingSheets {

    /** A number, as a spreadsheet or a speaker writes it: 1, 1.0, 1. and 1st; with an equals sign it is shared. */
    private static final Pattern RANK = Pattern.compile(
            "(?:= ?)?(\\d{1,4})(?:[.,]0{1,4})?(?:\\.| ?=| ?(?:st|nd|rd|th)\\.?)?", Pattern.CASE_INSENSITIVE);

    private final AssessmentModel model;
    private final PrincipleLookup lookup;
    private final List<SiteTable> tables;
    private final int longest;
    private final Problems problems;
    private final Map<String, RankingSheet> byTable = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private RankingSheets(AssessmentModel model, List<SiteTable> tables, int longest, Problems problems) {
        this.model = model;
        this.lookup = new PrincipleLookup(model);
        this.tables = tables;
        this.longest = longest;
        this.problems = problems;
    }

    /**
     * The ranking sheets of all tables found in the files, in the order found. A row that cannot be read is left out, and a
     * problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     * @param longest how many principles a list may hold
     */
    public static List<RankingSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, int longest, Problems problems) {
        RankingSheets sheets = new RankingSheets(model, tables, longest, problems);
        files.forEach(sheets::add);
        return List.copyOf(sheets.byTable.values());
    }

    private void add(SheetFile file) {
        Optional<Sheet> sheet = file.read(SheetKind.RANKING, problems);
        if (sheet.isEmpty()) {
            leaveOut(file);
            return;
        }
        TableOf tableOf = new TableOf(file, sheet.get(), tables, Set.of(), spellings, problems);
        Map<String, List<Sheet.Row>> rows = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.get().rows()) {
            boolean filled = holdsAnything(row);
            boolean somebodys =
                    row.find("table").isEmpty() || !row.text("table").isEmpty();
            if (filled || somebodys) {
                tableOf.row(row).ifPresent(table -> {
                    List<Sheet.Row> ofTable = rows.computeIfAbsent(table, id -> new ArrayList<>());
                    if (filled) {
                        ofTable.add(row);
                    }
                });
            }
        }
        rows.forEach((table, ofTable) -> addTable(table, ofTable, sheet.get(), file));
    }

    /** A file that is no sheet at all is left out as a whole, and its table did not hand in nothing. */
    private void leaveOut(SheetFile file) {
        TableOf.unreadable(file, tables, Set.of(), spellings, problems)
                .ifPresent(table -> byTable.putIfAbsent(
                        table, new RankingSheet(table, List.of(), LeftOutRows.WHOLE_FILE, file.at())));
    }

    /** A rank alone is a line of the blank sheet; a title or a reason alone is a principle that was put in the wrong column. */
    private static boolean holdsAnything(Sheet.Row row) {
        return List.of("principle", "title", "reason").stream()
                .anyMatch(column -> !row.text(column).isEmpty());
    }

    private void addTable(String table, List<Sheet.Row> rows, Sheet sheet, SheetFile file) {
        RankingSheet before = byTable.get(table);
        if (before != null && !before.isBlank()) {
            problems.add(Problem.of(Code.S12, file.at(), "table " + table + " has handed in two rankings")
                    .withExpected("one ranking for each table; the other is in "
                            + before.at().file()));
            return;
        }
        List<Typed> typed = new ArrayList<>();
        List<OptionalInt> refused = new ArrayList<>();
        for (Sheet.Row row : rows) {
            typed(row, sheet, typed, refused).ifPresent(typed::add);
        }
        typed.sort(Comparator.comparingInt(Typed::rank));
        boolean anyRefused = !refused.isEmpty();
        List<Typed> kept = withoutSkip(typed, sheet, refused);
        tellLength(table, typed, sheet, anyRefused);
        byTable.put(table, WrittenRows.sheet(table, withoutTooMany(kept, refused), refused, file.at()));
    }

    /** A row as it was typed, its rank not yet told from the ranks around it. */
    record Typed(int rank, Principle principle, String reason, Cell cell) {}

    /**
     * Both cells are read before either is given up, so that all that is wrong with a row is told at once.
     *
     * @param refused the rank of each row that is given up, where it can be read; added to here
     */
    private Optional<Typed> typed(Sheet.Row row, Sheet sheet, List<Typed> before, List<OptionalInt> refused) {
        Cell name = row.cell("principle");
        Optional<Principle> principle = principle(name, sheet);
        String about = principle.map(p -> "principle " + p.id()).orElse("");
        OptionalInt rank = rank(row.cell("rank"), sheet, about);
        if (principle.isEmpty() || rank.isEmpty()) {
            refused.add(rank);
            return Optional.empty();
        }
        Optional<Typed> twice = before.stream()
                .filter(t -> t.principle().equals(principle.get()))
                .findFirst();
        if (twice.isPresent()) {
            problems.add(sheet.problem(Code.R02, name, "the principle is ranked twice")
                    .withExpected("one rank; the other is in cell "
                            + twice.get().cell().at().cell())
                    .withAbout(about));
            refused.add(rank);
            return Optional.empty();
        }
        return Optional.of(new Typed(rank.getAsInt(), principle.get(), row.text("reason"), row.cell("rank")));
    }

    private Optional<Principle> principle(Cell name, Sheet sheet) {
        Optional<Principle> principle = lookup.find(name.text());
        if (principle.isEmpty() && name.isBlank()) {
            problems.add(sheet.problem(Code.F09, name, "the row names no principle; merged cells leave such gaps")
                    .withExpected(lookup.expected()));
        } else if (principle.isEmpty()) {
            problems.add(sheet.problem(Code.R06, name, "there is no principle " + Quoted.of(name.text()))
                    .withExpected(lookup.expected())
                    .withSuggestions(lookup.suggestions(name.text())));
        }
        return principle;
    }

    private OptionalInt rank(Cell cell, Sheet sheet, String about) {
        Matcher number = RANK.matcher(cell.text());
        int rank = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (cell.isBlank()) {
            problems.add(sheet.problem(Code.R07, cell, "the principle has no rank")
                    .withExpected("a rank from 1 to " + longest)
                    .withAbout(about));
        } else if (rank < 1 || rank > longest) {
            problems.add(sheet.problem(
                            Code.R01,
                            cell,
                            "rank " + Quoted.of(cell.text()) + " is not a whole number from 1 to " + longest)
                    .withExpected(
                            "at most " + longest + " principles, ranked 1 to " + longest + "; equal ranks are a tie")
                    .withAbout(about));
        }
        return rank < 1 || rank > longest ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * The rows but for one whose rank skips another: it cannot be right, and then nobody knows its place. A rank is skipped where it is
     * larger than the number of principles before it allows. Where rows were given up already, a gap is theirs.
     */
    private List<Typed> withoutSkip(List<Typed> typed, Sheet sheet, List<OptionalInt> refused) {
        for (int i = 0; i < typed.size() && refused.isEmpty(); i++) {
            Typed t = typed.get(i);
            boolean shares = i > 0 && typed.get(i - 1).rank() == t.rank();
            if (!shares && t.rank() > i + 1) {
                problems.add(sheet.problem(
                                Code.R03,
                                t.cell(),
                                "rank " + (i + 1) + " is skipped: the list goes on with " + t.rank())
                        .withExpected("ranks that count on from 1; equal ranks are a tie")
                        .withAbout("principle " + t.principle().id()));
                refused.add(OptionalInt.empty());
                return typed.stream().filter(other -> !other.equals(t)).toList();
            }
        }
        return typed;
    }

    /** The rows that a list may hold; what stands below them is too much, and was told. */
    private List<Typed> withoutTooMany(List<Typed> typed, List<OptionalInt> refused) {
        List<Typed> kept = typed.subList(0, Math.min(typed.size(), longest));
        typed.subList(kept.size(), typed.size()).forEach(t -> refused.add(OptionalInt.of(t.rank())));
        return kept;
    }

    private void tellLength(String table, List<Typed> typed, Sheet sheet, boolean refused) {
        int wanted = Math.min(longest, model.principles().size());
        if (typed.size() > longest) {
            problems.add(sheet.problem(
                            Code.R04,
                            typed.get(longest).cell(),
                            "table " + table + " ranks " + typed.size() + " principles")
                    .withExpected("at most " + longest));
        } else if (!typed.isEmpty() && typed.size() < Math.min(wanted, 5) && !refused) {
            problems.add(Problem.of(
                            Code.R05,
                            sheet.at(),
                            "table " + table + " ranks only " + typed.size() + " of " + Math.min(wanted, 5))
                    .withExpected("a top five; a shorter list counts as it stands"));
        }
    }
}
