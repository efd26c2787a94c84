package thrive.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.cli.line.ExitCode;
import thrive.cli.line.ResultStream;
import thrive.cli.line.Surroundings;
import thrive.desk.ScratchFolder;

/**
 * Plays the usual commands once through on a small site of its own, without a word, so that the JVM can archive the
 * classes that they need. The launcher calls it, once for each installation.
 */
public final class Rehearsal {

    private static final String SHEET = """
            principle,score,notes
            MAC-1,1,"a comment, with a comma"
            MAC-2,4,
            MES-1,DK,
            MIC-1,NA,not ours
            """;

    private final ScratchFolder scratch;
    private final List<ExitCode> ends = new ArrayList<>();

    private Rehearsal(ScratchFolder scratch) {
        this.scratch = scratch;
    }

    /** Plays all. What is wrong with it is told nowhere: there is no archive then, and no harm done. */
    public static void main(String[] args) {
        play();
    }

    /** How each command ended: the last is misspelt, for the words of wrong usage; all others end well. */
    static List<ExitCode> play() {
        try (ScratchFolder scratch = ScratchFolder.open()) {
            Rehearsal rehearsal = new Rehearsal(scratch);
            rehearsal.playAll();
            return rehearsal.ends;
        }
    }

    private void playAll() {
        play("init", "site", "--place", "Anywhere", "--tables", "red,blue");
        scratch.write("site/baseline/scores/red.csv", SHEET);
        scratch.write("site/baseline/scores/blue.csv", SHEET);
        play("--version");
        play("--help");
        play("rank", "red", "MAC-1", "MES-2", "MIC-1", "MES-1", "MAC-2", "--site", "site");
        play("rank", "blue", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--site", "site");
        play("sheets", "gap", "--site", "site");
        for (String format : List.of("text", "json", "csv", "md")) {
            play("score", "--site", "site", "--format", format);
            play("consensus", "--site", "site", "--format", format);
            play("gaps", "--site", "site", "--format", format);
        }
        play("decide", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--date", "2026-04-16", "--site", "site");
        play("check", "--site", "site");
        play("report", "--site", "site");
        play("scor");
    }

    private void play(String... typed) {
        ends.add(App.run(
                new Surroundings(
                        new ResultStream(OutputStream.nullOutputStream()),
                        new ResultStream(OutputStream.nullOutputStream()),
                        Map.of(),
                        scratch.path(),
                        Set.of("out")),
                typed));
    }
}
