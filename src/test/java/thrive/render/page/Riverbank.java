package thrive.render.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Profile;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.intake.GapSheets;
import thrive.files.intake.RankingSheets;
import thrive.files.intake.ScoreSheets;
import thrive.gap.GapAnalysis;
import thrive.gap.GapMerge;
import thrive.model.AssessmentModel;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Problems;
import thrive.report.HandoutView;
import thrive.report.Sample;
import thrive.report.SiteFacts;
import thrive.report.baseline.BaselineView;
import thrive.report.baseline.SummaryView;
import thrive.report.gaps.GapsView;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;
import thrive.report.priorities.Chosen;
import thrive.report.priorities.PosterView;
import thrive.report.priorities.PrioritiesView;
import thrive.report.sheets.GapSheetView;
import thrive.report.sheets.RankingSheetView;
import thrive.report.sheets.ScoreSheetView;

/** The example site, read from its files, and its handouts. */
final class Riverbank {

    private static final int TOP = 5;

    private final Problems problems = new Problems();
    private final SiteFolder folder = SiteFolder.at(Path.of("examples/riverbank"));
    private final Site site = folder.site(problems).orElseThrow();
    private final Round round = site.rounds().get(0);
    private final AssessmentModel model =
            folder.model(site, Optional.of(round), problems).orElseThrow();
    private final List<String> tables =
            site.tables().stream().map(SiteTable::id).toList();

    SiteFacts facts() {
        return SiteFacts.of(site, round, model);
    }

    Baseline baseline() {
        var sheets =
                ScoreSheets.read(folder.sheets(round, SheetFolder.SCORES, problems), model, site.tables(), problems);
        return BaselineCount.of(model, tables, sheets);
    }

    Consensus consensus() {
        var sheets = RankingSheets.read(
                folder.sheets(round, SheetFolder.RANKINGS, problems), model, site.tables(), TOP, problems);
        return ConsensusCount.of(Profile.of(model.ids(), tables, sheets), TOP);
    }

    Optional<Decision> decision() {
        return folder.decision(round, model, 5, problems);
    }

    GapAnalysis gaps() {
        var sheets = GapSheets.read(folder.sheets(round, SheetFolder.GAPS, problems), model, site.tables(), problems);
        return GapMerge.of(
                model, GapAnalysis.ChosenBy.AGREED, decision().orElseThrow().agreed(), tables, sheets);
    }

    PackView pack() {
        return PackView.of(new PackFacts(
                facts(), site.next(), Optional.of(baseline()), Optional.of(Chosen.of(consensus(), decision()))));
    }

    List<HandoutView> handouts() {
        return List.of(
                SummaryView.of(facts(), baseline()),
                BaselineView.of(facts(), baseline(), site.evidence()),
                PrioritiesView.of(facts(), Sample.findings(consensus()), decision(), Optional.of(baseline())),
                PosterView.of(facts(), Chosen.of(consensus(), decision())),
                GapsView.of(facts(), gaps()),
                pack());
    }

    List<HandoutView> sheets() {
        return List.of(
                ScoreSheetView.of(facts()),
                RankingSheetView.of(facts(), TOP, Optional.of(baseline()), site.evidence()),
                GapSheetView.of(
                        facts(),
                        GapAnalysis.ChosenBy.AGREED,
                        decision().orElseThrow().agreed().stream()
                                .flatMap(id -> model.principle(id).stream())
                                .toList()));
    }
}
