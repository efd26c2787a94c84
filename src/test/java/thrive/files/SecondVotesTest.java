package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table that answers several times under "respondent", and rows of nobody there. */
class SecondVotesTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String rows) {
        return scores("baseline", rows);
    }

    private TempSite.Read scores(String round, String rows) {
        return new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("id: baseline", "id: " + round))
                .with(round + "/scores/red.csv", "principle,title,score,respondent\n" + rows)
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "1st vote, 2nd vote",
        "First vote, Second vote",
        "Round 1, Round 2",
        "Round one, Round two",
        "First round, Third round",
        "1st score, 2nd score",
        "Now, In 12 months",
        "Today, In a year",
        "Initial, Final",
        "First vote, Final vote",
        "Initial score, Revised score",
        "Vote before discussion, Vote after discussion",
        "Before discussion, After discussion",
        "Pre-workshop, Post-workshop",
        "Pre, Post",
        "1st, 2nd",
        "First, Second",
        "Initial, Revised",
        "Now, 12 months",
        "Now, March 2027",
        "As is, To be",
        "As-is, To-be",
        "Workshop 1, Workshop 2"
    })
    void aLaterVoteIsNoSecondPerson(String before, String later) {
        TempSite.Read other = scores("MES-2,,1," + before + "\nMES-2,,3," + later + "\n");
        assertThat(other.of(V05)).extracting(p -> p.at().cell()).containsExactly("C3");

        TempSite.Read same = scores("MES-2,,2," + before + "\nMES-2,,2," + later + "\n");
        assertThat(same.problems.errors()).isEmpty();
        assertThat(same.of(H07)).extracting(p -> p.at().cell()).containsExactly("C3");
        assertThat(same.scoresAsText()).isEqualTo("red MES-2=2\n");
    }

    @Test
    void whatIsSaidNamesTheVote() {
        assertThat(scores("MES-2,,1,Round 1\nMES-2,,3,Round 2\n").of(V05))
                .extracting(p -> p.message() + "; " + p.expected())
                .containsExactly("\"Round 2\" answered \"3\", and the rows before it come to 1; "
                        + "one vote of the table: delete the rows of the others");
    }

    @ParameterizedTest
    @CsvSource({
        "Jo, Sam",
        "R1, R2",
        "Voter 1, Voter 2",
        "Vote 1, Vote 2",
        "Round 2, Jo",
        "Person 1, Person 2",
        "1, 2",
        "Final vote, Jo",
        "Post, Jo",
        "Second, Jo",
        "March 2027, Jo",
        "To be, Sam",
        "Workshop 2, Workshop Leader",
        "Future Youth Zone, Next Steps",
        "Now, Next Steps",
        "First Aid, Second Chance",
        "Round Oak School, Final year student",
        "Pre-school, Post Office",
        "Group 1, Group 2"
    })
    void peopleArePeople(String one, String other) {
        TempSite.Read read = scores("MES-2,,1," + one + "\nMES-2,,3," + other + "\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=1 MES-2=3\n");
    }

    @Test
    void ordinalsOfMoreThanThreeCountPeople() {
        TempSite.Read read = scores("MES-2,,1,1st\nMES-2,,3,2nd\nMES-2,,3,3rd\nMES-2,,2,4th\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=1 MES-2=3 MES-2=3 MES-2=2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Follow-up", "Follow up", "Followup", "Re-score"})
    void inTheRoundsOwnSheetAFollowUpIsTheLaterVote(String later) {
        assertThat(scores("MES-2,,1,Baseline\nMES-2,,3," + later + "\n").of(V05))
                .extracting(p -> p.at().cell())
                .containsExactly("C3");
    }

    @Test
    void inALaterRoundTheBaselineIsNobodys() {
        TempSite.Read read = scores("follow-up", "MES-2,,1,Baseline\nMES-2,,3,Follow-up\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("D2");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
    }

    @Test
    void theBaselineBesidePeopleStaysNobodys() {
        TempSite.Read read = scores("MES-2,,1,Baseline\nMES-2,,3,Jo\nMES-2,,3,Sam\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=3\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,2.5,Rounded", ",,3,Target", ",,2,Last year", ",,3,Mean (rounded)", ",All,14,Average"})
    void aRowOfNobodyNeedNotSayWhatItIsAbout(String row) {
        TempSite.Read read = scores("MES-2,,3,Jo\nMES-2,,1,Sam\n" + row + "\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("D4");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,3,Jo", ",,14,", ",,2.5,Ann"})
    void aRowOfSomebodyMustSayWhatItIsAbout(String row) {
        assertThat(scores("MES-2,,3,Jo\nMES-2,,1,Sam\n" + row + "\n").of(F09)).isNotEmpty();
    }

    @Test
    void manyRowsOfAllAreComparedInNoTime() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append("MES-2,,2,P").append(i).append("\nMES-2,,2,All\n");
        }
        long before = System.nanoTime();
        assertThat(scores(rows.toString()).of(H07)).hasSize(10_000);
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"respondents,title,score\n", "Respondents,Principle name,Score\n"})
    void respondentsBeforeTheTitleArePeople(String headings) {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/scores/red.csv",
                        headings + "1,Easy ways in,3\n2,Easy ways in,1\n1,Needs first,2\n2,Needs first,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1 MES-1=2 MES-1=2\n");
        assertThat(read.of(H05)).isEmpty();
    }

    @Test
    void headCountsBeforeTheTitleAreNone() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/red.csv", "respondents,title,score\n8,Easy ways in,3\n7,Needs first,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-1=2\n");
        assertThat(read.of(H05)).hasSize(1);
    }
}
