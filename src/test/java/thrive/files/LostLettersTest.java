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

/** Letters and quotes for which a spreadsheet saved a question mark. */
class LostLettersTest {

    @TempDir
    Path folder;

    private TempSite.Read notes(String first, String second) {
        return new TempSite(folder)
                .with(
                        "baseline/scores/red.csv",
                        "principle,score,notes\nMES-2,3,\"" + first + "\"\nMIC-1,2,\"" + second + "\"\n")
                .read();
    }

    @Test
    void twoWithinWordsAreToldOnceForTheSheet() {
        TempSite.Read read = notes("the children?s centre", "we don?t know");

        assertThat(read.of(F33))
                .extracting(p -> p.at().cell(), Problem::message, Problem::expected)
                .containsExactly(tuple(
                        "C2",
                        "letters were probably lost when the sheet was saved: it has ? for them",
                        "the letters and quotes typed anew; also in C3; look for ? among the table's own words too, and"
                                + " in Excel save as \"CSV UTF-8\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "children?s and young people?s voice",
                "na?ve, and 2025?28",
                "a caf?s list and the school?s",
                "l?eau d?ici"
            })
    void twoInOneCellAreEnough(String note) {
        assertThat(notes(note, "").of(F33)).extracting(p -> p.at().cell()).containsExactly("C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what? who?",
                "and/or? or either/or?",
                "why?what?how?",
                "see https://example.org/page?id=3 and https://example.org/list?all",
                "the children?s centre",
                "is it? (yes) - is it?no",
                "???",
                "?? tbc ??",
                "who leads? we do not know. when? soon"
            })
    void questionsAndLinksAreNone(String note) {
        assertThat(notes(note, "").of(F33)).isEmpty();
    }

    @Test
    void gapSheetsAndRankingsAreLookedAtToo() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/gaps/red.csv", "principle,gaps,training\nMES-2,children?s voice,school?s staff\n")
                .with(
                        "baseline/rankings/red.csv",
                        "rank,principle,reason\n1,MES-2,it?s theirs\n2,MIC-1,\n3,MAC-1,won?t wait\n4,MAC-2,\n5,MES-1,\n")
                .read();

        assertThat(read.of(F33))
                .extracting(p -> p.at().file(), p -> p.at().cell())
                .containsExactly(tuple("baseline/gaps/red.csv", "B2"), tuple("baseline/rankings/red.csv", "C2"));
    }

    @Test
    void aDescriptionOrIdealOfTheModelShowsItToo() {
        TempSite site = new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL
                                .replace("All agencies follow one policy.", "Children’s agencies follow one policy.")
                                .replace(
                                        "{1: a, 2: b, 3: c, 4: d}}\n  - {id: MES-1",
                                        "{1: no – none, 2: b, 3: c, 4: d}}\n  - {id: MES-1"));

        TempSite.Read scores = site.with("baseline/scores/red.csv", "principle,what 1 means,score\nMAC-2,no ? none,3\n")
                .read();
        assertThat(scores.of(F33)).extracting(p -> p.at().cell()).containsExactly("B2");
        assertThat(scores.of(F38)).isEmpty();

        TempSite.Read gaps = site.with(
                        "baseline/gaps/red.csv",
                        "principle,ideal,gaps\nMAC-1,Children?s agencies follow one policy.,Few\n")
                .read();
        assertThat(gaps.gaps.get(0).rows().get(0).ideal()).isEmpty();
    }
}
