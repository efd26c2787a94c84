package thrive.files.definition;

import java.util.List;

import thrive.files.yaml.Fields;
import thrive.problem.Code;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Warns of levels whose names cannot be told apart. */
final class LevelNames {

    private LevelNames() {}

    static void tell(List<Fields> levels, Problems problems) {
        EqualNames names = new EqualNames();
        for (Fields level : levels) {
            String name = level.text("name");
            names.takenFrom(name, level.text("id"))
                    .ifPresent(first -> problems.add(level.problem(
                                    Code.M10,
                                    level.at("name"),
                                    "the name " + Quoted.of(name) + " is also that of level " + first,
                                    name)
                            .withExpected("a name of its own for each level")));
        }
    }
}
