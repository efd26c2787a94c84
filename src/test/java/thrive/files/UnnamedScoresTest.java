package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** Scores that stand in a column without a heading. */
class UnnamedScoresTest {

    private static final String CURE =
            "\"score\" typed into %s, if these are the scores, and no other column called so";

    @TempDir
    Path folder;

    private TempSite.Read read(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    @Test
    void besideABlankColumnOfScoresTheyAreAnErrorThatSaysWhatToType() {
        TempSite.Read read = read("principle,title,score,notes,\nMAC-1,,,,1\nMAC-2,,,,DK\nMES-1,,,,3\nMES-2,,,,4\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V14, "E2"));
        assertThat(read.of(H05)).extracting(Problem::expected).containsExactly(CURE.formatted("E1"));
        assertThat(read.of(S11)).isEmpty();
    }

    @Test
    void oneAloneIsToldAtItsCell() {
        TempSite.Read read = read("principle,score,\nMAC-1,,\nMAC-2,,3\nMES-1,,\n");

        assertThat(read.of(V15)).extracting(p -> p.at().cell()).containsExactly("C3");
        assertThat(read.of(S11)).isEmpty();
    }

    @Test
    void whereNoColumnIsCalledScoreTheMessageSaysWhatToType() {
        TempSite.Read read = read("principle,notes,\nMAC-1,,1\nMAC-2,,2\nMES-1,because,3\nMES-2,,4\nMIC-1,,1\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, Problem::expected)
                .containsExactly(tuple(H01, CURE.formatted("C1")));
    }

    @Test
    void whereSomeScoresAreBlankEachIsToldAtTheCellBesideIt() {
        TempSite.Read read = read("principle,score,notes,\nMAC-1,3,,3\nMAC-2,,,2\nMES-1,,all agreed,1\nMES-2,4,,\n");

        assertThat(read.of(V15)).extracting(p -> p.at().cell()).containsExactly("D3", "D4");
        assertThat(read.scoresAsText()).startsWith("red MAC-1=3 MAC-2=- MES-1=- MES-2=4");
    }

    @Test
    void aBlankScoreBesideThemDoesNotMakeTheSheetYield() {
        new TempSite(folder).with("baseline/scores/red (1).csv", "principle,score\nMAC-1,2\nMAC-2,2\nMES-1,3\n");

        assertThat(read("principle,score,\nMAC-1,,1\nMAC-2,,2\nMES-1,,3\nMES-2,,1\n")
                        .problems
                        .errors())
                .extracting(Problem::code)
                .contains(V14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",principle,score\n1,MAC-1,\n4,MAC-2,\n2,MES-1,\n",
                "principle,score,\nMAC-1,,1\nMAC-2,,7\nMES-1,,3\n",
                "principle,score,\nMAC-1,,3\nMAC-2,,page 2\nMES-1,,3\n"
            })
    void otherColumnsWithoutAHeadingHoldNoScores(String sheet) {
        TempSite.Read read = read(sheet);

        assertThat(read.codes()).doesNotContain(V14, V15);
        assertThat(read.of(H05)).hasSize(1);
    }

    @Test
    void theModelsOwnWordsAreNoScore() {
        TempSite of = new TempSite(folder.resolve("printed"))
                .with(
                        "principles.yaml",
                        TempSite.MODEL.replace("{1: a, 2: b, 3: c, 4: d}", "{1: a, 2: \"2\", 3: \"Yes\", 4: d}"));
        String head = "principle,score,what 2 means,what 3 means,notes\nMAC-1,3,2,Yes,\n";

        assertThat(of.with("baseline/scores/red.csv", head + "MES-2,,2,Yes,\n")
                        .read()
                        .of(V15))
                .isEmpty();
        assertThat(of.with("baseline/scores/red.csv", head + "MES-2,,2,x,\n")
                        .read()
                        .of(V15))
                .extracting(p -> p.at().cell())
                .containsExactly("D3");
        assertThat(of.with("baseline/scores/red.csv", head + "MES-2,,3,Yes,\n")
                        .read()
                        .of(V15))
                .extracting(p -> p.at().cell())
                .containsExactly("C3");
    }

    /** Three people's scores stand in one row: none of them is a mark below the score that its heading names. */
    @ParameterizedTest
    @ValueSource(
            strings = {"score 1,score 2,score 3", "1,2,3", "Score 1,Score 2,Score 3", "rating 1,rating 2,rating 3"})
    void severalScoresOfOneRowAreThoseOfPeople(String headings) {
        TempSite.Read read = read("principle,title," + headings + "\nMAC-1,,1,2,3\nMAC-2,,2,2,4\n");

        assertThat(read.problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(H01);
            assertThat(problem.message()).startsWith("the sheet has several columns of scores");
            assertThat(problem.expected()).contains("under \"respondent\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAC-1,,x,,\nMAC-2,,,x,\n", "MAC-1,,1,,\nMAC-2,,,2,\n", "MAC-1,,1,,\nMAC-2,,,,1\n"})
    void aMarkInOneOfThemIsToldAsSuch(String rows) {
        assertThat(read("principle,title,score 1,score 2,score 3\n" + rows)
                        .problems
                        .errors())
                .extracting(Problem::message)
                .containsExactly(
                        "the sheet has a column for each score, with a mark in one of them, which thrive does not read yet");
    }
}
