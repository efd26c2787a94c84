package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.TableAnswer;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/** What the people of one table say of each principle, each once: two rows of one person and principle are put together, or refused. */
final class ScoreEntries {

    private final Sheet sheet;
    private final Respondents respondents;
    private final Problems problems;
    private final Map<String, JoinedEntry> entries = new LinkedHashMap<>();
    /** The cells in which NA stands, by the entries they became. */
    private final Map<String, Cell> cells = new HashMap<>();

    private final List<Problem> below = new ArrayList<>();

    ScoreEntries(Sheet sheet, Respondents respondents, Problems problems) {
        this.sheet = sheet;
        this.respondents = respondents;
        this.problems = problems;
    }

    /** What is said, in the order of the rows. */
    List<ScoreEntry> all() {
        List<ScoreEntry> all = new ArrayList<>(entries.size());
        for (JoinedEntry rows : entries.values()) {
            all.add(rows.entry());
        }
        return all;
    }

    /** Whether no answer is given at all. */
    boolean areBlank() {
        for (JoinedEntry rows : entries.values()) {
            if (!rows.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** What the people come to, by principle; nothing of one that none of them has a row for. */
    Map<String, Answer> outcomes() {
        Map<String, List<Answer>> answers = new HashMap<>();
        for (ScoreEntry entry : all()) {
            answers.computeIfAbsent(entry.principle(), principle -> new ArrayList<>())
                    .add(entry.answer());
        }
        Map<String, Answer> outcomes = new HashMap<>();
        answers.forEach((principle, given) -> outcomes.put(principle, TableAnswer.of(given)));
        return outcomes;
    }

    /** Takes in what stands in for the row of a principle that has none. */
    void standIn(ScoreEntry entry) {
        entries.put(entry.principle(), new JoinedEntry(entry));
    }

    /** Takes in what a row says of a principle. */
    void keep(ScoreEntry entry, Cell cell) {
        String key = entry.principle() + "\n" + entry.respondent().toLowerCase(Locale.ROOT);
        JoinedEntry before = entries.get(key);
        if (entry.answer() instanceof Answer.NotApplicable) {
            cells.putIfAbsent(key, cell);
        }
        if (before == null) {
            entries.put(key, new JoinedEntry(entry));
        } else if (!before.isAnswered() || !JoinedEntry.isAnswered(entry)) {
            before.join(entry);
        } else {
            twice(before.entry(), entry, cell);
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
    void tellBelow() {
        if (!below.isEmpty()) {
            Problem first = below.get(0);
            String more = below.size() == 1 ? "" : ", and so in " + (below.size() - 1) + " rows more";
            problems.add(first.withExpected(first.expected() + more
                    + "; a name goes on in the blank cells below it: fill in who answered there"));
        }
    }

    /** The reason may stand in another row of the same principle. */
    void tellReasonless() {
        entries.forEach((key, rows) -> {
            ScoreEntry entry = rows.entry();
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

    /** The answers by principle, in a form in which the same answers are the same text. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (ScoreEntry entry : respondents.respondent().isEmpty() ? all() : byRespondent()) {
            if (JoinedEntry.isAnswered(entry)) {
                String answer = entry.respondent().toLowerCase(Locale.ROOT) + " " + word(entry.answer());
                answers.merge(entry.principle(), answer, (all, more) -> all + "\n" + more);
            }
        }
        return answers;
    }

    private List<ScoreEntry> byRespondent() {
        return all().stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private static String name(ScoreEntry entry) {
        return entry.respondent().toLowerCase(Locale.ROOT);
    }

    /** All that is said beside the answers, in a form in which the same remarks are the same text. */
    static String remarks(List<ScoreEntry> entries) {
        return entries.stream()
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
}
