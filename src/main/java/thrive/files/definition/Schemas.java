package thrive.files.definition;

import java.util.List;

import thrive.files.yaml.Fields;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Asks that a definition says which schema it follows. */
final class Schemas {

    private Schemas() {}

    static void require(String schema, Fields fields, Problems problems) {
        String given = fields.required("schema");
        if (!given.isEmpty() && !given.equals(schema)) {
            problems.add(fields.problem(
                            Code.S09,
                            fields.at("schema"),
                            "the schema " + Quoted.of(given) + " is not known here",
                            given)
                    .withExpected("schema: " + schema)
                    .withSuggestions(DidYouMean.among(given, List.of(schema))));
        }
    }
}
