package thrive.files.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Notices sheets whose file's name says that they are of another round than the one in whose folder they lie. */
public final class RoundInName {

    /** A shorter word, as an id may be, says nothing. */
    private static final int SHORTEST = 4;

    private RoundInName() {}

    /**
     * Tells of each sheet that is called for another round.
     *
     * @param sheets the sheets of the round, in which something is filled in, by their paths as people know them
     */
    public static void tell(Site site, Round round, Collection<String> sheets, Problems problems) {
        if (site.rounds().size() < 2) {
            return;
        }
        List<String> tables = new ArrayList<>();
        for (SiteTable table : site.tables()) {
            tables.add(ListedTables.spaced(table.id()));
            tables.add(ListedTables.spaced(table.name()));
        }
        for (String path : sheets) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String words = ListedTables.spaced(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            if (!tables.contains(words) && !isNamedIn(round, words)) {
                other(site, round, words).ifPresent(other -> problems.add(problem(path, round, other)));
            }
        }
    }

    private static Optional<Round> other(Site site, Round round, String words) {
        return site.rounds().stream()
                .filter(other -> !other.id().equals(round.id()) && isNamedIn(other, words))
                .findFirst();
    }

    private static boolean isNamedIn(Round round, String words) {
        boolean isCalled = Stream.of(round.id(), round.title())
                .map(ListedTables::spaced)
                .anyMatch(called -> called.length() > SHORTEST + 1 && words.contains(called));
        return isCalled
                || Stream.of(round.scored(), round.prioritised(), round.analysed())
                        .flatMap(Optional::stream)
                        .map(LocalDate::toString)
                        .anyMatch(day -> words.contains(ListedTables.spaced(day)));
    }

    private static Problem problem(String path, Round round, Round other) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return Problem.of(
                        Code.S25,
                        Location.of(path),
                        "the file is called for round " + other.id() + ", and counts for " + round.id())
                .withExpected("in " + folder + " the sheets of round " + round.id()
                        + ": move it to the folder of its round, or give it the table's name alone");
    }
}
