package thrive.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.ScoreEntry;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** What spreadsheets and people really hand in: accepted, accepted with a warning, or refused with the place. */
class SpreadsheetRealityTest {

    private static final String PLAIN = """
            principle,score,notes
            MAC-1,3,"Signed, and used"
            MAC-2,2,
            MES-1,1,
            MES-2,4,
            MIC-1,DK,
            MIC-2,,
            """;
    private static final String READ = "red MAC-1=3 MAC-2=2 MES-1=1 MES-2=4 MIC-1=DK MIC-2=-\n";

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return scores(sheet.getBytes(UTF_8));
    }

    private TempSite.Read scores(byte[] sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    private TempSite.Read ranking(String sheet) {
        return new TempSite(folder).with("baseline/rankings/red.csv", sheet).read();
    }

    private TempSite.Read gaps(String sheet) {
        return new TempSite(folder).with("baseline/gaps/red.csv", sheet).read();
    }

    private static List<Location> places(TempSite.Read read, Code code) {
        return read.of(code).stream().map(Problem::at).toList();
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("as it should be", PLAIN),
                Arguments.of("a byte order mark", "\uFEFF" + PLAIN),
                Arguments.of("CR LF", PLAIN.replace("\n", "\r\n")),
                Arguments.of("CR alone", PLAIN.replace("\n", "\r")),
                Arguments.of("mixed line ends", PLAIN.replaceFirst("\n", "\r").replace("MES-1,1,\n", "MES-1,1,\r\n")),
                Arguments.of("no last line end", PLAIN.strip()),
                Arguments.of("blank rows at the end", PLAIN + ",,\n,,\n\n  ,\n"),
                Arguments.of("a million blank rows at the end", PLAIN + ",,\n".repeat(1_000_000)),
                Arguments.of("blank columns at the end", PLAIN.replace("\n", ",,,\n")),
                Arguments.of("hundreds of blank columns at the end", PLAIN.replace("\n", ",".repeat(1_000) + "\n")),
                Arguments.of("rows cut short", PLAIN.replace(",\n", "\n")),
                Arguments.of("blank rows above", "\n,,\n" + PLAIN),
                Arguments.of("3.0", PLAIN.replace(",3,", ",3.0,")),
                Arguments.of("spaces around", PLAIN.replace(",3,", ", 3 ,")),
                Arguments.of("no-break spaces around", PLAIN.replace(",3,", ",\u00a03\u202f,")),
                Arguments.of("sep=,", "sep=,\n" + PLAIN),
                Arguments.of(
                        "sep=;",
                        "sep=;\r\n"
                                + PLAIN.replace(", ", "\0").replace(',', ';').replace("\0", ", ")),
                Arguments.of(
                        "sep=; ended by CR alone",
                        "sep=;\rprinciple;score\rMAC-1;3\rMAC-2;2\rMES-1;1\rMES-2;4\nMIC-1;DK\nMIC-2;\n"),
                Arguments.of(
                        "everything in quotes",
                        "\"principle\",\"score\"\n\"MAC-1\",\"3\"\n\"MAC-2\",\"2\"\n\"MES-1\",\"1\"\n\"MES-2\",\"4\"\n\"MIC-1\",\"DK\"\n\"MIC-2\",\"\"\n"),
                Arguments.of(
                        "other capitals",
                        PLAIN.replace("principle,score", "PRINCIPLE,Score").replace("MES", "mes")),
                Arguments.of("headings with signs", PLAIN.replace("score,notes", "_Score:, (notes) ")),
                Arguments.of("a name for an id", PLAIN.replace("MES-2", "easy  ways in")),
                Arguments.of("don't know", PLAIN.replace("DK", "Don’t know")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void acceptedWithoutAWord(String what, String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.scoresAsText()).isEqualTo(READ);
        assertThat(read.problems.sorted()).isEmpty();
    }

    static Stream<Arguments> acceptedWithAWarning() {
        String semicolons = PLAIN.replace(", ", "\0").replace(',', ';').replace("\0", ", ");
        return Stream.of(
                Arguments.of("semicolons", semicolons.getBytes(UTF_8), F12, 1, 1),
                Arguments.of("tabs", semicolons.replace(';', '\t').getBytes(UTF_8), F12, 1, 1),
                Arguments.of(
                        "Windows-1252",
                        PLAIN.replace("Signed", "Caf\u00e9").getBytes(Charset.forName("windows-1252")),
                        F13,
                        2,
                        13),
                Arguments.of(
                        "Windows-1252 with a curly quote",
                        PLAIN.replace("used", "it\u2019s").getBytes(Charset.forName("windows-1252")),
                        F13,
                        2,
                        24),
                Arguments.of("UTF-16, little end first", ("\uFEFF" + PLAIN).getBytes(UTF_16LE), F14, 1, 1),
                Arguments.of("UTF-16, big end first", ("\uFEFF" + PLAIN).getBytes(UTF_16BE), F14, 1, 1),
                Arguments.of(
                        "a decimal comma", PLAIN.replace(",3,", ",\"3,0\",").getBytes(UTF_8), V13, 2, 7),
                Arguments.of("a synonym", PLAIN.replace("score", "Our score").getBytes(UTF_8), H04, 1, 11),
                Arguments.of(
                        "a blank row in the middle",
                        PLAIN.replace("MES-1", "\n,,\nMES-1").getBytes(UTF_8),
                        F15,
                        4,
                        1),
                Arguments.of(
                        "a column that is not known",
                        PLAIN.replace("notes", "colour").getBytes(UTF_8),
                        H05,
                        1,
                        17),
                Arguments.of(
                        "a level among the rows",
                        PLAIN.replace("notes", "notes,title")
                                .replace("MES-1", ",,,MESO\nMES-1")
                                .getBytes(UTF_8),
                        H07,
                        4,
                        4),
                Arguments.of("a title above the headings", ("Red table\n" + PLAIN).getBytes(UTF_8), H06, 2, 1),
                Arguments.of(
                        "a filled column without a heading",
                        PLAIN.replace("notes", "").getBytes(UTF_8),
                        H05,
                        1,
                        17));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acceptedWithAWarning")
    void acceptedWithOneWarningAtItsPlace(String what, byte[] sheet, Code warning, int line, int column) {
        TempSite.Read read = scores(sheet);

        assertThat(read.scoresAsText()).isEqualTo(READ);
        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().line(), p -> p.at().column())
                .containsExactly(tuple(warning, line, column));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("two separators", "principle;score,notes\nMES-2;3,\n", F07, 1, 1),
                Arguments.of("a letter as separator", "sep=c\nprincipleCscore\n", F07, 1, 5),
                Arguments.of("a quote as separator", "sep=\"\nprinciple,score\n", F07, 1, 5),
                Arguments.of("a heading twice", "principle,score,SCORE\nMES-2,3,2\n", H02, 1, 17),
                Arguments.of("two synonyms", "principle,rating,mark\nMES-2,3,2\n", H02, 1, 18),
                Arguments.of("a row too long", "principle,score\nMES-2,3,Closed\n", F08, 2, 9),
                Arguments.of("merged cells", "principle,score,notes\nMES-2,3,\n,2,and again\n", F09, 3, 1),
                Arguments.of("an unclosed quote", "principle,score,notes\nMES-2,3,\"never\nMIC-1,2,\n", F05, 2, 9),
                Arguments.of(
                        "an unclosed quote that a later one closes",
                        "principle,score,notes\nMES-2,3,\"never\nMIC-1,2,\"so, so\"\n",
                        F05,
                        2,
                        9),
                Arguments.of("a quote closed too early", "principle,score,notes\nMES-2,3,\"a \"b\" c\"\n", F11, 2, 13),
                Arguments.of("answers above the headings", "MES-1,2\nprinciple,score\nMES-2,3\n", H08, 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusedWithThePlace(String what, String sheet, Code error, int line, int column) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors())
                .first()
                .extracting(Problem::code, p -> p.at().line(), p -> p.at().column())
                .containsExactly(error, line, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004rest", "\u00d0\u00cf\u0011\u00e0rest", "%PDF-1.7"})
    void aWorkbookOrPdfUnderTheNameOfASheetIsNoText(String start) {
        TempSite.Read read = scores(start.getBytes(ISO_8859_1));

        assertThat(read.codes()).containsExactly(F04);
    }

    @Test
    void aColumnOfNamesOnAScoreSheetMayBeTheRespondentsAndIsNotRead() {
        assertThat(scores("Name,principle,score\nJo,MES-2,3\n").of(H05))
                .extracting(Problem::suggestions)
                .containsExactly(List.of("respondent", "title"));
        assertThat(scores("Name,title,principle,score\nJo,Easy ways in,MES-2,3\n")
                        .of(H05))
                .extracting(Problem::suggestions)
                .containsExactly(List.of("respondent"));
    }

    @Test
    void lockFilesAndFolderViewsAreNoSheets() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/red.csv", PLAIN)
                .with("baseline/scores/~$red.csv", "x")
                .with("baseline/scores/~$red.xlsx", "x")
                .with("baseline/scores/.~lock.red.csv#", "x")
                .with("baseline/scores/.DS_Store", "x")
                .with("baseline/scores/Thumbs.db", "x")
                .with("baseline/scores/desktop.ini", "x")
                .read();

        assertThat(read.scoresAsText()).isEqualTo(READ);
        assertThat(read.problems.sorted()).isEmpty();
    }

    @Test
    void linesCellsAndColumnsAfterANewlineInQuotesAreRight() {
        TempSite.Read read = scores("principle,notes,score\nMES-1,\"one\ntwo\r\nthree\",2\nMES-2,\"a\nb\",6\n");

        // Row 3 of the spreadsheet begins on line 5; its note ends on line 6, where the score follows.
        assertThat(places(read, V03)).containsExactly(new Location("baseline/scores/red.csv", 6, 4, "C3"));
        assertThat(read.of(V03).get(0).excerpt()).isEqualTo("b\",6");
        assertThat(read.scores.get(0).entries().get(0).notes()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void rowsAreNumberedAsExcelShowsThemBelowASepLine() {
        TempSite.Read read = scores("sep=;\nprinciple;score\nMES-2;6\n");

        assertThat(places(read, V03)).containsExactly(new Location("baseline/scores/red.csv", 3, 7, "B2"));
    }

    @Test
    void blankRowsCountInCellNames() {
        TempSite.Read read = scores("\n\nprinciple,score\n\nMES-2,6\n");

        assertThat(places(read, V03)).containsExactly(new Location("baseline/scores/red.csv", 5, 7, "B5"));
    }

    @Test
    void oneFileMayHoldAllTables() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/all.csv", "Table,principle,score\nRED,MES-2,3\nblue,MES-2,2\nRed,MES-1,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-1=1\nblue MES-2=2\n");
        assertThat(read.codes()).containsExactly(V06);
    }

    @Test
    void idsOfTablesThatNoSiteListsMatchInAnyCase() {
        TempSite site = new TempSite(folder)
                .with("site.yaml", TempSite.UNLISTED)
                .with("baseline/scores/all.csv", "table,principle,score\nRed,MES-2,3\nred,MES-1,2\nRED,MAC-1,1\n");

        assertThat(site.read().scoresAsText()).isEqualTo("Red MES-2=3 MES-1=2 MAC-1=1\n");
    }

    @Test
    void aFileNamedOnAMacIsFoundByItsAccents() {
        TempSite.Read read = new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("id: blue", "id: t\u0177"))
                .with("baseline/scores/ty\u0302.csv", PLAIN)
                .read();

        assertThat(read.scoresAsText()).isEqualTo(READ.replace("red", "t\u0177"));
        assertThat(read.problems.sorted()).isEmpty();
    }

    @Test
    void theNameOfATableStandsForItsIdAndABlankOneBelowItForNobody() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/all.csv", "table,principle,score\nRed table,MES-2,3\n,MES-1,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(places(read, S16)).extracting(Location::cell).containsExactly("A2");
        assertThat(places(read, V12)).extracting(Location::cell).containsExactly("A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MES-22", "MES-2: Shared choices", "Easy wasy in", "MSE-2", "MES-2 and more"})
    void aPrincipleThatIsNearlyRightIsRefusedWithASuggestion(String typed) {
        assertThat(scores("principle,score\n" + typed + ",3\n").of(V01))
                .extracting(Problem::suggestions)
                .containsExactly(List.of("MES-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MES 2",
                "mes2",
                "MES–2",
                "MES_2.",
                "MES-2 Easy ways in",
                "MES-2: easy ways in",
                "MES-2 – Easy ways in",
                "MES2 (Easy ways in)"
            })
    void anIdMayHaveOtherSignsAndItsNameBehindIt(String typed) {
        TempSite.Read read = scores("principle,score\n" + typed + ",3\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.codes()).as("only that others are missing").containsExactly(V06);
    }

    @Test
    void anIdWithoutItsSignsIsRefusedWhereTwoHaveItsLetters() {
        TempSite.Read read = new TempSite(folder)
                .with("principles.yaml", TempSite.MODEL.replace("id: MES-1", "id: ME-S2"))
                .with("baseline/scores/red.csv", "principle,score\nMES2,3\nMES-2,3\nME-S2,2\n")
                .read();

        assertThat(places(read, V01)).extracting(Location::cell).containsExactly("A2");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 ME-S2=2\n");
    }

    @Test
    void afterAThousandUnknownPrinciplesNoneIsSuggestedAnyMore() {
        List<Problem> told =
                scores("principle,score\n" + "MES-22,3\n".repeat(1_002)).of(V01);

        assertThat(told).hasSize(1_002);
        assertThat(told.get(999).suggestions()).containsExactly("MES-2");
        assertThat(told.get(1_000).suggestions()).isEmpty();
    }

    @Test
    void everythingWrongWithARowOfScoresIsToldAtOnce() {
        assertThat(scores("principle,score\nMSE-2,2.5\n,9\n").problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V01, "A2"), tuple(V04, "B2"), tuple(F09, "A3"));
    }

    @Test
    void everythingWrongWithARowOfARankingIsToldAtOnce() {
        assertThat(ranking("rank,principle\n9,MSE-2\n,MES-22\n").problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(R01, "A2"), tuple(R06, "B2"), tuple(R07, "A3"), tuple(R06, "B3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red (1)", "Red(2)", "red - Copy", "red - Copy (2)", "Copy of red", "red copy", "red copy 2"})
    void aSecondCopyOfASheetIsItsTablesWhetherOrNotTheSiteListsIt(String stem) {
        TempSite site = new TempSite(folder).with("baseline/scores/" + stem + ".csv", PLAIN);

        assertThat(site.read().scoresAsText()).isEqualTo(READ);
        assertThat(site.read().codes()).containsExactly(S16);
        site.with("site.yaml", TempSite.UNLISTED);
        assertThat(site.read().scoresAsText()).isEqualToIgnoringCase(READ);
        assertThat(site.read().codes()).containsExactly(S16);
    }

    @Test
    void theSameAnswersInSeveralFilesOfOneTableCountOnce() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/Red.csv", PLAIN)
                .with("baseline/scores/red.csv", PLAIN)
                .with("baseline/scores/zall.csv", PLAIN.replace("\n", ",red\n").replace("notes,red", "notes,table"))
                .read();

        assertThat(read.scoresAsText()).isEqualTo(READ);
        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().file())
                .containsExactly(tuple(S17, "baseline/scores/red.csv"), tuple(S17, "baseline/scores/zall.csv"));
        assertThat(read.of(S17).get(0).expected()).endsWith("delete this or baseline/scores/Red.csv");
    }

    @Test
    void aBlankSheetBesideOneForAllTablesClaimsNothing() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/all.csv", "table,principle,score\nred,MES-2,3\n")
                .with("baseline/scores/red.csv", "principle,score\nMES-2,\n")
                .read();

        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void duplicateRowsAreToldAndTheFirstScoreCounts() {
        TempSite.Read read = scores("principle,score\nMES-2,3\nMES-2,3\nMES-2,4\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(places(read, V05)).extracting(Location::cell).containsExactly("B3", "B4");
    }

    @Test
    void aNoteInASecondRowOfAPrincipleIsKept() {
        ScoreEntry entry = scores("principle,score,notes,evidence\nMES-2,,one,\nMES-2,3,two,audit\n")
                .scores
                .get(0)
                .entries()
                .get(0);

        assertThat(entry.notes()).isEqualTo("one\ntwo");
        assertThat(entry.evidence()).isEqualTo("audit");
        assertThat(entry.at().cell()).isEqualTo("B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,1,2", "1,1,3", "1.0,1,3.0", "1.,1.,2.", "1=,=1,3RD", "1=,1st,2nd"})
    void tiedRanksMayCountOnOrLeaveOut(String ranks) {
        String[] r = ranks.split(",", -1);
        TempSite.Read read = ranking("rank,principle\n%s,MES-2\n%s,MIC-1\n%s,MAC-1\n".formatted(r[0], r[1], r[2]));

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 1=MIC-1 3=MAC-1\n");
        assertThat(read.codes()).as("only that the list is short").containsExactly(R05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3", "2,3", "1,1,4"})
    void skippedRanksAreRefused(String ranks) {
        StringBuilder sheet = new StringBuilder("rank,principle\n");
        List<String> ids = List.of("MES-2", "MIC-1", "MAC-1");
        int i = 0;
        for (String rank : ranks.split(",", -1)) {
            sheet.append(rank).append(',').append(ids.get(i++)).append('\n');
        }

        assertThat(ranking(sheet.toString()).of(R03)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "1.5", "-1", "first", "1s", "=A1", "1st 2nd", "Jan-01"})
    void whatIsNoRankIsRefused(String rank) {
        assertThat(places(ranking("rank,principle\n" + rank + ",MES-2\n"), R01))
                .extracting(Location::cell)
                .containsExactly("A2");
    }

    @Test
    void aPrincipleInTheColumnOfTitlesIsNotLost() {
        TempSite.Read read = ranking("rank,principle,title\n1,MES-2,\n2,,Shared decisions\n3,,Never heard of\n");

        assertThat(read.rankingsAsText()).startsWith("red 1=MES-2 2=MIC-1");
        assertThat(places(read, F09)).extracting(Location::cell).containsExactly("B4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores", "rankings"})
    void aSheetOfAnotherKindAmongTheGapSheetsIsRefused(String kind) {
        String sheet = kind.equals("scores") ? PLAIN : "rank,principle\n1,MES-2\n";

        assertThat(gaps(sheet).codes()).containsExactly(H03);
    }

    @Test
    void aGapSheetWithoutAnyOfItsColumnsIsRefused() {
        assertThat(gaps("principle,ideal\nMES-2,Everyone gets in\n").codes()).containsExactly(H01);
    }

    @Test
    void theHeadingsOfTheSlidesAreKnown() {
        TempSite.Read read =
                gaps("Agreed priority,The ‘ideal’ as set out in the THRIVE principle,What is currently in place?,"
                        + "What is in development?,Identified gaps,What training might be useful?,"
                        + "Recommendations about transformation,Quick wins\n"
                        + "MES-2,a,b,c,d,e,f,g\n");

        assertThat(read.codes()).containsExactly(H04);
        GapRow row = read.gaps.get(0).rows().get(0);
        assertThat(row.ideal()).isEqualTo("a");
        assertThat(GapColumn.values())
                .extracting(column -> row.items(column).get(0).text())
                .containsExactly("b", "c", "d", "e", "f", "g");
    }

    @Test
    void bulletsOfACellOpenItemsAndALineWithoutOneGoesOn() {
        TempSite.Read read = gaps(
                "principle,gaps\nMES-2,\"- one\n• two•three\n\n4. four\r\n–\u00a0five\n·\u00a0\u00a0\u00a0six\n-\nseven - eight\n\uF0B7 nine\n24/7 line\"\n");

        assertThat(read.gaps.get(0).rows().get(0).items(GapColumn.GAPS))
                .extracting(GapRow.Item::text)
                .containsExactly("one", "two", "three", "four", "five", "six", "seven - eight", "nine 24/7 line");
    }

    @Test
    void whatStandsInARowWithoutAPrincipleIsNotLost() {
        TempSite.Read read = gaps("principle,gaps,owner,by when\n,,Jo's team,\n,,,June\nMES-2,x,,\n,,,\n");

        assertThat(places(read, F09)).extracting(Location::cell).containsExactly("A2", "A3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-Apr",
                "3 April",
                "Apr-03",
                "01/02/2026",
                "2026-02-01",
                "1/5",
                "2/2",
                "March 2026",
                "1-2-26",
                "2026-02-01 00:00:00"
            })
    void dateLikeScoresAreToldAsSuch(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").codes()).contains(V08);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-5-6x", "2 maybe", "3 decisions", "2 or 5", "three", "?", "-", "n", "3 (just)", "3;"})
    void otherTextsAreNoDates(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").codes())
                .contains(V02)
                .doesNotContain(V08);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"2,5\"", "2½", "½", "2 1/2", "3.01", "2.999999999"})
    void halfScoresAreNeverRounded(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").of(V04)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/3", "2-3", "2–3", "2 - 3", "2 or 3", "2 to 3", "3/2", "1/4"})
    void twoScoresOfTheScaleAreNeitherADateNorChosenFrom(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").problems.errors())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple(V04, "score \"" + score + "\" stands between two scores, and thrive never chooses"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "??", "unsure", "Not sure", "unknown", "IDK", "unsure?"})
    void whoIsUnsureIsAskedWhetherTheyDoNotKnow(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").of(V02))
                .extracting(Problem::suggestions)
                .containsExactly(List.of("DK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "46115", "99999999999999999999"})
    void numbersOffTheScaleAreTold(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").of(V03)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dk", "D.K.", "Don't know", "don’t  KNOW", "do not know"})
    void dontKnowHasManySpellings(String score) {
        assertThat(scores("principle,score\nMES-2," + score + "\n").scoresAsText())
                .isEqualTo("red MES-2=DK\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"na", "N/A", "n.a.", "Not applicable"})
    void notApplicableHasManySpellings(String score) {
        assertThat(scores("principle,score,notes\nMES-2," + score + ",no such service\n")
                        .scoresAsText())
                .isEqualTo("red MES-2=NA\n");
    }

    @Test
    void excelsOwnNotAvailableIsAnErrorAndNotAnAnswer() {
        assertThat(scores("principle,score\nMES-2,#N/A\n").codes()).contains(V09);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principle,score;MES-2,3,Closed            | a text with commas",
                "principle#score;MES-2#3#Closed            | a text with semicolons",
                "sep=^;principle^score;MES-2^3^Closed      | a text with \"^\""
            })
    void aRowTooLongIsToldWithTheSeparatorOfTheSheet(String sheet, String words) {
        String text = sheet.replace(';', '\n').replace('#', ';');

        assertThat(new TempSite(folder)
                        .with("baseline/scores/red.csv", text)
                        .read()
                        .of(F08))
                .extracting(Problem::expected)
                .containsExactly("at most 2 cells; " + words + " stands in quotes");
    }
}
