package thrive.files;

import static thrive.files.TempSite.MODEL;
import static thrive.files.TempSite.SITE;
import static thrive.problem.Code.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import thrive.problem.Code;
import thrive.problem.Problem;

/**
 * A smallest site that has one fault, and the place where the readers must tell it; all places are counted by hand. The
 * example on the page of the code is this fault.
 */
public record Fault(Code code, Consumer<TempSite> files, String file, int line, int column, String cell) {

    private static final String SCORES = "baseline/scores/red.csv";
    private static final String RANKINGS = "baseline/rankings/red.csv";
    private static final String GAPS = "baseline/gaps/red.csv";
    private static final String DECISION = "baseline/decision.yaml";

    /** Codes that need more than one file's content to tell, or a page: they are raised, and tested, with the commands. */
    public static final Set<Code> RAISED_ELSEWHERE =
            Set.of(D04, D05, D06, F26, F27, F28, F29, S06, S08, S11, S25, W01, W02, W03);

    /** Codes of files that lie in no site: they are raised, and tested, with their reader. */
    public static final List<Code> RAISED_BY_BALLOTS =
            List.of(B01, B02, B03, B04, B05, B06, B07, B08, B09, B10, B11, B12, B13);

    /** One fault for each code that the readers raise. */
    public static final List<Fault> ALL = List.of(
            // Files
            site(F01, SITE.replace("principles", "principals")).at(3, 8),
            sheet(F02, SCORES, "principle,score\n" + " ".repeat(16 << 20)).at(1, 1),
            // 0x81 is no character of Windows-1252, and no UTF-8 begins with it.
            bytes(F03, SCORES, "principle,score\nMES-2,3\u0081\n").at(2, 8),
            bytes(F04, SCORES, "PK\u0003\u0004\u0014\0\6\0").at(1, 1),
            sheet(F05, SCORES, "principle,score,notes\nMES-2,3,\"never heard back\nMIC-1,2,\n")
                    .at(2, 9),
            sheet(F06, SCORES, "").at(1, 1),
            sheet(F07, SCORES, "principle;score,notes\nMES-2;3,\n").at(1, 1),
            sheet(F08, SCORES, "principle,score,notes\nMES-2,3,Closed, then open\n")
                    .at(2, 16, "D2"),
            sheet(F09, GAPS, "principle,gaps\nMES-2,No way in\n,No sign\n").at(3, 1, "A3"),
            bytes(F10, SCORES, "principle,score\nMES-2,3\0\n").at(2, 8),
            sheet(F11, SCORES, "principle,score,notes\nMES-2,3,\"the \"new\" door\"\n")
                    .at(2, 15),
            sheet(F12, SCORES, "principle;score\nMES-2;3\n").at(1, 1),
            bytes(F13, SCORES, "principle,score,notes\nMES-2,3,the caf\u00e9 scheme\n")
                    .at(2, 16),
            new Fault(
                    F14,
                    s -> s.with(SCORES, "\uFEFFprinciple,score\n".getBytes(StandardCharsets.UTF_16LE)),
                    SCORES,
                    1,
                    1,
                    ""),
            sheet(F15, SCORES, "principle,score\nMES-1,2\n\nMES-2,3\n").at(3, 1, "A3"),
            site(F16, SITE.replace("place: Riverbank", "place: Riverbank: the town"))
                    .at(2, 17),
            site(F17, SITE + "place: Riverside\n").at(9, 1),
            site(F18, SITE.replace("place: Riverbank", "place: &p Riverbank")).at(2, 8),
            site(F19, SITE + "---\nplace: Riverside\n").at(9, 1),
            // The file's own keys are the first level, so the 24th bracket is the 25th.
            site(F20, SITE + "aims: " + "[".repeat(24) + "]".repeat(24) + "\n").at(9, 30),
            site(F21, SITE + "amis: [Help early]\n").at(9, 1),
            site(F22, SITE.replace("{id: red, ", "{id: red, people: eight, ")).at(5, 23),
            site(F23, SITE.replace("place: Riverbank\n", "")).at(1, 1),
            site(F24, SITE.replace("principles.yaml", "../shared/principles.yaml"))
                    .at(3, 8),
            sheet(F25, SCORES, "principle,score,notes\nMES-2,3," + "x".repeat(32_768) + "\n")
                    .at(2, 9),
            sheet(F30, RANKINGS, "rank,principle\n<<<<<<< HEAD\n1,MES-2\n=======\n1,MIC-1\n>>>>>>> main\n")
                    .at(2, 1),
            // 0x8E is é on a Mac, 0x82 in code page 850; in Windows-1252 they are Ž and a low quote.
            bytes(F31, SCORES, "principle,score,notes\rMES-2,3,the caf\u008e scheme\r")
                    .at(2, 16),
            bytes(F32, SCORES, "principle,score,notes\nMES-2,3,the caf\u0082 scheme\n")
                    .at(2, 16),
            sheet(F33, SCORES, "principle,score,notes\nMES-2,3,one child\u00e2\u20ac\u2122s story\n")
                    .at(2, 18),
            sheet(F37, SCORES, "principle,title,score\nMES-1,Easy ways in,3\n").at(2, 7, "B2"),
            sheet(F38, SCORES, "principle,title,score\nMES-2,Open doors,3\n").at(2, 7, "B2"),
            site(F35, SITE.replace("Red table", "Table #1")).at(5, 27),
            site(F36, SITE.replace("place: Riverbank", "place: \u201cRiverbank\u201d"))
                    .at(2, 8),
            model(
                            F40,
                            MODEL.replaceFirst(
                                    "ideal: All.*", "ideal: >-\n      Yes.\n      measured: the share of children"))
                    .at(12, 7),
            model(F41, MODEL.replaceFirst("ideal: All.*", "ideal: >-\n      Yes.\n      name: the door says it all"))
                    .at(12, 7),

            // Model
            model(M01, MODEL.replace("id: MAC-2", "id: MAC-1")).at(12, 10),
            model(M02, MODEL.replace("id: six", "scale: {min: 1, max: 4, thriveLike: 5}\nid: six"))
                    .at(2, 8),
            model(M03, MODEL.replaceFirst("3: c, 4: d", "3: c")).at(11, 19),
            model(M04, MODEL.replaceFirst("level: meso", "level: mezo")).at(8, 12),
            model(M05, MODEL.replaceFirst("    level", "    groups: [thriving]\n    level"))
                    .at(8, 13),
            model(M06, MODEL.replaceFirst("    level", "    shortName: " + "x".repeat(43) + "\n    level"))
                    .at(8, 16),
            model(M07, MODEL.replace("id: MAC-1", "id: MAC/1")).at(7, 9),
            model(M08, MODEL.replaceFirst("4: d", "4: d, 5: e")).at(11, 47),
            model(M09, MODEL.replace("id: six", "locale: en_GB\nid: six")).at(2, 9),
            model(M10, MODEL.replace("One budget", "one-policy")).at(12, 36),
            model(M11, MODEL.replace("id: MAC-2", "id: 1.10")).at(12, 10),

            // Site
            site(S01, SITE.replace("principles.yaml", "exampel-thrive")).at(3, 8),
            site(S02, SITE.replace("id: blue", "id: Red")).at(6, 10),
            site(S03, SITE + "  - {id: baseline}\n").at(9, 10),
            site(S04, SITE.replace("2026-03-12", "12/03/2026")).at(8, 28),
            new Fault(
                    S05,
                    s -> s.with("baseline/scores/rde.csv", "principle,score\nMES-2,3\n"),
                    "baseline/scores/rde.csv",
                    1,
                    1,
                    ""),
            site(S07, SITE.replace("id: blue", "id: a/b")).at(6, 10),
            site(S09, SITE.replace("thrive-site/1", "thrive-site/2")).at(1, 9),
            site(S26, SITE + "  - {id: follow-up, title: BASELINE}\n").at(9, 28),
            site(S10, SITE + "  - {id: before, scored: 2025-03-12}\n").at(9, 5),
            new Fault(
                    S12,
                    s -> s.with(RANKINGS, "rank,principle\n1,MES-2\n")
                            .with("baseline/rankings/RED.csv", "rank,principle\n1,MES-1\n")
                            .saved("baseline/rankings/RED.csv", "2026-04-16T09:00:00Z")
                            .saved(RANKINGS, "2026-04-16T10:00:00Z"),
                    RANKINGS,
                    1,
                    1,
                    ""),
            new Fault(S13, s -> s.with("baseline/scores/red.xlsx", "PK"), "baseline/scores/red.xlsx", 1, 1, ""),
            new Fault(
                    S14,
                    s -> s.with("baseline/ranking/red.csv", "rank,principle\n1,MES-2\n"),
                    "baseline/ranking",
                    1,
                    1,
                    ""),
            new Fault(
                    S16,
                    s -> s.with("baseline/scores/red (1).csv", "principle,score\nMES-2,3\n"),
                    "baseline/scores/red (1).csv",
                    1,
                    1,
                    ""),
            new Fault(
                    S17,
                    s -> s.with(SCORES, "principle,score\nMES-2,3\n")
                            .with("baseline/scores/red (1).csv", "principle,score\nMES-2,3\n"),
                    "baseline/scores/red (1).csv",
                    1,
                    1,
                    ""),
            new Fault(
                    S18,
                    s -> s.with(SCORES, "principle,score\nMES-2,3\n")
                            .with("baseline/scores/blue.csv", "principle,score\nMES-2,3\n"),
                    SCORES,
                    1,
                    1,
                    ""),
            new Fault(
                    S19,
                    s -> s.with(SCORES, "principle,score\nMES-2,\n")
                            .with("baseline/scores/red (1).csv", "principle,score\nMES-2,3\n"),
                    SCORES,
                    1,
                    1,
                    ""),
            new Fault(
                    S24,
                    s -> s.with("site.yaml", SITE.replaceAll("(?s)tables:.*(?=rounds:)", ""))
                            .with("baseline/scores/average.csv", "principle,score\nMES-2,3\n"),
                    "baseline/scores/average.csv",
                    1,
                    1,
                    ""),
            site(S15, SITE.replace("{id: blue}", "{id: blue, name: Red Table}")).at(6, 22),

            // More than anybody has
            site(S21, SITE.replace("rounds:", many(999, "  - {id: t%d}\n") + "rounds:"))
                    .at(1_005, 5),
            site(S22, SITE + many(100, "  - {id: r%d, scored: 2026-03-12}\n")).at(108, 5),
            model(
                            M13,
                            "schema: thrive-model/1\nid: six\nversion: 1\nscale: {min: 1, max: 7}\n"
                                    + TempSite.MODEL
                                            .lines()
                                            .skip(3)
                                            .collect(java.util.stream.Collectors.joining("\n"))
                                            .replace("4: d}", "4: d, 5: e, 6: f, 7: g}"))
                    .at(4, 8),
            model(M12, MODEL + many(495, "  - {id: P-%d, name: More}\n")).at(511, 5),
            new Fault(
                    S23,
                    s -> s.with("site.yaml", SITE.replaceFirst("(?s)tables:.*rounds", "rounds"))
                            .with("baseline/scores/all.csv", "table,principle,score\n" + many(1_001, "t%d,MES-2,3\n")),
                    "baseline/scores/all.csv",
                    1_002,
                    1,
                    "A1002"),

            // Headers
            sheet(H01, SCORES, "principle,scroe\nMES-2,3\n").at(1, 11, "B1"),
            sheet(H02, SCORES, "principle,score,Score\nMES-2,3,2\n").at(1, 17, "C1"),
            sheet(H03, SCORES, "rank,principle\n1,MES-2\n").at(1, 1, "A1"),
            sheet(H04, SCORES, "principle,rating\nMES-2,3\n").at(1, 11, "B1"),
            sheet(H05, SCORES, "principle,score,mood\nMES-2,3,good\n").at(1, 17, "C1"),
            sheet(H06, SCORES, "Riverbank,\nprinciple,score\nMES-2,3\n").at(2, 1, "A2"),
            sheet(H07, SCORES, "principle,score\nMESO,\nMES-2,3\n").at(2, 1, "A2"),
            sheet(H09, RANKINGS, "rank (5 = most important),principle\n5,MES-2\n")
                    .at(1, 1, "A1"),
            sheet(H08, SCORES, "MES-2,3\nprinciple,score\nMES-1,2\n").at(1, 1, "A1"),

            // Scores
            sheet(V01, SCORES, "principle,score\nMSE-2,3\n").at(2, 1, "A2"),
            sheet(V02, SCORES, "principle,score\nMES-2,good\n").at(2, 7, "B2"),
            sheet(V03, SCORES, "principle,title,score,notes\nMES-2,Easy ways in,6,\n")
                    .at(2, 20, "C2"),
            sheet(V04, SCORES, "principle,score\nMES-2,2.5\n").at(2, 7, "B2"),
            sheet(V05, SCORES, "principle,score\nMES-2,3\nmes-2,2\n").at(3, 7, "B3"),
            sheet(V06, SCORES, "principle,score\nMAC-1,3\nMAC-2,2\nMES-1,1\nMES-2,2\nMIC-1,4\n")
                    .at(1, 1),
            sheet(V07, SCORES, "principle,score\nMAC-1,3\nMAC-2,3\nMES-1,3\nMES-2,3\nMIC-1,3\nMIC-2,3\n")
                    .at(1, 1),
            sheet(V08, SCORES, "principle,score\nMES-2,Apr-03\n").at(2, 7, "B2"),
            sheet(V09, SCORES, "principle,score\nMES-2,#REF!\n").at(2, 7, "B2"),
            sheet(V10, SCORES, "principle,score\nMES-2,=B1+1\n").at(2, 7, "B2"),
            sheet(V11, SCORES, "principle,score,notes\nMES-2,NA,\n").at(2, 7, "B2"),
            sheet(V12, "baseline/scores/all.csv", "table,principle,score\nrde,MES-2,3\n")
                    .at(2, 1, "A2"),
            sheet(S20, SCORES, "Table: Blue,\nprinciple,score\nMES-2,3\n").at(1, 1, "A1"),
            sheet(V13, SCORES, "principle;score\nMES-2;3,0\n").at(2, 7, "B2"),
            sheet(V14, SCORES, "principle,score,evidence\nMAC-1,,3\nMAC-2,,2\nMES-1,,4\n")
                    .at(2, 8, "C2"),
            sheet(V16, GAPS, "principle,gaps\nMES-2,#NAME?\n").at(2, 7, "B2"),
            sheet(V15, SCORES, "principle,score,notes\nMAC-1,,we ran out of time\n")
                    .at(2, 8, "C2"),

            // Rankings
            sheet(R01, RANKINGS, "rank,principle\nfirst,MES-2\n").at(2, 1, "A2"),
            sheet(R02, RANKINGS, "rank,principle\n1,MES-2\n2,MES-2\n").at(3, 3, "B3"),
            sheet(R03, RANKINGS, "rank,principle\n1,MES-2\n3,MIC-1\n").at(3, 1, "A3"),
            sheet(R04, RANKINGS, "rank,principle\n1,MAC-1\n2,MAC-2\n3,MES-1\n4,MES-2\n5,MIC-1\n5,MIC-2\n")
                    .at(7, 1, "A7"),
            sheet(R05, RANKINGS, "rank,principle\n1,MES-2\n2,MIC-1\n").at(1, 1),
            sheet(R06, RANKINGS, "rank,principle\n1,MES-22\n").at(2, 3, "B2"),
            sheet(R07, RANKINGS, "rank,principle\n1,MES-2\n,MIC-1\n").at(3, 1, "A3"),
            sheet(R08, RANKINGS, "rank,principle\n1=,MES-2\n2,MIC-1\n").at(2, 1, "A2"),
            sheet(R09, RANKINGS, "rank,principle\n1,MES-2\n2,MES-1\n3,MIC-1\n4,MAC-1\n5,MAC-2\n,MIC-2\n")
                    .at(7, 1, "A7"),
            sheet(R10, RANKINGS, "rank,principle\n1,MES-2\n2,MIC-1\n1,MIC-2\n2,MES-1\n")
                    .at(4, 1, "A4"),

            // Gap sheets
            sheet(G01, GAPS, "principle,gaps\nMES-22,No way in\n").at(2, 1, "A2"),
            sheet(G02, GAPS, "principle,gaps\nMES-2,\"No way in\nn/a\"\n").at(2, 7, "B2"),
            sheet(G03, GAPS, "principle,gaps\nMES-2,ditto\n").at(2, 7, "B2"),
            sheet(F39, GAPS, "principle,gaps,training\nMES-2,Slow, patchy,\n").at(2, 12, "C2"),

            // Decision
            decision(D01, "MES-2", "MIC-1", "MAC-1", "MES-1").at(4, 3),
            decision(D02, "MES-2", "MIC-1", "MAC-1", "MES-1", "MIC-9").at(8, 17),
            decision(D03, "MES-2", "MIC-1", "MAC-1", "MES-1", "MES-2").at(8, 17),
            new Faulty(
                            D07,
                            DECISION,
                            site -> site.with("site.yaml", TempSite.SITE.replace("12}", "12, prioritised: 2026-04-16}"))
                                    .with(
                                            DECISION,
                                            decisionOn("2026-04-17", "MES-2", "MIC-1", "MAC-1", "MES-1", "MIC-2")))
                    .at(2, 7),

            // Privacy; 943 476 5919 is the number with which the NHS explains its check digit.
            sheet(P01, SCORES, "principle,score,notes\nMES-2,3,ask jo@example.org\n")
                    .at(2, 9, "C2"),
            sheet(P02, SCORES, "principle,score,notes\nMES-2,3,943 476 5919 waited\n")
                    .at(2, 9, "C2"),
            sheet(P03, SCORES, "principle,score,notes\nMES-2,3,ring 01632 960 001\n")
                    .at(2, 9, "C2"));

    /** A file with a fault, whose place is still to be told. */
    private record Faulty(Code code, String file, Consumer<TempSite> files) {

        Fault at(int line, int column) {
            return at(line, column, "");
        }

        Fault at(int line, int column, String cell) {
            return new Fault(code, files, file, line, column, cell);
        }
    }

    /** So many lines of one form, numbered from 1. */
    private static String many(int count, String line) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format(Locale.ROOT, line, i))
                .collect(Collectors.joining());
    }

    private static Faulty site(Code code, String text) {
        return sheet(code, "site.yaml", text);
    }

    private static Faulty model(Code code, String text) {
        return sheet(code, "principles.yaml", text);
    }

    private static Faulty decision(Code code, String... priorities) {
        return sheet(code, DECISION, decisionOn("2026-04-16", priorities));
    }

    private static String decisionOn(String day, String... priorities) {
        StringBuilder text = new StringBuilder("schema: thrive-decision/1\ndate: " + day + "\npriorities:\n");
        for (String principle : priorities) {
            text.append("  - {principle: ").append(principle).append("}\n");
        }
        return text.toString();
    }

    private static Faulty sheet(Code code, String file, String text) {
        return new Faulty(code, file, site -> site.with(file, text));
    }

    /** Each character of the text is one byte. */
    private static Faulty bytes(Code code, String file, String text) {
        return new Faulty(code, file, site -> site.with(file, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The problem that the readers tell of it, in a fresh folder. */
    List<Problem> told(Path folder) {
        TempSite site = new TempSite(folder);
        files.accept(site);
        return site.read().problems.sorted();
    }

    @Override
    public String toString() {
        return code + " " + code.title();
    }
}
