package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PrefLib's files, as they are today and as they were until 2022. */
class PrefLibTest {

    private static final String HEADER = """
            # FILE NAME: 00000-00000001.toi
            # TITLE: Where to meet
            # DATA TYPE: toi
            # NUMBER ALTERNATIVES: 4
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 3
            # ALTERNATIVE NAME 1: Town hall
            # ALTERNATIVE NAME 2: Library
            # ALTERNATIVE NAME 3: Church: the big room
            # ALTERNATIVE NAME 4: School
            """;

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "meeting.toi", text);
    }

    @Test
    void theCurrentFormatNamesItsAlternativesInComments() {
        Ballots ballots = read(HEADER + "3: 2,{1,3}\n2: {4,2},1,3\n1:3\n");
        assertThat(ballots.good().candidates())
                .containsExactly("Town hall", "Library", "Church: the big room", "School");
        assertThat(ballots.votes())
                .containsExactly(
                        "line 11: 3 [[Library], [Town hall, Church: the big room]]",
                        "line 12: 2 [[School, Library], [Town hall], [Church: the big room]]",
                        "line 13: 1 [[Church: the big room]]");
    }

    @Test
    void theOldFormatBeginsWithTheAlternatives() {
        Ballots ballots = read("3\n1,Ann, the elder\n2,Bo\n3,Cy\n5,5,2\n3,1,{2,3}\n2,3\n");
        assertThat(ballots.good().candidates()).containsExactly("Ann, the elder", "Bo", "Cy");
        assertThat(ballots.votes()).containsExactly("line 6: 3 [[Ann, the elder], [Bo, Cy]]", "line 7: 2 [[Cy]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.soc", "x.soi", "x.toc", "x.toi", "X.SOC"})
    void theEndingTellsTheFormat(String name) {
        assertThat(Ballots.in(folder, name, "2\n1,A\n2,B\n1,1,1\n1,2,1\n").votes())
                .containsExactly("line 5: 1 [[B], [A]]");
    }

    @Test
    void alternativesThatNobodyRanksAreCandidatesAllTheSame() {
        assertThat(read("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n1: 2\n")
                        .good()
                        .candidates())
                .containsExactly("A", "B");
    }

    @Test
    void numbersStandForNamesThatDoNotTellTheAlternativesApart() {
        String twice = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: A\n1: 2,1\n";
        assertThat(read(twice).good().candidates()).containsExactly("1", "2");
        String blank = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: \n# ALTERNATIVE NAME 2: B\n1: 2,1\n";
        assertThat(read(blank).good().candidates()).containsExactly("1", "2");
    }

    @Test
    void blanksAndBlankLinesAreFree() {
        Ballots ballots = read("\n" + HEADER + "\n3 : 2 , { 1 , 3 }\r\n 2: 1\n\n1: 4 \n");
        ballots.good();
        assertThat(ballots.votes())
                .containsExactly(
                        "line 13: 3 [[Library], [Town hall, Church: the big room]]",
                        "line 14: 2 [[Town hall]]",
                        "line 16: 1 [[School]]");
    }

    @Test
    void aHeaderThatCountsOtherwiseIsAWarning() {
        Ballots ballots =
                read(HEADER.replace("VOTERS: 6", "VOTERS: 7").replace("ORDERS: 3", "ORDERS: many") + "6: 1,2\n");
        assertThat(ballots.votes()).containsExactly("line 11: 6 [[Town hall], [Library]]");
        assertThat(ballots.told())
                .containsExactly(
                        "5:18 B07 the header says \"7\", but the file holds 6 ballots",
                        "6:25 B07 the header says \"many\", but the file holds 1 lines of ballots");
    }

    @Test
    void tooFewNamesAreAWarningAndTheNumbersStandForThoseThatOccur() {
        Ballots ballots = read("# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 2: B\n1: 2,3\n");
        assertThat(ballots.votes()).containsExactly("line 3: 1 [[2], [3]]");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("2", "3");
        assertThat(ballots.told())
                .containsExactly("1:24 B07 the header says \"3\", but the file holds 1 named alternatives");
    }

    @Test
    void oldTotalsThatDoNotAddUpAreAWarning() {
        assertThat(read("2\n1,A\n2,B\n4,3,2\n3,1,2\n").told())
                .containsExactly(
                        "4:1 B07 the header says \"4\", but the file holds 3 ballots",
                        "4:5 B07 the header says \"2\", but the file holds 1 lines of ballots");
    }

    @Test
    void everyFaultOfABallotIsToldAtItsPlace() {
        Ballots ballots = read(
                HEADER
                        + "1: 2,5\n1: 2,x\n1: 1,,2\n1: 1,{2,3\n1: 1,2}\n1: {1,{2}}\n1: {1}2,3\n0: 1\n1,2\n: 1\n1: {},2\n1:\n1: 2,2,9\n");
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.told())
                .containsExactly(
                        "11:6 B03 there is no alternative \"5\"",
                        "12:6 B03 there is no alternative \"x\"",
                        "13:6 B04 an alternative is missing",
                        "14:6 B05 the brace is opened and never closed",
                        "15:7 B05 a brace closes and none is open",
                        "16:7 B05 a brace opens where a comma belongs",
                        "17:7 B05 a comma is missing after the brace",
                        "18:1 B01 \"0\" is no number of ballots",
                        "19:1 B01 no number of ballots stands before the order",
                        "20:1 B01 the number of ballots is missing",
                        "21:5 B04 an alternative is missing",
                        "22:3 B04 an alternative is missing",
                        "23:6 B02 \"Library\" stands twice in one ballot",
                        "23:8 B03 there is no alternative \"9\"");
    }

    @Test
    void everyFaultOfAHeaderIsToldAtItsPlace() {
        assertThat(read("# NUMBER ALTERNATIVES: two\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 1: B\n"
                                + "# ALTERNATIVE NAME x: C\n1: 1\n")
                        .told())
                .containsExactly(
                        "1:24 B06 the number of alternatives cannot be read",
                        "3:20 B06 alternative 1 is named twice",
                        "4:20 B06 \"x\" is no number of an alternative");
        assertThat(read("# TITLE: nothing else\n1: 1,2\n").told())
                .containsExactly("1:1 B06 the header names no alternatives");
        assertThat(read("A>B\n").told()).containsExactly("1:1 B06 the number of alternatives cannot be read");
        assertThat(read("2\n1,A\n2,B\n1,1,2\n").told()).containsExactly("1:1 B08 the file holds no ballots");
        assertThat(read("2\n1,A\n2,B\n1,1,2,1\n1,1,2\n").told()).contains("4:1 B06 the line of totals is missing");
        assertThat(read("3\n1,A\n2,B\n").told()).containsExactly("4:1 B06 the file ends within the header");
    }

    @Test
    void plainLinesUnderAnEndingOfPrefLibsAreToldWhereTheyBelong() {
        assertThat(read("A>B\n").problems())
                .extracting(problem -> problem.expected())
                .containsExactly("a whole number; lines such as A > B = C go into a .txt file");
    }

    @Test
    void aFileWithNothingInItHoldsNoBallots() {
        assertThat(read("").told()).containsExactly("1:1 B08 the file holds no ballots");
        assertThat(read(HEADER).told()).containsExactly("1:1 B08 the file holds no ballots");
    }
}
