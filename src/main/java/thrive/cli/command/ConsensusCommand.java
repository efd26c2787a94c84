package thrive.cli.command;

import java.util.List;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.work.Forms;
import thrive.cli.work.HandIns;
import thrive.cli.work.Source;
import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.agreement.Agreement;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness;
import thrive.files.SheetFolder;
import thrive.model.sheet.RankingSheet;
import thrive.render.Heading;
import thrive.render.json.ConsensusJson;
import thrive.render.table.ConsensusTables;
import thrive.render.terminal.ConsensusText;

/** {@code thrive consensus}: the tables' rankings merged into a proposed top five. */
public final class ConsensusCommand implements Command {

    private static final int SAMPLES = 1000;
    private static final long SEED = 1;

    @Override
    public Syntax syntax() {
        return Syntax.of("consensus", "Merges the tables' rankings into a proposed top five. The room decides.")
                .with(Opt.FORMAT, Forms.NAMES)
                .with(Opt.OUTPUT)
                .with(Opt.TOP)
                .with(Opt.MODEL)
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("SHEET", "0..*", "Ranking sheets, in place of those of the round.")
                .examples(
                        "thrive consensus",
                        "thrive consensus --format json",
                        "thrive consensus --model principles.yaml rankings/*.csv");
    }

    @Override
    public Outcome run(Invocation invocation) {
        int top = invocation.arguments().number(Opt.TOP).orElse(Source.TOP);
        Source source = Source.open(invocation, SheetFolder.RANKINGS);
        List<RankingSheet> sheets = source.rankings(Math.max(top, Source.TOP));
        Heading heading = source.settle(invocation);
        List<String> tables = source.tables(sheets.stream().map(RankingSheet::table));
        HandIns.tellRankings(source, sheets);
        Profile profile = Profile.of(source.model().ids(), tables, sheets);
        Consensus consensus = ConsensusCount.of(profile, top);
        Forms forms = new Forms(
                () -> ConsensusText.of(
                        heading,
                        consensus,
                        Agreement.of(profile, top),
                        Robustness.leaveOneOut(profile, top),
                        source.decisionIfSound(sheets),
                        tables.size(),
                        invocation.paintOut()),
                () -> ConsensusJson.of(
                        heading, consensus, Agreement.of(profile, top), Robustness.of(profile, top, SAMPLES, SEED)),
                () -> ConsensusTables.of(source.model(), consensus),
                heading,
                Titles.of(heading, "consensus"));
        return new Outcome(source.exitCode(), forms.asked(invocation), source.messages(invocation));
    }
}
