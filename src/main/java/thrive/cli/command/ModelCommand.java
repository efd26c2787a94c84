package thrive.cli.command;

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
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.files.BareFiles;
import thrive.files.SiteFolder;
import thrive.files.definition.BundledModels;
import thrive.files.definition.PrincipleLookup;
import thrive.files.text.TextFile;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.DidYouMean;
import thrive.problem.Problems;
import thrive.render.json.ModelJson;
import thrive.render.terminal.ModelText;

/** {@code thrive model}: the principles on screen, and the bundled model as a file to edit. */
public final class ModelCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("model", "The principles on screen (show), or the bundled model as a file to edit (export).")
                .with(Opt.MODEL)
                .with(Opt.FORMAT, "text or json. Default: text")
                .with(Opt.OUTPUT)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments(
                        "ACTION",
                        "0..*",
                        "show, with the principles to show in full (default: all, by name); or export, with the id of a"
                                + " bundled model (default: " + BundledModels.DEFAULT + ").")
                .examples("thrive model", "thrive model show MES-2", "thrive model export -o principles.yaml");
    }

    @Override
    public Outcome run(Invocation invocation) {
        List<String> words = invocation.arguments().positional();
        String action = words.isEmpty() ? "show" : Arguments.oneOf("the action", words.get(0), "show", "export");
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return action.equals("show") ? show(invocation, rest) : export(invocation, rest);
    }

    private static Outcome export(Invocation invocation, List<String> ids) {
        String id = ids.isEmpty() ? invocation.arguments().value(Opt.MODEL).orElse(BundledModels.DEFAULT) : ids.get(0);
        if (ids.size() > 1) {
            throw new UsageError("one model at a time is exported");
        }
        TextFile file = BundledModels.file(id)
                .orElseThrow(() -> new UsageError(
                        "there is no bundled model \"" + id + "\"", DidYouMean.among(id, BundledModels.ids())));
        return Outcome.of(file.text());
    }

    private static Outcome show(Invocation invocation, List<String> ids) {
        AssessmentModel model = model(invocation);
        List<Principle> chosen = ids.stream().map(id -> principle(model, id)).toList();
        boolean json = invocation.arguments().oneOf(Opt.FORMAT, "text", "json").equals("json");
        if (json) {
            return Outcome.of(ModelJson.of(model, chosen.isEmpty() ? model.principles() : chosen));
        }
        return Outcome.of(
                chosen.isEmpty()
                        ? ModelText.overview(model, invocation.paintOut())
                        : ModelText.inFull(model, chosen, invocation.paintOut()));
    }

    private static Principle principle(AssessmentModel model, String id) {
        PrincipleLookup lookup = new PrincipleLookup(model);
        return lookup.find(id)
                .orElseThrow(() -> new UsageError("there is no principle \"" + id + "\"", lookup.suggestions(id)));
    }

    /** The model that is named; else that of the round or site; else, outside any site, the bundled one. */
    private static AssessmentModel model(Invocation invocation) {
        Problems problems = new Problems();
        Optional<String> named = invocation.arguments().value(Opt.MODEL);
        Optional<SiteFolder> folder = named.isPresent() ? Optional.empty() : Sites.find(invocation);
        Optional<AssessmentModel> model;
        if (folder.isEmpty()) {
            model = BareFiles.model(invocation.surroundings().folder(), named.orElse(BundledModels.DEFAULT), problems);
        } else {
            Site site = Source.soundSite(folder.get(), problems);
            Optional<Round> round = invocation.arguments().value(Opt.ROUND).map(id -> Sites.round(site, id));
            model = folder.get().model(site, round, problems);
        }
        if (problems.hasErrors() || model.isEmpty()) {
            throw new ContentErrors(problems);
        }
        return model.get();
    }
}
