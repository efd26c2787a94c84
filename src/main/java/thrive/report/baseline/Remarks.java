package thrive.report.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.baseline.PrincipleScores;
import thrive.model.sheet.Answer;
import thrive.report.LeftOutWords;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.baseline.PrincipleSection.Remark;
import thrive.report.baseline.PrincipleSection.Written;

/**
 * What the tables wrote about one principle, so that it can stand beside the score that it is about. Several people of one table are one voice with several
 * notes.
 */
final class Remarks {

    private static final String DONT_KNOW = "don’t know";
    private static final String NOT_APPLICABLE = "not applicable";
    private static final String LEFT_OUT = LeftOutWords.IN_BRACKETS;
    private static final String BLANK = "left blank";

    private final SiteFacts site;
    private final PrincipleScores scores;
    private final List<String> absent;
    private final Map<String, List<Written>> notes;

    private Remarks(SiteFacts site, PrincipleScores scores, List<String> absent, Map<String, List<Written>> notes) {
        this.site = site;
        this.scores = scores;
        this.absent = absent;
        this.notes = notes;
    }

    /**
     * All remarks on a principle.
     *
     * @param absent tables that handed in nothing at all or nothing that can be read, which the handout tells once and not for each principle
     */
    static Remarks of(SiteFacts site, PrincipleScores scores, List<String> absent) {
        Map<String, List<Written>> notes = new LinkedHashMap<>();
        scores.remarks()
                .forEach(remark -> notes.computeIfAbsent(remark.table(), table -> new ArrayList<>())
                        .add(new Written(who(scores, remark), remark.notes(), remark.evidence())));
        return new Remarks(site, scores, absent, notes);
    }

    /** The table's answer is the middle of its people's answers, so what one of them wrote may be about another score. */
    private static String who(PrincipleScores scores, PrincipleScores.Remark remark) {
        if (!remark.ofOne()) {
            return "";
        }
        String one = "One person";
        if (remark.answer() instanceof Answer.Scored scored) {
            boolean same =
                    Integer.valueOf(scored.score()).equals(scores.scores().get(remark.table()));
            return same ? one : one + ", who gave " + scored.score();
        }
        if (remark.answer() instanceof Answer.DontKnow) {
            return scores.dontKnow().contains(remark.table()) ? one : one + ", who did not know";
        }
        if (remark.answer() instanceof Answer.NotApplicable) {
            return scores.notApplicable().contains(remark.table()) ? one : one + ", to whom it does not apply";
        }
        if (remark.answer() instanceof Answer.LeftOut) {
            return scores.leftOut().contains(remark.table()) ? one : one + ", whose score is left out";
        }
        return scores.notScored().contains(remark.table()) ? one : one + ", who gave no score";
    }

    /** Every table that wrote something, in the order of the sheets. */
    List<Remark> all() {
        return notes.keySet().stream().map(this::remark).toList();
    }

    /** What these tables wrote. */
    List<Remark> of(List<String> tables) {
        return tables.stream().filter(notes::containsKey).map(this::remark).toList();
    }

    /** Those of these tables that wrote nothing. */
    List<String> silent(List<String> tables) {
        return tables.stream().filter(table -> !notes.containsKey(table)).toList();
    }

    /** The tables that handed in a sheet and gave this principle no score, with what they wrote, if anything. */
    List<Remark> unscored() {
        List<String> tables = new ArrayList<>(scores.dontKnow());
        tables.addAll(scores.notApplicable());
        tables.addAll(present(scores.leftOut()));
        tables.addAll(present(scores.notScored()));
        return tables.stream().map(this::remark).toList();
    }

    /** The same tables in words, such as "No score: Indigo (don't know); Violet (left blank)." */
    Phrase without() {
        List<Phrase> parts = new ArrayList<>();
        add(parts, scores.dontKnow(), DONT_KNOW);
        add(parts, scores.notApplicable(), NOT_APPLICABLE);
        add(parts, present(scores.leftOut()), LEFT_OUT);
        add(parts, present(scores.notScored()), BLANK);
        return parts.isEmpty()
                ? Phrase.nothing()
                : Phrase.of("No score: ").then(Phrase.join(parts, "; ")).say(".");
    }

    private void add(List<Phrase> parts, List<String> tables, String why) {
        if (!tables.isEmpty()) {
            parts.add(Phrase.listTyped(site.labels(tables)).say(" (" + why + ")"));
        }
    }

    private List<String> present(List<String> tables) {
        return tables.stream().filter(table -> !absent.contains(table)).toList();
    }

    private Remark remark(String table) {
        Integer score = scores.scores().get(table);
        String why = score == null ? why(table) : "";
        return new Remark(
                site.label(table), score == null ? why : score.toString(), why, notes.getOrDefault(table, List.of()));
    }

    private String why(String table) {
        if (scores.dontKnow().contains(table)) {
            return DONT_KNOW;
        }
        if (scores.notApplicable().contains(table)) {
            return NOT_APPLICABLE;
        }
        return scores.leftOut().contains(table) ? LEFT_OUT : BLANK;
    }
}
