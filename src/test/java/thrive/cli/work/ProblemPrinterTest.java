package thrive.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.render.terminal.Layout;
import thrive.render.terminal.Paint;

class ProblemPrinterTest {

    private static String printed(Problem... problems) {
        return ProblemPrinter.print(List.of(problems), Paint.PLAIN);
    }

    private static Problem at(Code code, String file, int line, String message) {
        return Problem.of(code, Location.at(file, line, 1), message);
    }

    private static Problem cell(String excerpt, int column, String value) {
        return Problem.of(Code.V03, new Location("s.csv", 2, column, "C2"), "wrong")
                .withValue(value)
                .withExcerpt(excerpt);
    }

    private static String excerpt(Problem problem) {
        return printed(problem)
                .lines()
                .filter(line -> line.startsWith("   | "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void notesComeFirstThenWarningsAndErrorsLast() {
        assertThat(printed(
                        at(Code.V03, "a.csv", 1, "first error"),
                        at(Code.S11, "a.csv", 1, "a note"),
                        at(Code.V06, "b.csv", 1, "a warning"),
                        at(Code.V03, "c.csv", 1, "second error")))
                .containsSubsequence("info[S11]", "warning[V06]", "first error", "second error");
    }

    @Test
    void notesOfOneKindStandInOneThatNamesTheFiles() {
        assertThat(printed(
                        at(Code.S11, "r/red.csv", 1, "nothing from red"),
                        at(Code.S11, "r/blue.csv", 1, "nothing from blue"),
                        at(Code.S11, "s/red.csv", 1, "nothing from red")))
                .isEqualTo("""
                        info[S11]: a blank sheet waits to be filled in (3 files)
                          --> r/red.csv:1:1
                              and r/blue.csv:1:1, s/red.csv:1:1
                           = help: thrive explain S11

                        """);
    }

    @Test
    void aNoteByItselfSaysWhatItHasToSay() {
        assertThat(printed(at(Code.S11, "r/red.csv", 1, "nothing from red"))).isEqualTo("""
                        info[S11]: nothing from red
                          --> r/red.csv:1:1
                           = help: thrive explain S11

                        """);
    }

    @Test
    void notesOfManyFilesTakeAFewLinesOnly() {
        List<Problem> notes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            notes.add(at(Code.S11, "baseline/rankings/table-" + i + ".csv", 1, "nothing from table " + i));
        }
        assertThat(ProblemPrinter.print(notes, Paint.PLAIN))
                .contains("(300 files)", "and 289 more")
                .satisfies(text -> assertThat(text.lines()).hasSizeLessThan(12));
    }

    @Test
    void theSameMessageAboutSeveralFilesIsToldOnceWithItsPlaces() {
        Problem first = Problem.of(Code.V01, new Location("a.csv", 2, 1, "A2"), "no such principle");
        assertThat(printed(
                        first,
                        first.withAt(new Location("a.csv", 5, 1, "A5")),
                        first.withAt(new Location("b.csv", 2, 1, "A2")),
                        first.withAt(new Location("b.csv", 5, 1, "A5"))))
                .contains("  --> a.csv:2:1   (cell A2)\n      and A5, b.csv:2:1, A5\n")
                .containsOnlyOnce("error[V01]");
    }

    @Test
    void anotherExpectationIsAnotherMatter() {
        Problem first = at(Code.V03, "a.csv", 1, "wrong");
        assertThat(printed(first.withExpected("1 to 4"), first.withExpected("0 to 9")))
                .contains("expected: 1 to 4", "expected: 0 to 9");
    }

    @Test
    void warningsOfOneKindStandInOneWithWhatEachSays() {
        Problem red =
                at(Code.R05, "r/red.csv", 1, "table red ranks only 3 of 5").withExpected("a top five");
        assertThat(printed(
                        red,
                        at(Code.R05, "r/blue.csv", 1, "table blue ranks only 4 of 5")
                                .withExpected("a top five")))
                .isEqualTo("""
                        warning[R05]: the list is short (2 files)
                          table red ranks only 3 of 5
                          --> r/red.csv:1:1
                          table blue ranks only 4 of 5
                          --> r/blue.csv:1:1
                           = expected: a top five
                           = help: thrive explain R05

                        """);
    }

    @Test
    void whatIsExpectedStandsWithEachWhereItIsNotTheSame() {
        Problem red =
                at(Code.F38, "s/red.csv", 3, "the title is not the model's").withExpected("\"One policy\"");
        assertThat(printed(red, red.withAt(Location.at("s/blue.csv", 3, 1)), red.withExpected("\"A budget\"")))
                .isEqualTo("""
                        warning[F38]: the title is not the model's
                          --> s/red.csv:3:1
                              and s/blue.csv:3:1
                              expected: "One policy"
                          --> s/red.csv:3:1
                              expected: "A budget"
                           = help: thrive explain F38

                        """);
    }

    @Test
    void aFileThatTheMessageNamesNeedsNoExpectationOfItsOwn() {
        assertThat(printed(
                        at(Code.S06, "r", 1, "table red has handed in no sheet").withExpected("a sheet r/red.csv"),
                        at(Code.S06, "r", 1, "table blue has handed in no sheet")
                                .withExpected("a sheet r/blue.csv")))
                .contains("warning[S06]: a listed table has handed in no sheet (2 places)\n")
                .contains("  table red has handed in no sheet\n  --> r:1:1\n  table blue")
                .doesNotContain("expected");
    }

    @Test
    void ofVeryManyThatDifferTheLastAreNamedByTheirPlaces() {
        List<Problem> many = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            many.add(at(Code.R05, "r/t" + i + ".csv", 1, "table t" + i + " ranks only 3 of 5"));
        }
        assertThat(ProblemPrinter.print(many, Paint.PLAIN))
                .contains("(32 files)", "table t10 ranks", "and r/t11.csv:1:1, ", "r/t20.csv:1:1 and 12 more\n")
                .doesNotContain("table t11 ranks");
    }

    @Test
    void errorsOfOneKindStayApart() {
        assertThat(printed(at(Code.V03, "a.csv", 1, "score 6"), at(Code.V03, "b.csv", 1, "score 7")))
                .contains("error[V03]: score 6\n", "error[V03]: score 7\n");
    }

    @Test
    void aPrincipleThatTheModelNoLongerHasIsOneErrorInWhateverFilesItStands() {
        String message = "there is no principle \"MES-9\"";
        assertThat(printed(
                        at(Code.D02, "r/decision.yaml", 3, message),
                        at(Code.G01, "r/gaps/red.csv", 2, message),
                        at(Code.R06, "r/rankings/red.csv", 2, message),
                        at(Code.V01, "r/scores/red.csv", 2, message),
                        at(Code.V01, "r/scores/red.csv", 3, "there is no principle \"MES-8\"")))
                .startsWith("""
                        error[D02]: there is no principle "MES-9"
                          --> r/decision.yaml:3:1
                              and r/gaps/red.csv:2:1, r/rankings/red.csv:2:1, r/scores/red.csv:2:1
                        """)
                .contains("error[V01]: there is no principle \"MES-8\"")
                .doesNotContain("R06", "G01");
    }

    @Test
    void whatMayHaveBeenMeantInSomeOfItsFilesOnlyStandsWithThose() {
        Problem decision = at(Code.D02, "r/decision.yaml", 3, "there is no principle \"MES-9\"")
                .withExpected("an id of the model");
        Problem gap = at(Code.G01, "r/gaps/red.csv", 2, "there is no principle \"MES-9\"")
                .withExpected("an id of the model")
                .withSuggestions(List.of("MES-19"));
        assertThat(printed(decision, gap, gap.withAt(Location.at("r/gaps/blue.csv", 2, 1))))
                .isEqualTo("""
                        error[D02]: there is no principle "MES-9"
                          --> r/decision.yaml:3:1
                          --> r/gaps/red.csv:2:1
                              and r/gaps/blue.csv:2:1
                              did you mean: MES-19?
                           = expected: an id of the model
                           = help: thrive explain D02

                        """);
    }

    @Test
    void aLongMessageGoesOnBelowItsBeginning() {
        assertThat(
                        printed(
                                at(
                                        Code.H05,
                                        "a.csv",
                                        1,
                                        "the column \"What we would have liked to say about this principle\" is not known and is not read")))
                .startsWith("""
                        warning[H05]: the column "What we would have liked to say about this principle"
                                      is not known and is not read
                          --> a.csv:1:1
                        """);
    }

    @Test
    void whatAPlaceBelongsToTakesALineOfItsOwnWhereThereIsNoRoom() {
        String file = "baseline/scores/" + "x".repeat(50) + ".csv";
        Problem problem =
                Problem.of(Code.V03, new Location(file, 7, 9, "C7"), "wrong").withAbout("principle MES-2");
        assertThat(printed(problem)).contains("  --> " + file + ":7:9\n      (cell C7, principle MES-2)\n");
    }

    @Test
    void ofALongLineTheCellThatIsWrongIsSeen() {
        String line = "MES-2," + "before ".repeat(20) + ",66," + "after ".repeat(20);
        int column = line.indexOf("66") + 1;
        assertThat(excerpt(cell(line, column, "66")))
                .isEqualTo("   | … before before before ,66,after after after after after after after after…");
    }

    @Test
    void theEndOfALineUsesTheRoomBeforeIt() {
        String line = "a".repeat(100) + ",66";
        assertThat(excerpt(cell(line, 102, "66"))).isEqualTo("   | …" + "a".repeat(71) + ",66");
    }

    @Test
    void aLineThatAReaderHasCutIsCentredToo() {
        String cut = "…" + "b".repeat(80) + "66" + "c".repeat(150);
        assertThat(excerpt(cell(cut, 4_000, "66"))).isEqualTo("   | …" + "b".repeat(23) + "66" + "c".repeat(48) + "…");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        String line = "P-1," + "漢".repeat(60) + ",6";
        assertThat(excerpt(cell(line, 66, "6"))).isEqualTo("   | …" + "漢".repeat(36) + ",6");
    }

    @Test
    void controlCharactersAndThoseThatTurnTheDirectionAreShownByNumber() {
        assertThat(printed(at(Code.V03, "a\u001b.csv", 1, "x\u202Ey\u0085z\u007F")
                        .withExcerpt("a\tb\u0007")
                        .withExpected("\u2066")))
                .contains("x\\u202ey\\u0085z\\u007f", "a\\u001b.csv:1:1", "| a b\\u0007", "expected: \\u2066");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "0123456789",
                "漢字",
                "e\u0301\u0327",
                "🙂",
                "baseline/scores/a-very-long-name-of-a-file.csv, ",
                "\u202E",
                "\t"
            })
    void noLineIsWiderThanATerminal(String piece) {
        String longText = piece.repeat(60);
        Problem problem = new Problem(
                Code.V03,
                new Location(longText + ".csv", 123_456, 120, "ABC123456"),
                longText,
                "",
                longText,
                List.of(longText, longText),
                longText,
                longText,
                0);
        String text = printed(
                problem,
                problem.withAt(new Location(longText + "2.csv", 1, 1, "A1")),
                at(Code.S11, longText, 1, longText),
                at(Code.S11, longText + 2, 1, longText + 2));
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void errorsAreNotCrowdedOutByWhatMattersLess() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            problems.add(at(Code.V06, "a.csv", i + 1, "warning " + i));
        }
        for (int i = 0; i < 30; i++) {
            problems.add(at(Code.V03, "z.csv", i + 1, "error " + i));
        }
        assertThat(ProblemPrinter.print(problems, Paint.PLAIN))
                .contains("warning 69\n", "error 0\n", "error 29\n")
                .doesNotContain("warning 70\n")
                .endsWith("\n\nand 20 more\n");
    }
}
