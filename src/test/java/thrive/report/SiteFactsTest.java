package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.report.index.IndexView;

/** How tables and principles are called, and how many people sit at a table. */
class SiteFactsTest {

    private static final SiteFacts FACTS = facts(
            table("red", "Red table", OptionalInt.of(8)),
            table("blue", "The table of all who came late in the morning", OptionalInt.empty()));

    private static SiteFacts facts(SiteTable... tables) {
        return new SiteFacts(
                "Testford",
                "Baseline",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sample.of(2).model(),
                List.of(tables),
                List.of(),
                Phrase.nothing());
    }

    private static SiteTable table(String id, String name, OptionalInt people) {
        return new SiteTable(id, name, people, List.of(), Location.of("site.yaml"));
    }

    @Test
    void a_table_is_called_by_its_name_without_the_word_table() {
        assertThat(FACTS.labels(List.of("RED", "blue", "gold", "room")))
                .containsExactly("Red", "The table of all who came…", "gold", "the room");
    }

    @Test
    void two_long_names_that_begin_alike_say_whose_they_are() {
        String centre = "The children’s centre and schools of the eastern quarter, table ";
        SiteFacts facts = facts(
                table("t01", centre + "1", OptionalInt.empty()),
                table("t02", centre + "2", OptionalInt.empty()),
                table("hall", "The hall of all who came late in the morning", OptionalInt.empty()));
        assertThat(facts.labels(List.of("t01", "t02", "hall")))
                .containsExactly("The children’s… (t01)", "The children’s… (t02)", "The hall of all who came…");
    }

    @Test
    void people_are_told_only_where_every_table_tells_them() {
        assertThat(FACTS.people(List.of("red"))).hasValue(8);
        assertThat(FACTS.people(List.of("red", "blue"))).isEmpty();
        assertThat(FACTS.people(List.of())).isEmpty();
    }

    @Test
    void a_principle_that_the_model_lacks_is_called_by_its_id() {
        assertThat(FACTS.principle("P1").name()).isEqualTo("Principle number 1");
        assertThat(FACTS.principle("X9")).isEqualTo(new PrincipleName("X9", "X9", "X9", "X9"));
        assertThat(FACTS.levelOf("P1").name()).isEqualTo("Macro");
        assertThat(FACTS.levelOf("X9")).isEqualTo(new LevelName("", ""));
    }

    @Test
    void a_caveat_stands_on_every_page() {
        Phrase caveat = Phrase.of("1 faulty entry is left out: red.csv C7.");
        assertThat(Masthead.of(FACTS.withCaveat(caveat), "Summary", Optional.empty())
                        .caveat())
                .isEqualTo(caveat);
    }

    @Test
    void the_index_says_what_its_forms_are_for() {
        IndexView view = IndexView.of("Testford", List.of());
        assertThat(view.masthead().kind()).isEqualTo("Handouts");
        assertThat(view.lead())
                .isEqualTo(
                        "Open a web page to read it, to print it or to send it on. The Markdown file beside it says the"
                                + " same in plain text, for those who work on with it.");
    }

    @Test
    void every_kind_of_handout_is_explained_in_a_sentence() {
        for (HandoutKind kind : HandoutKind.values()) {
            assertThat(TextLaws.fault(kind.about())).isEmpty();
            assertThat(kind.about()).matches("[A-Z].*\\.");
            assertThat(HandoutKind.of(kind.key())).contains(kind);
        }
    }
}
