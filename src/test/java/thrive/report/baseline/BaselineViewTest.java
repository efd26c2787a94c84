package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.model.site.Evidence;
import thrive.problem.Location;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.baseline.BaselineView.Whole;
import thrive.report.chart.Count;

class BaselineViewTest {

    /** Principles 1 to 4 are macro, macro, meso and micro. */
    private static final Sample PLACE = Sample.of(4, "red", "blue", "green", "gold");

    private static BaselineView view(String... answers) {
        return BaselineView.of(
                PLACE.facts(),
                PLACE.baseline(answers),
                List.of(new Evidence("p1", "voice", "We were not asked", "survey", Location.of("site.yaml"))));
    }

    /** Macro: P1 3 3 2 2 and P2 1 4 DK 4; P3 is scored by three; P4 by nobody. */
    private static final BaselineView MIXED = view("313.", "343?", "2?2x", "24..");

    @Test
    void levelsAreRolledUpWithABarAndItsWords() {
        Whole macro = MIXED.rollUps().get(0);
        // 3 3 2 2 is an even split, so its lower middle score is 2; 1 4 4 has 4.
        assertThat(macro.thriveLike()).isEqualTo("1 of 2");
        assertThat(macro.counts()).extracting(Count::tables).containsExactly(1, 2, 2, 2);
        assertThat(macro.bar().words()).isEqualTo("4 of 7 scores are 3 or more");
        // The mean of the principles' means: (2.5 + 3) / 2.
        assertThat(macro.mean()).isEqualTo("2.8");
        assertThat(MIXED.rollUps())
                .extracting(whole -> whole.name().text())
                .containsExactly("Macro", "Meso", "Micro", "All principles");
        assertThat(MIXED.rollUps().get(2).bar().words()).isEqualTo("No scores");
        assertThat(MIXED.rollUps().get(2).mean()).isEqualTo("–");
    }

    @Test
    void eachPrincipleTellsItsResultInASentence() {
        assertThat(MIXED.sections())
                .extracting(PrincipleSection::result)
                .containsExactly(
                        "The middle score is split 2/3, so 2 counts, which is not THRIVE-like: 2 tables gave 2, 2 gave 3. It is disputed.",
                        "The middle score is 4, which is THRIVE-like: 1 table gave 1, 2 gave 4. It is disputed.",
                        "The middle score is 3, which is THRIVE-like: 1 table gave 2, 2 gave 3. It is disputed.",
                        "No table scored it.");
    }

    @Test
    void eachDescriptionNamesTheTablesThatChoseIt() {
        PrincipleSection first = MIXED.sections().get(0);
        assertThat(first.descriptions())
                .extracting(described -> described.tables().text())
                .containsExactly("No table", "green and gold", "red and blue", "No table");
        assertThat(first.descriptions().get(0).text().text()).isEqualTo("Not described");
        assertThat(first.strip().middle()).containsExactly(2, 3);
        assertThat(first.strip().words()).isEqualTo("2 tables gave 2, 2 gave 3");
    }

    @Test
    void whoGaveNoScoreIsNamedWithTheReason() {
        assertThat(MIXED.sections().get(1).without().text()).isEqualTo("No score: green (don’t know).");
        assertThat(MIXED.sections().get(3).without().text())
                .isEqualTo("No score: blue (don’t know); green (not applicable); red and gold (left blank).");
        assertThat(MIXED.sections().get(0).without().text()).isEmpty();
    }

    @Test
    void evidenceStandsWithItsPrincipleWhateverTheCase() {
        assertThat(MIXED.sections().get(0).evidence())
                .containsExactly(new PrincipleSection.Shown("Voice", "“We were not asked”", "survey"));
        assertThat(MIXED.sections().get(1).evidence()).isEmpty();
    }

    @Test
    void withoutAnySheetEverythingSaysSo() {
        BaselineView empty = view();
        assertThat(empty.sentences())
                .extracting(Phrase::text)
                .containsExactly("No table has given any principle a score.");
        assertThat(empty.sections()).extracting(PrincipleSection::result).containsOnly("No table scored it.");
        assertThat(empty.levels().get(0).rows().get(0).strip().words()).isEqualTo("No table scored it");
    }
}
