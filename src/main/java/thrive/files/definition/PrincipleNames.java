package thrive.files.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import thrive.files.yaml.Fields;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Warns of principles whose names or ids cannot be told apart: by people, or by a spreadsheet that has rewritten them. */
final class PrincipleNames {

    private static final String OWN_ID = "an id with a letter that begins no month, such as P-10";

    private final Set<String> ids = new HashSet<>();
    private final EqualNames names = new EqualNames();
    private final Problems problems;

    private PrincipleNames(Problems problems) {
        this.problems = problems;
    }

    static void tell(List<Fields> principles, Problems problems) {
        PrincipleNames reader = new PrincipleNames(problems);
        Set<String> all = new HashSet<>();
        for (Fields principle : principles) {
            all.add(principle.text("id").toLowerCase(Locale.ROOT));
        }
        for (Fields principle : principles) {
            reader.principle(principle, all);
        }
    }

    /** An id that is given twice has been told; that its name is the same as well only follows from it. */
    private void principle(Fields principle, Set<String> all) {
        String id = principle.text("id");
        if (id.isEmpty() || !ids.add(id.toLowerCase(Locale.ROOT))) {
            return;
        }
        // Of an id that may not be one only that is told.
        Optional<String> becomes = SpreadsheetRewrites.of(id);
        if (becomes.isPresent() && Identifiers.isCode(id)) {
            problems.add(rewritten(principle, id, becomes.get(), all));
        }
        for (String key : List.of("name", "shortName")) {
            Optional<Problem> same = sameName(principle, key, id);
            if (same.isPresent()) {
                problems.add(same.get());
                return;
            }
        }
    }

    private Optional<Problem> sameName(Fields principle, String key, String id) {
        String name = principle.text(key);
        Optional<String> first = names.takenFrom(name, id);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String message = "the name " + Quoted.of(name) + " is also that of " + first.get();
        return Optional.of(principle
                .problem(Code.M10, principle.at(key), message, name)
                .withExpected("a name of its own for each principle"));
    }

    private static Problem rewritten(Fields principle, String id, String becomes, Set<String> all) {
        String other = all.contains(becomes.toLowerCase(Locale.ROOT)) ? ", which is the id of another principle" : "";
        String message = "a spreadsheet makes " + becomes + " of the id " + Quoted.of(id) + other;
        return principle.problem(Code.M11, principle.at("id"), message, id).withExpected(OWN_ID);
    }
}
