package thrive.cli;

import java.io.OutputStream;
import java.nio.charset.Charset;
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

    private static final String SITE = """
            schema: thrive-site/1
            place: Anywhere
            model: principles.yaml
            aims:
              - Every child gets help
            tables:
              - {id: red, name: Red table, people: 8, sectors: [health, education]}
              - {id: blue, name: Blue table, people: 7, sectors: [parents]}
              - {id: grey, name: Grey table}
              - {id: gold, name: Gold table}
              - {id: teal, name: Teal table}
            rounds:
              - {id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16, analysed: 2026-04-16}
              - {id: follow-up, title: Follow-up, scored: 2027-03-11}
            phase1:
              team: {done: 2026-01-15, note: "A group of nine"}
            evidence:
              MAC-1:
                - {kind: data, text: "3 of 11 services: few", source: returns.csv}
            next:
              - {what: Open evening, date: 2026-05-14}
            """;
    private static final String SHEET = """
            principle,title,score,evidence,notes
            MAC-1,,1,,"a comment, with a comma and a café"
            MAC-2,,4,a chart,
            MES-1,,DK,,
            MIC-1,,NA,,not ours
            MIC-2,,,,
            """;
    private static final String RESPONDENTS = """
            principle,title,respondent,sector,score,notes
            MAC-1,,R1,health,2,
            MAC-2,,R1,health,4,
            MAC-1,,R2,parents,3,not yet
            MAC-2,,R2,parents,DK,
            """;
    /** As spreadsheets leave it: a byte order mark, a column more, short rows and a blank one. */
    private static final String RAGGED = """
            \uFEFFprinciple,title,score,evidence,notes,
            MAC-1,,1

            MAC-2,,4,,"they said ""no"", twice",
            MES-1,,3,,,
            """;

    private static final String RANKING = """
            rank,principle,title,reason
            1,MAC-1,,
            2,MES-2,,
            3,MIC-1,,the key to all
            4,MES-1,,
            5,MAC-2,,
            """;
    private static final String GAPS = """
            principle,title,ideal,current,gap
            MES-2,,"- one door
            - open late","- nine doors
            - shut at five","- none
            - nobody knows"
            MAC-1,,one policy,none,n/a
            """;

    private final ScratchFolder scratch;
    private final Surroundings surroundings;
    private final List<ExitCode> ends = new ArrayList<>();

    private Rehearsal(Surroundings machine, ScratchFolder scratch) {
        this.scratch = scratch;
        surroundings = new Surroundings(
                machine.in(),
                new ResultStream(OutputStream.nullOutputStream()),
                new ResultStream(OutputStream.nullOutputStream()),
                Map.of(),
                scratch.path(),
                Set.of("out"),
                machine.watches(),
                machine.starts());
    }

    /**
     * Plays all on a machine, of which neither the streams nor the current folder are touched.
     *
     * @return how each command ended: the last is misspelt, for the words of wrong usage; all others end well
     */
    public static List<ExitCode> play(Surroundings machine) {
        try (ScratchFolder scratch = ScratchFolder.open()) {
            Rehearsal rehearsal = new Rehearsal(machine, scratch);
            rehearsal.playAll();
            return List.copyOf(rehearsal.ends);
        }
    }

    private void playAll() {
        play("--version");
        play("--help");
        play("init", ".", "--place", "Anywhere", "--tables", "red,blue,grey,gold");
        handIn();
        play("rank", "grey", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2");
        play("sheets", "gap", "--round", "baseline");
        for (String format : List.of("text", "json", "csv", "md")) {
            for (String command : List.of("score", "consensus", "gaps")) {
                play(command, "--round", "baseline", "--format", format);
            }
        }
        play("decide", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--date", "2026-04-16");
        play("check");
        play("score");
        play("report");
        play("scor");
    }

    /** Sheets as tables hand them in: one as it was written, one as a spreadsheet of old saved it, one person by person. */
    private void handIn() {
        scratch.write("site.yaml", SITE);
        for (String round : List.of("baseline", "follow-up")) {
            scratch.write(sheet(round, "scores", "red"), SHEET);
            scratch.write(sheet(round, "scores", "blue"), ofOldSpreadsheet(SHEET));
            scratch.write(sheet(round, "scores", "grey"), RESPONDENTS);
            scratch.write(sheet(round, "scores", "teal"), RAGGED);
        }
        for (String table : List.of("red", "blue")) {
            scratch.write(sheet("baseline", "rankings", table), RANKING);
            scratch.write(sheet("baseline", "gaps", table), GAPS);
        }
    }

    private static String sheet(String round, String kind, String table) {
        return round + "/" + kind + "/" + table + ".csv";
    }

    /** With semicolons, one too many in each row, in Windows-1252, with an accent, quotes and signs, which make up the bytes that tell it. */
    private static byte[] ofOldSpreadsheet(String sheet) {
        return sheet.replace(",", ";")
                .replace("\n", ";\n")
                .replace("a comment; with", "the café’s “£11–£12 each”, or")
                .getBytes(Charset.forName("windows-1252"));
    }

    private void play(String... typed) {
        ends.add(App.run(surroundings, typed));
    }
}
