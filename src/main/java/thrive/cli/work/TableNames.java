package thrive.cli.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.UsageError;
import thrive.files.definition.Identifiers;
import thrive.model.site.SiteTable;
import thrive.problem.DidYouMean;

/** The tables that a command line names. */
public final class TableNames {

    private TableNames() {}

    /** The ids in a list such as {@code red,blue}. */
    public static List<String> split(String typed) {
        List<String> ids = new ArrayList<>();
        for (String part : Arrays.asList(typed.split(",", -1))) {
            String id = part.strip();
            if (!Identifiers.isFileName(id)) {
                throw new UsageError(
                        "\"" + id + "\" may not be the id of a table; allowed are " + Identifiers.FILE_RULE);
            }
            if (ids.stream().anyMatch(id::equalsIgnoreCase)) {
                throw new UsageError("the table \"" + id + "\" is named twice");
            }
            ids.add(id);
        }
        return ids;
    }

    /** The id of a table, spelt as the site spells it; any id where the site lists no tables. */
    public static String known(List<SiteTable> listed, String typed) {
        List<String> ids = listed.stream().map(SiteTable::id).toList();
        if (ids.isEmpty()) {
            return split(typed).get(0);
        }
        Optional<String> known = ids.stream().filter(typed::equalsIgnoreCase).findFirst();
        return known.orElseThrow(() -> new UsageError(
                "there is no table \"" + typed + "\"; the site has " + String.join(", ", ids),
                DidYouMean.among(typed, ids)));
    }
}
