package thrive.report.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.model.Principle;
import thrive.model.site.Evidence;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
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
 * @param without the tables that handed in a sheet without a score here and why, in words, or empty
 * @param unscored the tables that handed in a sheet without a score here, why, and what they wrote
 * @param remarks what tables wrote beside their scores
 * @param evidence what tables should have had in front of them
 */
public record PrincipleSection(
        PrincipleName principle,
        @Theirs(fromModel = true) String level,
        @Theirs(fromModel = true) String ideal,
        @Theirs(fromModel = true) String measured,
        String result,
        DotStrip strip,
        List<Described> descriptions,
        Phrase without,
        List<Remark> unscored,
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
     * @param remarks what those tables wrote
     * @param silent those that chose it and wrote nothing, in words, or empty
     */
    public record Described(
            int score, String tone, Phrase text, Phrase tables, boolean chosen, List<Remark> remarks, Phrase silent) {

        public Described {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What a table wrote.
     *
     * @param table the table
     * @param answer its score, or why there is none
     * @param why why it gave no score, or empty where it gave one
     * @param notes what the people of the table wrote, or nothing
     */
    public record Remark(@Theirs String table, String answer, String why, List<Written> notes) {

        public Remark {
            notes = List.copyOf(notes);
        }
    }

    /**
     * One note of a table.
     *
     * @param who which of several people of the table wrote it: "One person, who gave 4"; empty where it is the table's
     * @param text the note, or empty
     * @param evidence the evidence it names, or empty
     */
    public record Written(
            String who, @Theirs String text, @Theirs String evidence) {}

    /**
     * A piece of evidence: data, a pathway, a voice.
     *
     * @param kind data, a pathway or a voice
     * @param text what it says
     * @param source where it comes from, or empty
     */
    public record Shown(
            @Theirs String kind,
            @Theirs String text,
            @Theirs String source) {

        /** A voice is somebody's own words and stands in quotation marks, unless it brings its own. */
        private static String said(Evidence item) {
            boolean bare = item.kind().equals("voice") && !item.text().matches("(?s)^[\"'‘“«„].*");
            return bare ? "“" + item.text() + "”" : item.text();
        }

        /** What there is of a principle. */
        public static List<Shown> of(Principle principle, List<Evidence> evidence) {
            return evidence.stream()
                    .filter(item -> item.principle().equalsIgnoreCase(principle.id()))
                    .map(item -> new Shown(Wording.sentence(item.kind()), said(item), item.source()))
                    .toList();
        }
    }

    public PrincipleSection {
        descriptions = List.copyOf(descriptions);
        unscored = List.copyOf(unscored);
        remarks = List.copyOf(remarks);
        evidence = List.copyOf(evidence);
    }

    static PrincipleSection of(SiteFacts site, PrincipleScores scores, List<String> absent, List<Evidence> evidence) {
        Principle principle = scores.principle();
        Remarks remarks = Remarks.of(site, scores, absent);
        return new PrincipleSection(
                PrincipleName.of(principle),
                site.levelOf(principle.id()).name(),
                principle.ideal(),
                principle.measured(),
                result(scores),
                DotStrip.of(scores),
                descriptions(site, scores, remarks),
                remarks.without(),
                remarks.unscored(),
                remarks.all(),
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

    private static List<Described> descriptions(SiteFacts site, PrincipleScores scores, Remarks remarks) {
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
                    tables.isEmpty() ? Phrase.of("No table") : Phrase.listTyped(site.labels(tables)),
                    !tables.isEmpty(),
                    remarks.of(tables),
                    Phrase.listTyped(site.labels(remarks.silent(tables)))));
        }
        return all;
    }

    private static Phrase description(Principle principle, int score) {
        String text = principle.description(score);
        return text.isEmpty() ? Phrase.of("Not described") : Phrase.fromModel(text);
    }
}
