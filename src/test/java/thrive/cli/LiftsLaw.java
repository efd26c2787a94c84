package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;

/** What is said to lift a candidate is what the JSON says, and does so when it is done; where nothing is said of a list, nothing does. */
final class LiftsLaw {

    private static final String WHOSE = "(one ballot of )?((?:line|table) \\d+), ";
    private static final String WHERE = "(?:level with (.+) at )?(\\d+)\\w\\w";
    private static final Pattern LIFT = Pattern.compile("A (\\d+)\\w\\w place from " + WHOSE
            + "(?:in place of (\\d+)\\w\\w|where it is not named), would make it " + WHERE);
    private static final Pattern ALONE =
            Pattern.compile("Alone on its place, not tied, in " + WHOSE + "it would be " + WHERE);

    private final DrawnElection election;
    private final String candidate;
    private final int rank;

    private LiftsLaw(DrawnElection election, String candidate, int rank) {
        this.election = election;
        this.candidate = candidate;
        this.rank = rank;
    }

    /** How many claims held, of a candidate that stands at a rank. */
    static int hold(DrawnElection election, String candidate, int rank, Json why, List<String> sentences) {
        return new LiftsLaw(election, candidate, rank).hold(why, sentences);
    }

    private int hold(Json why, List<String> sentences) {
        List<Json> lifts = new ArrayList<>(why.at("up").items());
        lifts.addAll(why.at("alone").items());
        Set<String> inJson = new TreeSet<>();
        Set<String> lifting = new TreeSet<>();
        for (Json lift : lifts) {
            inJson.add(inJson(lift));
            lifting.add(lift.text("table"));
        }
        for (BallotLines.Line line : election.lists().lines()) {
            boolean canLift = election.lists().moves(line, candidate, election.top()).stream()
                    .anyMatch(moved -> standing(moved).rank() < rank);
            assertThat(lifting.contains(line.name()))
                    .as("a lift in %s", line.name())
                    .isEqualTo(canLift);
        }
        Set<String> told = new TreeSet<>();
        sentences.forEach(sentence -> told.addAll(told(sentence)));
        boolean all = sentences.stream().noneMatch(sentence -> sentence.startsWith("So would "));
        assertThat(inJson).containsAll(told);
        assertThat(told.size()).isEqualTo(all ? inJson.size() : 8);
        return told.size();
    }

    private String inJson(Json lift) {
        String line = lift.text("table");
        int to = SaidMoves.place(lift.at("to"));
        Set<String> level = SaidChange.names(lift.at("tied"));
        Stand stand = standing(election.lists().line(line).moved(candidate, to, election.top()));
        assertThat(stand)
                .as("%s", lift)
                .isEqualTo(new Stand(lift.at("rank").node().asInt(), level));
        assertThat(stand.rank()).isLessThan(rank);
        boolean staysInPlace = SaidMoves.place(lift.at("from")) == to;
        return line + " " + (staysInPlace ? "alone" : to) + " " + stand;
    }

    /** Where a candidate stands, and who stands there too. */
    private record Stand(int rank, Set<String> level) {}

    private Stand standing(BallotLines.Line moved) {
        Consensus variant = election.with(moved);
        int its = variant.of(candidate).orElseThrow().rank();
        Set<String> level = new TreeSet<>();
        variant.ranking().stream()
                .filter(other -> other.rank() == its)
                .map(Standing::principle)
                .filter(other -> !other.equals(candidate))
                .forEach(level::add);
        return new Stand(its, level);
    }

    private List<String> told(String sentence) {
        Matcher lift = LIFT.matcher(sentence);
        if (lift.matches()) {
            assertThat(lift.group(1)).as(sentence).isNotEqualTo(lift.group(4));
            return List.of(told(lift.group(3), lift.group(2) != null, lift.group(1), lift.group(6), lift.group(5)));
        }
        Matcher alone = ALONE.matcher(sentence);
        return alone.matches()
                ? List.of(told(alone.group(2), alone.group(1) != null, "alone", alone.group(4), alone.group(3)))
                : List.of();
    }

    private String told(
            String line, boolean oneOfSeveral, String to, String its, @org.jspecify.annotations.Nullable String level) {
        assertThat(oneOfSeveral).isEqualTo(election.lists().line(line).ballots() > 1);
        return line + " " + to + " " + new Stand(Integer.parseInt(its), SaidChange.names(level));
    }
}
