package thrive.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.gap.GapAnalysis.ChosenBy;
import thrive.report.Sample;
import thrive.report.sheets.GapSheetView.Page;
import thrive.report.sheets.GapSheetView.Space;

class GapSheetViewTest {

    private static final Sample PLACE = Sample.of(6, "red");

    private static GapSheetView view(ChosenBy chosenBy) {
        var all = PLACE.model().principles();
        return GapSheetView.of(PLACE.facts(), chosenBy, List.of(all.get(4), all.get(0)));
    }

    @Test
    void each_priority_has_a_page_in_the_agreed_order_with_its_ideal_filled_in() {
        List<Page> pages = view(ChosenBy.AGREED).pages();

        assertThat(pages.stream().map(Page::band)).containsExactly("Agreed priority 1", "Agreed priority 2");
        assertThat(pages.stream().map(page -> page.principle().id())).containsExactly("P5", "P1");
        assertThat(pages.stream().map(Page::ideal)).containsExactly("Ideal 5", "Ideal 1");
        assertThat(pages.stream().map(page -> page.level().name())).containsExactly("Micro", "Macro");
        assertThat(pages.stream().map(Page::first)).containsExactly(true, false);
    }

    @Test
    void five_columns_follow_the_ideal_and_quick_wins_stand_below() {
        Page page = view(ChosenBy.AGREED).pages().get(0);

        assertThat(page.columns().stream().map(Space::heading))
                .containsExactly("In place", "In development", "Gaps", "Training", "Recommendations");
        assertThat(page.quickWins().heading()).isEqualTo("Quick wins");
    }

    @Test
    void what_the_room_has_not_agreed_is_called_proposed() {
        assertThat(view(ChosenBy.PROPOSED).pages().get(0).band()).isEqualTo("Proposed priority 1");
    }

    @Test
    void it_says_how_long_to_take_and_that_rough_wording_will_do() {
        assertThat(view(ChosenBy.AGREED).note()).contains("20 minutes for each priority", "Rough wording is fine");
    }

    @Test
    void an_ideal_that_a_column_does_not_hold_is_given_more_width() {
        assertThat(view(ChosenBy.AGREED).pages()).noneMatch(Page::wide);
        Sample wordy = PLACE.saying("a".repeat(561));
        GapSheetView view = GapSheetView.of(
                wordy.facts(), ChosenBy.AGREED, wordy.model().principles().subList(0, 1));
        assertThat(view.pages()).allMatch(Page::wide);
        Sample full = PLACE.saying("a".repeat(560));
        assertThat(GapSheetView.of(
                                full.facts(),
                                ChosenBy.AGREED,
                                full.model().principles().subList(0, 1))
                        .pages())
                .noneMatch(Page::wide);
    }
}
