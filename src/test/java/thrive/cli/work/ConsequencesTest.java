package thrive.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

class ConsequencesTest {

    private static final Set<String> PRINCIPLES = Set.of("mes-1", "mes-2");
    private static final Problem UNKNOWN = Problem.of(
                    Code.V01, Location.of("red.csv"), "there is no principle \"MES-3\"")
            .withValue("MES-3");
    private static final Problem SLIP = Problem.of(
                    Code.V01, Location.of("red.csv"), "the cell names 2 principles: MES-1, MES-2")
            .withValue("MES-1 & MES-2");

    private static Problem twice(Code code, String id) {
        return Problem.of(code, Location.of("a.yaml"), "given twice")
                .withValue(id)
                .withExpected("another");
    }

    private static List<Problem> told(Problem... problems) {
        return Consequences.leaveOut(List.of(problems), PRINCIPLES, false);
    }

    @Test
    void whatMayFollowFromAPrincipleGivenTwiceIsLeftOutAndThatIsSaidOnce() {
        assertThat(told(twice(Code.M01, "MES-2"), twice(Code.M01, "MES-1"), UNKNOWN))
                .extracting(Problem::expected)
                .containsExactly("another; principles that are not known are told once this is mended", "another");
    }

    @Test
    void whatCannotFollowIsTold() {
        Problem rank = Problem.of(Code.R01, Location.of("red.csv"), "x");
        assertThat(told(twice(Code.M01, "MES-2"), SLIP, rank)).containsExactly(twice(Code.M01, "MES-2"), SLIP, rank);
    }

    @Test
    void aLevelGivenTwiceHidesNoPrinciple() {
        assertThat(told(twice(Code.M01, "meso"), UNKNOWN)).containsExactly(twice(Code.M01, "meso"), UNKNOWN);
    }

    @Test
    void aTableGivenTwiceHidesThoseThatAreNotKnown() {
        Problem stranger = Problem.of(Code.S05, Location.of("pink.csv"), "no such table");
        assertThat(told(twice(Code.S02, "red"), stranger, UNKNOWN))
                .containsExactly(
                        twice(Code.S02, "red")
                                .withExpected("another; tables that are not known are told once this is mended"),
                        UNKNOWN);
    }

    @Test
    void withoutACauseEverythingIsTold() {
        assertThat(told(UNKNOWN, SLIP)).containsExactly(UNKNOWN, SLIP);
    }

    @Test
    void aSheetWithRowsOfNoTableIsNotCalledShort() {
        Problem noTable = Problem.of(Code.V12, Location.of("red.csv"), "the row names no table");
        Problem shortHere = Problem.of(Code.R05, Location.of("red.csv"), "table red ranks only 1 of 5");
        Problem shortElsewhere = Problem.of(Code.R05, Location.of("blue.csv"), "table blue ranks only 4 of 5");
        assertThat(told(noTable, shortHere, shortElsewhere)).containsExactly(noTable, shortElsewhere);
    }
}
