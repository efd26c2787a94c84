package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** What people add to a table's name beside its plain one, in a site that lists no tables. */
class AddedToNamesTest {

    private static final String UNLISTED = "schema: thrive-site/1\nplace: Otterbourne\nmodel: principles.yaml\n"
            + "rounds:\n  - {id: baseline, title: Spring workshop}\n  - {id: year-two}\n";
    private static final String SCORES = "principle,score\nMES-2,3\n";
    private static final String OTHERS = "principle,score\nMES-2,2\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("site.yaml", UNLISTED);
    }

    private TempSite.Read read(String round, String plain, String stem) {
        return site.with(round + "/scores/" + plain + ".csv", SCORES)
                .with(round + "/scores/" + stem + ".csv", OTHERS)
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red score sheet",
                "red table score sheet",
                "score sheet red",
                "Score sheet - red",
                "scores_red",
                "red_scores_final",
                "red.xlsx - Sheet1",
                "red-converted",
                "2026-03-12 red",
                "12 March 2026 red",
                "red-scores-2026-03-12",
                "2026-03-12 scores red final",
                "red-signed",
                "red signed off",
                "red rev 2",
                "red rev2",
                "red 2nd",
                "red second copy",
                "red part 2",
                "Team red",
                "team-red",
                "red team",
                "Group red",
                "redtable",
                "redscores",
                "red baseline",
                "baseline_red",
                "Red Follow-up",
                "Spring workshop red",
                "red year two",
                "Otterbourne red",
                "otterbourne_red_scores",
                "red - Otterbourne - scores - final"
            })
    void isTakenFromIt(String stem) {
        TempSite.Read read = read("baseline", "red", stem);

        assertThat(read.of(S12)).extracting(Problem::message).allMatch(message -> message.startsWith("table red has"));
        assertThat(read.of(S12)).hasSize(1);
        assertThat(read.scores).hasSize(1);
        assertThat(read.of(S24)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"green follow-up", "green year-two", "green baseline"})
    void soIsTheNameOfAnyRound(String stem) {
        assertThat(read("year-two", "green", stem).of(S12)).hasSize(1);
    }

    @Test
    void whatIsAddedToAFileThatHasAdditionsItselfIsTakenFromBoth() {
        TempSite.Read read = site.with("baseline/scores/red scores.csv", OTHERS)
                .with("baseline/scores/red scores final.csv", "principle,score\nMES-2,1\n")
                .with("baseline/scores/red.csv", SCORES)
                .read();

        assertThat(read.scores).hasSize(1);
        assertThat(read.of(S12)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Otterbourne scores - *,*",
        "*,Otterbourne rankings - *",
        "* scores,*",
        "*,Ranking *",
        "baseline_*_final,*",
    })
    void soItIsWhereThePlainNameStandsInAnotherFolder(String scored, String ranked) {
        for (String table : List.of("green", "red")) {
            int best = table.equals("red") ? 1 : 2;
            site.with("baseline/scores/" + scored.replace("*", table) + ".csv", "principle,score\nMES-2," + best + "\n")
                    .with(
                            "baseline/rankings/" + ranked.replace("*", table) + ".csv",
                            "rank,principle\n1,MES-" + best + "\n");
        }
        TempSite.Read read = site.read();

        assertThat(read.scoresAsText().lines()).containsExactlyInAnyOrder("red MES-2=1", "green MES-2=2");
        assertThat(read.rankingsAsText().lines()).containsExactlyInAnyOrder("red 1=MES-1", "green 1=MES-2");
        assertThat(read.of(S24)).isEmpty();
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "north,north-east",
        "green,green 2",
        "b,table-c",
        "upper,upper school",
        "health,public health",
        "school,school b",
        "green,village green",
        "green,Green room",
        "blue,light blue",
        "red,red and blue",
        "red,blue-red",
        "red,redwood",
        "engagement,re-engagement",
        "year 5,year 6",
        "2,oak 2"
    })
    void otherNamesStayOtherTables(String plain, String stem) {
        TempSite.Read read = read("baseline", plain, stem);

        assertThat(read.scores).hasSize(2);
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(S24)).hasSize("green 2".equals(stem) ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"red,red_jo", "red,Jo red", "red,red1", "1,T1", "1,t 01", "t1,t1 Jo"})
    void aWordThatMayBePartOfTheNameIsWarnedOf(String plain, String stem) {
        TempSite.Read read = read("baseline", plain, stem);

        assertThat(read.scores).hasSize(2);
        assertThat(read.of(S24)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("is it a copy?");
            assertThat(problem.suggestions()).containsExactly(plain);
        });
    }
}
