package thrive.cli.work;

import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Profile;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.Decision;

/**
 * The priorities of a round: what the room agreed, or else what is proposed, or else nothing yet.
 *
 * @param chosenBy whose list it is
 * @param ids the principles, in order; none where there is neither a decision nor a ranking
 * @param decision what the room decided, if it has
 * @param consensus what the rankings come to, if there are any
 * @param rankings the ranking sheets, blank ones too
 */
public record Priorities(
        ChosenBy chosenBy,
        List<String> ids,
        Optional<Decision> decision,
        Optional<Consensus> consensus,
        List<RankingSheet> rankings) {

    public Priorities {
        ids = List.copyOf(ids);
        rankings = List.copyOf(rankings);
    }

    /** Reads the decision and the rankings of the source's round. */
    public static Priorities of(Source source) {
        List<RankingSheet> rankings = source.roundRankings().sheets();
        Optional<Consensus> consensus = rankings.stream().allMatch(RankingSheet::isBlank)
                ? Optional.empty()
                : Optional.of(ConsensusCount.of(
                        Profile.of(
                                source.model().ids(),
                                source.tables(rankings.stream().map(RankingSheet::table)),
                                rankings),
                        Source.TOP));
        Optional<Decision> decision = source.decision(rankings);
        if (decision.isPresent()) {
            return new Priorities(ChosenBy.AGREED, decision.get().agreed(), decision, consensus, rankings);
        }
        return consensus
                .map(c -> new Priorities(ChosenBy.PROPOSED, c.proposed(), decision, consensus, rankings))
                .orElse(new Priorities(ChosenBy.SHEETS, List.of(), decision, consensus, rankings));
    }
}
