package thrive.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.cli.handout.Ejected;
import thrive.cli.handout.ReportOptions;
import thrive.cli.handout.Reporting;
import thrive.cli.line.Command;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.work.Delivery;
import thrive.report.HandoutKind;

/** {@code thrive report}: the handouts. All are rendered before the first is written. */
public final class ReportCommand implements Command {

    @Override
    public Syntax syntax() {
        String handouts = String.join(", ", HandoutKind.keys());
        return Syntax.of("report", "Writes handouts as web pages to print or e-mail, and as Markdown.")
                .with(Opt.FORMAT, "html, md or both (html,md). Default: both")
                .with(Opt.FOLDER, "reports/ROUND in the site")
                .with(Opt.LARGE_PRINT)
                .with(Opt.MONO)
                .with(Opt.TEMPLATES)
                .with(Opt.EJECT)
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("HANDOUT", "0..*", handouts + ". Default: all that the data allows.")
                .examples(
                        "thrive report",
                        "thrive report summary poster --format html",
                        "thrive report summary --large-print -o large",
                        "thrive report --eject templates");
    }

    @Override
    public Outcome run(Invocation invocation) {
        Optional<String> folder = invocation.arguments().value(Opt.EJECT);
        if (folder.isPresent()) {
            return Outcome.said(Delivery.write(Ejected.into(folder.get(), invocation), invocation));
        }
        Reporting reporting = Reporting.of(invocation, ReportOptions.of(invocation));
        List<String> messages = new ArrayList<>(reporting.messages());
        messages.addAll(Delivery.write(reporting.files(), invocation));
        return new Outcome(reporting.isComplete() ? ExitCode.FINE : ExitCode.PROBLEMS, "", messages);
    }
}
