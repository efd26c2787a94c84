package thrive.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import thrive.consensus.Consensus;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * An election as lines of equal ballots, which can be counted again without some of them or with one ballot changed.
 *
 * @param names whom the file names, in the order in which it does
 */
record BallotLines(List<String> names, List<Line> lines) {

    /** Some equal ballots: groups of candidates tied, best first, and what each of them weighs. */
    record Line(String name, List<List<String>> groups, int ballots, BigDecimal weight) {

        /** What all its ballots together weigh. */
        BigDecimal amount() {
            return weight.multiply(BigDecimal.valueOf(ballots));
        }

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
            return new Line(name, kept, 1, weight);
        }
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
                    all.add(new Line("rest of " + line.name(), line.groups(), line.ballots() - 1, line.weight()));
                }
            }
        }
        return new BallotLines(names, all);
    }

    /** Whether any ballot weighs more or less than 1. */
    boolean isWeighted() {
        return lines.stream().anyMatch(line -> line.weight().compareTo(BigDecimal.ONE) != 0);
    }

    /** What some lines count together: as many as they are ballots, or what those weigh. */
    BigDecimal count(Predicate<Line> which, boolean byWeight) {
        return lines.stream()
                .filter(which)
                .map(line -> byWeight ? line.amount() : BigDecimal.valueOf(line.ballots()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Counted in full. */
    Consensus count(Counting counting) {
        List<Ballot> ballots = lines.stream()
                .map(line -> new Ballot(
                        line.name(),
                        line.groups().stream()
                                .map(group -> group.stream().map(names::indexOf).toList())
                                .toList(),
                        line.ballots(),
                        1))
                .toList();
        return counting.of(new Profile(names, ballots)
                .weighted(lines.stream().collect(Collectors.toMap(Line::name, Line::weight))));
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
