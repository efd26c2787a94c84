package thrive.cli.command;

import java.util.List;
import java.util.Optional;

import thrive.cli.line.Command;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.work.ProblemPrinter;
import thrive.cli.work.SiteCheck;
import thrive.cli.work.Sites;
import thrive.files.SiteFolder;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Severity;
import thrive.render.json.CheckJson;
import thrive.report.Wording;

/** {@code thrive check}: every problem of every file of a site, at once. */
public final class CheckCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "check",
                        "Reads a site's definitions, sheets, decisions and templates: every problem, cell by cell.")
                .with(Opt.FORMAT, "text or json. Default: text")
                .with(Opt.OUTPUT)
                .with(Opt.STRICT)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .examples("thrive check", "thrive check --strict --format json");
    }

    @Override
    public Outcome run(Invocation invocation) {
        SiteFolder folder = Sites.require(invocation);
        Optional<String> round = invocation.arguments().value(Opt.ROUND);
        round.ifPresent(id -> folder.site(new Problems()).ifPresent(site -> Sites.round(site, id)));
        SiteCheck.Findings findings = SiteCheck.of(invocation, folder);
        boolean json = invocation.arguments().oneOf(Opt.FORMAT, "text", "json").equals("json");
        String result = json ? CheckJson.of(findings.problems(), findings.files()) : text(findings, invocation);
        return new Outcome(code(findings.problems(), invocation.arguments().has(Opt.STRICT)), result, List.of());
    }

    private static String text(SiteCheck.Findings findings, Invocation invocation) {
        boolean quiet = invocation.arguments().has(Opt.QUIET);
        List<Problem> shown = findings.problems().stream()
                .filter(problem -> !quiet || problem.isError())
                .toList();
        return ProblemPrinter.print(shown, invocation.paintOut())
                + Wording.count(findings.files(), "file") + " checked: "
                + ProblemPrinter.summary(findings.problems()) + "\n";
    }

    private static ExitCode code(List<Problem> problems, boolean strict) {
        if (problems.stream().anyMatch(p -> p.isError() && p.code() == Code.F01)) {
            return ExitCode.UNAVAILABLE;
        }
        boolean bad = problems.stream().anyMatch(p -> p.isError() || (strict && p.severity() == Severity.WARNING));
        return bad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
