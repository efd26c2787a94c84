package thrive.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.cli.handout.Ejected;
import thrive.cli.handout.PageOptions;
import thrive.cli.handout.ReportOptions;
import thrive.cli.handout.Reporting;
import thrive.cli.line.Command;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.sheets.PaperMaker;
import thrive.cli.work.Delivery;
import thrive.cli.work.Opening;
import thrive.cli.work.Sites;
import thrive.files.write.Output;
import thrive.report.HandoutKind;

/** {@code thrive report}: the handouts. All are rendered before the first is written. */
public final class ReportCommand implements Command {

    /** While sheets are watched, the command runs again and again, but the page is opened only once. */
    private boolean opened;

    @Override
    public Syntax syntax() {
        String handouts = String.join(", ", HandoutKind.keys());
        Syntax report = Syntax.of("report", "Writes handouts as web pages to print or e-mail, as Markdown, and as PDF.")
                .with(Opt.FORMAT, "html, md, pdf or several (html,md,pdf). Default: html,md");
        return PageOptions.offeredBy(report, "reports/ROUND in the site")
                .with(Opt.EJECT)
                .with(Opt.BROWSER)
                .with(Opt.OPEN)
                .with(Opt.WATCH, "Write")
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("HANDOUT", "0..*", handouts + ". Default: all that the data allows.")
                .examples(
                        "thrive report",
                        "thrive report summary poster --format html",
                        "thrive report --format html,pdf --open",
                        "thrive report --watch",
                        "thrive report summary --large-print -o large",
                        "thrive report --eject templates");
    }

    @Override
    public Outcome run(Invocation invocation) {
        Optional<String> folder = invocation.arguments().value(Opt.EJECT);
        if (folder.isPresent()) {
            return Outcome.said(Delivery.write(Ejected.into(folder.get(), invocation), invocation));
        }
        ReportOptions options = ReportOptions.of(invocation);
        Reporting reporting = Reporting.of(invocation, options);
        if (reporting.isEmpty()) {
            return new Outcome(ExitCode.USAGE, "", reporting.messages());
        }
        List<Output> files = reporting.files(new PaperMaker(invocation, Sites.require(invocation), reporting.site()));
        List<String> messages = new ArrayList<>(reporting.messages());
        Optional<String> standIn = options.pages().standIn(files, invocation);
        messages.addAll(Delivery.write(files, invocation));
        standIn.ifPresent(messages::add);
        if (invocation.arguments().has(Opt.OPEN) && !invocation.arguments().has(Opt.DRY_RUN) && !opened) {
            opened = true;
            messages.add(Opening.open(reporting.first(), invocation));
        }
        return new Outcome(reporting.isComplete() ? ExitCode.FINE : ExitCode.PROBLEMS, "", messages);
    }
}
