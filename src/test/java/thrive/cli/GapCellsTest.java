package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;

/** What tables write in the cells of gap sheets, from the sheet to every result. */
class GapCellsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fiveAgreed() {
        new TempSite(folder).with("baseline/decision.yaml", """
                schema: thrive-decision/1
                date: 2026-04-16
                priorities:
                  - {principle: MES-2}
                  - {principle: MAC-1}
                  - {principle: MAC-2}
                  - {principle: MES-1}
                  - {principle: MIC-1}
                """);
    }

    private void gaps(String table, String sheet) {
        Path file = folder.resolve("baseline/gaps/" + table + ".csv");
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, sheet);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Json first() {
        Thrive run = Thrive.run(folder, "gaps", "-f", "json");
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().at("priorities/0");
    }

    private String made(String name) throws IOException {
        Thrive run = Thrive.run(folder, "report", "gaps", "--format", "html,md");
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve("reports/baseline/" + name));
    }

    private static Map<String, String> none(String column, String table, String text) {
        return Map.of("column", column, "table", table, "text", text);
    }

    @Test
    void a_cell_that_only_says_nothing_stands_in_saidNone_and_its_column_is_not_empty() {
        gaps(
                "red",
                "principle,in place,in development,gaps,training,recommendations,quick wins\n"
                        + "MES-2,none,None yet.,“N/A”,as above,–,\n");
        Json priority = first();

        assertThat(priority.at("saidNone").list())
                .isEqualTo(List.of(
                        none("inPlace", "red", "none"),
                        none("inDevelopment", "red", "None yet."),
                        none("gaps", "red", "“N/A”"),
                        none("recommendations", "red", "–")));
        assertThat(priority.at("emptyColumns").list()).isEqualTo(List.of("quickWins"));
        assertThat(priority.at("training").list())
                .isEqualTo(List.of(Map.of("text", "as above", "tables", List.of("red"))));
        assertThat(priority.at("gaps").list()).isEmpty();
        assertThat(priority.at("filledBy/red").list())
                .isEqualTo(List.of("inPlace", "inDevelopment", "gaps", "training", "recommendations"));
    }

    /** Tables stand in the site's order, the room last; a table's rows in the order of its sheet. */
    @Test
    void every_table_and_every_row_that_says_nothing_is_listed() {
        gaps("room", "principle,gaps\nMES-2,?\n");
        gaps("blue", "principle,gaps,training\nMES-2,n/a,\nMES-2,tbc,nil\n");
        gaps("red", "principle,gaps\nMES-2,No way in\n");
        Json priority = first();

        assertThat(priority.at("saidNone").list())
                .isEqualTo(List.of(
                        none("gaps", "blue", "n/a"),
                        none("gaps", "blue", "tbc"),
                        none("training", "blue", "nil"),
                        none("gaps", "room", "?")));
        assertThat(priority.at("gaps").items()).hasSize(1);
    }

    @Test
    void a_sheet_that_says_no_more_than_nothing_is_handed_in() {
        gaps("red", "principle,gaps\nMES-2,none\n");
        gaps("blue", "principle,gaps\nMES-2,\n");
        Thrive run = Thrive.run(folder, "gaps", "-f", "json");

        assertThat(run.json().at("tables").list()).isEqualTo(List.of("red"));
        assertThat(run.json().at("notHandedIn").list()).isEqualTo(List.of("blue"));
    }

    @Test
    void what_says_nothing_of_a_principle_that_is_no_priority_is_not_lost() {
        gaps("red", "principle,gaps\nMIC-2,n/a\nMES-2,No way in\n");
        Thrive run = Thrive.run(folder, "gaps", "-f", "json");

        assertThat(run.json().at("unassigned").list()).isEmpty();
        assertThat(run.json().at("unassignedSaidNone").list())
                .isEqualTo(List.of(Map.of("column", "gaps", "table", "red", "text", "n/a", "principle", "MIC-2")));
        assertThat(Thrive.run(folder, "gaps").out()).contains("\n  MIC-2, gaps: red wrote: n/a\n");
        assertThat(Thrive.run(folder, "gaps", "-f", "csv").out())
                .contains("\n\"\",MIC-2,Clear endings,gaps,,red,n/a\n");
    }

    @Test
    void every_form_of_the_result_says_who_wrote_none_and_where_it_is_still_blank() throws IOException {
        gaps("red", "principle,gaps,training\nMES-2,none,None\n");
        gaps("blue", "principle,gaps,training\nMES-2,Nobody answers,none.\n");

        assertThat(Thrive.run(folder, "gaps").out()).contains("""
                          Gaps
                            - Nobody answers (blue)
                            red wrote: none
                          Training
                            red and blue wrote: None
                          Still blank: in place, in development, recommendations and quick wins.
                        """);
        assertThat(Thrive.run(folder, "gaps", "-f", "csv").out()).isEqualTo("""
                        priority,principle,name,column,item,tables,said none
                        1,MES-2,Easy ways in,gaps,Nobody answers,blue,
                        1,MES-2,Easy ways in,gaps,,red,none
                        1,MES-2,Easy ways in,training,,red,None
                        1,MES-2,Easy ways in,training,,blue,none.
                        """);
        assertThat(Thrive.run(folder, "gaps", "-f", "md").out())
                .contains("| 1 | MES-2 | Easy ways in | gaps |  | red | none |\n");
        assertThat(made("gaps.md"))
                .contains("### Gaps\n\n- Nobody answers (blue)\n\nRed wrote: none\n\n### Training")
                .contains("### Training\n\nRed and blue wrote: None\n\n### Recommendations\n\nStill blank.\n")
                .contains("| MES-2 | Easy ways in | blank | blank | 1 | none | blank | blank |")
                .contains("- 28 of 30 boxes are still blank. It is a draft: that is normal."
                        + " In 1 box every table wrote that there is nothing to say.");
        assertThat(made("gaps.html"))
                .contains("<p class=\"nothing\"><bdi>Red</bdi> and <bdi>blue</bdi> wrote: <bdi>None</bdi></p></td>")
                .contains("</ul><p class=\"nothing\"><bdi>Red</bdi> wrote: <bdi>none</bdi></p></td>")
                .contains("<td class=\"blank\">none</td>");
    }

    @Test
    void tables_hold_the_reworded_ideal_the_owner_and_the_date() {
        gaps(
                "red",
                "principle,ideal,gaps,owner,by when\nMES-2,One door for all,Long waits,Head of service,June 2026\n");

        assertThat(Thrive.run(folder, "gaps", "-f", "csv").out()).isEqualTo("""
                        priority,principle,name,column,item,tables,said none
                        1,MES-2,Easy ways in,ideal,One door for all,red,
                        1,MES-2,Easy ways in,gaps,Long waits,red,
                        1,MES-2,Easy ways in,owner,Head of service,red,
                        1,MES-2,Easy ways in,by when,June 2026,red,
                        """);
        assertThat(Thrive.run(folder, "gaps", "-f", "md").out())
                .contains("| 1 | MES-2 | Easy ways in | owner | Head of service | red |  |\n");
    }

    @Test
    void a_line_that_says_nothing_among_others_is_left_out_and_told_at_its_cell() {
        gaps("red", "principle,ideal,gaps\nMES-2,n/a,\"- No way in\n- tbc\n- No sign\"\n");
        Json priority = first();

        assertThat(priority.at("gaps").items())
                .extracting(item -> item.text("text"))
                .containsExactly("No way in", "No sign");
        assertThat(priority.at("saidNone").list()).isEmpty();
        assertThat(priority.at("editedIdeals").list()).isEmpty();
        assertThat(Thrive.run(folder, "check", "-f", "json")
                        .json()
                        .at("problems")
                        .items())
                .filteredOn(problem -> problem.text("code").equals("G02"))
                .extracting(
                        problem -> problem.text("cell"),
                        problem -> problem.text("value"),
                        problem -> problem.text("severity"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B2", "n/a", "info"),
                        org.assertj.core.groups.Tuple.tuple("C2", "tbc", "info"));
    }

    @Test
    void the_same_words_are_one_item_however_they_were_typed() {
        gaps("red", "principle,gaps\nMES-2,\"• Cafe\u0301 drop-in\n• Children’s “hub” – west\"\n");
        gaps("blue", "principle,gaps\nMES-2,\"1) caf\u00e9  drop\u2011in.\n2) Children's \"\"hub\"\" - west\"\n");
        gaps("room", "principle,gaps\nMES-2,\"\uF0B7\tCAF\u00c9 DROP-IN\"\n");

        assertThat(first().at("gaps").list())
                .isEqualTo(List.of(
                        Map.of("text", "Cafe\u0301 drop-in", "tables", List.of("red", "blue", "room")),
                        Map.of("text", "Children’s “hub” – west", "tables", List.of("red", "blue"))));
    }

    @Test
    void a_row_of_nothing_without_a_principle_is_a_problem_all_the_same() {
        gaps("red", "principle,gaps\nMES-2,No way in\n,n/a\n");

        assertThat(Thrive.run(folder, "gaps").err()).contains("error[F09]").contains("cell A3");
    }

    @Test
    void wordsThatTheSpreadsheetLostAreNoBlankSheet() {
        gaps("red", "principle,gaps\nMES-2,#NAME?\n");
        assertThat(Thrive.run(folder, "check").out()).contains("V16").doesNotContain("nothing is filled in yet");

        gaps("red", "principle,gaps\nMES-2,\n");
        assertThat(Thrive.run(folder, "check").out()).contains("nothing is filled in yet for table red");
    }

    @Test
    void aQuickWinForTwoPrioritiesIsOne() throws IOException {
        gaps("red", "principle,gaps,quick wins\nMES-2,No way in,\"One list\nA poster\"\nMAC-1,No way in,one list.\n");

        assertThat(made("gaps.md")).contains("2 gaps, 0 recommendations and 2 quick wins.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ditto", "As above", "〃", "\"\"\"\""})
    void whatStandsForWordsAboveIsAnItemAndTold(String cell) {
        gaps("red", "principle,gaps,owner\nMES-2,No way in,Jo\nMES-2," + cell + "," + cell + "\n");

        assertThat(first().at("gaps").items()).hasSize(2);
        assertThat(Thrive.run(folder, "check", "-f", "json")
                        .json()
                        .at("problems")
                        .items())
                .filteredOn(problem -> problem.text("code").equals("G03"))
                .extracting(problem -> problem.text("cell"))
                .containsExactly("B3", "C3");
    }
}
