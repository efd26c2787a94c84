package thrive.slips;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the commands make of a site.
 *
 * @param told what {@code check} tells
 * @param runs the commands that give results, by name
 */
record Results(Program.Ran check, List<Told> told, Map<String, Program.Ran> runs) {

    static final List<String> COMMANDS = List.of("score", "consensus", "gaps");

    static Results of(Program program, Path folder) {
        Program.Ran check = program.run(folder, "check", "-f", "json");
        Map<String, Program.Ran> runs = new LinkedHashMap<>();
        COMMANDS.forEach(command -> runs.put(command, program.run(folder, command, "-f", "json")));
        return new Results(check, Told.of(check), runs);
    }

    Program.Ran run(String command) {
        return java.util.Objects.requireNonNull(runs.get(command), command);
    }

    boolean isClean() {
        return told.stream().noneMatch(Told::isError)
                && check.code() == 0
                && runs.values().stream().allMatch(run -> run.code() == 0);
    }

    boolean hasFault() {
        return check.code() == 70 || runs.values().stream().anyMatch(run -> run.code() == 70);
    }

    /** Which commands gave no result. */
    List<String> refused() {
        return COMMANDS.stream().filter(command -> run(command).code() != 0).toList();
    }
}
