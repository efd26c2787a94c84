package thrive.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small site on any scale, with its summary and its baseline: three tables that give every score of the scale to some principle. */
final class ScaleSite {

    private static final int TABLES = 3;

    private ScaleSite() {}

    /** The folder of the pages. */
    static Path pages(int min, int max, int thriveLike) {
        Path folder = Pages.TARGET.resolve("scales").resolve(min + "-" + max + "-" + thriveLike);
        try {
            Pages.empty(folder);
            Files.writeString(folder.resolve("principles.yaml"), model(min, max, thriveLike));
            Files.writeString(folder.resolve("site.yaml"), """
                    schema: thrive-site/1
                    place: King's "Testford" & Mill
                    model: principles.yaml
                    rounds: [{id: baseline, scored: 2026-03-12}]
                    """);
            Path scores = Files.createDirectories(folder.resolve("baseline/scores"));
            for (int table = 0; table < TABLES; table++) {
                Files.writeString(scores.resolve("t" + table + ".csv"), sheet(min, max, table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Program.run(folder, "report", "summary", "baseline");
        return folder.resolve("reports/baseline");
    }

    private static String model(int min, int max, int thriveLike) {
        String descriptions =
                IntStream.rangeClosed(min, max).mapToObj(i -> i + ": Text " + i).collect(Collectors.joining(", "));
        String principles = IntStream.rangeClosed(min, max)
                .mapToObj(i -> "  - {id: P" + i + ", level: macro, name: Principle " + i
                        + ", ideal: Ideal, descriptions: {" + descriptions + "}}\n")
                .collect(Collectors.joining());
        return "schema: thrive-model/1\nid: scale\nversion: 1.0.0\nscale: {min: " + min + ", max: " + max
                + ", thriveLike: " + thriveLike + "}\nlevels: [{id: macro, name: Macro}]\nprinciples:\n" + principles;
    }

    /** Each principle's own number, and from the last table the next one. */
    private static String sheet(int min, int max, int table) {
        return "principle,score\n"
                + IntStream.rangeClosed(min, max)
                        .mapToObj(i -> "P" + i + "," + Math.min(max, table == TABLES - 1 ? i + 1 : i) + "\n")
                        .collect(Collectors.joining());
    }
}
