package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.sheet.GapRow;
import thrive.problem.Problem;

/** "n/a" where an owner or an ideal belongs, and a decision without a day. */
class NothingSaidTest {

    private static final String FIVE =
            "  - {principle: MAC-1}\n  - {principle: MAC-2}\n  - {principle: MES-1}\n  - {principle: MES-2}\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private GapRow gap(String owner, String ideal) {
        return site.with(
                        "baseline/gaps/red.csv",
                        "principle,ideal,recommendations,owner\nMES-2," + ideal + ",One door," + owner + "\n")
                .read()
                .gaps
                .get(0)
                .rows()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "n/a", "None.", "N/A", "tbc", "?", "-", "not known"})
    void whatNamesNobodyIsNoOwner(String owner) {
        assertThat(gap(owner, "").owner()).isEmpty();
        assertThat(site.read().of(G02)).extracting(p -> p.at().cell()).containsExactly("D2");
    }

    @Test
    void whoIsNamedIsTheOwner() {
        assertThat(gap("No. 5 team", "").owner()).isEqualTo("No. 5 team");
        assertThat(site.read().of(G02)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"As above", "as above.", "See above", "Ditto", "n/a"})
    void anIdealThatStandsElsewhereIsTheModels(String ideal) {
        assertThat(gap("", ideal).ideal()).isEmpty();
        assertThat(site.read().of(G02)).extracting(p -> p.at().cell()).containsExactly("B2");
    }

    @Test
    void severalOwnersAndDaysStayApart() {
        TempSite.Read read = site.with(
                        "baseline/gaps/red.csv",
                        "principle,gaps,owner,by when\nMES-2,No way in,\"Priya\nTom;\n Ann\",\"30/6/26\n1/7/26\"\n"
                                + "MIC-1,No plan,Jo,n/a\n")
                .read();

        assertThat(read.gaps.get(0).rows())
                .extracting(GapRow::owner, GapRow::byWhen)
                .containsExactly(tuple("Priya; Tom; Ann", "30/6/26; 1/7/26"), tuple("Jo", ""));
    }

    @Test
    void aDecisionWithoutADayIsToldWhereTheRoundHasOne() {
        site.with(
                "baseline/decision.yaml",
                "schema: thrive-decision/1\npriorities:\n" + FIVE + "  - {principle: MIC-1}\n");
        assertThat(site.read().of(D07)).isEmpty();

        site.with("site.yaml", TempSite.SITE.replace("scored: 2026-03-12", "prioritised: 2026-04-16"));
        assertThat(site.read().of(D07))
                .extracting(Problem::message, Problem::expected)
                .containsExactly(tuple(
                        "the decision has no date, and its round was prioritised on 2026-04-16",
                        "a line \"date: 2026-04-16\", or the day on which the room decided"));
    }

    @Test
    void aDayThatCannotBeReadIsToldAlone() {
        site.with("site.yaml", TempSite.SITE.replace("scored: 2026-03-12", "prioritised: 2026-04-16"))
                .with(
                        "baseline/decision.yaml",
                        "schema: thrive-decision/1\ndate: some day\npriorities:\n" + FIVE + "  - {principle: MIC-1}\n");

        assertThat(site.read().of(D07)).isEmpty();
        assertThat(site.read().of(S04)).hasSize(1);
    }

    @Test
    void twoLevelsOfOneNameAreWarnedOf() {
        TempSite.Read read = site.with(
                        "principles.yaml",
                        TempSite.MODEL.replace(
                                "- {id: meso, name: Meso}", "- {id: meso, name: Meso}\n  - {id: micro, name: MESO }"))
                .read();

        assertThat(read.of(M10))
                .extracting(Problem::message, p -> p.at().line())
                .containsExactly(tuple("the name \"MESO\" is also that of level meso", 6));
    }
}
