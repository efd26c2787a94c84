package thrive.browser;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a whole site of any size: both rounds, all kinds of sheets and the room's decision. The same on every run. */
final class GeneratedSite {

    private static final String[] LEVELS = {"macro", "meso", "micro"};
    private static final int TOP = 5;

    private final Path folder;
    private final Words words;
    private final List<String> principles = new ArrayList<>();
    private final int tables;
    private final Random random;

    private GeneratedSite(Path folder, Words words, int principles, int tables) {
        this.folder = folder;
        this.words = words;
        this.tables = tables;
        this.random = new Random(principles * 100L + tables);
        for (int i = 0; i < principles; i++) {
            this.principles.add(level(i, principles).substring(0, 3).toUpperCase(Locale.ROOT) + "-" + (i + 1));
        }
    }

    static void write(Path folder, Words words, int principles, int tables) throws IOException {
        GeneratedSite site = new GeneratedSite(folder, words, principles, tables);
        site.write("principles.yaml", site.model());
        site.write("site.yaml", site.site());
        site.write("baseline/decision.yaml", site.decision());
        for (int table = 1; table <= tables; table++) {
            site.write("baseline/scores/t" + table + ".csv", site.scores());
            site.write("follow-up/scores/t" + table + ".csv", site.scores());
            site.write("baseline/rankings/t" + table + ".csv", site.ranking(table));
            site.write("baseline/gaps/t" + table + ".csv", site.gaps());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String level(int index, int principles) {
        return LEVELS[index * LEVELS.length / principles];
    }

    private String model() {
        StringBuilder yaml = new StringBuilder("""
                schema: thrive-model/1
                id: generated
                version: 1.0.0
                title: Generated model
                status: local
                locale: en-GB
                scale: {min: 1, max: 4, thriveLike: 3}
                levels:
                  - {id: macro, name: Macro, about: The whole area}
                  - {id: meso, name: Meso, about: Services and teams}
                  - {id: micro, name: Micro, about: Each contact}
                principles:
                """);
        for (int i = 0; i < principles.size(); i++) {
            yaml.append("  - id: " + principles.get(i) + "\n    level: " + level(i, principles.size()) + "\n");
            yaml.append("    name: " + quoted(words.principleName() + " " + (i + 1)) + "\n");
            yaml.append("    shortName: " + quoted(words.shortName()) + "\n");
            yaml.append("    ideal: " + quoted(words.description()) + "\n    descriptions:\n");
            for (int score = 1; score <= 4; score++) {
                yaml.append("      " + score + ": " + quoted(words.description()) + "\n");
            }
            yaml.append("    measured: " + quoted(words.remark()) + "\n");
        }
        return yaml.toString();
    }

    private String site() {
        StringBuilder yaml = new StringBuilder("schema: thrive-site/1\nplace: " + quoted(words.place()) + "\n");
        yaml.append("model: principles.yaml\naims:\n");
        for (int i = 0; i < 3; i++) {
            yaml.append("  - " + quoted(words.item()) + "\n");
        }
        yaml.append("tables:\n");
        for (int table = 1; table <= tables; table++) {
            yaml.append("  - {id: t" + table + ", name: " + quoted(words.tableName(table)) + ", people: 8}\n");
        }
        yaml.append("rounds:\n  - {id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16, "
                + "analysed: 2026-04-16}\n  - {id: follow-up, title: Follow-up, scored: 2027-03-11}\nevidence:\n");
        for (int i = 0; i < principles.size(); i += 3) {
            yaml.append("  " + principles.get(i) + ":\n    - {kind: data, text: " + quoted(words.remark())
                    + ", source: " + quoted(words.shortName()) + "}\n");
        }
        yaml.append("next:\n  - {what: " + quoted(words.shortName()) + ", date: 2026-06-11}\n");
        return yaml.toString();
    }

    /** The five that most tables want: some of each level. */
    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < TOP; i++) {
            wanted.add(principles.get(i * principles.size() / TOP));
        }
        return wanted;
    }

    private String decision() {
        StringBuilder yaml = new StringBuilder("schema: thrive-decision/1\ndate: 2026-04-16\npriorities:\n");
        for (String principle : wanted()) {
            yaml.append("  - {principle: " + principle + ", because: " + quoted(words.remark()) + "}\n");
        }
        return yaml + "notes: " + quoted(words.remark()) + "\n";
    }

    private String scores() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String principle : principles) {
            String score = "1223344".charAt(random.nextInt(7)) + "";
            int odd = random.nextInt(20);
            String answer = odd == 0 ? "DK" : odd == 1 ? "NA" : odd == 2 ? "" : score;
            boolean says = odd == 1 || random.nextInt(5) == 0;
            String evidence = random.nextInt(12) == 0 ? words.item() : "";
            rows.add(List.of(principle, answer, evidence, says ? words.remark() : ""));
        }
        return csv(List.of("principle", "score", "evidence", "notes"), rows);
    }

    /** A table's list: the five that are wanted in the order of that table, the last of them given up for one of its own. */
    private String ranking(int table) throws IOException {
        List<String> list = new ArrayList<>(wanted());
        list.add(list.remove(table % TOP));
        list.set(TOP - 1, principles.get((table * 3 + 1) % principles.size()));
        List<List<String>> rows = new ArrayList<>();
        for (String principle : list.stream().distinct().toList()) {
            rows.add(List.of(rows.size() + 1 + "", principle, random.nextInt(3) == 0 ? words.remark() : ""));
        }
        return csv(List.of("rank", "principle", "reason"), rows);
    }

    private String gaps() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String principle : wanted()) {
            if (random.nextInt(4) > 0) {
                List<String> row = new ArrayList<>(List.of(principle));
                for (int column = 0; column < 6; column++) {
                    row.add(random.nextInt(3) == 0 ? "" : words.item());
                }
                rows.add(row);
            }
        }
        return csv(
                List.of("principle", "in place", "in development", "gaps", "training", "recommendations", "quick wins"),
                rows);
    }

    private static String csv(List<String> headings, List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headings);
            printer.printRecords(rows);
        }
        return text.toString();
    }

    /** A double-quoted YAML text. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
