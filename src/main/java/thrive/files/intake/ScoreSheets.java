package thrive.files.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads score sheets: one for each table, or one for several with a column {@code table}. */
public final class ScoreSheets {

    /** From how many equal scores on the sheet looks as if it had been filled in without looking. */
    private static final int SUSPICIOUSLY_ALIKE = 5;

    private final AssessmentModel model;
    private final PrincipleLookup lookup;
    private final List<SiteTable> tables;
    private final Problems problems;
    private final Map<String, Gathered> byTable = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private ScoreSheets(AssessmentModel model, List<SiteTable> tables, Problems problems) {
        this.model = model;
        this.lookup = new PrincipleLookup(model);
        this.tables = tables;
        this.problems = problems;
    }

    /**
     * The score sheets of all tables found in the files, in the order found. A row whose principle, table or score cannot be read is
     * left out, and a problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     */
    public static List<ScoreSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        ScoreSheets sheets = new ScoreSheets(model, tables, problems);
        files.forEach(sheets::add);
        return sheets.byTable.entrySet().stream()
                .map(e -> sheets.finished(e.getKey(), e.getValue()))
                .toList();
    }

    private void add(SheetFile file) {
        Optional<Sheet> sheet = file.read(SheetKind.SCORE, problems);
        if (sheet.isPresent()) {
            TableOf tableOf = new TableOf(file, sheet.get(), tables, Set.of(), spellings, problems);
            for (Sheet.Row row : sheet.get().rows()) {
                if (holdsAnything(row)) {
                    tableOf.row(row).ifPresent(table -> gathered(table, file).add(row, sheet.get(), file));
                }
            }
        } else {
            leaveOut(file);
        }
    }

    /** A file that is no sheet at all is left out as a whole, and its table did not hand in nothing. */
    private void leaveOut(SheetFile file) {
        TableOf.unreadable(file, tables, Set.of(), spellings, problems)
                .ifPresent(table ->
                        gathered(table, file).refusedRows += model.principles().size());
    }

    private Gathered gathered(String table, SheetFile file) {
        return byTable.computeIfAbsent(table, id -> new Gathered(table, file.at()));
    }

    /** Headings between the rows ("MACRO", with nothing beside it but a title) are no answers. */
    private static boolean holdsAnything(Sheet.Row row) {
        return List.of("principle", "score", "notes", "evidence").stream()
                .anyMatch(column -> !row.text(column).isEmpty());
    }

    private ScoreSheet finished(String table, Gathered gathered) {
        gathered.tellMissing(table);
        gathered.tellAlike(table);
        gathered.leaveOutMissing();
        return new ScoreSheet(table, List.copyOf(gathered.entries.values()), gathered.at);
    }

    /** What has been found of one table. */
    private final class Gathered {

        private final String table;
        private final Location at;
        private final Map<String, ScoreEntry> entries = new LinkedHashMap<>();
        private int refusedRows;

        Gathered(String table, Location at) {
            this.table = table;
            this.at = at;
        }

        void add(Sheet.Row row, Sheet sheet, SheetFile file) {
            Cell name = row.cell("principle");
            Optional<Principle> principle = lookup.find(name.text());
            if (principle.isEmpty()) {
                refusedRows++;
                problems.add(unknown(name, sheet));
                new ScoreCell(sheet, model.scale(), "", problems).read(row.cell("score"));
                return;
            }
            String id = principle.get().id();
            Cell cell = row.cell("score");
            Optional<Answer> answer = new ScoreCell(sheet, model.scale(), "principle " + id, problems).read(cell);
            ScoreEntry entry = new ScoreEntry(
                    id,
                    answer.orElse(new Answer.LeftOut()),
                    row.text("evidence"),
                    row.text("notes"),
                    row.text("respondent"),
                    row.text("sector"),
                    cell.at());
            tellReasonless(entry, sheet, cell);
            keep(entry, sheet, cell, file);
        }

        private void keep(ScoreEntry entry, Sheet sheet, Cell cell, SheetFile file) {
            String key = entry.principle() + "\n" + entry.respondent().toLowerCase(Locale.ROOT);
            ScoreEntry before = entries.get(key);
            if (before == null) {
                entries.put(key, entry);
            } else if (!isAnswered(before) || !isAnswered(entry)) {
                entries.put(key, together(before, entry));
            } else if (claimTheTable(before, entry)) {
                // The same problem for every row, and so told once.
                problems.add(Problem.of(Code.S12, file.at(), "table " + table + " has handed in two score sheets")
                        .withExpected("one score sheet for each table, or a column \"respondent\"; the other is in "
                                + before.at().file()));
            } else {
                problems.add(sheet.problem(Code.V05, cell, "the principle is scored twice")
                        .withExpected("one score; the other is at " + before.at()
                                + (before.at().cell().isEmpty()
                                        ? ""
                                        : " (cell " + before.at().cell() + ")"))
                        .withAbout("principle " + entry.principle()));
            }
        }

        /** Whether two scores stand in files of which each speaks for the whole table, rather than one of them twice. */
        private static boolean claimTheTable(ScoreEntry before, ScoreEntry entry) {
            String first = before.at().file();
            String second = entry.at().file();
            boolean sameButForCase = first.equalsIgnoreCase(second);
            return !first.equals(second)
                    && (sameButForCase || entry.respondent().isEmpty());
        }

        private static boolean isAnswered(ScoreEntry entry) {
            return !(entry.answer() instanceof Answer.Blank) && !isLeftOut(entry);
        }

        private static boolean isLeftOut(ScoreEntry entry) {
            return entry.answer() instanceof Answer.LeftOut;
        }

        /** Two rows of a principle, of which one has the answer and the other perhaps a note. */
        private static ScoreEntry together(ScoreEntry before, ScoreEntry entry) {
            ScoreEntry answered = isAnswered(before) || (isLeftOut(before) && !isAnswered(entry)) ? before : entry;
            return new ScoreEntry(
                    answered.principle(),
                    answered.answer(),
                    joined(before.evidence(), entry.evidence()),
                    joined(before.notes(), entry.notes()),
                    answered.respondent(),
                    answered.sector().isEmpty() ? before.sector() : answered.sector(),
                    answered.at());
        }

        private static String joined(String first, String second) {
            return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }

        private void tellReasonless(ScoreEntry entry, Sheet sheet, Cell cell) {
            if (entry.answer() instanceof Answer.NotApplicable && entry.notes().isEmpty()) {
                problems.add(sheet.problem(Code.V11, cell, "NA is given without a reason")
                        .withExpected("why the principle does not apply, under \"notes\"")
                        .withAbout("principle " + entry.principle()));
            }
        }

        private Problem unknown(Cell name, Sheet sheet) {
            if (name.isBlank()) {
                return sheet.problem(Code.F09, name, "the row names no principle; merged cells leave such gaps")
                        .withExpected(lookup.expected());
            }
            return sheet.problem(Code.V01, name, "there is no principle " + Quoted.of(name.text()))
                    .withExpected(lookup.expected())
                    .withSuggestions(lookup.suggestions(name.text()));
        }

        void tellMissing(String table) {
            List<String> missing = missing();
            if (!missing.isEmpty() && refusedRows == 0) {
                problems.add(Problem.of(Code.V06, at, "table " + table + " has no row for " + Listed.of(missing, 5))
                        .withExpected("a row for each of the model's "
                                + model.principles().size() + " principles"));
            }
        }

        private List<String> missing() {
            Set<String> seen =
                    entries.values().stream().map(ScoreEntry::principle).collect(Collectors.toSet());
            return model.ids().stream().filter(id -> !seen.contains(id)).toList();
        }

        /** A principle without a row is one of the rows of unknown principles, where there are enough of these for all such principles. */
        void leaveOutMissing() {
            List<String> missing = missing();
            if (missing.size() <= refusedRows) {
                missing.forEach(id -> entries.put(id, new ScoreEntry(id, new Answer.LeftOut(), "", "", "", "", at)));
            }
        }

        void tellAlike(String table) {
            int[] scores = entries.values().stream()
                    .map(ScoreEntry::answer)
                    .filter(Answer.Scored.class::isInstance)
                    .mapToInt(answer -> ((Answer.Scored) answer).score())
                    .toArray();
            if (scores.length >= SUSPICIOUSLY_ALIKE && Arrays.stream(scores).allMatch(score -> score == scores[0])) {
                int score = scores[0];
                problems.add(Problem.of(Code.V07, at, "table " + table + " scored every principle " + score)
                        .withExpected("scores that tell the principles apart"));
            }
        }
    }
}
