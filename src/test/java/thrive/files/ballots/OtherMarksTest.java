package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks, counts and names that are written in another way than ours are named, and become no part of a candidate. */
class OtherMarksTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A < B | 3 | \"<\" puts the best last",
                "B<A<C | 2 | \"<\" puts the best last",
                "A > B ≤ C | 7 | \"≤\" puts the best last",
                "A ← B | 3 | \"←\" puts the best last",
                "A ≻ B | 3 | \"≻\" is not read as \">\"",
                "A → B > C | 3 | \"→\" is not read as \">\"",
                "A＞B | 2 | \"＞\" is not read as \">\"",
                "A -> B | 3 | \"->\" is not read as \">\"",
                "A–>B | 2 | \"–>\" is not read as \">\"",
                "A => B | 3 | \"=>\" is not read as \">\"",
                "A >= B | 3 | \">=\" is not read as \">\"",
                "A » B > C | 3 | \"»\" is not read as \">\"",
                "A ~ B > C | 3 | \"~\" is not read as \"=\"",
                "A ≈ B | 3 | \"≈\" is not read as \"=\"",
                "A ＝ B > C | 3 | \"＝\" is not read as \"=\"",
                "A &gt; B | 3 | \"&gt;\" is how the source of a web page writes a sign",
                "A &#62; B | 3 | \"&#62;\" is how the source of a web page writes a sign",
                "A &amp; B > C | 3 | \"&amp;\" is how the source of a web page writes a sign",
            })
    void marksOfOthersAreNamed(String line, int column, String message) {
        assertThat(read(line + "\n").told()).containsExactly("1:" + column + " B10 " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3: A > B",
                "3:A>B",
                "3 A>B",
                "3x A > B",
                "3 x A > B",
                "3X A > B",
                "3 * A > B",
                "3×A>B",
                "3,A>B",
                "3; A > B",
                "(3) A > B",
                "3) A > B",
                "1. A > B",
                "12.5 A > B"
            })
    void aNumberInFrontIsNoPartOfAName(String line) {
        assertThat(read("A>B\n" + line + "\n").told())
                .containsExactly("2:1 B01 a number stands in front of the ballot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A > B x3",
                "A > B X3",
                "A > B x 3",
                "A > B (3)",
                "A > B [3]",
                "A > B (x3)",
                "A > B 3x",
                "A > B 3 votes"
            })
    void aCountStandsBehindAStarOnly(String line) {
        assertThat(read(line + "\n").told()).containsExactly("1:7 B01 the number of ballots has no \"*\" before it");
    }

    @Test
    void aCountBehindAnotherCrossOrNothingIsNoCount() {
        assertThat(read("A > B ✕ 3\n").told()).containsExactly("1:7 B01 \"✕\" is not read as \"*\"");
        assertThat(read("A > B: 3\n").told()).containsExactly("1:6 B01 the number of ballots has no \"*\" before it");
        assertThat(read("A > B 5\nB > A 3\n").told())
                .containsExactly("1:5 B01 the number of ballots has no \"*\" before it");
        assertThat(read("A > B * 1,200\n").told()).containsExactly("1:9 B01 \"1,200\" is no number of ballots");
        assertThat(read("Plan 1 > Plan 2\nPlan 2 > Plan 10\n").good().candidates())
                .containsExactly("Plan 1", "Plan 2", "Plan 10");
        assertThat(read("x1>x2>x3\n1st floor > 3D\n").good().candidates())
                .containsExactly("x1", "x2", "x3", "1st floor", "3D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "O'Neil, Jr. > B | 7 | \",\" stands in a name",
                "A > B; C | 6 | \";\" stands in a name",
                "A，B > C | 2 | \"，\" stands in a name",
                "A \\> B | 3 | \"\\\" stands in a name",
                "\"A\" > B | 1 | the name begins with a quote",
                "A > B\" | 6 | the name ends with a quote",
                "“A” > B | 1 | the name begins with a quote",
                "A > ‘B’ | 5 | the name begins with a quote",
                "« A » > B | 1 | the name begins with a quote",
                "The parents' > B | 12 | the name ends with a quote",
                "- A > B | 1 | a bullet stands before the name",
                "• A > B | 1 | a bullet stands before the name",
                "(A = B) > C | 1 | the bracket \"(\" has no partner in its name",
                "a) A > B | 2 | the bracket \")\" has no partner in its name",
                "A > B // two | 7 | \"//\" starts no comment",
                "C# > Java | 2 | \"# > Java\" would be lost, since \"#\" starts a comment",
                "A > Team #1 | 10 | \"#1\" would be lost, since \"#\" starts a comment",
                "Team #1 > Team #2 * 3 | 6 | \"#1 > Team #2 * 3\" would be lost, since \"#\" starts a comment",
            })
    void whatCannotBelongToANameIsNamed(String line, int column, String message) {
        assertThat(read(line + "\n").told()).containsExactly("1:" + column + " B10 " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Children's centre", "Church (the big room)", "24/7", "GP/nurse", "R&D", "Café « Foo » bar"})
    void signsWithinANameBelongToIt(String name) {
        assertThat(read(name + " > B\n").good().candidates()).containsExactly(name, "B");
    }

    @Test
    void anErrorThatRunsThroughTheFileIsToldOnce() {
        assertThat(read("\"A\" > B\n\"B\" > A\n3: A > B\n4: B > A\nA, B > C\n").told())
                .containsExactly(
                        "1:1 B10 the name begins with a quote",
                        "3:1 B01 a number stands in front of the ballot",
                        "5:2 B10 \",\" stands in a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ballots of our meeting", "Red table", "Ballots:", "Voter 1", "What we think of it"})
    void aHeadingIsNoBallotOfOne(String heading) {
        assertThat(read(heading + "\nA > B\nB > A\n").told())
                .containsExactly("1:1 B10 \"" + heading + "\" stands on its line alone, and no ballot names it");
        assertThat(read("# " + heading + "\nA > B\nB > A\n").good().candidates())
                .containsExactly("A", "B");
        assertThat(read(heading + " * 1\nA > B\nB > A\n").good().candidates()).containsExactly(heading, "A", "B");
        assertThat(read(heading + "\nA > B\n" + heading + " > A\n").good().candidates())
                .containsExactly(heading, "A", "B");
    }

    @Test
    void aLabelBeforeABallotIsNoPartOfAName() {
        String told = "1:1 B10 \"red:\" stands before the ballot";
        assertThat(read("red: A > B\nblue: B > A\n").told()).containsExactly(told);
        assertThat(read("red: A > B\nB > A\n").told()).containsExactly(told);
        assertThat(read("red: A > B\nblue: A > B\n").told())
                .containsExactly("2:1 B10 \"blue:\" stands before the ballot");
    }

    @Test
    void aFullStopIsNoPartOfANameThatStandsWithoutIt() {
        assertThat(read("A > B.\nB > A\n").told())
                .containsExactly("1:5 B10 a full stop ends the ballot, and would be part of a name");
        assertThat(read("A > O'Neil Jr.\nB * 1\n").good().candidates()).containsExactly("A", "O'Neil Jr.", "B");
    }
}
