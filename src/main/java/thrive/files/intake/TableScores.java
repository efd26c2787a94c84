package thrive.files.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/** What one table says with its rows of one score sheet. */
final class TableScores {

    /** From how many equal scores on the sheet looks as if it had been filled in without looking. */
    private static final int SUSPICIOUSLY_ALIKE = 5;

    private final String table;
    private final SheetFile file;
    private final Sheet sheet;
    private final AssessmentModel model;
    private final Problems problems;
    private final Map<String, ScoreEntry> entries = new LinkedHashMap<>();
    /** The cells in which NA stands, by the entries they became. */
    private final Map<String, Cell> cells = new HashMap<>();

    private final Elsewhere elsewhere;
    private final CutNumber cut;
    private final List<Problem> slipped = new ArrayList<>();
    private int refusedRows;
    private boolean blank = true;
    private final Respondents respondents;
    private final List<Problem> below = new ArrayList<>();

    private String sector = "";

    /**
     * For the rows of one table.
     *
     * @param rows all that are the table's, which are then added one by one
     * @param lost how many rows of the file hold something and may be the table's, though nobody can tell
     */
    TableScores(
            String table,
            SheetFile file,
            Sheet sheet,
            List<Sheet.Row> rows,
            AssessmentModel model,
            int lost,
            Problems problems) {
        this.table = table;
        this.file = file;
        this.sheet = sheet;
        this.model = model;
        this.problems = problems;
        this.refusedRows = lost;
        this.elsewhere = new Elsewhere(sheet, model.scale());
        this.respondents = new Respondents(sheet, rows, problems);
        this.cut = new CutNumber(sheet, rows, "score", Set.of("evidence", "notes"));
    }

    /**
     * Adds a row.
     *
     * @param filled whether anything stands in it that the blank sheet does not hold
     * @param principle what it is about, or nothing where that has been told or the row holds nothing
     */
    void add(Sheet.Row row, boolean filled, Optional<Principle> principle) {
        blank &= !filled;
        elsewhere.add(row, filled);
        if (filled && row.text("score").isEmpty()) {
            elsewhere.slipped(row).ifPresent(slipped::add);
        }
        if (!respondents.isSomebodys(row)) {
            refusedRows += respondents.respondent().isEmpty() ? 1 : 0;
            return;
        }
        Cell cell = row.cell("score");
        String id = principle.map(Principle::id).orElse("");
        Problems told = principle.isEmpty() && isLabel(row) ? new Problems() : problems;
        Optional<Answer> answer =
                new ScoreCell(sheet, model.scale(), id, told).read(cell).filter(a -> isWhole(row));
        nextSector(row);
        if (principle.isEmpty()) {
            refusedRows += filled ? 1 : 0;
            return;
        }
        ScoreEntry entry = new ScoreEntry(
                id,
                answer.orElse(new Answer.LeftOut()),
                TextCell.read(row, "evidence", sheet, problems),
                TextCell.read(row, "notes", sheet, problems),
                respondents.respondent(),
                row.text("sector"),
                cell.at());
        keep(entry, cell);
    }

    /** Whether the row is headed by words: then what stands beside them is no score of a principle. */
    private static boolean isLabel(Sheet.Row row) {
        String code = row.text("principle");
        return !code.isEmpty() && code.chars().noneMatch(Character::isDigit);
    }

    private boolean isWhole(Sheet.Row row) {
        Optional<Cell> rest = cut.in(row);
        rest.ifPresent(cell -> problems.add(sheet.problem(
                        Code.V04,
                        cell,
                        "the score may have been " + row.text("score") + "," + cell.text() + ", cut at its comma")
                .withExpected("a whole number under \"score\", and words beside it: thrive never rounds")));
        return rest.isEmpty();
    }

    /** A sector below another may not be left out, for nobody can tell whether it goes on. */
    private void nextSector(Sheet.Row row) {
        String given = row.text("sector");
        boolean gap = given.isEmpty() && !sector.isEmpty() && !row.text("score").isEmpty();
        if (gap) {
            problems.add(
                    sheet.problem(Code.F09, row.cell("sector"), "the row names no sector; merged cells leave such gaps")
                            .withExpected("the sector in each row: unmerge the cells and fill it down"));
        }
        if (!given.isEmpty()) {
            sector = given;
        }
    }

    private void keep(ScoreEntry entry, Cell cell) {
        String key = entry.principle() + "\n" + entry.respondent().toLowerCase(Locale.ROOT);
        ScoreEntry before = entries.get(key);
        if (entry.answer() instanceof Answer.NotApplicable) {
            cells.putIfAbsent(key, cell);
        }
        if (before == null) {
            entries.put(key, entry);
        } else if (!isAnswered(before) || !isAnswered(entry)) {
            entries.put(key, together(before, entry));
        } else {
            twice(before, entry, cell);
        }
    }

    private void twice(ScoreEntry before, ScoreEntry entry, Cell cell) {
        String whose = respondents.respondent().isEmpty() ? "" : " by " + Quoted.of(respondents.respondent());
        Problem problem = sheet.problem(Code.V05, cell, "the principle is scored twice" + whose)
                .withExpected("one score; the other is in cell " + before.at().cell() + orTwoPeople())
                .withAbout("principle " + entry.principle());
        if (respondents.standsAbove()) {
            below.add(problem);
        } else {
            problems.add(problem);
        }
    }

    private String orTwoPeople() {
        return respondents.respondent().isEmpty()
                ? "; where two people scored, a column \"respondent\" tells them apart"
                : "";
    }

    /** Rows without a name below those of somebody may be somebody else's: that is one cause, and told once. */
    private void tellBelow() {
        if (!below.isEmpty()) {
            Problem first = below.get(0);
            String more = below.size() == 1 ? "" : ", and so in " + (below.size() - 1) + " rows more";
            problems.add(first.withExpected(first.expected() + more
                    + "; a name goes on in the blank cells below it: fill in who answered there"));
        }
    }

    private static boolean isBlank(ScoreEntry entry) {
        return entry.answer() instanceof Answer.Blank;
    }

    private static boolean isAnswered(ScoreEntry entry) {
        return !isBlank(entry) && !isLeftOut(entry);
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

    /** The reason may stand in another row of the same principle. */
    private void tellReasonless() {
        entries.forEach((key, entry) -> {
            Cell cell = cells.get(key);
            if (cell != null
                    && entry.answer() instanceof Answer.NotApplicable
                    && entry.notes().isEmpty()) {
                problems.add(sheet.problem(Code.V11, cell, "NA is given without a reason")
                        .withExpected("why the principle does not apply, under \"notes\"")
                        .withAbout("principle " + entry.principle()));
            }
        });
    }

    Intake.Said<ScoreSheet> said() {
        if (!blank && refusedRows == 0 && entries.values().stream().allMatch(TableScores::isBlank)) {
            problems.add(elsewhere.problem(table));
        } else {
            slipped.forEach(problems::add);
        }
        tellReasonless();
        tellBelow();
        tellMissing();
        tellAlike();
        Map<String, String> answers = answers();
        leaveOutMissing();
        ScoreSheet said = new ScoreSheet(table, List.copyOf(entries.values()), file.at());
        return new Intake.Said<>(said, blank, answers, this::remarks);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (ScoreEntry entry : respondents.respondent().isEmpty() ? List.copyOf(entries.values()) : byRespondent()) {
            if (isAnswered(entry)) {
                String answer = entry.respondent().toLowerCase(Locale.ROOT) + " " + word(entry.answer());
                answers.merge(entry.principle(), answer, (all, more) -> all + "\n" + more);
            }
        }
        return answers;
    }

    private List<ScoreEntry> byRespondent() {
        return entries.values().stream()
                .sorted(Comparator.comparing(e -> e.respondent().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String remarks() {
        return entries.values().stream()
                .flatMap(e -> Stream.of(e.evidence(), e.notes())
                        .filter(text -> !text.isEmpty())
                        .map(text -> e.principle() + " " + Folding.words(text)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String word(Answer answer) {
        return answer instanceof Answer.Scored scored
                ? String.valueOf(scored.score())
                : answer.getClass().getSimpleName();
    }

    private void tellMissing() {
        List<String> missing = missing();
        if (!missing.isEmpty() && refusedRows == 0) {
            problems.add(Problem.of(Code.V06, file.at(), "table " + table + " has no row for " + Listed.of(missing, 5))
                    .withExpected(
                            blank
                                    ? "run thrive sheets, which makes blank sheets anew"
                                    : "a row for each of the model's "
                                            + model.principles().size() + " principles"));
        }
    }

    private List<String> missing() {
        Set<String> seen = entries.values().stream().map(ScoreEntry::principle).collect(Collectors.toSet());
        return model.ids().stream().filter(id -> !seen.contains(id)).toList();
    }

    /** A principle without a row is one of the rows that could not be read, where there are enough of these for all such principles. */
    private void leaveOutMissing() {
        List<String> missing = missing();
        if (missing.size() <= refusedRows) {
            missing.forEach(id -> entries.put(id, new ScoreEntry(id, new Answer.LeftOut(), "", "", "", "", file.at())));
        }
    }

    private void tellAlike() {
        int[] scores = entries.values().stream()
                .map(ScoreEntry::answer)
                .filter(Answer.Scored.class::isInstance)
                .mapToInt(answer -> ((Answer.Scored) answer).score())
                .toArray();
        if (scores.length >= SUSPICIOUSLY_ALIKE && Arrays.stream(scores).allMatch(score -> score == scores[0])) {
            problems.add(Problem.of(Code.V07, file.at(), "table " + table + " scored every principle " + scores[0])
                    .withExpected("scores that tell the principles apart"));
        }
    }
}
