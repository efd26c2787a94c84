package thrive.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.handout.PageOptions;
import thrive.cli.line.Arguments;
import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.sheets.BlankSheet;
import thrive.cli.sheets.Printed;
import thrive.cli.sheets.SheetMaker;
import thrive.cli.work.Delivery;
import thrive.cli.work.ProblemPrinter;
import thrive.cli.work.RoundMeant;
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.cli.work.TableNames;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.files.write.Stamps;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Problems;

/**
 * {@code thrive sheets}: blank sheets, for each table to type into, and to print. A sheet in which something stands is kept.
 */
public final class SheetsCommand implements Command {

    private static final String TYPED = "csv";
    private static final String PRINTED = "html";
    private static final List<String> FORMS = List.of(TYPED, PRINTED);

    @Override
    public Syntax syntax() {
        Syntax sheets = Syntax.of(
                        "sheets", "Writes blank sheets to type into and to print; sheets that are filled in are kept.")
                .with(Opt.FORMAT, "csv (for each table), html (to print) or both (csv,html). Default: both")
                .with(Opt.TABLES, "those of site.yaml");
        return PageOptions.offeredBy(sheets, "reports/ROUND in the site. CSV goes to the round's own folders always")
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("KIND", "0..*", "score, ranking or gap. Default: all for which the time has come.")
                .examples(
                        "thrive sheets",
                        "thrive sheets score --format html",
                        "thrive sheets gap",
                        "thrive sheets --format html --large-print -o large",
                        "thrive sheets score --round follow-up");
    }

    @Override
    public Outcome run(Invocation invocation) {
        List<String> formats = invocation.arguments().someOf(Opt.FORMAT, FORMS, FORMS);
        List<String> kinds = kinds(invocation);
        Source source = source(invocation, kinds);
        boolean paper = formats.contains(PRINTED);
        if (!paper && invocation.arguments().value(Opt.FOLDER).isPresent()) {
            throw new UsageError("-o is for the pages to print; ask for them with --format html");
        }
        SheetMaker maker = new SheetMaker(invocation, source, paper);
        List<String> messages =
                new ArrayList<>(ProblemPrinter.messages(source.problems().sorted(), invocation.paintErr()));
        List<String> tables = formats.contains(TYPED) ? tables(invocation, source) : List.of();
        if (formats.contains(TYPED) && tables.isEmpty()) {
            messages.add(withoutTables(formats));
        }
        List<BlankSheet> sheets = (kinds.isEmpty() ? SheetMaker.KINDS : kinds)
                .stream()
                        .flatMap(kind -> maker.make(kind, kinds.contains(kind)).stream())
                        .toList();
        messages.addAll(maker.messages());
        List<Output> outputs = typed(source, sheets, tables, invocation, messages);
        Printed printed = Printed.of(sheets, source, invocation);
        messages.addAll(printed.messages());
        outputs.addAll(printed.pages());
        if (!outputs.isEmpty()) {
            messages.addAll(Delivery.write(outputs, invocation));
        }
        printed.standIn().ifPresent(messages::add);
        return Outcome.said(messages);
    }

    /** Printing needs no tables; typing does. */
    private static String withoutTables(List<String> formats) {
        String why = "site.yaml lists no tables: name them there, or with --tables red,blue";
        if (!formats.contains(PRINTED)) {
            throw new UsageError(why);
        }
        return "no sheets to type into: " + why;
    }

    private static List<String> kinds(Invocation invocation) {
        return invocation.arguments().positional().stream()
                .map(kind -> Arguments.oneOf("the kind of sheet", kind, SheetMaker.KINDS.toArray(String[]::new)))
                .distinct()
                .toList();
    }

    /** The round that is named, or else the one whose time has come for what is asked for. */
    private static Source source(Invocation invocation, List<String> kinds) {
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site = Source.soundSite(folder, problems);
        Round round = invocation
                .arguments()
                .value(Opt.ROUND)
                .map(id -> Sites.round(site, id))
                .orElseGet(() -> meant(new RoundMeant(folder, site), kinds));
        return Source.ofRound(invocation, folder, site, round, problems);
    }

    private static Round meant(RoundMeant round, List<String> kinds) {
        if (kinds.size() != 1) {
            return round.toPrepare();
        }
        return switch (kinds.get(0)) {
            case "score" -> round.toScore();
            case "ranking" -> round.toRank();
            default -> round.toAnalyse();
        };
    }

    /** The tables that are named, or else those of the site, which may list none. */
    private static List<String> tables(Invocation invocation, Source source) {
        Optional<String> named = invocation.arguments().value(Opt.TABLES);
        if (named.isPresent()) {
            return TableNames.split(named.get()).stream()
                    .map(id -> TableNames.known(source.listed(), id))
                    .toList();
        }
        return source.listed().stream().map(SiteTable::id).toList();
    }

    /** The tables' sheets that may be written; of the others it is said that they are kept. */
    private static List<Output> typed(
            Source source, List<BlankSheet> sheets, List<String> tables, Invocation invocation, List<String> messages) {
        boolean force = invocation.arguments().has(Opt.FORCE);
        List<Output> outputs = outputs(source, sheets, tables);
        Stamps before = Stamps.in(outputs.stream()
                .flatMap(output -> Stream.ofNullable(output.path().getParent()))
                .distinct()
                .toList());
        Kept kept = Kept.of(source);
        List<Output> wanted = new ArrayList<>();
        for (Output output : outputs) {
            if (force || !SiteFolder.isThere(output.path())) {
                wanted.add(output);
            } else if (kept.isBlank(output.path())) {
                wanted.add(Output.inPlaceOf(before.of(output.path()), output.path(), output.content()));
            } else {
                messages.add("kept " + Delivery.shown(output.path(), invocation) + ", which is filled in"
                        + kept.lacking(output.path()));
            }
        }
        return wanted;
    }

    private static List<Output> outputs(Source source, List<BlankSheet> sheets, List<String> tables) {
        String round = source.round().orElseThrow().id();
        SiteFolder folder = source.folder().orElseThrow();
        return sheets.stream()
                .flatMap(sheet -> tables.stream()
                        .map(table -> round + "/" + sheet.folder().path() + "/" + table + ".csv")
                        .map(path -> Output.theirs(Delivery.inside(folder, path), sheet.csv())))
                .toList();
    }
}
