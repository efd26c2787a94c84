package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form's question for the table, in whatever words, heads the column of the tables, and what else is said of a table does not. */
class TableQuestionsTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private TempSite.Read form(String heading) {
        return site.with("baseline/scores/form.csv", heading + ",principle,score\nred,MES-2,3\nblue,MES-2,1\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which table were you on?",
                "Which table?",
                "1. Which table are you on?",
                "Which table are you at?",
                "Which table are you sitting at?",
                "What table are you on?",
                "What is your table number?",
                "What's your table?",
                "Which table did you sit on?",
                "My table",
                "Please select your table",
                "Select your table:",
                "What colour is your table?",
                "Name of your table",
                "Which table were you on? (tick one)",
                "Your group",
                "Which group were you in?"
            })
    void aQuestionForTheTableIsReadAsTheTable(String heading) {
        for (String list : new String[] {TempSite.SITE, TempSite.UNLISTED}) {
            TempSite.Read read = site.with("site.yaml", list)
                    .with(
                            "baseline/scores/form.csv",
                            "\"" + heading + "\",principle,score\nred,MES-2,3\nblue,MES-2,1\n")
                    .read();

            assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1\n");
            assertThat(read.of(H04)).extracting(p -> p.at().cell()).containsExactly("A1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table notes",
                "What our table said",
                "Comments of the table",
                "What does your table want?",
                "What did the table say?",
                "Which table did you like best?",
                "Which group is most affected?",
                "Our table",
                "Your group leader"
            })
    void whatElseIsSaidOfATableIsNoTable(String heading) {
        for (String list : new String[] {TempSite.SITE, TempSite.UNLISTED}) {
            TempSite.Read read = site.with("site.yaml", list)
                    .with("baseline/scores/red.csv", heading + ",principle,score\nlong,MES-2,3\nshort,MES-1,1\n")
                    .read();

            assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-1=1\n");
            assertThat(read.of(H05)).extracting(p -> p.at().cell()).containsExactly("A1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table of the day", "Seat (table)", "Table you sat at with Jo", "Table leader"})
    void aColumnWithTheWordTableThatHoldsNothingButTablesIsTheirs(String heading) {
        assertThat(form(heading).scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which other table did you visit?", "Next table", "Colleague", "Best tables"})
    void oneThatNamesOtherTablesIsNot(String heading) {
        assertThat(site.with("baseline/scores/red.csv", heading + ",principle,score\nblue,MES-2,3\nblue,MES-1,1\n")
                        .read()
                        .scoresAsText())
                .isEqualTo("red MES-2=3 MES-1=1\n");
    }

    @Test
    void theTableComesBeforeTheGroup() {
        TempSite.Read read = site.with("site.yaml", TempSite.UNLISTED)
                .with(
                        "baseline/scores/form.csv",
                        "Your group,Which table?,principle,score\nParents,red,MES-2,3\nStaff,blue,MES-2,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1\n");
        assertThat(read.of(H02)).isEmpty();
    }

    @Test
    void aColumnOfTablesMakesAQuestionBesideItNoSecondOne() {
        TempSite.Read read = site.with("site.yaml", TempSite.UNLISTED)
                .with(
                        "baseline/scores/form.csv",
                        "Table,Your group,principle,score\nred,Parents,MES-2,3\nblue,Staff,MES-2,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1\n");
        assertThat(read.of(H02)).isEmpty();
    }

    @Test
    void aRankingAsksTheSame() {
        TempSite.Read read = site.with(
                        "baseline/rankings/form.csv",
                        "Which table were you on?,rank,principle\nred,1,MES-2\nred,2,MES-1\nblue,1,MES-1\n")
                .read();

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 2=MES-1\nblue 1=MES-1\n");
    }
}
