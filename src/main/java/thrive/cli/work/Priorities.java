package thrive.cli.work;

import java.util.List;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Profile;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.model.Fingerprint;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.problem.Code;
import thrive.problem.Problem;

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

    /**
     * Whether the rankings are others than those the room decided on. Not told where the decision does not say which they were, nor where
     * a ranking cannot be read in full.
     */
    public boolean isOutdated() {
        return decision.map(Decision::ballots)
                .filter(saw -> !saw.isEmpty()
                        && rankings.stream().allMatch(sheet -> sheet.leftOut().isNone()))
                .filter(saw ->
                        !saw.equals(Fingerprint.ofBallots(rankings)) && !saw.equals(Fingerprint.ofBallots(byFile())))
                .isPresent();
    }

    /** The same rankings under the names of their files: those of tables that the site has given other ids since. */
    private List<RankingSheet> byFile() {
        return rankings.stream()
                .map(sheet -> new RankingSheet(stem(sheet.at().file()), sheet.ranked(), sheet.at()))
                .toList();
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }

    /**
     * Adds a warning to the source's problems where the rankings are others than those the room decided on. Where none is filled in, the
     * decision is most likely that of another round, and nothing can be counted that would show whether it still holds.
     */
    public void tellOutdated(Invocation invocation, Source source) {
        Optional<Problem> stray = consensus.isPresent()
                ? Optional.empty()
                : decision.flatMap(made -> StrayDecision.problem(invocation, source, made));
        if (stray.isPresent()) {
            source.problems().add(stray.get());
        } else if (isOutdated()) {
            Decision made = decision.orElseThrow();
            source.problems().add(consensus.isPresent() ? outdated(source, made) : unfounded(source, made));
        }
    }

    private static Problem unfounded(Source source, Decision decision) {
        String round = source.round().map(Round::id).orElse("");
        return Problem.of(
                        Code.D05,
                        decision.at(),
                        "the room decided" + day(decision) + " on rankings, and round " + round + " has none")
                .withExpected("the rankings that the room saw, in " + round + "/rankings/, or the file in the folder"
                        + " of its round");
    }

    private static Problem outdated(Source source, Decision decision) {
        String round = source.round().map(Round::id).orElse("");
        return Problem.of(
                        Code.D05,
                        decision.at(),
                        "the rankings of round " + round + " have changed since the room decided" + day(decision)
                                + ": run thrive consensus --round " + round + " to see what they propose now")
                .withExpected("the rankings that the room saw, or its decision on these, recorded with"
                        + " thrive decide --round " + round + " --force, also where only a table has another id");
    }

    private static String day(Decision decision) {
        return decision.date().map(day -> " on " + day).orElse("");
    }
}
