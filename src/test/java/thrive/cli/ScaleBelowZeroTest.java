package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;
import thrive.problem.Code;
import thrive.problem.Problem;

/** A model whose scale goes from -2 to 2, from its file to the figures: a minus is part of a number wherever one may stand. */
class ScaleBelowZeroTest {

    private static final String FIVE =
            "{-2: Far worse off, -1: Somewhat worse off, 0: As before, 1: Somewhat better off, 2: Far better off}";
    private static final String MODEL = """
            schema: thrive-model/1
            id: both-sides
            version: 1
            scale: {min: -2, max: 2, thriveLike: 1}
            levels: [{id: all, name: All}]
            principles:
              - {id: P1, level: all, name: One door, ideal: i, descriptions: %1$s}
              - {id: P2, level: all, name: One plan, ideal: i, descriptions: %1$s}
              - {id: P3, level: all, name: One team, ideal: i, descriptions: %1$s}
            """;

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("principles.yaml", MODEL.formatted(FIVE));
    }

    private TempSite.Read scores(String text) {
        return site.with("baseline/scores/red.csv", text).read();
    }

    private static List<String> told(TempSite.Read read) {
        return read.problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.at().cell())
                .toList();
    }

    @Test
    void itsOwnSheetsAreReadBackWithoutAWord() throws IOException {
        Files.delete(folder.resolve("site.yaml"));
        Thrive init =
                Thrive.run(folder, "init", "mill", "--place", "Mill", "--tables", "red,blue", "--date", "2026-03-12");
        assertThat(init.code()).as(init.toString()).isZero();
        Path mill = folder.resolve("mill");
        Files.writeString(mill.resolve("principles.yaml"), MODEL.formatted(FIVE));
        Thrive sheets = Thrive.run(mill, "sheets", "--force");
        assertThat(sheets.code()).as(sheets.toString()).isZero();
        Path red = mill.resolve("baseline/scores/red.csv");
        Path blue = mill.resolve("baseline/scores/blue.csv");
        assertThat(Files.readString(red))
                .contains("what -2 means,what -1 means,what 0 means,what 1 means,what 2 means");
        fill(red, "-2", "0", "1");
        fill(blue, "-1", "-1", "2");

        Thrive check = Thrive.run(mill, "check", "--strict");
        assertThat(check.code()).as(check.toString()).isZero();
        Json score = Thrive.run(mill, "score", "-f", "json").json();
        Json first = score.at("principles").item("id", "P1");
        assertThat(first.at("lowerMedian").value()).isEqualTo(-2);
        assertThat(first.at("mean").value().toString()).isEqualTo("-1.5");
        assertThat(first.at("counts").toString()).isEqualTo("{\"-2\":1,\"-1\":1,\"0\":0,\"1\":0,\"2\":0}");
        assertThat(score.at("principles").item("id", "P3").at("thriveLike").value())
                .isEqualTo(true);
        Thrive report = Thrive.run(mill, "report", "--format", "md");
        assertThat(report.code()).as(report.toString()).isZero();
    }

    private static void fill(Path sheet, String... scores) throws IOException {
        String text = Files.readString(sheet, StandardCharsets.UTF_8);
        for (int i = 0; i < scores.length; i++) {
            text = text.replaceFirst("(P" + (i + 1) + ",[^,]*),,", "$1," + scores[i] + ",");
        }
        Files.writeString(sheet, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1: Somewhat worse off, | -1", "-2: Far worse off,      | -2", "1: Somewhat better off, | 1"})
    void aMissingDescriptionIsNotThatOfTheOppositeScore(String left, int score) {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE.replace(left, "")))
                .read();

        assertThat(read.of(M03))
                .extracting(Problem::message)
                .containsOnly("the description of score " + score + " is missing")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1: Some | +1: Some", "2: Far better | +2: Far better", "0: As | +0: As"})
    void aKeyMayHaveAPlus(String plain, String typed) {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE.replace(" " + plain, " " + typed)))
                .with("baseline/scores/red.csv", "principle,score\nP1,1\nP2,0\nP3,-1\n")
                .read();

        assertThat(told(read)).isEmpty();
    }

    @Test
    void aKeyWithAndWithoutAPlusIsOneScore() {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE.replace("}", ", +1: More}")))
                .read();

        assertThat(read.of(F17)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"-1, \u20131", "-1, \u22121", "-2, \u22122", "-2, \u20142"})
    void aKeyWithAnotherDashIsRefusedWithWhatWasMeant(String plain, String typed) {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE.replace(plain + ":", typed + ":")))
                .read();

        assertThat(read.of(M03)).isEmpty();
        assertThat(read.of(M08))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.suggestions()).containsExactly(plain));
    }

    @Test
    void aKeyThatNoScoreIsMeantByIsRefusedAlone() {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE.replace("}", ", \u20133: Off}")))
                .read();

        assertThat(read.of(M08))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.suggestions()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u22122", "\u20132"})
    void anEndOfTheScaleWithAnotherDashIsRefusedWithWhatWasMeant(String typed) {
        TempSite.Read read = site.with("principles.yaml", MODEL.formatted(FIVE).replace("min: -2", "min: " + typed))
                .read();

        assertThat(read.of(F22)).extracting(Problem::suggestions).containsExactly(List.of("-2"));
    }

    @Test
    void aMarkBelowWhatAScoreMeansIsToldThereAndNowhereElse() {
        TempSite.Read read =
                scores("principle,score,what -1 means,what 1 means\n" + "P1,2,Somewhat worse off,Somewhat better off\n"
                        + "P2,,Somewhat worse off,x\n" + "P3,,x,Somewhat better off\n");

        assertThat(told(read)).containsExactly("F38 D3", "V15 D3", "V15 C4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what -1 means", "What \u22121 means", "What \u20131 means", "-1 means", "WHAT \"-1\" MEANS"})
    void theHeadingOfADescriptionKeepsItsMinus(String heading) {
        TempSite.Read read = scores("principle,score,\"" + heading.replace("\"", "\"\"") + "\",what 1 means\n"
                + "P1,2,Somewhat worse off,Somewhat better off\nP2,2,Somewhat worse off,\nP3,1,,\n");

        assertThat(told(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-1-means", "what_1_means", "What 1 means"})
    void aHyphenBetweenWordsIsNoMinus(String heading) {
        TempSite.Read read = scores("principle,score," + heading + "\nP1,2,Somewhat better off\nP2,2,\nP3,1,\n");

        assertThat(told(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "\u22121",
                "-2",
                "+1",
                "2",
                "-1 - not enough time",
                "Score: -2",
                "- 1",
                "minus 1",
                "(-1)",
                "- 1 - rushed",
                "minus 1 - rushed",
                "(-1) rushed",
                "\u2212 1: rushed",
                "Score: minus 2"
            })
    void aScoreThatSlippedIntoTheNotesIsTold(String note) {
        assertThat(told(scores("principle,score,notes\nP1,2,\nP2,," + note + "\nP3,1,\n")))
                .containsExactly("V15 C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3",
                "- waits for the plan",
                "-10% since May",
                "see P1",
                "- 1 visit a week",
                "(1) rushed",
                "- 1: rushed - 2: far",
                "minus 10% - since May",
                "- 3 - off"
            })
    void anotherNoteIsNone(String note) {
        assertThat(told(scores("principle,score,notes\nP1,2,\nP2,," + note + "\nP3,1,\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,5", "-1,25", "-1,50", "-0,5", "+1,5", "0,75"})
    void aScoreThatItsCommaCutIsRefused(String typed) {
        TempSite.Read read = scores("principle,score,notes\nP1," + typed + "\nP2,1,\nP3,-2,Survey\n");

        assertThat(read.of(V04))
                .extracting(Problem::message)
                .containsExactly("the score may have been " + typed + ", cut at its comma");
        assertThat(read.scoresAsText()).isEqualTo("red P1=- P2=1 P3=-2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,5 visits", "-1,4", "-2,", "-1,5\nP2,0,12"})
    void aNumberBesideAScoreMayBeARemark(String typed) {
        assertThat(scores("principle,score,notes\nP1," + typed + "\nP3,0,\n").of(V04))
                .isEmpty();
    }

    @Test
    void aColumnOfScoresInTheNotesIsToldAtOnce() {
        TempSite.Read read = scores("principle,score,notes\nP1,,-1\nP2,,0\nP3,,-2\n");

        assertThat(read.of(V14)).extracting(p -> p.at().cell()).containsExactly("C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u22121                 | V02 | -1",
                "\u20132                 | V02 | -2",
                "minus 1                 | V02 | -1",
                "- 1                     | V02 | -1",
                "- 2                     | V02 | -2",
                "-  1                    | V02 | -1",
                "\u2212 1                | V02 | -1",
                "Score: - 1              | V02 | -1",
                "- 1 - rushed            | V02 | -1",
                "fair - 1                | V02 | 1",
                "- 3                     | V02 | ''",
                "Minus one               | V02 | -1",
                "\u2212one               | V02 | -1",
                "-1 (but only just)      | V02 | -1",
                "Score: -2               | V02 | -2",
                "about 1                 | V02 | 1",
                "two                     | V02 | 2",
                "(1)                     | V02 | ''",
                "1-                      | V02 | ''",
                "-3                      | V03 | ''",
                "-1.5                    | V04 | ''",
                "-1½                     | V04 | ''",
                "-1 or 0                 | V04 | ''",
                "\u22122 or \u22121      | V04 | ''"
            })
    void whatIsNoScoreIsNeverTakenForTheOpposite(String typed, Code code, String meant) {
        TempSite.Read read = scores("principle,score\nP1,\"" + typed + "\"\nP2,1\nP3,0\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell(), p -> String.join(" ", p.suggestions()))
                .containsExactly(tuple(code, "B2", meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "+1", "-2.0", " -1 "})
    void aScoreIsReadWithItsSign(String typed) {
        TempSite.Read read = scores("principle,score\nP1," + typed + "\nP2,1\nP3,0\n");

        int score = (int) Double.parseDouble(typed.strip());
        assertThat(read.scoresAsText()).isEqualTo("red P1=" + score + " P2=1 P3=0\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score (-2 to 2)",
                "Score (\u22122 to 2)",
                "Score (-2 to +2)",
                "Score (-2, -1, 0, 1 or 2)",
                "Score (-2/-1/0/1/2)",
                "Score -2 to 2",
                "Score (minus two to two)",
                "Score (-2 = far worse, 2 = far better)",
                "Score (-2 = worst, 2 = best)",
                "Score (0 = as before, -2 = lowest, 2 = highest)",
                "Score [-2 \u2013 2]",
                "Score (-2..2)"
            })
    void theHeadingMayPromiseTheModelsOwnScale(String heading) {
        assertThat(scores("principle,\"" + heading + "\"\nP1,-1\nP2,1\nP3,0\n")
                        .problems
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Score (-1 to 1)     | a scale from -1 to 1",
                "Score (-1, 0 or 1)  | a scale from -1 to 1",
                "Score (-3 to 3)     | a scale from -3 to 3",
                "Score (0 to 4)      | a scale from 0 to 4",
                "Score (-5 = worst)  | a score -5",
                "Score (-5 = hardly) | a score -5"
            })
    void anotherScaleIsTold(String heading, String promised) {
        assertThat(scores("principle,\"" + heading + "\"\nP1,-1\nP2,1\nP3,0\n")
                        .problems
                        .errors())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple(H09, "the heading promises " + promised + ", but the model's scale is -2 to 2"));
    }
}
