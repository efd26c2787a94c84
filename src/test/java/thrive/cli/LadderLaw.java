package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is said to set two candidates apart: tables, or their weights, are counted on the lists, and what they are called level on is level. */
final class LadderLaw {

    private static final String LEVEL = "(?i:level on points), but ";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String ONE = "([A-I])";
    private static final String VOICES = " (?:ballot|table)s? ";

    private static final Pattern NAMED =
            Pattern.compile(LEVEL + "(\\d+)" + VOICES + "named " + ONE + " and (\\d+|none) named " + ONE);
    private static final Pattern NAMED_BY_WEIGHT = Pattern.compile(
            LEVEL + ONE + " is named with a weight of " + NUMBER + " and " + ONE + " (?:of " + NUMBER + "|not at all)");
    private static final Pattern PUT = Pattern.compile(
            "(\\d+|No)" + VOICES + "put " + ONE + " above " + ONE + ", (\\d+|none) the other way round");
    private static final Pattern PUT_BY_WEIGHT = Pattern.compile("(?i:level on points) and weight, but a weight of "
            + NUMBER + " puts " + ONE + " above " + ONE + ", " + NUMBER + " the other way round");
    private static final Pattern BALANCE =
            Pattern.compile("(?i:level on points) and (\\w+), but " + ONE + " has the better balance of wins");
    private static final Pattern PLACES =
            Pattern.compile("(?i:level on points), (ballots|tables) and head-to-head, but " + ONE
                    + " has more (\\d+)\\w\\w places than " + ONE + " \\((\\d+) against (\\d+)\\)");
    private static final Pattern PLACES_BY_WEIGHT =
            Pattern.compile("(?i:level on points), (weight) and head-to-head, but " + ONE
                    + " has more weight on (\\d+)\\w\\w places than " + ONE + " \\(" + NUMBER + " against " + NUMBER
                    + "\\)");

    private final LadderCount lists;
    private int claims;

    private LadderLaw(LadderCount lists) {
        this.lists = lists;
    }

    /** How many claims in these words held. */
    static int hold(DrawnElection election, String words) {
        LadderLaw law = new LadderLaw(new LadderCount(election.lists(), election.counting()));
        law.named(words);
        law.put(words);
        law.each(BALANCE, words, said -> law.balance(said.group(1), said.group(2)));
        law.places(words);
        // Nothing of the kind is said in words that are not read.
        long ladder = Pattern.compile("(?i:level on points)[, ].{0,40}? but ")
                .matcher(words)
                .results()
                .count();
        assertThat(law.claims).as(words).isGreaterThanOrEqualTo((int) ladder);
        return law.claims;
    }

    private void named(String words) {
        each(NAMED, words, said -> {
            isWeighed(false);
            naming(said.group(2), said.group(1), said.group(4), said.group(3));
        });
        each(NAMED_BY_WEIGHT, words, said -> {
            isWeighed(true);
            boolean isNamed = said.group(4) != null;
            assertThat(lists.isNamed(said.group(3))).isEqualTo(isNamed);
            naming(said.group(1), said.group(2), said.group(3), isNamed ? said.group(4) : "0");
        });
    }

    private void naming(String above, String more, String below, String fewer) {
        lists.assertLevelOnPoints(above, below);
        assertThat(lists.naming(above)).isEqualByComparingTo(more);
        assertThat(lists.naming(below)).isEqualByComparingTo(fewer.replace("none", "0"));
        boolean oneOfTwo = lists.isNamed(above) && !lists.isNamed(below);
        assertThat(lists.naming(above).compareTo(lists.naming(below)) > 0 || oneOfTwo)
                .isTrue();
    }

    private void put(String words) {
        each(PUT, words, said -> {
            assertThat(said.group(1).replace("No", "0")).isEqualTo("" + lists.tables(said.group(2), said.group(3)));
            assertThat(said.group(4).replace("none", "0")).isEqualTo("" + lists.tables(said.group(3), said.group(2)));
        });
        each(PUT_BY_WEIGHT, words, said -> {
            isWeighed(true);
            lists.assertLevelOnNaming(said.group(2), said.group(3));
            assertThat(lists.preferring(said.group(2), said.group(3))).isEqualByComparingTo(said.group(1));
            assertThat(lists.preferring(said.group(3), said.group(2))).isEqualByComparingTo(said.group(4));
            assertThat(lists.balance(said.group(2))).isGreaterThan(lists.balance(said.group(3)));
        });
    }

    /** With whom it is compared stands in another line: there must be such a one. */
    private void balance(String many, String above) {
        isWeighed(many.equals("weight"));
        assertThat(lists.levelWith(above)).as(above).anyMatch(below -> lists.balance(below) < lists.balance(above));
    }

    private void places(String words) {
        each(PLACES, words, said -> {
            isWeighed(false);
            countback(said);
        });
        each(PLACES_BY_WEIGHT, words, said -> {
            isWeighed(true);
            countback(said);
        });
    }

    private void countback(MatchResult said) {
        String above = said.group(2);
        String below = said.group(4);
        lists.assertLevelOnNaming(above, below);
        assertThat(lists.balance(above)).isEqualTo(lists.balance(below));
        int place = Integer.parseInt(said.group(3));
        for (int better = 1; better < place; better++) {
            assertThat(lists.at(above, better)).isEqualByComparingTo(lists.at(below, better));
        }
        assertThat(lists.at(above, place)).isEqualByComparingTo(new BigDecimal(said.group(5)));
        assertThat(lists.at(below, place)).isEqualByComparingTo(new BigDecimal(said.group(6)));
        assertThat(lists.at(above, place)).isGreaterThan(lists.at(below, place));
    }

    private void isWeighed(boolean said) {
        assertThat(said).isEqualTo(lists.isWeighted());
    }

    private void each(Pattern pattern, String words, Consumer<MatchResult> law) {
        pattern.matcher(words).results().forEach(said -> {
            law.accept(said);
            claims++;
        });
    }
}
