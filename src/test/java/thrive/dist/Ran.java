package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a process did. */
record Ran(long pid, int exit, String out, String err) {

    /** Runs a command with the given environment and nothing of ours; the output passes through files in the folder. */
    static Ran in(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return in(folder, folder, environment, command);
    }

    /** The same, with another folder for the files that the output passes through. */
    static Ran in(Path folder, Path scratch, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends within a minute", command)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ran(process.pid(), process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
