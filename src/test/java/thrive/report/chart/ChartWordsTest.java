package thrive.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.model.Scale;
import thrive.report.Sample;

/** What charts say to those who do not see them. */
class ChartWordsTest {

    /** One principle, scored by as many tables as there are signs. */
    private static Baseline scored(String scores) {
        String[] answers = scores.chars().mapToObj(Character::toString).toArray(String[]::new);
        String[] tables =
                IntStream.range(0, answers.length).mapToObj(i -> "t" + i).toArray(String[]::new);
        return Sample.of(1, tables).baseline(answers);
    }

    private static String strip(String scores) {
        return DotStrip.of(scored(scores).principles().get(0)).words();
    }

    private static String bar(String scores) {
        return DivergingBar.of(Scale.ONE_TO_FOUR, scored(scores).overall()).words();
    }

    @Test
    void a_strip_tells_how_many_tables_gave_each_score() {
        assertThat(strip("3")).isEqualTo("1 table gave 3");
        assertThat(strip("33")).isEqualTo("2 tables gave 3");
        assertThat(strip("1332")).isEqualTo("1 table gave 1, 1 gave 2, 2 gave 3");
        assertThat(strip("?x.")).isEqualTo("No table scored it");
    }

    @Test
    void a_bar_tells_how_many_scores_reach_the_line() {
        assertThat(bar("?")).isEqualTo("No scores");
        assertThat(bar("3")).isEqualTo("The only score is 3 or more");
        assertThat(bar("2")).isEqualTo("The only score is not 3 or more");
        assertThat(bar("34")).isEqualTo("Both scores are 3 or more");
        assertThat(bar("12")).isEqualTo("Neither score is 3 or more");
        assertThat(bar("123")).isEqualTo("1 of 3 scores is 3 or more");
        assertThat(bar("133")).isEqualTo("2 of 3 scores are 3 or more");
        assertThat(bar("112")).isEqualTo("None of the 3 scores is 3 or more");
        assertThat(bar("333")).isEqualTo("All 3 scores are 3 or more");
    }

    @Test
    void a_line_at_the_top_of_the_scale_has_nothing_above_it() {
        assertThat(DivergingBar.of(new Scale(1, 4, 4), scored("144").overall()).words())
                .isEqualTo("2 of 3 scores are 4");
    }
}
