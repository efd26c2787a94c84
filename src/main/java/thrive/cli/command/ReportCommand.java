package thrive.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.cli.line.Arguments;
import thrive.cli.line.Command;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.cli.work.HandoutMaker;
import thrive.cli.work.HandoutMaker.Made;
import thrive.cli.work.Sites;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.render.page.Handouts;

/** {@code thrive report}: the handouts. All are rendered before the first is written. */
public final class ReportCommand implements Command {

    private static final List<String> FORMATS = List.of("html", "md");

    @Override
    public Syntax syntax() {
        String handouts = String.join(", ", HandoutMaker.names());
        return Syntax.of("report", "Writes handouts as web pages to print or e-mail, and as Markdown.")
                .with(Opt.FORMAT, "html, md or both (html,md). Default: both")
                .with(Opt.FOLDER, "reports/ROUND in the site")
                .with(Opt.SKIP_BAD)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("HANDOUT", "0..*", handouts + ". Default: all that the data allows.")
                .examples("thrive report", "thrive report summary poster --format html", "thrive report -o handouts");
    }

    @Override
    public Outcome run(Invocation invocation) {
        List<String> formats = formats(invocation);
        List<String> asked = asked(invocation);
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site =
                folder.site(problems).filter(s -> !problems.hasErrors()).orElseThrow(() -> new ContentErrors(problems));
        HandoutMaker maker = new HandoutMaker(invocation, folder, site);
        List<Output> outputs = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        Handouts renderer = new Handouts();
        ExitCode code = ExitCode.FINE;
        for (Map.Entry<String, Made> made : made(maker, asked, messages).entrySet()) {
            Path where = folder(invocation, folder, made.getValue().round().id());
            for (String format : formats) {
                String text = format.equals("html")
                        ? renderer.html(made.getValue().view())
                        : renderer.markdown(made.getValue().view());
                outputs.add(Output.ours(where.resolve(made.getKey() + "." + format), text));
            }
            code = made.getValue().complete() ? code : ExitCode.PROBLEMS;
        }
        messages.addAll(maker.messages());
        messages.addAll(Delivery.write(outputs, invocation));
        return new Outcome(code, "", messages);
    }

    /** Each handout that can be made; one that was asked for by name and cannot be is a usage error. */
    private static Map<String, Made> made(HandoutMaker maker, List<String> asked, List<String> messages) {
        Map<String, Made> all = new LinkedHashMap<>();
        for (String name : asked.isEmpty() ? HandoutMaker.names() : asked) {
            Optional<Made> made = maker.make(name);
            if (made.isPresent()) {
                all.put(name, made.get());
            } else if (asked.isEmpty()) {
                messages.add("no " + name + ": " + maker.whyNot(name) + maker.leftover(name));
            } else {
                throw new UsageError("there can be no " + name + " yet: " + maker.whyNot(name));
            }
        }
        if (all.isEmpty()) {
            throw UsageError.listing("there is nothing to report yet: nothing is filled in", messages);
        }
        return all;
    }

    private static List<String> asked(Invocation invocation) {
        return invocation.arguments().positional().stream()
                .map(name -> Arguments.oneOf(
                        "the handout", name, HandoutMaker.names().toArray(String[]::new)))
                .distinct()
                .toList();
    }

    private static List<String> formats(Invocation invocation) {
        String typed = invocation.arguments().value(Opt.FORMAT).orElse("html,md");
        return Arrays.stream(typed.split(",", -1))
                .map(word -> Arguments.oneOf("--format", word.strip(), FORMATS.toArray(String[]::new)))
                .distinct()
                .toList();
    }

    private static Path folder(Invocation invocation, SiteFolder site, String round) {
        return invocation
                .arguments()
                .value(Opt.FOLDER)
                .map(named -> invocation.surroundings().folder().resolve(named))
                .orElseGet(() -> Delivery.inside(site, "reports/" + round));
    }
}
