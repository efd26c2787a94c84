package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** What stands on a sheet beside the one list that it is for: remarks, other figures, a second list, rows that slipped. */
class RowsBesideTheListTest {

    private static final String PEOPLE = "respondent,principle,score\n";

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    private TempSite.Read ranking(String sheet) {
        return new TempSite(folder).with("baseline/rankings/red.csv", sheet).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PEOPLE + "Jo,MAC-1,1\n,MAC-2,2\nWe ran out of time,,\n",
                PEOPLE + "Mike,,\nJo,MAC-1,1\nJo,MAC-2,2\n",
                PEOPLE + "Jo,MAC-1,1\nleft at noon,,\nJo,MAC-2,2\n",
                "respondent,sector,principle,score\nJo,NHS,MAC-1,1\nMike,left at noon,,\nJo,NHS,MAC-2,2\n",
                "respondent,sector,principle,score\nJo,NHS,MAC-1,1\nJo,NHS,MAC-2,2\n,for the council see below,,\n",
            })
    void aRemarkWhereANameBelongsIsPassedOverAndTold(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.of(H07)).hasSize(1);
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MAC-1=1 MAC-2=2\n");
    }

    @Test
    void aNameAloneIsThatOfTheRowsBelowAndTold() {
        TempSite.Read read = scores(PEOPLE + "Jo,MAC-1,1\nstopped for coffee,,\n,MAC-1,4\n,MAC-2,2\n");

        assertThat(read.of(H04)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.of(H04).get(0).message()).startsWith("\"stopped for coffee\" stands alone in its row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ave",
                "Av.",
                "NHS average",
                "National average",
                "Target",
                "Last year",
                "2025",
                "Benchmark",
                "Average of others",
                "Mean of other tables",
                "Others average",
                "Target 2027",
                "Our target",
                "Goal",
                "Where we want to be",
                "Baseline 2025",
                "2025/26",
                "Last year (2025)",
                "Ave."
            })
    void aFigureOfOthersIsNobodys(String name) {
        TempSite.Read read = scores(PEOPLE + "Jo,MAC-1,1\nSam,MAC-1,2\n" + name + ",MAC-1,4\n");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A4");
        // The lower median of 1 and 2.
        assertThat(read.scoresAsText()).contains("MAC-1=1").doesNotContain("=4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agreed position", "Agreed on the day", "Settled on", "Compromise", "Majority view"})
    void whatAllAgreedIsNoPersonsAnswer(String name) {
        TempSite.Read read = scores(PEOPLE + "Jo,MAC-1,1\nSam,MAC-1,2\n" + name + ",MAC-1,4\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V05, "C4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avery",
                "Target Jones",
                "Ms Benchmark-Smith",
                "P2025",
                "Majority Leader",
                "Oldfield",
                "Otherton",
                "Ms Goal"
            })
    void aNameThatBeginsLikeAFigureIsAName(String name) {
        TempSite.Read read = scores(PEOPLE + "Jo,MAC-1,1\nSam,MAC-1,4\n" + name + ",MAC-1,4\n");

        assertThat(read.problems.sorted()).extracting(Problem::code).doesNotContain(H07, V05);
    }

    @Test
    void howManyGaveAScoreIsNoName() {
        TempSite.Read read = scores("principle,score,respondents\nMAC-1,1,5\nMAC-1,3,1\nMAC-1,4,2\n");

        assertThat(read.of(V05)).isNotEmpty();
        assertThat(read.of(H05))
                .extracting(Problem::suggestions)
                .allSatisfy(s -> assertThat(s).isEmpty());
        assertThat(scores("principle,score,respondents\nMAC-1,1,1\nMAC-2,2,1\nMAC-1,3,2\nMAC-2,4,2\n")
                        .problems
                        .errors())
                .isEmpty();
        assertThat(scores("principle,score,respondents\nMAC-1,1,Jo\nMAC-1,3,Sam\n")
                        .problems
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,Agreed\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,Jo,Sam\nMAC-1,,2,1\nMAC-2,,3,1\nMES-1,,1,1\n",
                "principle,score,1,2,3,4\nMAC-1,,,x,,\nMAC-2,,x,,,\nMES-1,,,,,x\n",
                "principle,score,Our view,notes\nMAC-1,,2,\nMAC-2,,3,\nMES-1,,1,\n",
            })
    void scoresUnderAnotherHeadingAreNotReadAsNothing(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(V14);
        assertThat(read.of(S11)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,Last year\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,Baseline\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,2024 score\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,Where we want to be\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,Priority\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,No. of people\nMAC-1,,2\nMAC-2,,3\nMES-1,,1\n",
                "principle,score,Page\nMAC-1,,2\nMAC-2,,30\nMES-1,,41\n",
                "principle,score,Jo\nMAC-1,2,2\nMAC-2,,3\nMES-1,,1\n",
            })
    void otherFiguresBesideABlankScoreAreNoScores(String sheet) {
        assertThat(scores(sheet).of(V14)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,MES-1\\n2,MIC-1\\n3,MAC-1\\n\\n1,MIC-2\\n2,MES-2|A6",
                "1,MES-1\\n2,MIC-1\\n3,MAC-1\\nrank,principle\\n1,MIC-2\\n2,MES-2|A6",
                "1,MES-1\\n2,MIC-1\\n1,MIC-2\\n2,MES-2|A4",
                "1,MES-1\\n1,MIC-1\\n3,MAC-1\\n1,MIC-2\\n2,MES-2|A5",
                "1,MES-1\\n2,MIC-1\\n3,MAC-1\\n1,MIC-2\\n1,MES-2|A5",
                "1,MES-1\\n2,MIC-1\\n3,MAC-1\\n\\n1,MIC-2|A6",
            })
    void aSecondListIsNoTie(String rows, String cell) {
        TempSite.Read read = ranking("rank,principle\n" + rows.translateEscapes() + "\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(R10, cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,MES-1\n1,MIC-1\n3,MAC-1\n3,MIC-2\n5,MES-2\n",
                "1,MES-1\n3,MIC-1\n1,MAC-1\n4,MIC-2\n5,MES-2\n",
                "1,MES-1\n2,MIC-1\n1,MAC-1\n4,MIC-2\n5,MES-2\n",
                "1,MES-1\n1,MIC-1\n1,MAC-1\n4,MIC-2\n4,MES-2\n",
                "3,MAC-1\n1,MAC-2\n2,MES-1\n1,MIC-1\n5,MIC-2\n",
                "1,MES-1\n2,MIC-1\n3,MAC-1\n\n4,MIC-2\n5,MES-2\n",
            })
    void oneListWithTiesOrInAnotherOrderIsOne(String rows) {
        assertThat(ranking("rank,principle\n" + rows).of(R10)).isEmpty();
    }

    @Test
    void aTitleInTheNextColumnTellsThatTheRowHasSlipped() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/gaps/red.csv",
                        "principle,title,ideal,in place,in development,gaps\n"
                                + "MAC-1,,One policy,,SPA,chat service\nMES-2,Easy ways in,,SPA,,no outreach\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(F37, "C2"));
    }

    @Test
    void aCodeThatIsStruckOutIsNone() {
        TempSite.Read read = scores("principle,score\n~~MAC-1~~,3\n~MAC-2~,3\nMES-1,2\n");

        assertThat(read.of(V01)).extracting(p -> p.at().cell()).containsExactly("A2", "A3");
    }

    @Test
    void aCodeBelowTitleAndATitleBelowIdealTellThatTheRowHasSlipped() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/gaps/red.csv",
                        "principle,title,ideal,in place,gaps,quick wins\n,MAC-1,One policy,,SPA,\nMES-2,,,SPA,no outreach,\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(F37, "C2"));
    }

    @Test
    void anIdealOfTheModelIsNoAnswer() {
        TempSite.Read read = new TempSite(folder)
                .with("site.yaml", TempSite.SITE)
                .with(
                        "principles.yaml",
                        TempSite.MODEL.replaceFirst("ideal: i,", "ideal: Everybody is asked what they want,"))
                .with(
                        "baseline/gaps/red.csv",
                        "principle,title,ideal,in place,gaps\nMAC-2,One budget,,Everybody is asked what they want,SPA\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(F37, "D2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scores", "Score 1-4", "Score out of 4", "Score sheet"})
    void aTitleAboveTheHeadingsIsNoRowOfHeadings(String title) {
        TempSite.Read read = scores(title + ",,\nprinciple,title,score\nMAC-1,One policy,2\nMAC-2,One budget,3\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MAC-1=2 MAC-2=3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 = excellent, 4 = poor",
                "Scale: 1 (fully) to 4 (not at all)",
                "1 is high and 4 is low",
                "Lower is better",
                "Please score 1-5",
                "Rate 1-4 (1 = very THRIVE-like)",
            })
    void aLineAboveTheHeadingsMayTurnTheScaleRound(String line) {
        TempSite.Read read = scores("\"" + line + "\"\nprinciple,score\nMAC-1,2\nMAC-2,3\n");

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(H09);
        assertThat(read.of(H09)).extracting(p -> p.at().cell()).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please score from 1 (low) to 4 (high)",
                "Workshop 1: best practice in Red",
                "Baseline 12-14 March 2026",
                "CAMHS 0-25 service",
                "1 = not at all, 4 = fully",
                "Score each principle; the best table wins",
            })
    void aLineAboutOtherThingsMayStandThere(String line) {
        TempSite.Read read = scores("\"" + line + "\"\nprinciple,score\nMAC-1,2\nMAC-2,3\n");

        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agreed,MAC-1,1,Town only|the score of all is what their own come to, and is passed over, and so is \"Town only\"",
                "Agreed,MAC-1,,could not agree|the row of all gives no score and is passed over, and so is \"could not agree\"",
                "Mean,MAC-1,1.5,both sure|the row \"Mean\" is nobody's and is passed over, and so is \"both sure\"",
            })
    void theWordsOfARowThatIsPassedOverAreTold(String row, String message) {
        TempSite.Read read = scores("respondent,principle,score,notes\nJo,MAC-1,1,\nSam,MAC-1,2,\n" + row + "\n");

        assertThat(read.of(H07)).extracting(Problem::message).containsExactly(message);
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DK", "NA"})
    void allMayAgreeThatTheyDoNotKnow(String answer) {
        String rows =
                "respondent,principle,score,notes\nJo,MAC-1,%1$s,why\nSam,MAC-1,%1$s,why\nAgreed,MAC-1,%2$s,why\n";

        assertThat(scores(rows.formatted(answer, answer)).problems.errors()).isEmpty();
        assertThat(scores(rows.formatted(answer, "3")).of(V05))
                .extracting(Problem::message)
                .containsExactly("all together answered \"3\", and the rows of single people come to " + answer);
    }
}
