package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.baseline.Baseline;
import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.Standing;
import thrive.model.Scale;
import thrive.model.site.Decision;
import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.ScaleWords;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;
import thrive.report.chart.Count;
import thrive.report.consensus.AgreementWords;
import thrive.report.consensus.MethodWords;
import thrive.report.consensus.Voices;

/**
 * Scores and priorities: the agreed or proposed five, how the tables' rankings lead there, and how they sit with the scores.
 *
 * @param masthead what stands above and below
 * @param agreed whether the room agreed them
 * @param heading "Agreed priorities" or "Proposed priorities"
 * @param sentences the message, first
 * @param hasBaseline whether there are scores to set beside the rankings
 * @param scores the scores of the scale, lowest first
 * @param span how many of them there are
 * @param reading what the figures beside the priorities mean, or empty where there are no scores
 * @param place what the place of a priority is: "Agreed place" or "Proposed place"
 * @param priorities the priorities, in order
 * @param differences where the decision differs from the proposal, and why
 * @param otherReasons what else the room gave reasons for, such as a principle that it took as proposed
 * @param notes what else the room wanted kept, or empty
 * @param ranking every named principle with its points and the arithmetic
 * @param proposes which of them the rankings propose
 * @param near near misses and ties
 * @param method how the points come about
 * @param agreement how far the tables agree
 * @param otherMethods what other ways of merging would propose
 * @param otherRules how those of them count that would propose something else
 * @param steadiness what the absence of single tables would change
 * @param shares how often each principle is among the first when the tables are drawn anew
 * @param drawn what that means
 * @param rare those that are so in fewer than one room of a hundred, or nothing
 * @param matrix the rank that each table gave each named principle
 * @param lowUnranked principles below the THRIVE-like score that no table named
 * @param rankedThriveLike principles that are named or chosen and already THRIVE-like
 * @param contrasts what the two lists come to, in words
 */
public record PrioritiesView(
        Masthead masthead,
        boolean agreed,
        String heading,
        List<Phrase> sentences,
        boolean hasBaseline,
        List<Integer> scores,
        int span,
        String reading,
        String place,
        List<Priority> priorities,
        List<Difference> differences,
        List<Difference> otherReasons,
        @Theirs String notes,
        List<RankingTable.Row> ranking,
        String proposes,
        List<Phrase> near,
        String method,
        List<Phrase> agreement,
        List<Phrase> otherMethods,
        List<String> otherRules,
        List<Phrase> steadiness,
        List<ShareBar> shares,
        String drawn,
        Phrase rare,
        RankMatrix matrix,
        List<Contrast> lowUnranked,
        List<Contrast> rankedThriveLike,
        List<String> contrasts)
        implements HandoutView {

    /**
     * One priority with its baseline.
     *
     * @param place its place
     * @param tied whether another has the same place
     * @param principle which
     * @param level its level
     * @param middle the middle of its baseline scores, or a dash
     * @param counts for each score of the scale, how many tables gave it
     * @param spread from which score to which
     * @param disputed whether the tables are far apart
     * @param scored how many tables scored it
     * @param namedBy how many tables named it: "6 of 8"
     * @param points its points
     */
    public record Priority(
            int place,
            boolean tied,
            PrincipleName principle,
            String level,
            String middle,
            List<Count> counts,
            String spread,
            boolean disputed,
            int scored,
            String namedBy,
            String points) {}

    /**
     * One way in which the decision differs from the proposal: which principle it is about, what it is, and why.
     *
     * @param principle the id of the principle that it is about
     * @param what how the decision differs
     * @param because why, or that no reason is given
     * @param explained whether a reason is given
     */
    public record Difference(
            String principle, Phrase what, @Theirs String because, boolean explained) {}

    /**
     * A principle whose score and whose ranking do not point the same way.
     *
     * @param principle which
     * @param middle the middle of its baseline scores
     * @param namedBy how many tables named it
     */
    public record Contrast(PrincipleName principle, String middle, String namedBy) {}

    /**
     * The handout of a round's rankings.
     *
     * @param decision what the room agreed, or empty as long as it has not
     * @param baseline the scores of the same round, or empty where there are none
     */
    public static PrioritiesView of(
            SiteFacts site, Findings findings, Optional<Decision> decision, Optional<Baseline> baseline) {
        return of(site, findings, decision, false, baseline);
    }

    /**
     * The same.
     *
     * @param outdated whether the rankings are others than those the room decided on
     */
    public static PrioritiesView of(
            SiteFacts site,
            Findings findings,
            Optional<Decision> decision,
            boolean outdated,
            Optional<Baseline> baseline) {
        Consensus consensus = findings.consensus();
        Chosen chosen = Chosen.of(consensus, decision);
        Contrasts contrasts = Contrasts.of(site, consensus, chosen, baseline);
        return new PrioritiesView(
                Masthead.of(site, "Scores and priorities", chosen.day().or(site::prioritised)),
                chosen.agreed(),
                chosen.agreed() ? "Agreed priorities" : "Proposed priorities",
                sentences(site, consensus, chosen, decision, outdated),
                baseline.isPresent(),
                site.model().scale().values(),
                site.model().scale().values().size(),
                baseline.map(b -> reading(site)).orElse(""),
                chosen.agreed() ? "Agreed place" : "Proposed place",
                priorities(site, consensus, chosen, baseline),
                decision.map(d -> DifferenceWords.of(site, consensus, d)).orElse(List.of()),
                decision.map(d -> DifferenceWords.others(site, consensus, d)).orElse(List.of()),
                decision.map(Decision::notes).orElse(""),
                RankingTable.of(site, consensus, chosen),
                RankingTable.proposes(consensus),
                NearMisses.of(site, consensus),
                RankingTable.method(consensus),
                AgreementWords.agreement(findings.agreement(), Voices.TABLES, table -> Phrase.typed(site.label(table))),
                MethodWords.others(consensus, findings.outcomes(), site),
                MethodWords.otherRules(consensus, findings.outcomes(), Voices.TABLES),
                AgreementWords.steadiness(findings, site),
                ShareBar.of(site, findings),
                ShareBar.drawn(findings),
                ShareBar.rare(site, findings),
                RankMatrix.of(site, consensus),
                contrasts.lowUnranked(),
                contrasts.rankedThriveLike(),
                contrasts.words());
    }

    @Override
    public String handout() {
        return "priorities";
    }

    private static List<Phrase> sentences(
            SiteFacts site, Consensus consensus, Chosen chosen, Optional<Decision> decision, boolean outdated) {
        List<Phrase> sentences = new ArrayList<>(PrioritySentences.of(site, consensus, chosen, decision));
        decision.filter(d -> outdated).ifPresent(d -> sentences.addAll(OutdatedWords.of(site, consensus, d)));
        return sentences;
    }

    private static String reading(SiteFacts site) {
        Scale scale = site.model().scale();
        return site.scored()
                        .map(day -> "The scores are of " + Wording.date(day) + ". ")
                        .orElse("") + ScaleWords.scale(scale) + " "
                + ScaleWords.disputed(scale);
    }

    private static List<Priority> priorities(
            SiteFacts site, Consensus consensus, Chosen chosen, Optional<Baseline> baseline) {
        List<Priority> priorities = new ArrayList<>();
        for (String id : chosen.ids()) {
            Distribution scores = baseline.flatMap(b -> b.of(id))
                    .map(PrincipleScores::distribution)
                    .orElse(new Distribution(site.model().scale(), List.of()));
            Optional<Standing> standing = consensus.profile().tables().isEmpty() ? Optional.empty() : consensus.of(id);
            priorities.add(new Priority(
                    chosen.ranks().get(priorities.size()),
                    chosen.isTied(priorities.size()),
                    site.principle(id),
                    site.levelOf(id).name(),
                    Wording.middle(scores),
                    Count.of(scores),
                    Wording.spread(scores),
                    scores.isDisputed(),
                    scores.n(),
                    standing.map(s -> RankingTable.namedBy(s, consensus)).orElse("–"),
                    standing.map(s -> Wording.points(s.points())).orElse("–")));
        }
        return priorities;
    }
}
