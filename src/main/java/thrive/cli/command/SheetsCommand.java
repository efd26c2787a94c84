package thrive.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.Arguments;
import thrive.cli.line.Command;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.cli.work.Priorities;
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.cli.work.TableNames;
import thrive.consensus.Consensus;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.Principle;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Problems;
import thrive.render.blank.BlankSheets;

/** {@code thrive sheets}: blank sheets for the tables. A sheet in which something stands is kept. */
public final class SheetsCommand implements Command {

    private static final String[] KINDS = {"score", "ranking", "gap"};

    @Override
    public Syntax syntax() {
        return Syntax.of("sheets", "Writes blank sheets for the tables; sheets that are filled in are kept.")
                .with(Opt.TABLES, "those of site.yaml")
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("KIND", "0..*", "score, ranking or gap. Default: all for which the time has come.")
                .examples("thrive sheets", "thrive sheets gap", "thrive sheets score --round follow-up");
    }

    @Override
    public Outcome run(Invocation invocation) {
        List<String> kinds = invocation.arguments().positional().stream()
                .map(kind -> Arguments.oneOf("the kind of sheet", kind, KINDS))
                .distinct()
                .toList();
        Source source = source(invocation);
        List<String> tables = tables(invocation, source);
        List<Output> outputs = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (String kind : kinds.isEmpty() ? List.of(KINDS) : kinds) {
            sheet(kind, source, kinds.contains(kind), messages)
                    .ifPresent(text -> outputs.addAll(outputs(source, kind, text, tables)));
        }
        boolean force = invocation.arguments().has(Opt.FORCE);
        Kept kept = Kept.of(source);
        List<Output> wanted = new ArrayList<>();
        for (Output output : outputs) {
            if (force || !SiteFolder.isThere(output.path())) {
                wanted.add(output);
            } else if (kept.isBlank(output.path())) {
                wanted.add(Output.ours(output.path(), output.content()));
            } else {
                messages.add("kept " + Delivery.shown(output.path(), invocation) + ", which is filled in"
                        + kept.lacking(output.path()));
            }
        }
        if (!wanted.isEmpty()) {
            messages.addAll(Delivery.write(wanted, invocation));
        }
        return Outcome.said(messages);
    }

    /** The round that is named, or else the last one: sheets are made for what is to come. */
    private static Source source(Invocation invocation) {
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site = folder.site(problems).orElseThrow(() -> new ContentErrors(problems));
        Round round = invocation
                .arguments()
                .value(Opt.ROUND)
                .map(id -> Sites.round(site, id))
                .orElseGet(() -> site.rounds().get(site.rounds().size() - 1));
        return Source.ofRound(invocation, folder, site, round, problems);
    }

    private static List<String> tables(Invocation invocation, Source source) {
        Optional<String> named = invocation.arguments().value(Opt.TABLES);
        if (named.isPresent()) {
            return TableNames.split(named.get()).stream()
                    .map(id -> TableNames.known(source.listed(), id))
                    .toList();
        }
        if (source.listed().isEmpty()) {
            throw new UsageError("site.yaml lists no tables: name them there, or with --tables red,blue");
        }
        return source.listed().stream().map(SiteTable::id).toList();
    }

    private static Optional<String> sheet(String kind, Source source, boolean asked, List<String> messages) {
        return switch (kind) {
            case "score" -> Optional.of(BlankSheets.score(source.model()));
            case "ranking" -> Optional.of(BlankSheets.ranking(Source.TOP));
            default -> gap(source, asked, messages);
        };
    }

    private static Optional<String> gap(Source source, boolean asked, List<String> messages) {
        Priorities priorities = Priorities.of(source);
        if (source.problems().hasErrors()) {
            throw new ContentErrors(source.problems());
        }
        if (priorities.decision().isEmpty()
                && !priorities.consensus().map(Consensus::isDetermined).orElse(true)) {
            throw new UsageError("the top five is undetermined: the room must first choose among "
                    + String.join(", ", priorities.consensus().orElseThrow().undetermined())
                    + "; thrive decide records it");
        }
        List<Principle> principles = priorities.ids().stream()
                .flatMap(id -> source.model().principle(id).stream())
                .toList();
        if (!principles.isEmpty()) {
            messages.add("gap sheets for the " + priorities.chosenBy().word() + " priorities: "
                    + String.join(", ", priorities.ids()));
            return Optional.of(BlankSheets.gap(principles));
        }
        String why = "gap sheets need priorities: a decision.yaml, or rankings";
        if (asked) {
            throw new UsageError(why);
        }
        messages.add("no gap sheets yet; " + why);
        return Optional.empty();
    }

    private static List<Output> outputs(Source source, String kind, String text, List<String> tables) {
        SheetFolder sub = switch (kind) {
            case "score" -> SheetFolder.SCORES;
            case "ranking" -> SheetFolder.RANKINGS;
            default -> SheetFolder.GAPS;
        };
        String path = source.round().orElseThrow().id() + "/" + sub.path() + "/";
        SiteFolder folder = source.folder().orElseThrow();
        return tables.stream()
                .map(table -> Output.theirs(Delivery.inside(folder, path + table + ".csv"), text))
                .toList();
    }
}
