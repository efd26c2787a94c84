package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import thrive.cli.line.Command;

/** Nothing that a site, a model, a file's name, a ballot, a variable or an argument holds steers the terminal that shows it. */
class HostileTextTest {

    /** An escape, a bell, a backspace, DEL, a C1 control and two turns of direction, as they stand in a file. */
    private static final String RAW = "x\u001b[31;5m\u0007\b\u007f\u009b2J\u202e\u2066z";
    /** The same in a quoted text of YAML. */
    private static final String YAML = "x\\e[31;5m\\a\\b\\x7f\\x9b2J\\u202e\\u2066z";

    private static final Pattern STEERING =
            Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
    /** The program's own colours. */
    private static final Pattern OURS = Pattern.compile("\u001b\\[(?:0|1|2|1;3[134])m");

    @TempDir
    Path folder;

    private ThreeTables site;

    @BeforeEach
    void aSiteOfWhichEveryTextIsHostile() throws IOException {
        site = ThreeTables.in(folder);
        site.write("site.yaml", """
                schema: thrive-site/1
                place: "Ford@"
                model: principles.yaml
                aims: ["aim@"]
                tables:
                  - {id: red, name: "Red@", people: 8, sectors: ["health@"]}
                  - {id: blue, name: "Blue@", people: 8}
                  - {id: green, name: "Green@", people: 8}
                rounds: [{id: baseline, title: "Base@", scored: 2026-03-12, prioritised: 2026-04-16}]
                evidence: {P-1: [{kind: data, text: "t@", source: "s@"}]}
                next: [{what: "w@", date: 2026-06-11}]
                """.replace("@", YAML));
        String model = site.read("principles.yaml");
        site.write(
                "principles.yaml",
                model.replaceAll("(name|ideal|title): ([A-Z][^,}\\n]*)", "$1: \"$2@\"")
                        .replace("1: None", "1: \"None@\"")
                        .replace("@", YAML));
        for (String table : List.of("red", "blue", "green")) {
            String ranking = site.read("baseline/rankings/" + table + ".csv").replaceAll("(?m)$", ",why@");
            site.write(
                    "baseline/rankings/" + table + ".csv",
                    ranking.replaceFirst(",why@", ",reason")
                            .replaceFirst(",why@$", "")
                            .replace("@", RAW));
            site.write(
                    "baseline/gaps/" + table + ".csv",
                    "principle,in place,in development,gaps,training,recommendations\nP-2,in@,dev@,gap@,tr@,rec@\n"
                            .replace("@", RAW));
        }
        site.write("votes.txt", "A" + RAW + " > B\nB > C" + RAW + " * 3\n");
    }

    /** Not every system has such names. */
    private void named(String name) throws IOException {
        try {
            site.write(name.replace('\u009b', 'c'), "principle,score\nP-1,3\n");
        } catch (InvalidPathException e) {
            assertThat(name).isNotEmpty();
        }
    }

    /** Each command with each of its options and formats, plain and in colour. */
    @TestFactory
    Stream<DynamicTest> noCommandPrintsWhatSteers() {
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of("decide", "P-1", "P-2", "P-3", "P-4", "P-5", "--dry-run"),
                List.of("rank", "red", "P-1", "P-2", "--dry-run", "--force"),
                List.of("rank", RAW, "P-1"),
                List.of("model", RAW),
                List.of("explain", RAW),
                List.of(RAW),
                List.of("init", "new" + "x", "--place", RAW, "--tables", RAW, "--dry-run"),
                List.of("consensus", "--why", "P-1"),
                List.of("consensus", "--show", "all"),
                List.of("consensus", "--ballots", "votes.txt"),
                List.of("consensus", "--ballots", "votes.txt", "-f", "md"),
                List.of("consensus", "--ballots", "votes.txt", "-f", "json")));
        for (Command command : CommandTable.all()) {
            CommandSpec spec = command.syntax().spec();
            String name = command.syntax().name();
            lines.add(List.of(name));
            spec.options().forEach(option -> lines.addAll(lines(name, option)));
        }
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(String.join(" ", line).replaceAll("\\p{Cntrl}", ""), () -> {
                    shows(Set.of(), Map.of("BROWSER", RAW, "LINES", RAW), line);
                    shows(Set.of("out", "err"), Map.of("TERM", "xterm"), line);
                }));
    }

    private static List<List<String>> lines(String command, OptionSpec option) {
        String name = option.longestName();
        if (List.of("--watch", "--open").contains(name)) {
            return List.of();
        }
        if (option.arity().max() == 0) {
            return List.of(List.of(command, name));
        }
        List<List<String>> lines = new ArrayList<>(List.of(List.of(command, name, RAW)));
        if (name.equals("--format")) {
            Stream.of("text", "json", "md", "html").forEach(form -> lines.add(List.of(command, name, form)));
        }
        return lines;
    }

    private void shows(Set<String> terminals, Map<String, String> environment, List<String> line) {
        Thrive ran = Thrive.run(site.root(), terminals, environment, line.toArray(String[]::new));

        for (String shown : List.of(ran.out(), ran.err())) {
            String plain = terminals.isEmpty() ? shown : OURS.matcher(shown).replaceAll("");
            assertThat(STEERING.matcher(plain).results().map(m -> around(plain, m.start())))
                    .as(String.valueOf(line))
                    .isEmpty();
        }
        assertThat(ran.code()).isLessThanOrEqualTo(3);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), at) + String.format("<%04x>", (int) text.charAt(at));
    }

    @Test
    void noFileNameSteers() throws IOException {
        named("baseline/scores/re" + RAW + ".csv");
        named("baseline/x" + RAW + "/scores.txt");
        for (Command command : CommandTable.all()) {
            shows(Set.of(), Map.of(), List.of(command.syntax().name()));
        }
        shows(Set.of(), Map.of(), List.of("score", "--model", "principles.yaml", "baseline/scores/re*.csv"));
        assertThat(site.run("check").out()).contains("rex\\u001b[31;5m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "consensus", "gaps", "model"})
    void theNumberIsShown(String command) {
        assertThat(site.run(command).out()).contains("x\\u001b[31;5m\\u0007\\u0008\\u007f\\u009b2J\\u202e\\u2066z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "consensus", "gaps"})
    void theNumberIsShownInMarkdown(String command) {
        assertThat(site.run(command, "-f", "md").out())
                .contains("x\\\\u001b\\[31;5m\\\\u0007\\\\u0008\\\\u007f\\\\u009b2J");
    }
}
