package thrive.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import thrive.files.intake.SheetFile;
import thrive.files.sheet.SheetKind;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Notices sheets whose cells are those of the table's sheet of an earlier round, however a spreadsheet saved them: copied there, they look
 * as if nothing had changed.
 */
public final class SheetCopies {

    private final SheetKind kind;
    /** The sheets of earlier rounds by whose they are, as their names say it. */
    private final Map<String, List<Before>> before = new HashMap<>();

    private record Before(Round round, SheetFile sheet) {}

    private SheetCopies(SheetKind kind) {
        this.kind = kind;
    }

    /**
     * Tells of each sheet that is a copy.
     *
     * @param sheets the sheets of the round, in which something is filled in, by their paths as people know them
     */
    public static void tell(
            SiteFolder site, Site definition, Round round, Collection<String> sheets, Problems problems) {
        List<Round> before = before(round, definition);
        if (before.isEmpty()) {
            return;
        }
        for (SheetFolder folder : SheetFolder.values()) {
            SheetCopies copies = new SheetCopies(folder.kind());
            for (Round earlier : before) {
                site.sheets(earlier, folder, new Problems()).forEach(sheet -> copies.add(earlier, sheet));
            }
            site.sheets(round, folder, new Problems()).stream()
                    .filter(sheet -> sheets.contains(sheet.name()))
                    .forEach(sheet -> copies.tell(sheet, round, problems));
        }
    }

    private static List<Round> before(Round round, Site definition) {
        List<Round> before = new ArrayList<>();
        for (Round other : definition.rounds()) {
            if (other.id().equals(round.id())) {
                return before;
            }
            before.add(other);
        }
        return List.of();
    }

    private void add(Round round, SheetFile sheet) {
        before.computeIfAbsent(owner(sheet), stem -> new ArrayList<>()).add(new Before(round, sheet));
    }

    private static String owner(SheetFile sheet) {
        return sheet.plainStem().toLowerCase(Locale.ROOT);
    }

    private void tell(SheetFile sheet, Round round, Problems problems) {
        List<Before> candidates = before.getOrDefault(owner(sheet), List.of());
        List<List<String>> texts = candidates.isEmpty() ? List.of() : sheet.texts(kind);
        candidates.stream()
                .filter(candidate -> candidate.sheet().texts(kind).equals(texts))
                .findFirst()
                .ifPresent(original -> problems.add(Problem.of(
                                Code.S25,
                                Location.of(sheet.name()),
                                "the sheet is the very one of round "
                                        + original.round().id() + ", and counts for both")
                        .withExpected("the sheet that the table filled in for round " + round.id()
                                + ": put it in the place of this copy, or delete this")));
    }
}
