package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;

/**
 * What the sentences say of an election is what the JSON says, and what counting again shows: lines dropped, one ballot moved, places
 * counted. {@code -Delections=500} draws more elections, {@code -Delections.seed} others.
 */
class SaidOfElectionsTest {

    private static final int ELECTIONS = Integer.getInteger("elections", 60);
    private static final long SEED = Long.getLong("elections.seed", 5);

    private static final Pattern TITLE =
            Pattern.compile("How (far|steady) |What (other methods|would (lift|take)|each) |"
                    + "Its neighbours|If other |Proposed|Top |First place|Tied for |Also named|e\\.txt");
    private static final Pattern WITHOUT = Pattern.compile("Without (line \\d+), (.+)");
    private static final Pattern FEWEST = Pattern.compile(
            "Without (.+) the proposal would change(?:; (\\d+) (?:of the lists|sets of \\d+ lists) can.*)?");
    private static final Pattern LIFT = Pattern.compile(
            "A (\\d+)\\w\\w place from (one ballot of )?(line \\d+), (?:in place of (\\d+)\\w\\w|where it is not named),"
                    + " would make it (?:level with (.+) at )?(\\d+)\\w\\w");
    private static final Pattern ALONE =
            Pattern.compile("Alone on its place, not tied, in (one ballot of )?(line \\d+),"
                    + " it would be (?:level with (.+) at )?(\\d+)\\w\\w");
    private static final Pattern COUNTBACK =
            Pattern.compile("but ([A-F]) has more (\\d+)\\w\\w places than ([A-F]) \\((\\d+) against (\\d+)\\)");
    private static final Pattern NAMED =
            Pattern.compile("but (\\d+) ballots? named ([A-F]) and (\\d+|none) named ([A-F])");
    private static final Pattern PUT =
            Pattern.compile("(\\d+|No) ballots? put ([A-F]) above ([A-F]), (\\d+|none) the other way round");

    @TempDir
    Path folder;

    private BallotLines election = new BallotLines(List.of(), List.of());
    private int top;
    private int claims;

    @Test
    void sentencesSayWhatTheJsonSaysAndWhatCountingAgainShows() throws IOException {
        for (int i = 0; i < ELECTIONS; i++) {
            Random random = new Random(SEED * 1_000_003 + i);
            election = BallotLines.draw(random);
            top = 1 + random.nextInt(5);
            if (election.isReadable()) {
                try {
                    hold(random);
                } catch (AssertionError | RuntimeException failed) {
                    throw new AssertionError(
                            "election " + i + " of seed " + SEED + ", --top " + top + ":\n" + election.text()
                                    + failed.getMessage(),
                            failed);
                }
            }
        }
        System.out.printf(
                "%d elections with seed %d: %d claims read back, 0 contradictions%n", ELECTIONS, SEED, claims);
        assertThat(claims).isGreaterThan(5 * ELECTIONS);
    }

    private void hold(Random random) throws IOException {
        Files.writeString(folder.resolve("e.txt"), election.text());
        Consensus counted = election.count(top);
        Json json = run("-f", "json").json();
        Map<String, String> text = sections(run("--show", "steadiness").out());
        steadiness(json, text, counted);
        moves(json.at("robustness/oneMove"), sentences(text, "shares"), counted);
        ladder(String.join(" ", text.values()));
        List<String> names = election.names();
        why(names.get(random.nextInt(names.size())), counted);
    }

    private Thrive run(String... options) {
        List<String> typed = new ArrayList<>(List.of("consensus", "--ballots", "e.txt", "--top", "" + top));
        typed.addAll(List.of(options));
        Thrive ran = Thrive.run(folder, typed.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    /** Title to the words below it, on one line; what comes below the shares of resamples goes by "shares". */
    private static Map<String, String> sections(String out) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String block : out.split("\n\n", -1)) {
            String[] parts = block.strip().split("\n", 2);
            boolean isTitled = TITLE.matcher(parts[0]).lookingAt();
            String title = isTitled ? parts[0] : "shares";
            String words = isTitled && parts.length > 1 ? parts[1] : block;
            sections.merge(title, words.replaceAll("\\s+", " ").strip(), (a, b) -> a + " " + b);
        }
        return sections;
    }

    private static List<String> sentences(Map<String, String> sections, String title) {
        return Arrays.stream(sections.getOrDefault(title, "").split("\\.(?: |$)"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private void steadiness(Json json, Map<String, String> text, Consensus counted) {
        int certain = counted.proposed().size();
        Set<String> told = new TreeSet<>();
        for (String sentence : sentences(text, "How steady the proposal is")) {
            Matcher without = WITHOUT.matcher(sentence);
            if (without.matches() && !sentence.contains("the proposal would be the same")) {
                String line = without.group(1);
                SaidChange said = SaidChange.of(without.group(2), top);
                assertThat(said).as(sentence).isEqualTo(SaidChange.of(leaveOneOut(json, line), top, certain));
                assertThat(told.add(line)).isTrue();
                claims++;
            }
        }
        for (Json without : json.at("robustness/leaveOneOut").items()) {
            String line = without.text("table");
            Consensus rest = election.without(List.of(line)).count(top);
            SaidChange said = SaidChange.of(without, top, certain);
            assertThat(said).as("without %s", line).isEqualTo(SaidChange.between(counted, rest));
            boolean isTold = election.lines().size() > 1 && differ(counted, rest);
            assertThat(told.contains(line)).as("told of %s", line).isEqualTo(isTold);
        }
        fewest(json.at("robustness/fewestTables"), sentences(text, "shares"), counted);
    }

    private static Json leaveOneOut(Json json, String line) {
        return json.at("robustness/leaveOneOut").item("table", line);
    }

    private static boolean differ(Consensus one, Consensus other) {
        return !Set.copyOf(one.proposed()).equals(Set.copyOf(other.proposed()))
                || !Set.copyOf(one.undetermined()).equals(Set.copyOf(other.undetermined()));
    }

    /** All sets of lines but all of them are counted again. */
    private void fewest(Json json, List<String> sentences, Consensus counted) {
        int lines = election.lines().size();
        int least = lines;
        int sets = 0;
        for (int absent = 1; absent < (1 << lines) - 1; absent++) {
            int size = Integer.bitCount(absent);
            if (size <= least && differ(counted, election.without(names(absent)).count(top))) {
                sets = size == least ? sets + 1 : 1;
                least = size;
            }
        }
        Matcher said = FEWEST.matcher(sentences.get(0));
        if (sets == 0) {
            assertThat(json.node().isNull()).isTrue();
            assertThat(said.matches()).isFalse();
            return;
        }
        assertThat(said.matches()).as(sentences.get(0)).isTrue();
        assertThat(json.at("n").value()).isEqualTo(least);
        assertThat(SaidChange.names(said.group(1))).isEqualTo(SaidChange.names(json.at("tables")));
        assertThat(said.group(2) == null ? "1" : said.group(2)).isEqualTo("" + sets);
        assertThat(differ(
                        counted,
                        election.without(List.copyOf(SaidChange.names(said.group(1))))
                                .count(top)))
                .isTrue();
        claims++;
    }

    private List<String> names(int absent) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < election.lines().size(); i++) {
            if ((absent >> i & 1) == 1) {
                names.add(election.lines().get(i).name());
            }
        }
        return names;
    }

    /** Each move of the JSON is tried on one ballot; each that is told is one of them, and all are told unless there are too many. */
    private void moves(Json moves, List<String> sentences, Consensus counted) {
        Set<SaidMoves> inJson = new java.util.HashSet<>();
        for (Json move : moves.items()) {
            SaidMoves said = SaidMoves.of(move, top, counted.proposed().size(), election);
            BallotLines.Line line = election.line(said.line());
            assertThat(line.place(said.candidate())).isEqualTo(said.from());
            Consensus variant =
                    election.with(line.moved(said.candidate(), said.to(), top)).count(top);
            assertThat(said.change()).as("%s", said).isEqualTo(SaidChange.between(counted, variant));
            inJson.add(said);
        }
        Set<SaidMoves> told = new java.util.HashSet<>();
        for (String sentence : sentences) {
            if (sentence.contains(" if ")) {
                told.addAll(SaidMoves.of(sentence, top, election));
            }
        }
        claims += told.size();
        boolean all = sentences.stream().noneMatch(sentence -> sentence.matches("And \\d+ more; .*"));
        assertThat(all ? inJson : told).isEqualTo(all ? told : intersection(told, inJson));
    }

    private static Set<SaidMoves> intersection(Set<SaidMoves> some, Set<SaidMoves> others) {
        Set<SaidMoves> both = new java.util.HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    /** Countback, tables and pairs, counted on the ballots. */
    private void ladder(String words) {
        Matcher countback = COUNTBACK.matcher(words);
        while (countback.find()) {
            int place = Integer.parseInt(countback.group(2));
            for (int better = 1; better < place; better++) {
                assertThat(election.ballots(countback.group(1), better))
                        .isEqualTo(election.ballots(countback.group(3), better));
            }
            assertThat(countback.group(4)).isEqualTo("" + election.ballots(countback.group(1), place));
            assertThat(countback.group(5)).isEqualTo("" + election.ballots(countback.group(3), place));
            assertThat(election.ballots(countback.group(1), place))
                    .isGreaterThan(election.ballots(countback.group(3), place));
            claims++;
        }
        Matcher named = NAMED.matcher(words);
        while (named.find()) {
            assertThat(named.group(1)).isEqualTo("" + naming(named.group(2)));
            assertThat(named.group(3).replace("none", "0")).isEqualTo("" + naming(named.group(4)));
            claims++;
        }
        Matcher put = PUT.matcher(words);
        while (put.find()) {
            assertThat(put.group(1).replace("No", "0")).isEqualTo("" + election.preferring(put.group(2), put.group(3)));
            assertThat(put.group(4).replace("none", "0"))
                    .isEqualTo("" + election.preferring(put.group(3), put.group(2)));
            claims++;
        }
    }

    private int naming(String candidate) {
        return election.lines().stream()
                .filter(line -> line.place(candidate) > 0)
                .mapToInt(BallotLines.Line::ballots)
                .sum();
    }

    private void why(String candidate, Consensus counted) {
        Json json = run("-f", "json", "--why", candidate).json().at("why");
        Map<String, String> text = sections(run("--why", candidate).out());
        ladder(text.getOrDefault("Its neighbours", ""));
        Standing standing = counted.of(candidate).orElseThrow();
        int rank = standing.rank();
        assertThat(json.at("rank").value()).isEqualTo(rank);
        List<String> said = sentences(text, "What would lift it");
        lifts(candidate, json, said, rank);
        boolean isIn = counted.proposed().contains(candidate);
        List<String> inOrOut = sentences(text, "What would take it " + (isIn ? "out" : "in"));
        moves(json.at("inOrOut"), inOrOut, counted);
    }

    /** Each move up that is told is made; where none is told for a line, all are tried. */
    private void lifts(String candidate, Json json, List<String> sentences, int rank) {
        List<Json> lifts = new ArrayList<>(json.at("up").items());
        lifts.addAll(json.at("alone").items());
        Set<String> lifting = new TreeSet<>();
        Set<String> inJson = new TreeSet<>();
        for (Json lift : lifts) {
            String line = lift.text("table");
            int to = SaidMoves.place(lift.at("to"));
            Set<String> level = SaidChange.names(lift.at("tied"));
            assertThat(standing(candidate, election.line(line).moved(candidate, to, top)))
                    .as("%s", lift)
                    .isEqualTo(lift.text("rank") + level);
            assertThat(lift.at("rank").node().asInt()).isLessThan(rank);
            inJson.add(line + " " + (SaidMoves.place(lift.at("from")) == to ? "alone" : to) + " " + lift.text("rank")
                    + level);
            lifting.add(line);
        }
        for (BallotLines.Line line : election.lines()) {
            boolean lifted = election.moves(line, candidate, top).stream()
                    .anyMatch(
                            moved -> Integer.parseInt(standing(candidate, moved).replaceAll("\\[.*", "")) < rank);
            assertThat(lifting.contains(line.name()))
                    .as("a lift in %s", line.name())
                    .isEqualTo(lifted);
        }
        Set<String> told = new TreeSet<>();
        sentences.forEach(sentence -> told.addAll(lift(sentence)));
        claims += told.size();
        boolean all = sentences.stream().noneMatch(sentence -> sentence.startsWith("So would "));
        assertThat(inJson).containsAll(told);
        assertThat(told.size()).isEqualTo(all ? inJson.size() : 8);
    }

    /** Where a candidate stands when one ballot has changed, and who stands there too. */
    private String standing(String candidate, BallotLines.Line moved) {
        Consensus variant = election.with(moved).count(top);
        int rank = variant.of(candidate).orElseThrow().rank();
        Set<String> level = new TreeSet<>();
        variant.ranking().stream()
                .filter(other -> other.rank() == rank)
                .map(Standing::principle)
                .filter(other -> !other.equals(candidate))
                .forEach(level::add);
        return rank + level.toString();
    }

    private List<String> lift(String sentence) {
        Matcher lift = LIFT.matcher(sentence);
        if (lift.matches()) {
            assertThat(lift.group(1)).as(sentence).isNotEqualTo(lift.group(4));
            assertThat(lift.group(2) != null)
                    .isEqualTo(election.line(lift.group(3)).ballots() > 1);
            return List.of(lift.group(3) + " " + lift.group(1) + " " + lift.group(6) + SaidChange.names(lift.group(5)));
        }
        Matcher alone = ALONE.matcher(sentence);
        if (alone.matches()) {
            assertThat(alone.group(1) != null)
                    .isEqualTo(election.line(alone.group(2)).ballots() > 1);
            return List.of(alone.group(2) + " alone " + alone.group(4) + SaidChange.names(alone.group(3)));
        }
        return List.of();
    }
}
