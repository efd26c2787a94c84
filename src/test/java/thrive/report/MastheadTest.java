package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.model.AssessmentModel;
import thrive.model.ModelStatus;

class MastheadTest {

    private static final SiteFacts FACTS = Sample.of(1, "red").facts();
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2026, 3, 12));

    private static String note(ModelStatus status) {
        AssessmentModel m = FACTS.model();
        AssessmentModel model = new AssessmentModel(
                m.id(), m.version(), m.title(), status, m.locale(), m.scale(), List.of(), m.levels(), m.principles());
        SiteFacts site = new SiteFacts(
                "Testford", "Baseline", MARCH, MARCH, MARCH, model, List.of(), List.of(), Phrase.nothing());
        return Masthead.of(site, "Summary", MARCH).modelNote().text();
    }

    @Test
    void every_page_says_whose_the_wording_of_the_principles_is() {
        assertThat(note(ModelStatus.UNOFFICIAL_EXAMPLE))
                .isEqualTo("Principles: Sample model, version 1. An unofficial example, not the THRIVE"
                        + " Assessment Tool.");
        assertThat(note(ModelStatus.OFFICIAL)).isEqualTo("Principles: Sample model, version 1.");
        assertThat(note(ModelStatus.LOCAL)).isEqualTo("Principles: Sample model, version 1. The wording is local.");
    }

    @Test
    void the_round_stands_with_its_day_where_that_is_known() {
        Masthead dated = Masthead.of(FACTS, "Summary", MARCH);
        assertThat(dated.occasion().text()).isEqualTo("Baseline, 12 March 2026");
        assertThat(dated.windowTitle()).isEqualTo("Summary – Testford, Baseline, 12 March 2026");
        assertThat(dated.running()).isEqualTo("Testford · Baseline, 12 March 2026");
        Masthead undated = Masthead.of(FACTS, "Summary", Optional.empty());
        assertThat(undated.occasion().text()).isEqualTo("Baseline");
        assertThat(undated.windowTitle()).isEqualTo("Summary – Testford, Baseline");
    }

    @Test
    void a_page_of_no_round_names_the_place_alone() {
        Masthead plain = Masthead.plain("Testford", "Handouts");
        assertThat(plain.windowTitle()).isEqualTo("Handouts – Testford");
        assertThat(plain.running()).isEqualTo("Testford");
        assertThat(plain.occasion().text()
                        + plain.modelNote().text()
                        + plain.caveat().text())
                .isEmpty();
    }
}
