package thrive.cli.work;

import java.util.List;

import thrive.cli.line.ContentErrors;
import thrive.files.ConflictSearch;
import thrive.files.SiteFolder;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Tells every unfinished merge of a site in one run, where one in a definition keeps the other files from being read. */
public final class Conflicts {

    private Conflicts() {}

    /** How a command ends that cannot read the site's definitions. */
    public static ContentErrors errors(SiteFolder site, Problems problems) {
        complete(site, problems);
        return new ContentErrors(problems);
    }

    /** Adds the conflicts of all files of the site where there is one in a definition; returns the files in which one was found. */
    static List<String> complete(SiteFolder site, Problems problems) {
        boolean inDefinition = problems.errors().stream()
                .filter(ConflictSearch::isConflict)
                .anyMatch(problem -> !problem.at().file().endsWith(".csv"));
        List<Problem> conflicts = inDefinition ? ConflictSearch.in(site) : List.of();
        problems.addAll(conflicts);
        return conflicts.stream().map(problem -> problem.at().file()).toList();
    }
}
