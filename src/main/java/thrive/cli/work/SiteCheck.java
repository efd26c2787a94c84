package thrive.cli.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import thrive.cli.line.Invocation;
import thrive.consensus.Difference;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.TemplateFolder;
import thrive.files.definition.PrincipleLookup;
import thrive.model.AssessmentModel;
import thrive.model.site.Decision;
import thrive.model.site.Evidence;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads everything that a site has and gathers every problem. */
public final class SiteCheck {

    private final Invocation invocation;
    private final SiteFolder folder;
    private final Problems problems = new Problems();
    private final TreeSet<String> files = new TreeSet<>();
    /** The ids of the principles of all models, in small letters. */
    private final Set<String> principles = new HashSet<>();
    /** By the model's id; made only where evidence names no principle of it. */
    private final Map<String, PrincipleLookup> lookups = new HashMap<>();

    private boolean hasTableWithoutId;

    private SiteCheck(Invocation invocation, SiteFolder folder) {
        this.invocation = invocation;
        this.folder = folder;
    }

    /**
     * What a check finds.
     *
     * @param problems all problems, by place
     * @param files how many files were read
     */
    public record Findings(List<Problem> problems, int files) {
        public Findings {
            problems = List.copyOf(problems);
        }
    }

    /** Checks a whole site. */
    public static Findings of(Invocation invocation, SiteFolder folder) {
        SiteCheck check = new SiteCheck(invocation, folder);
        check.files.add(SiteFolder.SITE_FILE);
        folder.site(check.problems).ifPresent(check::site);
        TemplateFolder.of(folder, check.problems).ifPresent(check::templates);
        check.files.addAll(Conflicts.complete(folder, check.problems));
        return new Findings(check.told(), check.files.size());
    }

    private List<Problem> told() {
        return Consequences.leaveOut(problems.sorted(), principles, hasTableWithoutId);
    }

    private void templates(TemplateFolder templates) {
        templates.files().forEach(file -> files.add(file.name()));
        SiteTemplates.of(templates, problems);
    }

    private void site(Site site) {
        hasTableWithoutId = site.tables().stream().map(SiteTable::id).anyMatch(String::isEmpty);
        folder.strays(site, problems);
        Optional<AssessmentModel> main = model(site, Optional.empty());
        main.ifPresent(model -> site.evidence().forEach(evidence -> evidence(evidence, model)));
        for (Round round : site.rounds()) {
            model(site, Optional.of(round)).ifPresent(model -> round(site, round, model));
        }
    }

    private Optional<AssessmentModel> model(Site site, Optional<Round> round) {
        files.add(SiteFolder.modelName(site, round));
        Optional<AssessmentModel> model = folder.model(site, round, problems);
        model.ifPresent(m -> m.ids().forEach(id -> principles.add(id.toLowerCase(Locale.ROOT))));
        return model;
    }

    private void evidence(Evidence evidence, AssessmentModel model) {
        if (model.principle(evidence.principle()).isEmpty()) {
            PrincipleLookup lookup = lookups.computeIfAbsent(model.id(), id -> new PrincipleLookup(model));
            problems.add(Problem.of(Code.S08, evidence.at(), "there is no principle " + Quoted.of(evidence.principle()))
                    .withValue(evidence.principle())
                    .withExpected(lookup.expected())
                    .withSuggestions(lookup.suggestions(evidence.principle())));
        }
    }

    private void round(Site site, Round round, AssessmentModel model) {
        Source source = Source.doubtful(invocation, folder, site, round, model, problems);
        if (has(round, SheetFolder.SCORES)) {
            HandIns.tellScores(source, source.scores());
        }
        boolean ranked = has(round, SheetFolder.RANKINGS);
        if (ranked) {
            HandIns.tellRankings(source, source.roundRankings());
        }
        if (has(round, SheetFolder.GAPS)) {
            HandIns.tellGaps(source, source.gaps());
        }
        if (folder.hasDecision(round)) {
            files.add(round.id() + "/" + SiteFolder.DECISION_FILE);
            Problems sofar = new Problems();
            sofar.addAll(problems);
            Priorities priorities = Priorities.of(source);
            if (priorities.consensus().isEmpty() && isStray(source, priorities)) {
                return;
            }
            if (!sofar.hasErrors() && !problems.hasErrors()) {
                decision(source, priorities);
            }
        }
    }

    /** Whether the round's decision is plainly another's, which is then told. */
    private boolean isStray(Source source, Priorities priorities) {
        Optional<Problem> stray =
                priorities.decision().flatMap(decision -> StrayDecision.problem(invocation, source, decision));
        stray.ifPresent(problems::add);
        return stray.isPresent();
    }

    private boolean has(Round round, SheetFolder kind) {
        Problems told = new Problems();
        folder.sheets(round, kind, told).forEach(sheet -> files.add(sheet.name()));
        problems.addAll(told);
        return files.stream().anyMatch(name -> name.startsWith(round.id() + "/" + kind.path() + "/"));
    }

    /**
     * Compares the decision with what the rankings propose; only when nothing else is wrong, since a misread sheet would mislead. A decision is
     * not judged by rankings that the room never saw.
     */
    private void decision(Source source, Priorities priorities) {
        Decision decision = priorities.decision().orElseThrow();
        if (priorities.isOutdated()) {
            priorities.tellOutdated(invocation, source);
            return;
        }
        priorities.consensus().ifPresent(consensus -> {
            Difference difference = Difference.between(consensus, decision);
            for (String principle : difference.unexplained()) {
                problems.add(unexplained(decision, difference, principle));
            }
            for (Decision.Choice choice : decision.leftOut()) {
                if (!consensus.proposed().contains(choice.principle())
                        && !consensus.undetermined().contains(choice.principle())) {
                    problems.add(Problem.of(
                            Code.D06, choice.at(), choice.principle() + " is left out, but it was not proposed"));
                }
            }
        });
    }

    private static Problem unexplained(Decision decision, Difference difference, String principle) {
        boolean leftOut = difference.leftOut().contains(principle);
        boolean settled =
                difference.settled().stream().anyMatch(c -> c.principle().equals(principle));
        String what = leftOut
                ? " was proposed and left out"
                : settled ? " was tied across the fifth place and taken" : " was not proposed and came in";
        return Problem.of(Code.D04, place(decision, principle), principle + what + ", and no reason is given")
                .withExpected(leftOut ? "{principle: " + principle + ", because: …} under leftOut" : "because: …");
    }

    private static Location place(Decision decision, String principle) {
        return decision.priorities().stream()
                .filter(choice -> choice.principle().equals(principle))
                .map(Decision.Choice::at)
                .findFirst()
                .orElse(decision.at());
    }
}
