package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.model.AssessmentModel;
import thrive.model.Scale;
import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.report.Sample;

/** Who took part, what the scale means, and how the figures are worked out. */
class ScaleWordsTest {

    private static final Sample USUAL = Sample.of(2, "red", "blue");
    private static final Sample ONLY_THE_IDEAL = scaled(new Scale(1, 3, 3));

    private static Sample scaled(Scale scale) {
        AssessmentModel m = USUAL.model();
        return new Sample(
                new AssessmentModel(
                        m.id(),
                        m.version(),
                        m.title(),
                        m.status(),
                        m.locale(),
                        scale,
                        m.groups(),
                        m.levels(),
                        m.principles()),
                USUAL.tables(),
                USUAL.place());
    }

    private static BaselineView view(Sample place, String... answers) {
        return BaselineView.of(place.facts(), place.baseline(answers), List.of());
    }

    private static Sample seated(int... people) {
        List<SiteTable> tables = java.util.stream.IntStream.range(0, people.length)
                .mapToObj(i ->
                        new SiteTable("t" + i, "t" + i, OptionalInt.of(people[i]), List.of(), Location.of("site.yaml")))
                .toList();
        return new Sample(USUAL.model(), tables, "Testford");
    }

    @Test
    void tables_that_took_part_are_counted_with_their_people() {
        assertThat(view(USUAL).taking()).isEqualTo("No table has handed in its scores.");
        assertThat(view(seated(1), "22").taking()).isEqualTo("1 table (1 person) took part. Each table has one voice.");
        assertThat(view(seated(8, 7), "22", "22").taking())
                .isEqualTo("2 tables (15 people) took part. Each table has one voice.");
        assertThat(view(seated(8, 7), "22").taking())
                .isEqualTo("1 of 2 tables (8 people) took part. Each table has one voice.");
        // A sheet of "don't know" is a sheet, though no score.
        assertThat(view(USUAL, "??", "??").taking()).isEqualTo("2 tables took part. Each table has one voice.");
    }

    @Test
    void the_scale_is_told_with_its_line() {
        assertThat(view(USUAL).scale())
                .isEqualTo("1 is far from the principle and 4 is fully THRIVE-like. The middle score is the one in the"
                        + " middle when the tables’ scores are put in order; at least 3 is THRIVE-like. In an even"
                        + " split, such as 2/3, the lower one counts.");
        assertThat(view(ONLY_THE_IDEAL).scale())
                .isEqualTo("1 is far from the principle and 3 is fully THRIVE-like. The middle score is the one in the"
                        + " middle when the tables’ scores are put in order; 3 is THRIVE-like. In an even split, such"
                        + " as 2/3, the lower one counts.");
    }

    @Test
    void the_method_tells_when_a_principle_is_thrive_like_and_when_disputed() {
        assertThat(view(USUAL).method())
                .contains(
                        "A principle is THRIVE-like when that score is at least 3. It is never rounded up.",
                        "A principle is disputed when at least a fifth of the scores lie 2 points or more from the middle"
                                + " score (from the lower one in an even split). It is also disputed when, of three tables"
                                + " or more that scored it, at least a third gave less than 3 and at least a third gave 3"
                                + " or more.");
        assertThat(view(ONLY_THE_IDEAL).method())
                .contains("A principle is THRIVE-like when that score is 3. It is never rounded up.")
                .anySatisfy(sentence -> assertThat(sentence).endsWith("gave less than 3 and at least a third gave 3."));
    }

    @Test
    void roll_ups_count_the_disputed() {
        assertThat(view(USUAL, "12", "42").rollUps())
                .extracting(BaselineView.Whole::disputed)
                .containsExactly("1 of 1", "none", "1 of 2");
        assertThat(SummaryView.of(USUAL.facts(), USUAL.baseline("12", "42")).bands())
                .extracting(band -> band.total().spread())
                .containsExactly("1 disputed", "none disputed");
    }
}
