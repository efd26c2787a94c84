package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;

/** The points in the rows and sentences, what they are made of, the weights and the places are those of the JSON and of the lists. */
final class FiguresLaw {

    private static final String POINTS = "(\\d+(?:\\.\\d+)?)";
    private static final String LIST = "((?:line|table) \\d+)";
    private static final Pattern TERM = Pattern.compile("(?:(\\d+(?:\\.\\d+)?) × )?" + POINTS + " " + LIST);
    private static final String TERMS = TERM.pattern().replaceAll("\\((?!\\?)", "(?:");
    private static final Pattern ROW = Pattern.compile("(\\d+) ([A-I]) (?:Principle [A-I] )?(?:[█▌]+ )?" + POINTS
            + " named by (\\d+) of (\\d+): (" + TERMS + "(?: \\+ " + TERMS + ")*)");
    private static final Pattern WEIGHTS =
            Pattern.compile("Weights: (.+?)\\. Agreement and pairs count each table once");
    private static final Pattern PLACE =
            Pattern.compile("(?:Level with (\\d+) others? at )?(\\d+)\\w\\w of (\\d+) \\w+, (?:with " + POINTS
                    + " points? from |named by )" + "(\\d+) of (\\d+) (?:table|ballot)s?\\. (.+?)\\.");
    private static final Pattern MARGIN =
            Pattern.compile("(Above|Below) it is ([A-I]), with " + POINTS + " points? (more|fewer)");

    private final DrawnElection election;
    private final Consensus counted;
    private final LadderCount lists;

    private FiguresLaw(DrawnElection election, Consensus counted) {
        this.election = election;
        this.counted = counted;
        this.lists = new LadderCount(election.lists(), election.counting());
    }

    /** How many figures of a whole consensus held. */
    static int hold(DrawnElection election, Consensus counted, Json json, String words) {
        FiguresLaw law = new FiguresLaw(election, counted);
        law.weights(words);
        return election.counting().isLadder() ? law.rows(json.at("ranking"), words) : 0;
    }

    /** How many figures in the explanation of one candidate held. */
    static int holdOf(DrawnElection election, Consensus counted, String candidate, SaidText text) {
        FiguresLaw law = new FiguresLaw(election, counted);
        law.weights(text.words());
        return law.place(candidate, text.words(SaidText.REST)) + law.margins(candidate, text.words("Its neighbours"));
    }

    private void weights(String words) {
        Matcher said = WEIGHTS.matcher(words);
        assertThat(said.find()).as(words).isEqualTo(lists.isWeighted());
        if (lists.isWeighted()) {
            List<String> drawn = election.lists().lines().stream()
                    .map(line -> line.weight().toPlainString() + " × " + line.name())
                    .toList();
            assertThat(said.group(1).split(", | and ", -1)).containsExactlyElementsOf(drawn);
        }
    }

    private int rows(Json ranking, String words) {
        List<MatchResult> rows = ROW.matcher(words).results().toList();
        assertThat(rows).as(words).hasSize((int)
                election.lists().names().stream().filter(lists::isNamed).count());
        for (MatchResult row : rows) {
            String candidate = row.group(2);
            Json same = ranking.item("principle", candidate);
            assertThat(same.at("points").node().asDouble()).isCloseTo(whole(lists.points(candidate)), within(1e-9));
            assertThat(row.group(1)).isEqualTo(same.text("rank"));
            assertPoints(row.group(3), lists.points(candidate));
            assertThat(row.group(4)).isEqualTo(same.text("listedBy"));
            TERM.matcher(row.group(6)).results().forEach(term -> {
                BallotLines.Line line = election.lists().line(term.group(3));
                assertThat(line.amount()).isEqualByComparingTo(term.group(1) == null ? "1" : term.group(1));
                assertPoints(term.group(2), BigDecimal.valueOf(lists.given(line, candidate)));
            });
            assertThat(TERM.matcher(row.group(6)).results().count())
                    .isEqualTo(election.lists().lines().stream()
                            .filter(line -> line.place(candidate) > 0)
                            .count());
        }
        return rows.size();
    }

    private int place(String candidate, String words) {
        Matcher said = PLACE.matcher(words);
        Standing standing = counted.of(candidate).orElseThrow();
        assertThat(said.find()).as(words).isEqualTo(lists.isNamed(candidate));
        if (!lists.isNamed(candidate)) {
            assertThat(words).containsPattern("No (table|ballot) named it, so it cannot be proposed\\.");
            return 1;
        }
        long level = counted.ranking().stream()
                .filter(other -> other.rank() == standing.rank())
                .count();
        assertThat(said.group(1) == null ? "0" : said.group(1)).isEqualTo("" + (level - 1));
        assertThat(said.group(2)).isEqualTo("" + standing.rank());
        assertThat(said.group(3)).isEqualTo("" + election.lists().names().size());
        assertThat(said.group(4) != null).isEqualTo(election.counting().isLadder());
        if (said.group(4) != null) {
            assertPoints(said.group(4), lists.points(candidate));
        }
        assertThat(said.group(5)).isEqualTo("" + election.lists().count(line -> line.place(candidate) > 0, false));
        assertThat(said.group(6)).isEqualTo("" + election.lists().count(line -> true, false));
        assertState(candidate, said.group(7));
        return 1;
    }

    private void assertState(String candidate, String said) {
        if (counted.undetermined().contains(candidate)) {
            assertThat(said).startsWith("It is tied for ");
        } else if (counted.proposed().isEmpty()) {
            assertThat(said).isEqualTo("Nothing is proposed for certain");
        } else {
            boolean proposed = counted.proposed().contains(candidate);
            assertThat(said).doesNotContain("tied").startsWith("It is ");
            assertThat(said.startsWith("It is not ")).isNotEqualTo(proposed);
        }
    }

    private int margins(String candidate, String words) {
        List<MatchResult> margins = MARGIN.matcher(words).results().toList();
        for (MatchResult said : margins) {
            BigDecimal more = lists.points(said.group(2)).subtract(lists.points(candidate));
            boolean above = said.group(1).equals("Above");
            assertThat(said.group(4)).isEqualTo(above ? "more" : "fewer");
            assertThat(more.signum()).isEqualTo(above ? 1 : -1);
            assertPoints(said.group(3), more.abs());
        }
        return margins.size();
    }

    /** To two decimals; what is nearly nothing is not called nothing. */
    private static void assertPoints(String said, BigDecimal parts) {
        double exact = whole(parts);
        assertThat(Double.parseDouble(said)).isCloseTo(exact, within(Math.min(0.005, 0.05 * exact) + 1e-9));
    }

    private static double whole(BigDecimal parts) {
        return parts.doubleValue() / LadderCount.PARTS;
    }
}
