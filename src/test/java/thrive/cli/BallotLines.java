package thrive.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * An election as lines of equal ballots, which can be counted again without some of them or with one ballot changed.
 *
 * @param names whom the file names, in the order in which it does
 */
record BallotLines(List<String> names, List<Line> lines) {

    /** Some equal ballots: groups of candidates tied, best first. */
    record Line(String name, List<List<String>> groups, int ballots) {

        String text() {
            String ranked = groups.stream().map(g -> String.join(" = ", g)).collect(Collectors.joining(" > "));
            return ranked + (ballots == 1 ? "" : " * " + ballots) + "\n";
        }

        /** The place of a candidate, from 1; 0 where it is not named. */
        int place(String candidate) {
            int before = 0;
            for (List<String> group : groups) {
                if (group.contains(candidate)) {
                    return before + 1;
                }
                before += group.size();
            }
            return 0;
        }

        /** How many candidates it names. */
        int length() {
            return groups.stream().mapToInt(List::size).sum();
        }

        /** The same with a candidate alone on a place, or off it with 0; groups pushed beyond the longest list fall off whole. */
        Line moved(String candidate, int to, int top) {
            List<List<String>> rest = new ArrayList<>();
            groups.forEach(group -> rest.add(new ArrayList<>(group)));
            rest.forEach(group -> group.remove(candidate));
            rest.removeIf(List::isEmpty);
            int before = 0;
            int at = 0;
            while (to > 0 && before < to - 1) {
                before += rest.get(at).size();
                at++;
            }
            if (to > 0) {
                rest.add(at, List.of(candidate));
            }
            int longest = Math.max(top, length());
            List<List<String>> kept = new ArrayList<>();
            int length = 0;
            for (List<String> group : rest) {
                length += group.size();
                if (length > longest) {
                    break;
                }
                kept.add(group);
            }
            return new Line(name, kept, 1);
        }
    }

    /** Two to six candidates on one to six lines of one to four ballots, short and long, about every fourth tied with the one above. */
    static BallotLines draw(Random random) {
        List<String> all = List.of("A", "B", "C", "D", "E", "F").subList(0, 2 + random.nextInt(5));
        List<Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            List<String> order = new ArrayList<>(all);
            Collections.shuffle(order, random);
            List<List<String>> groups = new ArrayList<>();
            for (String name : order.subList(0, 1 + random.nextInt(all.size()))) {
                if (groups.isEmpty() || random.nextInt(4) > 0) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(name);
            }
            lines.add(new Line("line " + i, groups, 1 + random.nextInt(4) * random.nextInt(2)));
        }
        List<String> named = lines.stream()
                .flatMap(line -> line.groups().stream().flatMap(List::stream))
                .distinct()
                .toList();
        return new BallotLines(named, lines);
    }

    /** Whether a reader can tell it from a list of words. */
    boolean isReadable() {
        return text().matches("(?s).*[=>].*");
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }

    Line line(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    BallotLines without(List<String> absent) {
        return new BallotLines(
                names,
                lines.stream().filter(line -> !absent.contains(line.name())).toList());
    }

    /** One ballot of a line becomes another. */
    BallotLines with(Line changed) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            if (!line.name().equals(changed.name())) {
                all.add(line);
            } else {
                all.add(changed);
                if (line.ballots() > 1) {
                    all.add(new Line("rest of " + line.name(), line.groups(), line.ballots() - 1));
                }
            }
        }
        return new BallotLines(names, all);
    }

    /** How many ballots put a candidate on a place. */
    int ballots(String candidate, int place) {
        return lines.stream()
                .filter(line -> line.place(candidate) == place)
                .mapToInt(Line::ballots)
                .sum();
    }

    /** How many ballots rank the first above the second. */
    int preferring(String above, String below) {
        return lines.stream()
                .filter(line ->
                        line.place(above) > 0 && (line.place(below) == 0 || line.place(above) < line.place(below)))
                .mapToInt(Line::ballots)
                .sum();
    }

    /** Counted in full. */
    Consensus count(int top) {
        List<Ballot> ballots = lines.stream()
                .map(line -> new Ballot(
                        line.name(),
                        line.groups().stream()
                                .map(group -> group.stream().map(names::indexOf).toList())
                                .toList(),
                        line.ballots(),
                        1))
                .toList();
        return ConsensusCount.of(new Profile(names, ballots), top);
    }

    /** Every place that a candidate could have on a ballot of a line, alone. */
    List<Line> moves(Line line, String candidate, int top) {
        int longest = Math.max(top, line.length());
        return IntStream.rangeClosed(1, longest)
                .filter(to -> reaches(line, candidate, to))
                .mapToObj(to -> line.moved(candidate, to, top))
                .filter(moved -> !moved.groups().equals(line.groups()))
                .toList();
    }

    /** Whether the place begins a group of the others, or follows their last. */
    private static boolean reaches(Line line, String candidate, int to) {
        int before = 0;
        for (List<String> group : line.groups()) {
            if (before == to - 1) {
                return true;
            }
            before += group.size() - (group.contains(candidate) ? 1 : 0);
        }
        return before == to - 1;
    }
}
