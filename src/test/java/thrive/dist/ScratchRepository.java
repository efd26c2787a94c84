package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A git repository of a test's own, in which the steps of a workflow are run as the host would. */
record ScratchRepository(Path folder, Map<String, String> environment) {

    static ScratchRepository in(Path temp) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", "/usr/bin:/bin",
                "HOME", temp.toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "LC_ALL", "C.UTF-8",
                "GIT_CONFIG_NOSYSTEM", "1"));
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Somebody");
            environment.put("GIT_" + who + "_EMAIL", "somebody@example.org");
        }
        ScratchRepository repository = new ScratchRepository(Files.createDirectory(temp.resolve("work")), environment);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** What git says to a command that must succeed. */
    String git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Ran ran = run(command);
        assertThat(ran.exit()).as(ran.toString()).isZero();
        return ran.out();
    }

    Ran run(List<String> command) throws Exception {
        return Ran.in(folder, outside(), environment, command);
    }

    void commit() throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", "As it is");
    }

    /** What somebody gets on Windows: its line ends in whatever is not kept as it is, and no file that can be run. */
    ScratchRepository windowsCheckout() throws Exception {
        ScratchRepository copy = new ScratchRepository(outside().resolve("windows"), environment);
        git("clone", "-q", "-c", "core.autocrlf=true", "-c", "core.fileMode=false", ".", copy.folder.toString());
        for (String name : Distribution.filesBelow(copy.folder)) {
            copy.folder.resolve(name).toFile().setExecutable(false, false);
        }
        return copy;
    }

    /** Runs what a workflow runs, step by step, until one fails. */
    Ran runSteps(String workflow) throws Exception {
        List<String> steps = commands(new Load(LoadSettings.builder().build())
                .loadFromString(
                        Files.readString(folder.resolve(".github/workflows").resolve(workflow))));
        assertThat(steps).hasSizeGreaterThanOrEqualTo(3);
        Ran last = run(List.of("true"));
        for (String step : steps) {
            last = run(List.of("bash", "-e", "-c", step));
            if (last.exit() != 0) {
                return last;
            }
        }
        return last;
    }

    /** Every {@code run} below a value of the workflow, in order. */
    private static List<String> commands(Object value) {
        List<String> all = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if ("run".equals(key)) {
                    all.add(String.valueOf(inner));
                } else {
                    all.addAll(commands(inner));
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> all.addAll(commands(inner)));
        }
        return all;
    }

    private Path outside() throws IOException {
        return folder.resolveSibling(".").normalize();
    }
}
