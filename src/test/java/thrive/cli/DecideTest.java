package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code thrive decide} on the rankings of two tables. By hand, where both rank as red does: MES-2 has 5 + 5 = 10 points, MAC-1
 * 4 + 4 = 8, MIC-1 6, MES-1 4 and MAC-2 1 + 1 = 2. Where blue ranks MES-3 last, MAC-2 and MES-3 have 1 point each, from one table
 * each, one win each and one fifth place each: they are tied across the fifth place.
 */
class DecideTest {

    private static final String[] RED = {"MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2"};
    private static final String[] BLUE = {"MES-2", "MAC-1", "MIC-1", "MES-1", "MES-3"};

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void makeASiteWithTwoRankings() throws IOException {
        Thrive.run(folder, "init", "mill", "--place", "Mill", "--tables", "red,blue");
        site = folder.resolve("mill");
        dated("prioritised: 2026-04-16");
        rank("red", RED);
        rank("blue", RED);
    }

    private void dated(String dates) throws IOException {
        Path file = site.resolve("site.yaml");
        String text = Files.readString(file).replaceFirst("title: Baseline[^}]*}", "title: Baseline, " + dates + "}");
        Files.writeString(file, text);
    }

    private void rank(String table, String... principles) {
        List<String> typed = new ArrayList<>(List.of("rank", table));
        typed.addAll(List.of(principles));
        typed.add("--force");
        assertThat(Thrive.run(site, typed.toArray(String[]::new)).code()).isZero();
    }

    private Thrive decide(String... typed) {
        List<String> line = new ArrayList<>(List.of("decide"));
        line.addAll(List.of(typed));
        return Thrive.run(site, line.toArray(String[]::new));
    }

    private Path file() {
        return site.resolve("baseline/decision.yaml");
    }

    private String written() throws IOException {
        return Files.readString(file());
    }

    private List<String> decisionProblems() {
        List<String> codes = new ArrayList<>();
        Thrive.run(site, "check", "-f", "json").json().at("problems").node().forEach(p -> {
            if (p.get("code").asString().startsWith("D")) {
                codes.add(p.get("code").asString());
            }
        });
        return codes;
    }

    @Test
    void theProposalIsRecordedWithItsDayAndWithoutReasons() throws IOException {
        Thrive run = decide(RED);
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .contains("The room agreed 5 priorities on 16 April 2026.", "just what the rankings propose")
                .contains("1st, 10 points", "5th, 2 points")
                .doesNotContain("What differs");
        assertThat(run.err()).contains("wrote baseline/decision.yaml");
        assertThat(written())
                .contains("date: 2026-04-16\n")
                .doesNotContain("leftOut", "because", "notes")
                .containsPattern("ballots: \"[0-9a-f]{64}\"\n");
        assertThat(decisionProblems()).isEmpty();
        Json gaps = Thrive.run(site, "sheets", "gap").code() == 0
                ? Thrive.run(site, "gaps", "-f", "json").json()
                : Json.of("{}");
        assertThat(gaps.at("chosenBy").value()).isEqualTo("agreed");
    }

    @Test
    void anotherOrderNeedsNoReason() throws IOException {
        Thrive run = decide("MAC-2", "mes-1", "Easy ways in", "MAC-1", "MIC-1");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).contains("They are the ones that the rankings propose, in\nanother order.");
        assertThat(written().lines().filter(l -> l.contains("principle:")).map(l -> l.substring(15)))
                .containsExactly("MAC-2", "MES-1", "MES-2", "MAC-1", "MIC-1");
        assertThat(decisionProblems()).isEmpty();
    }

    @Test
    void whatComesInAndWhatIsLeftOutNeedAReasonEach() {
        Thrive run = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MIC-4");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "thrive: 2 reasons are missing, so nothing was written; add what the room said.",
                        "  --because MIC-4=\"why it came in, though not proposed\"",
                        "  --because MAC-2=\"why it is left out, though proposed\"",
                        "See thrive decide --help.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void withItsReasonsTheDifferenceIsRecordedAndReadBack() throws IOException {
        Thrive run = decide(
                "MES-2",
                "MAC-1",
                "MIC-1",
                "MES-1",
                "MIC-4",
                "--because",
                "mic-4= Families asked: \"how does it end?\" # twice ",
                "--because",
                "MAC-2=no money, = none",
                "--notes",
                "- to be looked at again\nin June");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .contains("4 of these 5 are among the five that the rankings\npropose.", "named by no table")
                .contains("In: Clear limits and endings (MIC-4), which no table named.\n  Families asked: \"how")
                .contains(
                        "Out: Every sector helps to commission (MAC-2), 5th in the rankings with 2\npoints.\n  no money");
        assertThat(written())
                .contains("  - principle: MIC-4\n    because: \"Families asked: \\\"how does it end?\\\" # twice\"\n")
                .contains("leftOut:\n  - principle: MAC-2\n    because: \"no money, = none\"\n")
                .contains("notes: \"- to be looked at again\\nin June\"\n");
        assertThat(decisionProblems()).isEmpty();
    }

    @Test
    void whatWasChosenFromATieNeedsAReason() throws IOException {
        rank("blue", BLUE);
        Thrive none = decide(RED);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("1 reason is missing", "--because MAC-2=\"why it was chosen from the tie\"");
        Thrive run = decide(
                "MES-2",
                "MAC-1",
                "MIC-1",
                "MES-1",
                "MAC-2",
                "--because",
                "MAC-2=The hands were counted",
                "--because",
                "MES-3=two hands fewer");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .contains("1 place was settled", "joint 5th, 1 point")
                .contains("MAC-2 and MES-3 are\ntied across the last place")
                .contains("Chosen from a tie: Every sector helps to commission (MAC-2).\n  The hands were counted");
        assertThat(written()).contains("leftOut:\n  - principle: MES-3\n    because: \"two hands fewer\"\n");
        assertThat(decisionProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MES-2 MAC-1 MIC-1 MES-1 | 5 principles, and 4 are named",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 MES-3 | 5 principles, and 6 are named",
                "MES-2 MAC-1 MIC-1 MES-1 mes2 | MES-2 is named twice",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-22 | no principle \"MAC-22\"",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --because MIC-4=x | neither agreed nor left out",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --because MIK-4=x | no principle \"MIK-4\"",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --because MAC-2 | P=TEXT",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --because MAC-2= | has no text",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --because MAC-2=x --because mac-2=y | is given twice",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --date 2026-02-30 | not a day",
                "MES-2 MAC-1 MIC-1 MES-1 MAC-2 --as-of soon | not a day",
                "--force | decide needs the principles",
            })
    void whatMakesNoSenseIsRefusedAndNothingIsWritten(String typed, String message) {
        Thrive run = decide(typed.split(" ", -1));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aListInOneWordIsSuggestedWithBlanks() {
        assertThat(decide("MES-2,MAC-1, MIC-1").err()).contains("Did you mean MES-2 MAC-1 MIC-1?");
        assertThat(decide("MES-2;MAC-1").err()).contains("Did you mean MES-2 MAC-1?");
        assertThat(decide("1,2,3").err()).contains("Did you mean 1 2 3?");
        assertThat(decide("MES-2: the way in").err()).contains("Did you mean MES-2?");
    }

    @Test
    void aMistypedPrincipleGetsASuggestion() {
        assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-22").err()).contains("Did you mean MAC-2?");
        assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--because", "MAK-1=x")
                        .err())
                .contains("Did you mean MAC-1?");
    }

    @Test
    void controlCharactersAndHalfCharactersInAReasonAreRefused() {
        for (String hidden : List.of("\u0007", "\u001B[31m", "\u0000", "\u202E", "\uD83D")) {
            Thrive run = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--because", "MAC-2=a" + hidden + "b");
            assertThat(run.code()).as(run.toString()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be seen");
            assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--notes", hidden + "b")
                            .code())
                    .isEqualTo(2);
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void fewerThanFiveAreEnoughWhereTheTablesNamedFewer() throws IOException {
        rank("red", "MES-2", "MAC-1", "MIC-1");
        rank("blue", "MES-2", "MIC-1");
        assertThat(decide("MES-2", "MIC-1").err()).contains("3 to 5 principles, and 2 are named");
        Thrive run = decide("MES-2", "MIC-1", "MAC-1");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).contains("3 priorities", "just what the rankings propose");
        assertThat(decisionProblems()).isEmpty();
        assertThat(Thrive.run(site, "consensus").out()).contains("What the room agreed");
        assertThat(Thrive.run(site, "report", "poster").code()).isZero();
        rank("blue", BLUE);
        assertThat(decisionProblems()).containsExactly("D01");
    }

    @Test
    void theDayIsTheOneTypedElseTheRoundsElseTheLatestOfTheSite() throws IOException {
        assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--date", "2026-05-01")
                        .code())
                .isZero();
        assertThat(written()).contains("date: 2026-05-01\n");
        dated("scored: 2026-03-12");
        Thrive latest = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--force");
        assertThat(latest.out())
                .contains(
                        "on 12 March 2026",
                        "Dated 12 March 2026, the latest date in site.yaml: round baseline was scored.\n--date DATE");
        assertThat(written()).contains("date: 2026-03-12\n");
        dated("scored: 2026-03-12");
        Files.writeString(
                site.resolve("site.yaml"),
                Files.readString(site.resolve("site.yaml")).replace(", scored: 2026-03-12", ""));
        Thrive none = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--force");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no date to go by", "--date DATE", "prioritised");
        assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--force", "--as-of", "2026-04-17")
                        .code())
                .isZero();
        assertThat(written()).contains("date: 2026-04-17\n");
    }

    @Test
    void laterRoundsDoNotDateAnEarlierDecision() throws IOException {
        dated("scored: 2026-03-12");
        Files.writeString(
                site.resolve("site.yaml"),
                Files.readString(site.resolve("site.yaml"))
                        + "  - {id: follow-up, title: Later, scored: 2027-03-11}\n");
        assertThat(decide(RED).out()).contains("on 12 March 2026");
    }

    @Test
    void aDecisionIsOverwrittenOnlyWhenForced() throws IOException {
        decide(RED);
        String first = written();
        Thrive again = decide(RED);
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("nothing to write");
        Thrive other = decide("MAC-1", "MES-2", "MIC-1", "MES-1", "MAC-2");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("baseline/decision.yaml would be overwritten", "--force");
        assertThat(written()).isEqualTo(first);
        assertThat(decide("MAC-1", "MES-2", "MIC-1", "MES-1", "MAC-2", "--force")
                        .code())
                .isZero();
        assertThat(written()).isNotEqualTo(first);
    }

    @Test
    void aDecisionWithErrorsCanBeDecidedAnew() throws IOException {
        Files.writeString(file(), "priorities: [\n");
        assertThat(decide(RED).code()).isEqualTo(2);
        assertThat(decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--force")
                        .code())
                .isZero();
        assertThat(decisionProblems()).isEmpty();
    }

    @Test
    void aDryRunPrintsTheFileAndWritesNothing() throws IOException {
        Thrive dry = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.err()).contains("The room agreed 5 priorities", "would write baseline/decision.yaml");
        assertThat(file()).doesNotExist();
        decide(RED);
        assertThat(written()).isEqualTo(dry.out());
    }

    @Test
    void aQuietRunSaysOnlyTheResult() {
        Thrive run = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "-q");
        assertThat(run.out()).contains("Agreed by the room");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProposalIsTheSameBeforeAndAfter() {
        String before = Thrive.run(site, "consensus", "-f", "json").out();
        decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MIC-4", "--because", "MIC-4=x", "--because", "MAC-2=y");
        assertThat(Thrive.run(site, "consensus", "-f", "json").out()).isEqualTo(before);
    }

    @Test
    void rankingsThatChangeAfterwardsAreToldUntilTheRoomDecidesAgain() {
        decide(RED);
        assertThat(decisionProblems()).isEmpty();
        rank("blue", "MAC-1", "MES-2", "MIC-1", "MES-1", "MAC-2");
        assertThat(decisionProblems()).containsExactly("D05");
        Thrive again = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--force");
        assertThat(again.code()).as(again.toString()).isZero();
        assertThat(decisionProblems()).isEmpty();
    }

    @Test
    void faultyRankingsAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(site.resolve("baseline/rankings/red.csv"), "rank,principle\n1,MES-22\n");
        Thrive run = decide(RED);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[R06]", "baseline/rankings/red.csv:2", "no result");
        assertThat(file()).doesNotExist();
    }

    @Test
    void withoutRankingsItSaysWhatToDo() throws IOException {
        Thrive.run(folder, "init", "empty", "--place", "Empty", "--tables", "red");
        Path empty = folder.resolve("empty");
        Thrive blank = Thrive.run(empty, "decide", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2");
        assertThat(blank.code()).isEqualTo(2);
        assertThat(blank.err()).contains("no table has ranked anything in round baseline", "thrive rank TABLE");
        Files.delete(empty.resolve("baseline/rankings/red.csv"));
        Thrive none = Thrive.run(empty, "decide", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no round has any rankings yet", "thrive sheets");
    }

    @Test
    void nothingIsAskedUnlessAllThreeStreamsAreTerminals() {
        for (Set<String> terminals : List.of(Set.<String>of(), Set.of("in", "err"), Set.of("in", "out"))) {
            Thrive run = Thrive.run(site, "\ny\n", terminals, java.util.Map.of(), "decide");
            assertThat(run.code()).as(run.toString()).isEqualTo(2);
            assertThat(run.err()).contains("decide needs the principles").doesNotContain("Agreed:");
        }
        assertThat(file()).doesNotExist();
    }

    private String priorities(String format) throws IOException {
        assertThat(Thrive.run(site, "report", "priorities", "--force").code()).isZero();
        return Files.readString(site.resolve("reports/baseline/priorities." + format));
    }

    @Test
    void aReasonForWhatWasProposedIsShownWhereReasonsAre() throws IOException {
        Thrive run = decide("MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2", "--because", "MAC-1=all were for it");

        assertThat(run.out())
                .contains("What else the room gave reasons for\nIn, as proposed: ", "(MAC-1).\n  all were for it\n")
                .doesNotContain("What differs");
        assertThat(priorities("md"))
                .contains("## What else the room gave reasons for", "(MAC-1).** all were for it")
                .doesNotContain("Where the decision differs");
        assertThat(priorities("html"))
                .containsSubsequence("<h2>What else the room gave reasons for</h2>", "</strong>", "all were for it");
    }

    /** MAC-2 and MES-3 are tied across the fifth place; the room takes MAC-2 and says why it does not take the other. */
    @Test
    void aReasonForNotChoosingFromATieIsShownBesideThatOfTheOther() throws IOException {
        rank("blue", BLUE);
        Thrive run = decide(
                "MES-2",
                "MAC-1",
                "MIC-1",
                "MES-1",
                "MAC-2",
                "--because",
                "MAC-2=sooner",
                "--because",
                "MES-3=no money");

        assertThat(run.out())
                .containsSubsequence(
                        "What differs from the proposal",
                        "Chosen from a tie: ",
                        "(MAC-2).\n  sooner",
                        "What else the room gave reasons for",
                        "Not chosen from a tie: ",
                        "(MES-3).\n  no money");
    }

    @Test
    void aReasonWrittenByHandIsShownAndOthersAreNotMade() throws IOException {
        decide(RED);
        Files.writeString(
                file(), written().replace("  - principle: MIC-1\n", "  - principle: MIC-1\n    because: by hand\n"));

        assertThat(priorities("md")).containsOnlyOnce("In, as proposed").contains("(MIC-1).** by hand");
        Files.writeString(file(), written().replace("    because: by hand\n", ""));
        assertThat(priorities("md")).doesNotContain("What else the room", "In, as proposed");
    }

    /** A model whose codes are the numbers 1 to 7; both tables rank alike. */
    private void numbered(int... ranked) throws IOException {
        StringBuilder model = new StringBuilder(
                "schema: thrive-model/1\nid: seven\nversion: 1\nlevels: [{id: meso, name: Meso}]\nprinciples:\n");
        for (int id = 1; id <= 7; id++) {
            model.append("  - {id: \"" + id + "\", level: meso, name: Aim " + id
                    + ", ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}\n");
        }
        Files.writeString(site.resolve("principles.yaml"), model);
        StringBuilder sheet = new StringBuilder("rank,principle\n");
        for (int i = 0; i < ranked.length; i++) {
            sheet.append(i + 1).append(',').append(ranked[i]).append('\n');
        }
        Files.writeString(site.resolve("baseline/rankings/red.csv"), sheet);
        Files.writeString(site.resolve("baseline/rankings/blue.csv"), sheet);
        Files.deleteIfExists(site.resolve("baseline/scores/red.csv"));
        Files.deleteIfExists(site.resolve("baseline/scores/blue.csv"));
    }

    /** Both rank 3, 1, 2, 5, 4: the first place is principle 3, the second 1, and so on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 4 5      | codes, not as places: 1, 2, 3, 4 and 5; places are typed 1st 2nd 3rd 4th 5th",
                "3 1 2 5 4      | codes, not as places: 3, 1, 2, 5 and 4; places are typed 3rd 1st 2nd 5th 4th",
                "1st 2nd 3rd 4th 5th | ''"
            })
    void numbersReadAsCodesAreToldWhereTheyMayBePlaces(String typed, String told) throws IOException {
        numbered(3, 1, 2, 5, 4);
        Thrive run = decide(typed.split(" "));

        String err = run.err().replaceAll("\\s+", " ");
        if (told.isEmpty()) {
            assertThat(err).doesNotContain("not as places");
        } else {
            assertThat(run.code()).as(run.toString()).isZero();
            assertThat(err).contains("read as " + told);
        }
    }

    @Test
    void wherePlacesAndCodesAreTheSameNothingIsSaid() throws IOException {
        numbered(1, 2, 3, 4, 5);
        Thrive run = decide("1", "2", "3", "4", "5");

        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).doesNotContain("read as");
    }
}
