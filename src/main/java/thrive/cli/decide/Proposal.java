package thrive.cli.decide;

import java.util.List;

import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.cli.work.HandIns;
import thrive.cli.work.Source;
import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Profile;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.definition.DecisionReader;
import thrive.files.intake.HandedIn;
import thrive.model.AssessmentModel;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.SiteFacts;

/**
 * What the room decides on: the rankings of a round, and what they propose.
 *
 * @param source the files of the round
 * @param rankings its ranking sheets
 * @param heading what stands at the head of what is shown
 * @param consensus what the rankings come to
 */
public record Proposal(Source source, List<RankingSheet> rankings, Heading heading, Consensus consensus) {

    public Proposal {
        rankings = List.copyOf(rankings);
    }

    /** Reads the rankings of the round that is meant. */
    public static Proposal of(Invocation invocation) {
        Source source = Source.ofSite(invocation, SheetFolder.RANKINGS);
        HandedIn<RankingSheet> handedIn = source.roundRankings();
        List<RankingSheet> rankings = handedIn.sheets();
        Heading heading = source.settle(invocation);
        HandIns.tellRankings(source, handedIn);
        Round round = source.round().orElseThrow();
        if (rankings.stream().allMatch(RankingSheet::isBlank)) {
            throw new UsageError("no table has ranked anything in round " + round.id()
                    + " yet, so there is nothing to decide on; thrive rank TABLE PRINCIPLE..."
                    + source.roundOption() + " writes a table's list down");
        }
        List<String> tables = source.tables(rankings.stream().map(RankingSheet::table));
        Profile profile = Profile.of(source.model().ids(), tables, rankings);
        return new Proposal(source, rankings, heading, ConsensusCount.of(profile, Source.TOP));
    }

    public AssessmentModel model() {
        return source.model();
    }

    public Round round() {
        return source.round().orElseThrow();
    }

    /** The file of the decision, by its path inside the site. */
    public String file() {
        return round().id() + "/" + SiteFolder.DECISION_FILE;
    }

    /** How many priorities the room agrees. */
    public int most() {
        return DecisionReader.most(model());
    }

    /** How many are enough, where the tables named too few for a full list. */
    public int fewest() {
        return Math.min(most(), source.fewest(rankings));
    }

    SiteFacts facts() {
        return SiteFacts.of(source.site().orElseThrow(), round(), model());
    }
}
