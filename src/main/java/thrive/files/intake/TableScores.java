package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.files.definition.Identifiers;
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
import thrive.text.Characters;

/** What one table says with its rows of one score sheet. */
final class TableScores {

    /** From how many equal scores on the sheet looks as if it had been filled in without looking. */
    private static final int SUSPICIOUSLY_ALIKE = 5;

    private final String table;
    private final SheetFile file;
    private final Sheet sheet;
    private final AssessmentModel model;
    private final Problems problems;
    private final ScoreEntries entries;
    private final Elsewhere elsewhere;
    private final CutNumber cut;
    private final UnnamedTotal total;
    private final List<Problem> slipped = new ArrayList<>();
    private int refusedRows;
    /** Whether a row is of a principle that the model does not have, which is told for all sheets at once. */
    private boolean isStale;

    private Filling filling = Filling.NOTHING;
    private final Respondents respondents;
    /** What the rows of all people together say. */
    private final List<AgreedScore> agreed = new ArrayList<>();

    private String sector = "";

    /** @param rows all that are the table's, which are then added one by one */
    TableScores(TableRows rows, AssessmentModel model, Problems problems) {
        this.table = rows.table();
        this.file = rows.file();
        this.sheet = rows.sheet();
        this.model = model;
        this.problems = problems;
        this.refusedRows = rows.lost();
        this.elsewhere = new Elsewhere(sheet, model.scale());
        this.respondents = new Respondents(table, file.round(), sheet, rows.cells(), problems);
        this.entries = new ScoreEntries(sheet, respondents, problems);
        this.total = new UnnamedTotal(sheet, model.scale());
        this.cut = new CutNumber(sheet, rows.cells(), "score", Set.of("evidence", "notes"));
    }

    /**
     * Adds a row. One of nobody, such as an average, answers nothing.
     *
     * @param principle what it is about, or nothing where that has been told or the row holds nothing
     * @param next the row below it, which may go on without a name
     */
    void add(FilledRow filled, Optional<Principle> principle, Optional<Sheet.Row> next) {
        Sheet.Row row = filled.cells();
        if (respondents.standsAlone(row, next)) {
            filling = filling.and(Filling.WORDS);
            return;
        }
        if (!respondents.isSomebodys(row)) {
            passOver(filled);
            return;
        }
        filling = filling.and(filled.filling());
        if (principle.isEmpty() && total.isOne(row)) {
            refusedRows++;
            return;
        }
        elsewhere.add(filled, principle);
        if (filled.filling().isAny() && row.text("score").isEmpty()) {
            Optional<Problem> odd = elsewhere.slipped(row);
            if (odd.isPresent()) {
                slipped.add(odd.get());
            }
        }
        Cell cell = row.cell("score");
        String id = principle.map(Principle::id).orElse("");
        Problems told = principle.isEmpty() && isLabel(row) ? new Problems() : problems;
        Optional<Answer> answer =
                new ScoreCell(sheet, model.scale(), id, told).read(cell).filter(a -> isWhole(row));
        String sectorHere = TextCell.read(row, "sector", sheet, problems);
        nextSector(row);
        if (principle.isEmpty()) {
            isStale |= Identifiers.isCode(row.text("principle"));
            refusedRows += filled.isAnswered() ? 1 : 0;
            return;
        }
        if (respondents.isOfAll()) {
            String vote = respondents.isLater() ? respondents.respondent() : "";
            agreed.add(new AgreedScore(id, answer.orElse(new Answer.LeftOut()), cell, Respondents.andSo(row), vote));
            return;
        }
        ScoreEntry entry = new ScoreEntry(
                id,
                answer.orElse(new Answer.LeftOut()),
                TextCell.read(row, "evidence", sheet, problems),
                TextCell.read(row, "notes", sheet, problems),
                respondents.respondent(),
                sectorHere,
                cell.at());
        entries.keep(entry, cell);
        total.add(entry.answer());
    }

    /** Whether a row says itself that it is a figure over several people, which answers nothing. */
    boolean isNobodys(Sheet.Row row) {
        return respondents.isFigure(row);
    }

    /** Whether a row names no principle and holds what may be a figure over those above it, which is told. */
    boolean isUnnamedTotal(Sheet.Row row) {
        boolean isOne = total.isOne(row);
        if (isOne) {
            problems.add(total.problem(row));
        }
        return isOne;
    }

    /** A row without a name is somebody's, and lost; that of a total is a figure which answers nothing. */
    private void passOver(FilledRow row) {
        boolean isLost = !respondents.isFigure();
        filling = filling.and(isLost ? row.filling() : Filling.WORDS);
        refusedRows += isLost ? 1 : 0;
    }

    /** Whether the row is headed by words: then what stands beside them is no score of a principle. */
    private static boolean isLabel(Sheet.Row row) {
        String code = row.text("principle");
        return !code.isEmpty() && !Characters.anyIs(code, Character::isDigit);
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

    private void tellAgreed() {
        Map<String, Answer> outcomes = agreed.isEmpty() ? Map.of() : entries.outcomes();
        for (AgreedScore row : agreed) {
            Answer people = outcomes.getOrDefault(row.principle(), new Answer.Blank());
            row.problem(people, sheet).ifPresent(problems::add);
            refusedRows += row.isOther(people) ? 1 : 0;
        }
    }

    Said<ScoreSheet> said() {
        tellAgreed();
        boolean isElsewhere = refusedRows == 0 && entries.areBlank() && elsewhere.holdsScores();
        List<Problem> lacking = new ArrayList<>(isElsewhere ? List.of() : lacking());
        if (refusedRows == 0 && entries.areBlank()) {
            List<Problem> beside = elsewhere.problems(table);
            problems.addAll(isElsewhere ? beside : List.of());
            lacking.addAll(isElsewhere ? List.of() : beside);
            filling = isElsewhere ? Filling.ANSWERS : filling.atMost(Filling.WORDS);
        } else {
            problems.addAll(slipped);
            problems.addAll(elsewhere.slippedOutside());
        }
        entries.tellReasonless();
        entries.tellBelow();
        tellAlike();
        Map<String, String> answers = entries.answers();
        leaveOutMissing();
        List<ScoreEntry> all = List.copyOf(entries.all());
        ScoreSheet said = new ScoreSheet(table, all, file.at());
        // Of all sheets what they say is kept, and not the cells in which it stood: those are many.
        return new Said<>(said, filling, answers, () -> ScoreEntries.remarks(all), lacking);
    }

    private List<Problem> lacking() {
        List<String> missing = missing();
        boolean isOfAnotherModel = isStale && !filling.isAny();
        if (missing.isEmpty() || refusedRows > 0 || isOfAnotherModel) {
            return List.of();
        }
        String mend = filling.isAny()
                ? "a row for each of the model's " + model.principles().size() + " principles"
                : "run thrive sheets, which makes blank sheets anew";
        return List.of(Problem.of(Code.V06, file.at(), "table " + table + " has no row for " + Listed.of(missing, 5))
                .withExpected(mend));
    }

    private List<String> missing() {
        Set<String> seen = new HashSet<>();
        for (ScoreEntry entry : entries.all()) {
            seen.add(entry.principle());
        }
        List<String> missing = new ArrayList<>(model.ids());
        missing.removeAll(seen);
        return missing;
    }

    /** A principle without a row is one of the rows that could not be read, where there are enough of these for all such principles. */
    private void leaveOutMissing() {
        List<String> missing = missing();
        if (missing.size() <= refusedRows) {
            for (String id : missing) {
                entries.standIn(new ScoreEntry(id, new Answer.LeftOut(), "", "", "", "", file.at()));
            }
        }
    }

    private void tellAlike() {
        int scored = 0;
        Set<Integer> scores = new HashSet<>();
        for (ScoreEntry entry : entries.all()) {
            if (entry.answer() instanceof Answer.Scored answer) {
                scored++;
                scores.add(answer.score());
            }
        }
        if (refusedRows == 0 && scored >= SUSPICIOUSLY_ALIKE && scores.size() == 1) {
            int all = scores.iterator().next();
            problems.add(Problem.of(Code.V07, file.at(), "table " + table + " scored every principle " + all)
                    .withExpected("scores that tell the principles apart"));
        }
    }
}
