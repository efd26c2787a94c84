package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong in a definition, no command ends in a bug: each line is left out, doubled, cut and spoilt, and each value is made
 * of another kind. {@code -Ddamage=all} tries all of it, otherwise every seventh is tried.
 */
class DamagedFilesTest {

    private static final String DECISION = "baseline/decision.yaml";
    private static final List<String> FILES = List.of("site.yaml", "principles.yaml", DECISION);
    private static final int STEP = "all".equals(System.getProperty("damage")) ? 1 : 7;

    /** A key and its value, as far as it goes in one line of ours. */
    private static final Pattern VALUE =
            Pattern.compile("([A-Za-z0-9]++): ?([^,{}\\[\\]\\n]++|\\[[^\\]\\n]*+\\]|\\{[^}\\n]*+\\})?");

    private static final List<String> VALUES = List.of(
            "",
            "[]",
            "{}",
            "[a]",
            "{a: b}",
            "~",
            "x",
            "-1",
            "0",
            "2.5",
            "\"\"",
            "[[]]",
            "[{}]",
            "../x.yaml",
            "a:b",
            "\"\\0\"");

    private static final List<List<String>> LINES = List.of(
            List.of("check"),
            List.of("score"),
            List.of("consensus", "--show", "all"),
            List.of("consensus", "--weights", "people"),
            List.of("gaps"),
            List.of("decide", "P-1", "P-2", "P-3", "P-4", "P-5", "--dry-run"),
            List.of("rank", "red", "P-1", "P-2", "--dry-run"),
            List.of("sheets", "--dry-run"),
            List.of("sheets", "gap", "--dry-run"),
            List.of("report", "--dry-run"),
            List.of("model"),
            List.of("model", "--round", "baseline"),
            List.of("explain", "V03"));

    @TempDir
    Path folder;

    @Test
    void noCommandEndsInABug() throws IOException {
        ThreeTables site = ThreeTables.in(folder);
        site.write(
                "site.yaml", site.read("site.yaml").replace("{id: blue}", "{id: blue, name: Blue, people: 8}") + """
                aims: [Everybody is asked]
                phase1: {team: {done: 2026-01-15, note: Nine of us}}
                evidence: {P-1: [{kind: data, text: Half wait, source: survey.csv}]}
                next: [{what: Workshop, date: 2026-06-11}]
                """);
        site.write(DECISION, """
                schema: thrive-decision/1
                date: 2026-04-16
                priorities:
                  - {principle: P-1, because: it matters}
                  - {principle: P-2}
                  - {principle: P-3}
                  - {principle: P-4}
                  - {principle: P-5}
                leftOut: [{principle: P-6, because: it waits}]
                """);
        Set<String> bugs = new LinkedHashSet<>();
        int tried = 0;
        for (String file : FILES) {
            String whole = site.read(file);
            for (Map.Entry<String, String> damaged : damaged(whole).entrySet()) {
                tried++;
                if (tried % STEP == 0) {
                    site.write(file, damaged.getValue());
                    LINES.forEach(line ->
                            bug(site, line).ifPresent(told -> bugs.add(file + " " + damaged.getKey() + ": " + told)));
                }
            }
            site.write(file, whole);
        }

        assertThat(bugs).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    private Optional<String> bug(ThreeTables site, List<String> line) {
        List<String> typed = new ArrayList<>(line);
        typed.add("--debug");
        Thrive ran = site.run(typed.toArray(String[]::new));
        return ran.code() <= 3 ? Optional.empty() : Optional.of(line + "\n" + ran.err());
    }

    /** What becomes of the text, by what is done to it. */
    private static Map<String, String> damaged(String text) {
        Map<String, String> damaged = new LinkedHashMap<>();
        damaged.put("emptied", "");
        damaged.put("a list", "- a\n- b\n");
        damaged.put("a word", "word\n");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            damaged.put("without line " + (i + 1), with(lines, i, List.of()));
            damaged.put("line twice " + (i + 1), with(lines, i, List.of(line, line)));
            damaged.put("half of line " + (i + 1), with(lines, i, List.of(line.substring(0, line.length() / 2))));
            damaged.put("line further in " + (i + 1), with(lines, i, List.of("  " + line)));
            damaged.put("cut at line " + (i + 1), String.join("\n", lines.subList(0, i)) + "\n");
        }
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            for (String other : VALUES) {
                damaged.put(
                        value.group() + " at " + value.start() + " is " + other,
                        text.substring(0, value.start()) + value.group(1) + ": " + other + text.substring(value.end()));
            }
        }
        return damaged;
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        List<String> changed = new ArrayList<>(lines.subList(0, at));
        changed.addAll(instead);
        changed.addAll(lines.subList(at + 1, lines.size()));
        return String.join("\n", changed) + "\n";
    }
}
