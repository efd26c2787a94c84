package thrive.files.intake;

import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;

/** What one person says of a principle, in one row or several of which at most one has an answer; the words of all are kept. */
final class JoinedEntry {

    private ScoreEntry answered;
    private final StringBuilder evidence;
    private final StringBuilder notes;
    private boolean isJoined;

    JoinedEntry(ScoreEntry first) {
        this.answered = first;
        this.evidence = new StringBuilder(first.evidence());
        this.notes = new StringBuilder(first.notes());
    }

    /** Takes in another row, whose words stand below those before it. */
    void join(ScoreEntry entry) {
        isJoined = true;
        append(evidence, entry.evidence());
        append(notes, entry.notes());
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
        return isJoined ? with(evidence.toString(), notes.toString(), answered.sector()) : answered;
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
