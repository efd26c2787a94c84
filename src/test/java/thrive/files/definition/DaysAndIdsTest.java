package thrive.files.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;
import thrive.problem.Problem;

/** Days out of order, and ids that are not a table's to have. */
class DaysAndIdsTest {

    private static final String ROUND = "{id: baseline, scored: 2026-03-12}";

    @TempDir
    Path folder;

    private TempSite.Read rounds(String rounds) {
        return new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("  - " + ROUND, rounds))
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scored: 2028-03-12, prioritised: 2026-04-16   | 53 | prioritised before it was scored",
                "scored: 2026-03-12, analysed: 2026-03-11      | 50 | analysed before it was scored",
                "prioritised: 2026-04-16, analysed: 2026-04-15 | 55 | analysed before it was prioritised"
            })
    void daysOfARoundStandInTurn(String days, int column, String why) {
        TempSite.Read read = rounds("  - {id: baseline, " + days + "}");

        assertThat(read.of(S10))
                .extracting(p -> p.at().line(), p -> p.at().column(), Problem::message)
                .containsExactly(tuple(8, column, "the round \"baseline\" was " + why));
    }

    @Test
    void aRoundThatWasScoredBeforeTheOneAboveIsEarlier() {
        TempSite.Read read = rounds("  - {id: baseline, scored: 2028-03-12, prioritised: 2026-04-16}\n"
                + "  - {id: follow-up, scored: 2027-03-11}");

        assertThat(read.of(S10)).extracting(p -> p.at().line()).containsExactly(8, 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scored: 2026-03-12, prioritised: 2026-04-16, analysed: 2026-04-16}\n  - {id: b, scored: 2027-03-11",
                "scored: 2026-03-12}\n  - {id: b}\n  - {id: c, scored: 2026-03-12",
                "prioritised: 2026-03-12}\n  - {id: b, scored: 2026-03-13"
            })
    void daysInOrderAreNotWarnedOf(String days) {
        assertThat(rounds("  - {id: a, " + days + "}").of(S10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id: room,id", "id: Room,id", "'id: r, name: Room',name", "'id: r, name: ROOM',name"})
    void theRoomIsNoTable(String given, String key) {
        TempSite.Read read = new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("id: blue", given))
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().line())
                .containsExactly(tuple(S07, 6));
        assertThat(read.problems.errors().get(0).message()).contains("may not be the " + key + " of a table");
    }
}
