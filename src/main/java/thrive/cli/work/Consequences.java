package thrive.cli.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import thrive.files.SiteFolder;
import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * Leaves out problems that may only follow from others: an id given twice is most likely that of something else, which is then unknown.
 * Which unknown ones follow from it nobody can tell; so the problem itself says that they are left out until it is mended.
 */
final class Consequences {

    private static final Set<Code> TABLES = EnumSet.of(Code.S05, Code.S06, Code.S24, Code.V12);
    private static final Set<Code> SLIPS = EnumSet.of(Code.F21, Code.F22, Code.F23);
    private static final Set<Code> HALF_SHEETS = EnumSet.of(Code.R05, Code.V06);
    /** What two principles of one id look like in a sheet that names them by their titles. */
    private static final Set<Code> ANSWERED_TWICE = EnumSet.of(Code.V05, Code.R02, Code.F37);

    private static final String NO_PRINCIPLE = "there is no principle ";

    private final Predicate<Problem> isCause;
    private final Predicate<Problem> isEffect;
    private final String noun;

    private Consequences(Predicate<Problem> isCause, Predicate<Problem> isEffect, String noun) {
        this.isCause = isCause;
        this.isEffect = isEffect;
        this.noun = noun;
    }

    /**
     * The problems without those that may only follow from others.
     *
     * @param principles the ids of the site's models, in small letters: an id of a level or group hides no principle
     * @param hasTableWithoutId whether the site lists a table whose id is missing, so that its sheets seem to be nobody's
     */
    static List<Problem> leaveOut(List<Problem> problems, Set<String> principles, boolean hasTableWithoutId) {
        Set<String> twice = problems.stream()
                .filter(problem -> problem.code() == Code.M01)
                .map(problem -> "principle " + problem.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Consequences ofModels = new Consequences(
                problem -> problem.code() == Code.M01
                        && principles.contains(problem.value().toLowerCase(Locale.ROOT)),
                problem -> (ProblemGroup.UNKNOWN_PRINCIPLE.contains(problem.code())
                                && problem.message().startsWith(NO_PRINCIPLE))
                        || (ANSWERED_TWICE.contains(problem.code())
                                && twice.contains(problem.about().toLowerCase(Locale.ROOT))),
                "principles");
        Consequences ofSite = new Consequences(
                problem -> problem.code() == Code.S02 || (hasTableWithoutId && isOfSite(problem)),
                problem -> TABLES.contains(problem.code())
                        && (problem.code() != Code.V12 || !problem.value().isEmpty()),
                "tables");
        return ofSite.without(ofModels.without(withoutHalfSheets(problems)));
    }

    /** An id that is missing, or a key that was mistyped for it. */
    private static boolean isOfSite(Problem problem) {
        return SLIPS.contains(problem.code()) && problem.at().file().equals(SiteFolder.SITE_FILE);
    }

    /** Where rows are of no table, nobody can say which table's rows are missing. */
    private static List<Problem> withoutHalfSheets(List<Problem> problems) {
        Set<String> files = problems.stream()
                .filter(problem -> problem.code() == Code.V12 || problem.code() == Code.S20)
                .map(problem -> problem.at().file())
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !HALF_SHEETS.contains(problem.code())
                        || !files.contains(problem.at().file()))
                .toList();
    }

    private List<Problem> without(List<Problem> problems) {
        if (problems.stream().noneMatch(isCause) || problems.stream().noneMatch(isEffect)) {
            return problems;
        }
        List<Problem> told = new ArrayList<>();
        boolean isSaid = false;
        for (Problem problem : problems) {
            boolean says = !isSaid && isCause.test(problem);
            isSaid |= says;
            if (!isEffect.test(problem)) {
                told.add(says ? saying(problem) : problem);
            }
        }
        return told;
    }

    private Problem saying(Problem cause) {
        return cause.withExpected(cause.expected() + "; " + noun + " that are not known are told once this is mended");
    }
}
