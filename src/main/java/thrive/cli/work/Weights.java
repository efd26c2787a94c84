package thrive.cli.work;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import thrive.cli.line.ContentErrors;
import thrive.cli.line.UsageError;
import thrive.consensus.profile.Profile;
import thrive.files.BareFiles;
import thrive.files.SiteFolder;
import thrive.files.intake.WeightSheets;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** What each table counts, as {@code --weights} says. */
public final class Weights {

    private static final String PEOPLE = "people";

    private Weights() {}

    /**
     * The profile with the weights that were asked for.
     *
     * @param tables the ids of all tables
     * @throws ContentErrors where a table that ranked has no weight
     */
    public static Profile weighted(Profile profile, String asked, Path folder, Source source, List<String> tables) {
        Problems problems = new Problems();
        boolean mistyped = !asked.contains(".")
                && !DidYouMean.among(asked, List.of(PEOPLE)).isEmpty();
        if (mistyped && !asked.equalsIgnoreCase(PEOPLE) && !SiteFolder.isThere(folder.resolve(asked))) {
            throw new UsageError("--weights is \"" + asked + "\", which is neither people nor a file", List.of(PEOPLE));
        }
        Optional<Map<String, BigDecimal>> weights =
                asked.toLowerCase(Locale.ROOT).equals(PEOPLE)
                        ? Optional.of(people(profile, source, problems))
                        : WeightSheets.read(
                                BareFiles.sheets(folder, List.of(asked)).get(0),
                                source.listed(),
                                tables,
                                profile.tables(),
                                problems);
        if (problems.hasErrors() || weights.isEmpty()) {
            throw ContentErrors.telling(problems.sorted());
        }
        problems.sorted().forEach(source.problems()::add);
        return profile.weighted(weights.get());
    }

    private static Map<String, BigDecimal> people(Profile profile, Source source, Problems problems) {
        if (source.listed().isEmpty()) {
            throw new UsageError(
                    "--weights people needs a site.yaml that lists the tables and how many people sit at each");
        }
        requireOwnPeople(source);
        Map<String, BigDecimal> weights = new HashMap<>();
        for (SiteTable table : source.listed()) {
            if (table.people().isPresent()) {
                weights.put(table.id(), BigDecimal.valueOf(table.people().getAsInt()));
            } else if (profile.tables().contains(table.id())) {
                problems.add(Problem.of(Code.W02, table.at(), "table " + table.id() + " has no weight")
                        .withExpected("how many sit at it, such as people: 8"));
            }
        }
        return weights;
    }

    /** The heads that the site counts were those of its first round. */
    private static void requireOwnPeople(Source source) {
        Site site = source.site().orElseThrow();
        source.round().filter(round -> !site.isFirst(round)).ifPresent(round -> {
            throw new UsageError("--weights people is not for round " + round.id()
                    + ": the people in site.yaml are those of round "
                    + site.rounds().get(0).id() + "; --weights FILE gives each table its own weight");
        });
    }
}
