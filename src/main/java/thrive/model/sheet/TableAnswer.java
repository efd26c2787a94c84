package thrive.model.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What several people of one table come to, who answered one by one about a principle. */
public final class TableAnswer {

    /** The answers without a score; the first outweighs the next. */
    private static final List<Answer> BY_WEIGHT =
            List.of(new Answer.DontKnow(), new Answer.NotApplicable(), new Answer.LeftOut());

    private TableAnswer() {}

    /**
     * The one answer of a table whose respondents answered one by one: the lower median of their scores; where none scored,
     * don't know outweighs not applicable, that outweighs a faulty cell, and that outweighs blank: what the table said goes before what it said
     * unreadably, and that before nothing.
     */
    public static Answer of(List<Answer> answers) {
        if (answers.size() == 1) {
            return answers.get(0);
        }
        List<Integer> scores = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Scored scored) {
                scores.add(scored.score());
            }
        }
        Collections.sort(scores);
        if (!scores.isEmpty()) {
            return new Answer.Scored(scores.get((scores.size() - 1) / 2));
        }
        // By their classes: to compare records starts machinery that every run would wait for.
        for (Answer kind : BY_WEIGHT) {
            for (Answer answer : answers) {
                if (answer.getClass() == kind.getClass()) {
                    return kind;
                }
            }
        }
        return new Answer.Blank();
    }
}
