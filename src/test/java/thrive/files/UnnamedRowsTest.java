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

/** What stands below the scores without being one: figures that nothing names, and words about the sheet. */
class UnnamedRowsTest {

    private static final String SCORES = "principle,title,score,evidence,notes\nMAC-1,,3,,\nMAC-2,,1,,\n";

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    @ParameterizedTest
    @ValueSource(strings = {",,33,,", ",,2.4,,", ",,\"2,4\",,", ",,83%,,", ",,0,,", ",,=SUM(C2:C3),,", ",,4,,"})
    void aFigureThatNothingNamesIsToldOnceWithItsCure(String row) {
        TempSite.Read read = scores(SCORES + row + "\n");

        assertThat(read.problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(F09);
            assertThat(problem.at().cell()).isEqualTo("A4");
            assertThat(problem.expected()).endsWith("delete this row if it is a total");
        });
        assertThat(read.scoresAsText()).startsWith("red MAC-1=3 MAC-2=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,3,,", ",,DK,,", ",,,,no time"})
    void whatMayBeAnAnswerIsOfAMergedCellStill(String row) {
        TempSite.Read read = scores(SCORES + row + "\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(F09, "A4"));
        assertThat(read.of(F09).get(0).expected()).doesNotContain("total");
    }

    @Test
    void aTotalBelowPeopleOfSectorsIsToldOnceToo() {
        TempSite.Read read =
                scores("principle,score,respondent,sector\nMAC-1,3,Ann,health\nMAC-1,1,Bob,schools\n,12,,\n");

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(F09);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rankings|rank,principle,reason\n1,MAC-1,\n2,MAC-2,\n3,MES-1,\n4,MES-2,\n5,MIC-1,\n",
                "rankings|principle,rank,reason\nMAC-1,1,\nMAC-2,2,\nMES-1,3,\nMES-2,4,\nMIC-1,5,\n",
                "gaps|principle,gaps\nMAC-1,no way in\n"
            })
    void soTheyAreBelowOtherSheets(String sheet) {
        String[] parts = sheet.split("[|]", 2);
        TempSite.Read read = new TempSite(folder)
                .with("baseline/" + parts[0] + "/red.csv", parts[1] + "Note: we ran out of time,,\n")
                .read();

        assertThat(read.of(H07))
                .extracting(Problem::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("\"Note: we ran out of time\""));
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scribe: Jo",
                "Completed by: Ann and Ben",
                "Scribe:",
                "1 = far from it",
                "4: there",
                "Date: 12/03/2026",
                "DK = don't know yet",
                "People: 8",
                "Completed by Jo Smith 12/03/26",
                "Filled in by Jo",
                "* Not all of us agreed",
                "*Not all agreed: two tables' worth of doubt",
                "-2 = never",
                "−1: seldom",
                "DK = do not know",
                "NA = not applicable",
                "OFFICIAL-SENSITIVE",
                "Signed off by Jo",
                "N.B. MAC-2 was rushed",
                "Please note MAC-2 was rushed",
                "Thank you"
            })
    void wordsBelowTheScoresAreShownAndPassedOver(String words) {
        TempSite.Read read = scores(SCORES + words + ",,,,\n");

        assertThat(read.of(H07)).singleElement().satisfies(problem -> {
            assertThat(problem.at().cell()).isEqualTo("A4");
            assertThat(problem.message()).contains("\"" + words + "\"");
        });
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAC-1: 3",
                "MAC-1: good",
                "Needs first = 2",
                "Neds first: 2",
                "Needs furst = DK",
                "MAC-9: we could not say",
                "Agreed: MES-2",
                "Err:508",
                "3:1",
                "*MAC-9 Fair shares",
                "* Needs first",
                "Completed",
                "We could not agree on this one at all: the figures of the two teams differ"
            })
    void wordsThatMayBeAnAnswerOrARemarkAreAnError(String words) {
        assertThat(scores(SCORES + words + ",,,,\n").problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V01, "A4"));
    }

    @Test
    void wordsAboveAPrincipleOrBesideOthersAreAnErrorStill() {
        assertThat(scores(SCORES + "Scribe: Jo,,,,\nMES-2,,2,,\n").of(V01)).hasSize(1);
        assertThat(scores(SCORES + "Scribe: Jo,,,and Ann,\n").of(V01)).hasSize(1);
        assertThat(scores(SCORES + "Scribe: Jo,,3,,\n").of(V01)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Scribe:,Jo Smith,,,    | Scribe:   | Jo Smith",
                "Comments:,time too short,,, | Comments: | time too short",
                "Scribe:,,,,Jo Smith    | Scribe:   | Jo Smith",
                "*,Not all of us agreed,,, | *     | Not all of us agreed",
                "People:,8 of us,,,     | People:   | 8 of us",
                "Scribe,Jo Smith,,,     | Scribe    | Jo Smith",
                "Facilitator,Sue,,,     | Facilitator | Sue",
                "Date,12/03/2026,,,     | Date      | 12/03/2026",
                "Comments,,,,we needed longer | Comments | we needed longer"
            })
    void wordsInTwoCellsArePassedOverAndBothShown(String row, String first, String second) {
        TempSite.Read read = scores(SCORES + row + "\n");

        assertThat(read.of(H07))
                .extracting(p -> p.at().cell(), Problem::message)
                .containsExactly(tuple(
                        "A4",
                        "the row \"" + first + "\" is no answer and is passed over, and so is \"" + second + "\""));
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scribe:,,3,,", "Agreed:,MES-2,,,", "Scribe:,Jo,,Ann,", "Scribe,,3,,", "Ann,Jo Smith,,,"})
    void whatMayBeAnAnswerInTwoCellsIsAnErrorStill(String row) {
        TempSite.Read read = scores(SCORES + row + "\n");

        assertThat(read.of(H07)).isEmpty();
        assertThat(read.problems.errors()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAC-1:,Jo Smith,,,", "Needs first:,good,,,", "* MAC-1,,,,"})
    void aRowThatNamesAPrincipleIsNoNote(String row) {
        assertThat(scores(SCORES + row + "\n").of(H07)).isEmpty();
    }

    @Test
    void theRunnerUpOfARankingIsPassedOver() {
        TempSite.Read read = ranking("Runner up: One budget,,");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A4");
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 2=MES-1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Priority: One budget,,", "Third: One budget,,", "Scribe,MAC-2,"})
    void anotherPlaceOfARankingIsNot(String row) {
        assertThat(ranking(row).of(H07)).isEmpty();
    }

    private TempSite.Read ranking(String row) {
        return new TempSite(folder)
                .with("baseline/rankings/red.csv", "rank,principle,reason\n1,MES-2,\n2,MES-1,\n" + row + "\n")
                .read();
    }
}
