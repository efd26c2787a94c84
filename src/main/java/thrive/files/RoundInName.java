package thrive.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
            tables.add(words(table.id()));
            tables.add(words(table.name()));
        }
        for (String path : sheets) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String words = words(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
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
                .map(RoundInName::words)
                .anyMatch(called -> called.length() > SHORTEST + 1 && words.contains(called));
        return isCalled
                || Stream.of(round.scored(), round.prioritised(), round.analysed())
                        .flatMap(Optional::stream)
                        .map(LocalDate::toString)
                        .anyMatch(day -> words.contains(words(day)));
    }

    /** The words of a text in small letters, a blank before and behind each. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isBlank = !Character.isLetterOrDigit(c);
            if (!isBlank || words.charAt(words.length() - 1) != ' ') {
                words.append(isBlank ? ' ' : c);
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
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
