package thrive.files.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.TempSite;
import thrive.problem.Code;

/** Rounds that pages cannot tell apart are warned of. */
class AlikeRoundsTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String rounds) {
        return new TempSite(folder)
                .with("site.yaml", "schema: thrive-site/1\nplace: A\nrounds:\n" + rounds)
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: a, title: Baseline} | {id: b, title: Baseline} | 20",
                "{id: a, title: Baseline} | {id: b, title: base-line} | 20",
                "{id: baseline} | {id: b, title: BASELINE} | 20",
                "{id: a, scored: 2026-03-12} | {id: b, scored: 2026-03-12} | 21",
            })
    void ofOneTitleOrDay(String first, String second, int column) {
        TempSite.Read read = read("  - " + first + "\n  - " + second + "\n");
        assertThat(read.problems.sorted().stream().filter(p -> p.code() == Code.S26))
                .singleElement()
                .extracting(p -> p.at().line(), p -> p.at().column())
                .isEqualTo(List.of(5, column));
    }

    @Test
    void roundsWithoutTitleOrOnOtherDaysAreNot() {
        TempSite.Read read = read("  - {id: a, scored: 2026-03-12, prioritised: 2026-04-12}\n"
                + "  - {id: b, scored: 2027-03-12, prioritised: 2027-03-12}\n  - {id: c, title: Year two}\n");
        assertThat(read.problems.sorted()).noneMatch(p -> p.code() == Code.S26);
    }
}
