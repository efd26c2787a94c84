package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A remark that begins with a score, in a row whose score is blank. */
class ScoreBeforeRemarkTest {

    @TempDir
    Path folder;

    private TempSite.Read noted(String note) {
        return new TempSite(folder)
                .with(
                        "baseline/scores/red.csv",
                        "principle,title,score,notes\nMES-2,,3,\nMIC-1,Shared decisions,,\""
                                + note.replace("\"", "\"\"") + "\"\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score: 2",
                "Score 2",
                "Score 2 - not enough time",
                "score = 2; see minutes",
                "Our score: 2/4",
                "Scored 2 because two teams are new",
                "Rating: 4.",
                "2 - not enough time",
                "2 \u2013 not enough time",
                "2- not enough time",
                "2: not enough time",
                "2. Not enough time",
                "2) not enough time",
                "2/4",
                "2 / 4",
                "2/4 - only in the north",
                "3 out of 4"
            })
    void isTold(String note) {
        assertThat(noted(note).of(V15)).extracting(p -> p.at().cell()).containsExactly("D3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 of the schools have it",
                "3 GPs",
                "2-3 weeks' wait",
                "2 - 3 weeks",
                "2\u20133 weeks",
                "2-year wait",
                "1:1 support",
                "1-to-1 work",
                "2/3 of schools",
                "2/4 schools have it",
                "24/7 line",
                "2.5 posts",
                "2, 3 and 4 are close",
                "4 (of 8) schools",
                "7: not enough time",
                "1. We have a policy 2. Nobody reads it",
                "1) policy\n2) budget",
                "Score: 2 last year",
                "Scored 2 at baseline",
                "Scores differ",
                "Score 2 teams apart",
                "No score agreed",
                "Rating: 5",
                "see 2: not enough time"
            })
    void anotherNumberIsNot(String note) {
        assertThat(noted(note).codes()).isSubsetOf(V06);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 - not enough time", "Score: 2"})
    void besideAScoreItIsARemark(String note) {
        assertThat(new TempSite(folder)
                        .with("baseline/scores/red.csv", "principle,score,notes\nMES-2,3," + note + "\n")
                        .read()
                        .problems
                        .sorted())
                .noneMatch(problem -> problem.code() == V15);
    }
}
