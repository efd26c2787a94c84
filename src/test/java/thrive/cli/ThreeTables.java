package thrive.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small site without problems: six principles, the tables red, blue and green, one round with scores and rankings. */
record ThreeTables(Path root) {

    static ThreeTables in(Path folder) throws IOException {
        ThreeTables site = new ThreeTables(folder.resolve("ford"));
        site.write("site.yaml", """
                schema: thrive-site/1
                place: Ford
                model: principles.yaml
                tables: [{id: red}, {id: blue}, {id: green}]
                rounds: [{id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16}]
                """);
        site.write("principles.yaml", model());
        String[] scores = {"3,4,2,3,4,2", "4,3,3,2,3,4", "2,2,4,4,2,3"};
        String[] rankings = {"P-2,P-5,P-1,P-3,P-4", "P-2,P-1,P-4,P-5,P-6", "P-1,P-2,P-3,P-4,P-5"};
        String[] tables = {"red", "blue", "green"};
        for (int t = 0; t < tables.length; t++) {
            site.write("baseline/scores/" + tables[t] + ".csv", sheet("principle,score", scores[t], "P-%d,%s\n"));
            site.write("baseline/rankings/" + tables[t] + ".csv", sheet("rank,principle", rankings[t], "%d,%s\n"));
        }
        return site;
    }

    private static String sheet(String headings, String cells, String row) {
        StringBuilder text = new StringBuilder(headings).append('\n');
        String[] values = cells.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            text.append(String.format(java.util.Locale.ROOT, row, i + 1, values[i]));
        }
        return text.toString();
    }

    private static String model() {
        StringBuilder text = new StringBuilder("""
                schema: thrive-model/1
                id: ford
                version: 1.0.0
                title: Principles of Ford
                status: local
                locale: en-GB
                scale: {min: 1, max: 4, thriveLike: 3}
                levels: [{id: macro, name: Macro}, {id: micro, name: Micro}]
                principles:
                """);
        String[] names = {"One policy", "Easy ways in", "Shared figures", "Clear endings", "Joint teams", "Peer support"
        };
        for (int i = 0; i < names.length; i++) {
            text.append("""
                      - id: P-%d
                        level: %s
                        name: %s
                        ideal: All of it
                        descriptions: {1: None, 2: Some, 3: Most, 4: All}
                    """.formatted(i + 1, i < 3 ? "macro" : "micro", names[i]));
        }
        return text.toString();
    }

    void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    /** Replaces a part of a file's text. */
    void change(String file, String from, String to) throws IOException {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        write(file, text.replace(from, to));
    }

    void delete(String file) throws IOException {
        Files.delete(root.resolve(file));
    }

    Thrive run(String... typed) {
        return Thrive.run(root, typed);
    }
}
