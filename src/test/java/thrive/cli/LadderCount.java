package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import thrive.consensus.profile.Unranked;

/** The steps of the ladder, counted on the lists as a person would on a flip chart. */
record LadderCount(BallotLines lists, Counting counting) {

    /** All numbers from 1 to 9 divide it, so that the points of tied groups are whole multiples of one part. */
    static final int PARTS = 2520;

    boolean isWeighted() {
        return lists.isWeighted();
    }

    /** The points of a candidate in parts. */
    BigDecimal points(String candidate) {
        return lists.lines().stream()
                .map(line -> line.amount().multiply(BigDecimal.valueOf(given(line, candidate))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one ballot of a line gives, before its weight, in parts. */
    long given(BallotLines.Line line, String candidate) {
        int place = line.place(candidate);
        if (place == 0) {
            return 0;
        }
        int width = line.groups().stream()
                .filter(group -> group.contains(candidate))
                .mapToInt(List::size)
                .sum();
        long sum = 0;
        for (int each = place; each < place + width; each++) {
            sum += Math.max(0, counting.top() + 1 - each);
        }
        return sum * PARTS / width;
    }

    boolean isNamed(String candidate) {
        return lists.lines().stream().anyMatch(line -> line.place(candidate) > 0);
    }

    BigDecimal naming(String candidate) {
        return count(line -> line.place(candidate) > 0);
    }

    BigDecimal preferring(String above, String below) {
        return count(line -> prefers(line, above, below));
    }

    /** How many tables or ballots put one above the other, whatever they weigh. */
    BigDecimal tables(String above, String below) {
        return lists.count(line -> prefers(line, above, below), false);
    }

    BigDecimal at(String candidate, int place) {
        return count(line -> line.place(candidate) == place);
    }

    /** Wins less defeats among all that are level with it on points and on what names it. */
    int balance(String candidate) {
        return levelWith(candidate).stream()
                .mapToInt(other -> preferring(candidate, other).compareTo(preferring(other, candidate)))
                .sum();
    }

    List<String> levelWith(String candidate) {
        return lists.names().stream()
                .filter(other -> points(other).compareTo(points(candidate)) == 0)
                .filter(other -> naming(other).compareTo(naming(candidate)) == 0)
                .toList();
    }

    void assertLevelOnPoints(String one, String other) {
        assertThat(points(one)).isEqualByComparingTo(points(other));
    }

    void assertLevelOnNaming(String one, String other) {
        assertLevelOnPoints(one, other);
        assertThat(naming(one)).isEqualByComparingTo(naming(other));
    }

    private BigDecimal count(Predicate<BallotLines.Line> which) {
        return lists.count(which, isWeighted());
    }

    private boolean prefers(BallotLines.Line line, String above, String below) {
        if (line.place(below) == 0) {
            return line.place(above) > 0 && counting.unranked() == Unranked.BELOW;
        }
        return line.place(above) > 0 && line.place(above) < line.place(below);
    }
}
