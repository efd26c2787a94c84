package thrive.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files of ballots, drawn by chance. */
final class DrawnBallots {

    private static final String FILE = "e.txt";

    private DrawnBallots() {}

    /** Two to six candidates on one to six lines of one to four ballots. */
    static DrawnElection in(Path folder, Random random) throws IOException {
        BallotLines ballots = draw(random);
        while (!ballots.isReadable()) {
            ballots = draw(random);
        }
        Files.writeString(folder.resolve(FILE), ballots.text());
        return new DrawnElection(folder, ballots, Counting.first(1 + random.nextInt(5)), List.of("--ballots", FILE));
    }

    private static BallotLines draw(Random random) {
        List<String> all = List.of("A", "B", "C", "D", "E", "F").subList(0, 2 + random.nextInt(5));
        List<BallotLines.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            int ballots = 1 + random.nextInt(4) * random.nextInt(2);
            lines.add(new BallotLines.Line("line " + i, groups(all, all.size(), random), ballots, BigDecimal.ONE));
        }
        List<String> named = lines.stream()
                .flatMap(line -> line.groups().stream().flatMap(List::stream))
                .distinct()
                .toList();
        return new BallotLines(named, lines);
    }

    /** A list of one name or more, short or long, about every fourth tied with the one above. */
    static List<List<String>> groups(List<String> all, int longest, Random random) {
        List<String> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        List<List<String>> groups = new ArrayList<>();
        for (String name : order.subList(0, 1 + random.nextInt(longest))) {
            if (groups.isEmpty() || random.nextInt(4) > 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(name);
        }
        return groups;
    }
}
