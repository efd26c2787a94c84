package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import thrive.problem.Problem;

/** What is plainly something else than a list of ballots is refused with one problem, at the place that tells it. */
class OtherFormatsTest {

    static final List<Other> WITHOUT_MARKS = List.of(
            new Other(
                    "commas",
                    "A,B,C * 5\nB,C,A * 3\n",
                    "1:2 B10 no line holds \">\" or \"=\", and \",\" sets names apart here"),
            new Other(
                    "semicolons", "\nA;B;C\n", "2:2 B10 no line holds \">\" or \"=\", and \";\" sets names apart here"),
            new Other("tabs", "A\tB\tC\n", "1:2 B10 no line holds \">\" or \"=\", and a tab sets names apart here"),
            new Other("bars", "A | B | C\n", "1:3 B10 no line holds \">\" or \"=\", and \"|\" sets names apart here"),
            new Other("blanks", "# ours\nA B C\n", "2:1 B10 no line of the file holds \">\" or \"=\""),
            new Other("prose", "We met twice.\nNobody voted.\n", "1:1 B10 no line of the file holds \">\" or \"=\""),
            new Other("counts alone", "A * 3\nB * 2\n", "1:1 B10 no line of the file holds \">\" or \"=\""),
            new Other("marks in comments", "A # > B\nB # = A\n", "1:1 B10 no line of the file holds \">\" or \"=\""),
            new Other(
                    "PrefLib until 2022",
                    "2\n1,Ann\n2,Bo\n3,3,1\n3,1,2\n",
                    "1:1 B10 no line of the file holds \">\" or \"=\""));

    static final List<Other> SHEETS = List.of(
            new Other(
                    "ranking",
                    "rank,principle,reason\n1,P-2,waits > 12 weeks\n",
                    "1:1 B10 this looks like a ranking sheet of a table"),
            new Other("semicolons", "Rank;Principle\n1;P-2\n", "1:1 B10 this looks like a ranking sheet of a table"),
            new Other(
                    "quoted",
                    "\"priority\",\"principle\"\n\"1\",\"P-2\"\n",
                    "1:1 B10 this looks like a ranking sheet of a table"),
            new Other(
                    "below a title",
                    "Riverbank\n\nRed table\nrank\tprinciple\n",
                    "4:1 B10 this looks like a ranking sheet of a table"),
            new Other(
                    "scores",
                    "principle,title,score,notes\nP-1,One door,3,a = b\n",
                    "1:1 B10 this looks like a score sheet of a table"),
            new Other("gaps", "principle,gaps\nP-1,GP > nurse\n", "1:1 B10 this looks like a gap sheet of a table"),
            new Other("sep line", "sep=;\nA;B\n", "1:1 B10 this looks like a CSV file of a spreadsheet"),
            new Other("ballots in a column", "\"ballot\"\n\"A > B\"\n", "1:1 B10 the name begins with a quote"),
            new Other("ballots among columns", "ballot,table\nA > B,red\n", "1:7 B10 \",\" stands in a name"));

    static final List<Other> DOCUMENTS = List.of(
            new Other("page", "<!DOCTYPE html>\n<p>A > B</p>\n", "1:1 B10 this looks like a web page or XML"),
            new Other("XML", "\n <votes><v>A>B</v></votes>\n", "2:2 B10 this looks like a web page or XML"),
            new Other("JSON object", "{\"ballots\": [\"A>B\"]}\n", "1:1 B10 this looks like JSON"),
            new Other("JSON list", "[\n  \"A>B\"\n]\n", "1:1 B10 this looks like JSON"),
            new Other("YAML document", "---\nvotes: [A > B]\n", "1:1 B10 this looks like YAML"),
            new Other("YAML list", "votes:\n  - A > B\n  - B > A\n", "2:3 B10 a bullet stands before the name"),
            new Other("settings", "[votes]\na = b\n", "1:1 B10 the name stands in brackets"),
            new Other("Markdown list", "* A > B\n* B > A\n", "1:1 B10 a bullet stands before the ballot"),
            new Other("Word list", "•\tA > B\n•\tB > A\n", "1:2 B10 a tab stands in a name"),
            new Other("divider", "A > B\n-----\nB > A\n", "2:1 B04 \"-----\" is no name"));

    static final List<Other> ELECTIONS = List.of(
            new Other(
                    "declared",
                    "#/Candidates: A ; B ; C\nA > B\n",
                    "1:1 B10 this looks like a file in Condorcet's format"),
            new Other(
                    "parameter",
                    "# ours\n#/Implicit Ranking: false\nA > B\n",
                    "2:1 B10 this looks like a file in Condorcet's format"),
            new Other(
                    "blank",
                    "# /Weight Allowed: true\nA > B\n",
                    "1:1 B10 this looks like a file in Condorcet's format"),
            new Other("weight", "B > A * 3\nA > B ^7 * 2\n", "2:7 B10 \"^\" marks a weight in Condorcet's format"),
            new Other("tags", "julie, uk || A > B\n", "1:11 B10 \"||\" sets tags apart in Condorcet's format"),
            new Other(
                    "empty ranking",
                    "A > B\n/EMPTY_RANKING/ * 8\n",
                    "2:1 B10 \"/EMPTY_RANKING/\" is an empty ballot in Condorcet's format"),
            new Other("votes in a line", "A > B; B > A\n", "1:6 B10 \";\" stands in a name"),
            new Other(
                    "blt",
                    "4 2\n3 1 3 4 0\n4 1=3 2 0\n0\n\"Adam\"\n",
                    "1:1 B10 this looks like a .blt file as OpaVote writes it"),
            new Other(
                    "blt, withdrawn",
                    "# x\n3 1\n-2\n1 1=2 0\n0\n",
                    "2:1 B10 this looks like a .blt file as OpaVote writes it"),
            new Other("abif", "27:DGM/5>SBJ/3\n26:SBJ>DGM\n", "1:1 B01 a number stands in front of the ballot"),
            new Other("abif names", "[Ann Lee]>[Bo]\n", "1:1 B10 the name stands in brackets"),
            new Other("sets", "{A}>{B}\n", "1:1 B10 the name stands in brackets"));

    static final List<Other> PREFLIB = List.of(
            new Other(
                    "toc",
                    "# DATA TYPE: toc\n# NUMBER ALTERNATIVES: 1\n1: 1\n",
                    "2:1 B06 the file begins as one of PrefLib's, but its name does not tell which"),
            new Other(
                    "cat",
                    "# DATA TYPE: cat\n# NUMBER ALTERNATIVES: 1\n1: 1\n",
                    "1:14 B06 PrefLib's \"cat\" is no list of orders"),
            new Other(
                    "wmd",
                    "# DATA TYPE: wmd\n# ALTERNATIVE NAME 1: A\n1,2,3.0\n",
                    "1:14 B06 PrefLib's \"wmd\" is no list of orders"));

    @TempDir
    Path folder;

    record Other(String kind, String text, String told) {

        @Override
        public String toString() {
            return kind;
        }
    }

    @ParameterizedTest
    @FieldSource({"WITHOUT_MARKS", "SHEETS", "DOCUMENTS", "ELECTIONS", "PREFLIB"})
    void areRefusedWithWhatWasExpected(Other other) {
        Ballots ballots = Ballots.in(folder, "ballots.txt", other.text());
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.told()).containsExactly(other.told());
        assertThat(ballots.problems()).extracting(Problem::expected).doesNotContain("");
    }

    @ParameterizedTest
    @FieldSource("WITHOUT_MARKS")
    void anExampleShowsWhatALineLooksLike(Other other) {
        assertThat(Ballots.in(folder, "ballots.txt", other.text()).problems())
                .extracting(Problem::expected)
                .containsExactly("lines such as A > B = C * 3");
    }
}
