package thrive.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import thrive.consensus.MethodName;
import thrive.consensus.profile.Unranked;

/** Small sites whose tables have ranked, drawn by chance: with weights of many kinds, by many methods. */
final class DrawnSite {

    /** What tables weigh, most often 1 or 2. */
    private static final List<String> ANY =
            List.of("1", "1", "1", "1", "2", "2", "2", "0.5", "0.5", "1.5", "3.25", "0", "0.001", "1.0001");

    /** Weights that often make ties. */
    private static final List<List<String>> EVEN =
            List.of(List.of("1", "2"), List.of("0.5", "1.5"), List.of("3.25"), List.of("0.5", "1", "0"));

    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    private static final String WEIGHTS_FILE = "weights.csv";

    private DrawnSite() {}

    /** Five to nine principles, ranked by one to eight tables, each of which lists at most five. */
    static DrawnElection in(Path folder, Random random) throws IOException {
        List<String> principles = NAMES.subList(0, 5 + random.nextInt(5));
        boolean isWeighted = random.nextInt(4) > 0;
        boolean byPeople = isWeighted && random.nextInt(3) == 0;
        List<String> weights = random.nextInt(3) == 0 ? ANY : EVEN.get(random.nextInt(EVEN.size()));
        List<BallotLines.Line> tables = new ArrayList<>();
        int count = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            BigDecimal weight = isWeighted ? weight(byPeople, weights, random) : BigDecimal.ONE;
            // Weights that are all 0 are refused.
            weight = i == 1 && weight.signum() == 0 ? BigDecimal.ONE : weight;
            tables.add(new BallotLines.Line("table " + i, DrawnBallots.groups(principles, 5, random), 1, weight));
        }
        BallotLines lists = new BallotLines(principles, tables);
        List<String> asked = isWeighted ? List.of("--weights", byPeople ? "people" : WEIGHTS_FILE) : List.of();
        write(folder, lists);
        return new DrawnElection(folder, lists, counting(random), asked);
    }

    private static BigDecimal weight(boolean byPeople, List<String> weights, Random random) {
        return byPeople
                ? BigDecimal.valueOf(4 + 2 * random.nextInt(3))
                : new BigDecimal(weights.get(random.nextInt(weights.size())));
    }

    private static Counting counting(Random random) {
        MethodName[] methods = MethodName.values();
        MethodName method = random.nextInt(5) < 3 ? MethodName.POINTS : methods[random.nextInt(methods.length)];
        Unranked unranked = random.nextInt(4) == 0 ? Unranked.IGNORE : Unranked.BELOW;
        return new Counting(method, 1 + random.nextInt(5), unranked);
    }

    /** The same site with other lists; a table whose list is gone has no sheet. */
    static DrawnElection with(DrawnElection election, Path folder, BallotLines lists) throws IOException {
        write(folder, election.lists());
        for (BallotLines.Line table : election.lists().lines()) {
            Files.delete(sheet(folder, table));
        }
        sheets(folder, lists);
        return new DrawnElection(folder, lists, election.counting(), election.asked());
    }

    private static void write(Path folder, BallotLines lists) throws IOException {
        Files.createDirectories(folder.resolve("baseline/rankings"));
        Files.writeString(folder.resolve("principles.yaml"), model(lists.names()));
        Files.writeString(folder.resolve("site.yaml"), site(lists.lines()));
        Files.writeString(
                folder.resolve(WEIGHTS_FILE),
                lists.lines().stream()
                        .map(table -> table.name() + "," + table.weight() + "\n")
                        .collect(Collectors.joining("", "table,weight\n", "")));
        sheets(folder, lists);
    }

    private static void sheets(Path folder, BallotLines lists) throws IOException {
        for (BallotLines.Line table : lists.lines()) {
            StringBuilder rows = new StringBuilder("rank,principle\n");
            table.groups()
                    .forEach(group -> group.forEach(name -> rows.append(table.place(name))
                            .append(',')
                            .append(name)
                            .append('\n')));
            Files.writeString(sheet(folder, table), rows);
        }
    }

    private static Path sheet(Path folder, BallotLines.Line table) {
        return folder.resolve("baseline/rankings/" + table.name() + ".csv");
    }

    private static String site(List<BallotLines.Line> tables) {
        String all = tables.stream()
                .map(table -> "{id: " + table.name() + people(table.weight()) + "}")
                .collect(Collectors.joining(", "));
        return """
                schema: thrive-site/1
                place: Elm
                model: principles.yaml
                tables: [%s]
                rounds: [{id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16}]
                """.formatted(all);
    }

    /** Whole weights may be people too. */
    private static String people(BigDecimal weight) {
        return weight.scale() == 0 && weight.signum() > 0 ? ", people: " + weight : "";
    }

    private static String model(List<String> names) {
        return names.stream().map(name -> """
                  - id: %1$s
                    level: macro
                    name: Principle %1$s
                    ideal: All of it
                    descriptions: {1: None, 2: Some, 3: Most, 4: All}
                """.formatted(name)).collect(Collectors.joining("", """
                schema: thrive-model/1
                id: elm
                version: 1.0.0
                title: Principles of Elm
                status: local
                locale: en-GB
                scale: {min: 1, max: 4, thriveLike: 3}
                levels: [{id: macro, name: Macro}]
                principles:
                """, ""));
    }
}
