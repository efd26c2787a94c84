package thrive.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import thrive.cli.line.Arguments;
import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.BallotMerging;
import thrive.cli.work.ConsensusForms;
import thrive.cli.work.Forms;
import thrive.cli.work.HandIns;
import thrive.cli.work.Merging;
import thrive.cli.work.Source;
import thrive.cli.work.Weights;
import thrive.consensus.Findings;
import thrive.consensus.MethodName;
import thrive.consensus.Why;
import thrive.consensus.profile.Profile;
import thrive.files.SheetFolder;
import thrive.files.definition.PrincipleLookup;
import thrive.files.intake.HandedIn;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.RankingSheet;
import thrive.render.Heading;
import thrive.render.terminal.ConsensusText;
import thrive.report.HandInWords;

/** {@code thrive consensus}: the tables' rankings merged into a proposed top five. */
public final class ConsensusCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("consensus", "Merges the tables' rankings into a proposed top five. The room decides.")
                .with(Opt.FORMAT, Forms.NAMES)
                .with(Opt.OUTPUT)
                .with(Opt.TOP)
                .with(Opt.METHOD, String.join(", ", MethodName.words()) + ". Default: points")
                .with(Opt.WEIGHTS)
                .with(Opt.UNRANKED)
                .with(Opt.TIME_LIMIT)
                .with(Opt.WHY)
                .with(Opt.SHOW, ConsensusForms.SHOWN)
                .with(Opt.WATCH, "Show the result")
                .with(Opt.BALLOTS)
                .with(Opt.MODEL)
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("SHEET", "0..*", "Ranking sheets, in place of those of the round.")
                .examples(
                        "thrive consensus",
                        "thrive consensus --why MES-2",
                        "thrive consensus --show ranks,pairs",
                        "thrive consensus --watch",
                        "thrive consensus --method schulze --weights people",
                        "thrive consensus --format json",
                        "thrive consensus --ballots election.soi --method schulze",
                        "thrive consensus --model principles.yaml rankings/*.csv");
    }

    @Override
    public Outcome run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Merging merging = Merging.of(arguments);
        ConsensusForms forms = ConsensusForms.of(arguments);
        Optional<String> ballots = arguments.value(Opt.BALLOTS);
        return ballots.isPresent()
                ? BallotMerging.of(invocation, ballots.get(), merging, forms)
                : ofSheets(invocation, merging, forms);
    }

    private static Outcome ofSheets(Invocation invocation, Merging merging, ConsensusForms forms) {
        Arguments arguments = invocation.arguments();
        Source source = Source.open(invocation, SheetFolder.RANKINGS);
        Optional<String> why = arguments.value(Opt.WHY).map(typed -> principle(source.model(), typed));
        HandedIn<RankingSheet> rankings = source.rankings(Math.max(merging.top(), Source.TOP));
        List<RankingSheet> sheets = rankings.sheets();
        List<String> leftOut = sheets.stream()
                .filter(RankingSheet::isLeftOut)
                .map(RankingSheet::table)
                .toList();
        Heading heading = source.settle(invocation).withUnread("ranking", leftOut.stream());
        List<String> tables = source.tables(sheets.stream().map(RankingSheet::table));
        HandIns.tellRankings(source, rankings);
        Profile equal = Profile.of(source.model().ids(), tables, sheets).with(merging.unranked());
        Profile profile = merging.weights()
                .map(asked ->
                        Weights.weighted(equal, asked, invocation.surroundings().folder(), source, tables))
                .orElse(equal);
        BooleanSupplier deadline = merging.deadline();
        Findings findings = Findings.of(profile, merging.method(), merging.top(), forms.parts(), deadline);
        List<String> missing = tables.stream()
                .filter(table -> !equal.tables().contains(table) && !leftOut.contains(table))
                .toList();
        String handedIn = HandInWords.of("a ranking", tables.size(), missing);
        String result = forms.asked(
                Optional.of(heading),
                handedIn,
                findings,
                why.map(id -> Why.of(findings.consensus(), findings.outcome(), id)),
                () -> ConsensusText.of(
                        heading, findings, source.decisionIfSound(sheets), handedIn, invocation.paintOut()),
                Titles.of(heading, "consensus"),
                invocation);
        return new Outcome(source.exitCode(), result, source.messages(invocation));
    }

    private static String principle(AssessmentModel model, String typed) {
        PrincipleLookup lookup = new PrincipleLookup(model);
        return lookup.find(typed)
                .map(Principle::id)
                .orElseThrow(
                        () -> new UsageError("there is no principle \"" + typed + "\"", lookup.suggestions(typed)));
    }
}
