package thrive.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Notices sheets that are, byte by byte, those of an earlier round: copied there, they look as if nothing had changed. */
public final class SheetCopies {

    private SheetCopies() {}

    /**
     * Tells of each sheet that is a copy.
     *
     * @param sheets the sheets of the round, in which something is filled in, by their paths as people know them
     */
    public static void tell(
            SiteFolder site, Site definition, Round round, Collection<String> sheets, Problems problems) {
        for (String sheet : sheets) {
            original(site, definition, round, sheet)
                    .ifPresent(original -> problems.add(Problem.of(
                                    Code.S25,
                                    Location.of(sheet),
                                    "the sheet is the very one of round " + original.id() + ", and counts for both")
                            .withExpected("the sheet that the table filled in for round " + round.id()
                                    + ": put it in the place of this copy, or delete this")));
        }
    }

    private static Optional<Round> original(SiteFolder site, Site definition, Round round, String sheet) {
        for (Round earlier : definition.rounds()) {
            if (earlier.id().equals(round.id())) {
                return Optional.empty();
            }
            if (sheet.startsWith(round.id() + "/")
                    && areSame(
                            site,
                            sheet,
                            earlier.id() + sheet.substring(round.id().length()))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private static boolean areSame(SiteFolder site, String sheet, String other) {
        Optional<Path> one = site.folder(sheet);
        Optional<Path> two = site.folder(other).filter(Files::isRegularFile);
        try {
            return one.isPresent() && two.isPresent() && Files.mismatch(one.get(), two.get()) < 0;
        } catch (IOException e) {
            return false; // what cannot be read is told where it is read
        }
    }
}
