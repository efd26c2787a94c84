package thrive.report.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.model.Principle;
import thrive.model.site.Evidence;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.chart.Count;
import thrive.report.chart.DotStrip;

/**
 * All that is known of one principle.
 *
 * @param principle the principle
 * @param level the name of its level
 * @param ideal where it is fully met
 * @param measured how it is judged, or empty
 * @param result what came out, in a sentence or two
 * @param strip the scores
 * @param descriptions the graded descriptions and which tables chose each
 * @param without which tables gave no score and why, or empty
 * @param remarks what tables wrote beside their scores
 * @param evidence what tables should have had in front of them
 */
public record PrincipleSection(
        PrincipleName principle,
        String level,
        String ideal,
        String measured,
        String result,
        DotStrip strip,
        List<Described> descriptions,
        String without,
        List<Remark> remarks,
        List<Shown> evidence) {

    /**
     * A description of the scale; {@code tables} are those that chose it, in words.
     *
     * @param score the score
     * @param tone the class of its fill
     * @param text what the model says of it
     * @param tables the tables that chose it, in words
     * @param chosen whether any did
     */
    public record Described(int score, String tone, String text, String tables, boolean chosen) {}

    /**
     * What a table wrote; {@code answer} is its score or why there is none.
     *
     * @param table the table
     * @param answer its score, or why there is none
     * @param notes its notes, or empty
     * @param evidence the evidence it named, or empty
     */
    public record Remark(String table, String answer, String notes, String evidence) {}

    /**
     * A piece of evidence: data, a pathway, a voice.
     *
     * @param kind data, a pathway or a voice
     * @param text what it says
     * @param source where it comes from, or empty
     */
    public record Shown(String kind, String text, String source) {

        /** What there is of a principle. */
        public static List<Shown> of(Principle principle, List<Evidence> evidence) {
            return evidence.stream()
                    .filter(item -> item.principle().equalsIgnoreCase(principle.id()))
                    .map(item -> new Shown(Wording.sentence(item.kind()), item.text(), item.source()))
                    .toList();
        }
    }

    public PrincipleSection {
        descriptions = List.copyOf(descriptions);
        remarks = List.copyOf(remarks);
        evidence = List.copyOf(evidence);
    }

    static PrincipleSection of(SiteFacts site, PrincipleScores scores, List<Evidence> evidence) {
        Principle principle = scores.principle();
        return new PrincipleSection(
                PrincipleName.of(principle),
                site.levelOf(principle.id()),
                principle.ideal(),
                principle.measured(),
                result(scores),
                DotStrip.of(scores),
                descriptions(site, scores),
                without(site, scores),
                remarks(site, scores),
                Shown.of(principle, evidence));
    }

    private static String result(PrincipleScores scores) {
        Distribution distribution = scores.distribution();
        if (distribution.n() == 0) {
            return "No table scored it.";
        }
        String counts =
                distribution.isSplit() ? ", so " + distribution.lowerMedian().orElseThrow() + " counts" : "";
        String like = scores.isThriveLike() ? ", which is THRIVE-like" : ", which is not THRIVE-like";
        return "The middle score is " + Wording.middle(distribution) + counts + like + ": "
                + Wording.given(distribution) + "." + (scores.isDisputed() ? " It is disputed." : "");
    }

    private static List<Described> descriptions(SiteFacts site, PrincipleScores scores) {
        List<Described> all = new ArrayList<>();
        for (int score : scores.distribution().scale().values()) {
            List<String> tables = scores.scores().entrySet().stream()
                    .filter(e -> e.getValue() == score)
                    .map(Map.Entry::getKey)
                    .toList();
            all.add(new Described(
                    score,
                    Count.tone(scores.distribution().scale(), score),
                    description(scores.principle(), score),
                    tables.isEmpty() ? "No table" : Wording.list(site.labels(tables)),
                    !tables.isEmpty()));
        }
        return all;
    }

    private static String description(Principle principle, int score) {
        String text = principle.description(score);
        return text.isEmpty() ? "Not described" : text;
    }

    private static String without(SiteFacts site, PrincipleScores scores) {
        List<String> parts = new ArrayList<>();
        add(parts, site, scores.dontKnow(), "don’t know");
        add(parts, site, scores.notApplicable(), "not applicable");
        add(parts, site, scores.notScored(), "not scored");
        return parts.isEmpty() ? "" : "No score: " + String.join("; ", parts) + ".";
    }

    private static void add(List<String> parts, SiteFacts site, List<String> tables, String why) {
        if (!tables.isEmpty()) {
            parts.add(Wording.list(site.labels(tables)) + " (" + why + ")");
        }
    }

    private static List<Remark> remarks(SiteFacts site, PrincipleScores scores) {
        return scores.remarks().stream()
                .map(remark -> new Remark(
                        site.label(remark.table()), answer(scores, remark.table()), remark.notes(), remark.evidence()))
                .toList();
    }

    private static String answer(PrincipleScores scores, String table) {
        Integer score = scores.scores().get(table);
        if (score != null) {
            return score.toString();
        }
        String why = scores.dontKnow().contains(table)
                ? "don’t know"
                : scores.notApplicable().contains(table) ? "not applicable" : "not scored";
        return why;
    }
}
