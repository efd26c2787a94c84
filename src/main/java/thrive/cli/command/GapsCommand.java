package thrive.cli.command;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.work.Forms;
import thrive.cli.work.GapMerging;
import thrive.cli.work.HandIns;
import thrive.cli.work.Priorities;
import thrive.cli.work.Source;
import thrive.files.SheetFolder;
import thrive.files.intake.HandedIn;
import thrive.gap.GapAnalysis;
import thrive.model.sheet.GapSheet;
import thrive.render.Heading;
import thrive.render.json.GapsJson;
import thrive.render.table.GapTables;
import thrive.render.terminal.GapsText;

/** {@code thrive gaps}: the tables' gap sheets merged for the agreed, or else the proposed, priorities. */
public final class GapsCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("gaps", "Merges the tables' gap sheets for the agreed priorities, or the proposed ones.")
                .with(Opt.FORMAT, Forms.NAMES)
                .with(Opt.OUTPUT)
                .with(Opt.MODEL)
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("SHEET", "0..*", "Gap sheets, in place of those of the round.")
                .examples("thrive gaps", "thrive gaps --format md -o gaps.md");
    }

    @Override
    public Outcome run(Invocation invocation) {
        Source source = Source.open(invocation, SheetFolder.GAPS);
        HandedIn<GapSheet> sheets = source.gaps();
        Priorities priorities = Priorities.of(source);
        Heading heading = source.settle(invocation)
                .withUnread(
                        "gap sheet",
                        sheets.sheets().stream().filter(GapSheet::isLeftOut).map(GapSheet::table));
        HandIns.tellGaps(source, sheets);
        priorities.tellOutdated(invocation, source);
        GapAnalysis gaps = GapMerging.of(source, priorities, sheets.sheets());
        Forms forms = new Forms(
                () -> GapsText.of(heading, gaps, invocation.paintOut()),
                () -> GapsJson.of(heading, gaps),
                () -> GapTables.of(gaps),
                heading.leftOut(),
                Titles.of(heading, "gap analysis"),
                "");
        return new Outcome(source.exitCode(), forms.asked(invocation), source.messages(invocation));
    }
}
