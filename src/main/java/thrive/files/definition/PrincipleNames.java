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
        principles.forEach(principle -> all.add(principle.text("id").toLowerCase(Locale.ROOT)));
        principles.forEach(principle -> reader.principle(principle, all));
    }

    /** An id that is given twice has been told; that its name is the same as well only follows from it. */
    private void principle(Fields principle, Set<String> all) {
        String id = principle.text("id");
        if (id.isEmpty() || !ids.add(id.toLowerCase(Locale.ROOT))) {
            return;
        }
        // Of an id that may not be one only that is told.
        SpreadsheetRewrites.of(id)
                .filter(becomes -> Identifiers.isCode(id))
                .ifPresent(becomes -> problems.add(rewritten(principle, id, becomes, all)));
        sameName(principle, "name", id)
                .or(() -> sameName(principle, "shortName", id))
                .ifPresent(problems::add);
    }

    private Optional<Problem> sameName(Fields principle, String key, String id) {
        String name = principle.text(key);
        return names.takenFrom(name, id)
                .map(first -> principle
                        .problem(
                                Code.M10,
                                principle.at(key),
                                "the name " + Quoted.of(name) + " is also that of " + first,
                                name)
                        .withExpected("a name of its own for each principle"));
    }

    private static Problem rewritten(Fields principle, String id, String becomes, Set<String> all) {
        String other = all.contains(becomes.toLowerCase(Locale.ROOT)) ? ", which is the id of another principle" : "";
        String message = "a spreadsheet makes " + becomes + " of the id " + Quoted.of(id) + other;
        return principle.problem(Code.M11, principle.at("id"), message, id).withExpected(OWN_ID);
    }
}
