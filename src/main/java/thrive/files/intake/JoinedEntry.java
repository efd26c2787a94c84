package thrive.files.intake;

import java.util.Optional;

import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;

/** What one person says of a principle, in one row or several of which at most one has an answer; the words of all are kept. */
final class JoinedEntry {

    private ScoreEntry answered;
    /** The words of all rows, where they are several. */
    private Optional<Words> joined = Optional.empty();

    private record Words(StringBuilder evidence, StringBuilder notes) {}

    JoinedEntry(ScoreEntry first) {
        this.answered = first;
    }

    /** Takes in another row, whose words stand below those before it. */
    void join(ScoreEntry entry) {
        Words words =
                joined.orElse(new Words(new StringBuilder(answered.evidence()), new StringBuilder(answered.notes())));
        append(words.evidence(), entry.evidence());
        append(words.notes(), entry.notes());
        joined = Optional.of(words);
        boolean staysFirst = isAnswered() || (isLeftOut(answered) && !isAnswered(entry));
        String sector = answered.sector();
        answered = staysFirst ? answered : entry;
        if (answered.sector().isEmpty()) {
            answered = with(answered.evidence(), answered.notes(), sector);
        }
    }

    private static void append(StringBuilder texts, String text) {
        texts.append(texts.length() == 0 || text.isEmpty() ? "" : "\n").append(text);
    }

    /** All of it as one entry. */
    ScoreEntry entry() {
        return joined.map(
                        words -> with(words.evidence().toString(), words.notes().toString(), answered.sector()))
                .orElse(answered);
    }

    private ScoreEntry with(String evidence, String notes, String sector) {
        return new ScoreEntry(
                answered.principle(), answered.answer(), evidence, notes, answered.respondent(), sector, answered.at());
    }

    boolean isBlank() {
        return answered.answer() instanceof Answer.Blank;
    }

    boolean isAnswered() {
        return isAnswered(answered);
    }

    /** Whether a row says something under "score" that could be read. */
    static boolean isAnswered(ScoreEntry entry) {
        return !(entry.answer() instanceof Answer.Blank) && !isLeftOut(entry);
    }

    private static boolean isLeftOut(ScoreEntry entry) {
        return entry.answer() instanceof Answer.LeftOut;
    }
}
