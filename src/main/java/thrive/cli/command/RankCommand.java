package thrive.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.cli.work.RoundMeant;
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.cli.work.TableNames;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.definition.PrincipleLookup;
import thrive.files.definition.TypedList;
import thrive.files.write.Output;
import thrive.files.write.Stamps;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.render.blank.BlankSheets;
import thrive.render.blank.BlankSheets.Ranked;
import thrive.report.Wording;

/** {@code thrive rank}: writes a table's ranking sheet while it reads its five aloud. */
public final class RankCommand implements Command {

    private static final Pattern AND = Pattern.compile("(?<!\\s)\\s*+(?:[&+/]|\\band\\b)\\s*+");

    @Override
    public Syntax syntax() {
        return Syntax.of("rank", "Writes a table's ranking sheet while it reads its list aloud, best first.")
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments(
                        "TABLE PRINCIPLE",
                        "0..*",
                        "The table, then the principles from the first to the fifth; join ties with =.")
                .examples("thrive rank red MES-2 MAC-1 MIC-4 MES-8 MIC-2", "thrive rank blue MES-2 MAC-1=MIC-4 MES-8");
    }

    @Override
    public Outcome run(Invocation invocation) {
        List<String> typed = invocation.arguments().positional();
        if (typed.size() < 2) {
            throw new UsageError("rank needs a table and its principles, best first: thrive rank red MES-2 MAC-1");
        }
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site = Source.soundSite(folder, problems);
        Source source = Source.ofRound(invocation, folder, site, round(invocation, folder, site), problems);
        Stamps before = Stamps.in(
                List.of(folder.resolve(source.round().orElseThrow().id() + "/" + SheetFolder.RANKINGS.path())));
        String table = TableNames.known(source.listed(), typed);
        List<Ranked> list = list(source.model(), typed.subList(1, typed.size()));
        String text = BlankSheets.ranking(source.model(), list);
        requireOwnFile(source, table);
        Path path = Delivery.inside(folder, path(source, table));
        Output output =
                isFilled(source, table) ? Output.theirs(path, text) : Output.inPlaceOf(before.of(path), path, text);
        List<String> messages = new ArrayList<>();
        messages.add("table " + table + isNew(source, table));
        messages.addAll(spoken(source.model(), list));
        if (list.size() < Source.TOP) {
            messages.add("that is a short list: " + list.size() + " of " + Source.TOP);
        }
        messages.addAll(Delivery.write(List.of(output), invocation));
        return Outcome.said(messages);
    }

    private static Round round(Invocation invocation, SiteFolder folder, Site site) {
        return invocation
                .arguments()
                .value(Opt.ROUND)
                .map(id -> Sites.round(site, id))
                .orElseGet(() -> new RoundMeant(folder, site).toRank());
    }

    private static List<Ranked> list(AssessmentModel model, List<String> typed) {
        PrincipleLookup lookup = new PrincipleLookup(model);
        List<Ranked> list = new ArrayList<>();
        for (String group : typed) {
            int rank = list.size() + 1;
            for (String word : Arrays.asList(group.split("=", -1))) {
                if (word.isBlank()) {
                    throw new UsageError("\"" + group
                            + "\" lacks a principle beside its =; type a tie without blanks, as "
                            + String.join("=", model.ids().stream().limit(2).toList()) + "; nothing was written");
                }
                Principle principle = lookup.find(word)
                        .orElseThrow(() -> new UsageError(
                                "there is no principle \"" + word + "\"; nothing was written", meant(word, lookup)));
                if (list.stream().anyMatch(r -> r.principle().equals(principle.id()))) {
                    throw new UsageError(principle.id() + " is named twice; nothing was written");
                }
                list.add(new Ranked(rank, principle.id()));
            }
        }
        if (list.size() > Source.TOP) {
            throw new UsageError("that is a list of " + list.size() + "; a table ranks its top " + Source.TOP);
        }
        return list;
    }

    /** What may have been meant; of several in one word a list where commas or blanks part them, else a tie. */
    private static List<String> meant(String word, PrincipleLookup lookup) {
        Optional<String> list =
                TypedList.inOrder(word, part -> lookup.find(part).map(Principle::id));
        if (list.isPresent()) {
            return List.of(list.get());
        }
        List<String> ids = Arrays.stream(AND.split(word, -1))
                .flatMap(part -> lookup.find(part).stream())
                .map(Principle::id)
                .distinct()
                .toList();
        return ids.size() > 1 ? List.of(String.join("=", ids)) : lookup.suggestions(word);
    }

    /** A file that holds other tables' lists as well is nobody's to write over, not even by force. */
    private static void requireOwnFile(Source source, String table) {
        String file = path(source, table);
        List<String> others = source.roundRankings().sheets().stream()
                .filter(sheet ->
                        !sheet.table().equals(table) && sheet.at().file().equals(file))
                .map(RankingSheet::table)
                .toList();
        if (!others.isEmpty()) {
            throw new UsageError(file + " holds the lists of " + Wording.list(others)
                    + " too, so nothing was written; change the rows of " + table + " there");
        }
    }

    private static Optional<RankingSheet> before(Source source, String table) {
        return source.roundRankings().sheets().stream()
                .filter(s -> s.table().equals(table))
                .findFirst();
    }

    /** Where the table's sheet is, or will be. */
    private static String path(Source source, String table) {
        return before(source, table)
                .map(sheet -> sheet.at().file())
                .orElse(source.round().orElseThrow().id() + "/" + SheetFolder.RANKINGS.path() + "/" + table + ".csv");
    }

    /** Whether somebody's work would be overwritten: a sheet with something in it, or one that cannot be read. */
    private static boolean isFilled(Source source, String table) {
        boolean faulty = source.problems().errors().stream()
                .anyMatch(problem -> problem.at().file().equals(path(source, table)));
        return faulty || before(source, table).map(sheet -> !sheet.isBlank()).orElse(false);
    }

    /** Where the site lists no tables, a mistyped one would become a voter. */
    private static String isNew(Source source, String table) {
        boolean known = !source.listed().isEmpty()
                || before(source, table).isPresent()
                || source.roundScores().sheets().stream()
                        .anyMatch(sheet -> sheet.table().equals(table));
        return known ? ":" : " (a new one: no sheet of it was there):";
    }

    private static List<String> spoken(AssessmentModel model, List<Ranked> list) {
        List<String> spoken = new ArrayList<>();
        for (Ranked ranked : list) {
            String name = model.principle(ranked.principle())
                    .map(Principle::shortName)
                    .orElse("");
            spoken.add("  " + ranked.rank() + "  " + ranked.principle() + "  " + name);
        }
        return spoken;
    }
}
