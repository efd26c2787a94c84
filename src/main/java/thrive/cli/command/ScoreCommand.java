package thrive.cli.command;

import java.util.List;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.work.Forms;
import thrive.cli.work.HandIns;
import thrive.cli.work.Source;
import thrive.files.SheetFolder;
import thrive.files.intake.HandedIn;
import thrive.model.sheet.ScoreSheet;
import thrive.render.Heading;
import thrive.render.json.ScoreJson;
import thrive.render.table.ScoreTables;
import thrive.render.terminal.ScoreText;
import thrive.report.HandInWords;

/** {@code thrive score}: the baseline. */
public final class ScoreCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("score", "The baseline: how THRIVE-like each principle is, from the tables' score sheets.")
                .with(Opt.FORMAT, Forms.NAMES)
                .with(Opt.OUTPUT)
                .with(Opt.MODEL)
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("SHEET", "0..*", "Score sheets, in place of those of the round.")
                .examples(
                        "thrive score",
                        "thrive score --round baseline --format csv -o baseline.csv",
                        "thrive score --model principles.yaml sheets/*.csv");
    }

    @Override
    public Outcome run(Invocation invocation) {
        Source source = Source.open(invocation, SheetFolder.SCORES);
        HandedIn<ScoreSheet> handedIn = source.scores();
        List<ScoreSheet> sheets = handedIn.sheets();
        Heading heading = source.settle(invocation)
                .withUnread(
                        "score sheet",
                        sheets.stream().filter(ScoreSheet::isLeftOut).map(ScoreSheet::table));
        List<String> tables = source.tables(sheets.stream().map(ScoreSheet::table));
        Baseline baseline = BaselineCount.of(source.model(), tables, sheets);
        HandIns.tellScores(source, handedIn);
        Forms forms = new Forms(
                () -> ScoreText.of(heading, baseline, invocation.paintOut()),
                () -> ScoreJson.of(heading, baseline),
                () -> ScoreTables.of(baseline),
                heading.leftOut(),
                Titles.of(heading, "baseline"),
                HandInWords.of("a score sheet", tables.size(), baseline.notHandedIn()));
        return new Outcome(source.exitCode(), forms.asked(invocation), source.messages(invocation));
    }
}
