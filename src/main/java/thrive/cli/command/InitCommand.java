package thrive.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.cli.work.ProblemPrinter;
import thrive.cli.work.Source;
import thrive.cli.work.TableNames;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.definition.BundledModels;
import thrive.files.definition.ModelReader;
import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.files.write.Output;
import thrive.model.AssessmentModel;
import thrive.problem.Problems;
import thrive.render.blank.BlankSheets;
import thrive.render.blank.NewSite;

/** {@code thrive init}: a new site that can be filled in at once. */
public final class InitCommand implements Command {

    private static final String ROUND = "baseline";
    private static final String MODEL_FILE = "principles.yaml";
    private static final List<String> TABLES = List.of("red", "blue", "green", "yellow");

    @Override
    public Syntax syntax() {
        return Syntax.of("init", "Makes a new site: its definition, an editable model, blank sheets, a README.")
                .with(Opt.PLACE)
                .with(Opt.TABLES, String.join(",", TABLES))
                .with(Opt.DATE)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments("DIR", "1", "The site's folder; it is made where there is none.")
                .examples("thrive init riverbank --place Riverbank --tables red,blue,green --date 2026-03-12");
    }

    @Override
    public Outcome run(Invocation invocation) {
        String place = invocation
                .arguments()
                .value(Opt.PLACE)
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new UsageError("--place NAME is missing: the name of the place"));
        List<String> tables =
                invocation.arguments().value(Opt.TABLES).map(TableNames::split).orElse(TABLES);
        String date =
                invocation.arguments().day(Opt.DATE).map(LocalDate::toString).orElse("");
        Path root = invocation
                .surroundings()
                .folder()
                .resolve(invocation.arguments().positional().get(0));
        if (SiteFolder.at(root).exists()) {
            throw new UsageError("there is a site already in \"" + Delivery.shown(root, invocation)
                    + "\"; init only makes new ones (thrive sheets adds sheets)");
        }
        Problems problems = new Problems();
        List<Output> outputs = new ArrayList<>(outputs(SiteFolder.at(root), oneLine(place), tables, date, problems));
        Companions companions = Companions.of(SiteFolder.at(root), oneLine(place), invocation);
        outputs.addAll(companions.written());
        List<String> messages = new ArrayList<>(ProblemPrinter.messages(problems.sorted(), invocation.paintErr()));
        messages.addAll(written(outputs, invocation));
        messages.addAll(companions.messages());
        messages.add("Next: put your wording into " + MODEL_FILE
                + " and run thrive sheets, which makes the blank sheets anew.");
        messages.add(
                "Then each table fills in its sheet in " + ROUND + "/scores; thrive check and thrive score read them.");
        return Outcome.said(messages);
    }

    /** Writes the files. Where the site's own already says just this, another run has made it since we looked. */
    private static List<String> written(List<Output> outputs, Invocation invocation) {
        List<String> lines = Delivery.write(outputs, invocation);
        if (lines.stream().noneMatch(line -> Delivery.isFileLine(line) && line.endsWith(SiteFolder.SITE_FILE))) {
            throw new UsageError("another run of thrive has just made this site; nothing was written here");
        }
        return lines;
    }

    /** The files of the site; what its definitions are warned of goes to the problems, as {@code check} would tell it. */
    private static List<Output> outputs(
            SiteFolder site, String place, List<String> tables, String date, Problems problems) {
        TextFile modelFile = BundledModels.file(BundledModels.DEFAULT).orElseThrow();
        TextFile named = new TextFile(MODEL_FILE, modelFile.text());
        AssessmentModel model = ModelReader.read(named, problems).orElseThrow();
        String definition = NewSite.definition(place, tables, date);
        SiteReader.read(new TextFile(SiteFolder.SITE_FILE, definition), problems);
        List<Output> outputs = new ArrayList<>();
        outputs.add(Output.theirs(site.resolve(SiteFolder.SITE_FILE), definition));
        outputs.add(Output.theirs(site.resolve(MODEL_FILE), modelFile.text()));
        for (String table : tables) {
            String name = "/" + table + ".csv";
            outputs.add(Output.theirs(
                    site.resolve(ROUND + "/" + SheetFolder.SCORES.path() + name), BlankSheets.score(model)));
            outputs.add(Output.theirs(
                    site.resolve(ROUND + "/" + SheetFolder.RANKINGS.path() + name), BlankSheets.ranking(Source.TOP)));
        }
        return outputs.stream().map(output -> output.keptIn(site.root())).toList();
    }

    private static String oneLine(String place) {
        return place.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
