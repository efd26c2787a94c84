package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code thrive decide} at a terminal, answered line by line. Riverbank's rankings propose MES-2, MIC-2, MES-8, MAC-4 and MIC-4, in
 * that order; MES-4 is sixth.
 */
class DecideDialogueTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copyWithoutADecision() throws IOException {
        site = Thrive.copyOf("riverbank", folder);
        Files.delete(file());
    }

    private Path file() {
        return site.resolve("baseline/decision.yaml");
    }

    private Thrive answered(List<String> answers, String... typed) {
        return Thrive.conversation(site, answers, typed);
    }

    private List<String> recorded() throws IOException {
        return Files.readString(file())
                .lines()
                .filter(line -> line.contains("principle:"))
                .map(line -> line.substring(15))
                .toList();
    }

    @Test
    void enterTakesTheProposalAndYesWritesIt() throws IOException {
        Thrive run = answered(List.of("", "", "y"), "decide");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains("  1  MES-2    Easy ways in", "  6  MES-4    Agencies improve together")
                .contains("Enter alone takes the proposal: MES-2 MIC-2 MES-8 MAC-4 MIC-4")
                .contains(
                        "just what the rankings propose",
                        "Write baseline/decision.yaml?",
                        "wrote baseline/decision.yaml");
        assertThat(recorded()).containsExactly("MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4");
    }

    @Test
    void numbersIdsAndNamesAreUnderstood() throws IOException {
        answered(List.of("3 mes-2 2nd 5. 4", "", "yes"), "decide");
        assertThat(recorded()).containsExactly("MES-8", "MES-2", "MIC-2", "MIC-4", "MAC-4");
        answered(List.of("Clear limits and endings, 1, 2, 3, MAC-4", "", "y"), "decide", "--force");
        assertThat(recorded()).containsExactly("MIC-4", "MES-2", "MIC-2", "MES-8", "MAC-4");
    }

    @Test
    void missingReasonsAreAskedForUntilTheyAreGiven() throws IOException {
        Thrive run = answered(
                List.of("1 2 3 5 6", "", "", "  ", "a\u001B[A", "Nobody can tell: \"no figures\"", "March", "y"),
                "decide");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains("In: Agencies improve together from shared data (MES-4), 6th in the rankings")
                .contains("Out: Young people and families shape spending (MAC-4), 4th in the rankings")
                .contains("there must be one", "cannot be seen");
        assertThat(Files.readString(file()))
                .contains("  - principle: MES-4\n    because: \"Nobody can tell: \\\"no figures\\\"\"\n")
                .contains("leftOut:\n  - principle: MAC-4\n    because: \"March\"\n");
    }

    @Test
    void aWrongListIsExplainedAndAskedForAgain() throws IOException {
        Thrive run = answered(
                List.of("1 2 3 4", "1 2 3 4 99", "1 2 3 4 0", "1 2 3 4 MIC-44", "1 1 2 3 4", "1 2 3 4 5", "", "y"),
                "decide");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains("The room agrees 5 principles, and 4 are named.")
                .contains(
                        "There is no place 99 in the rankings: they go from 1 to 13.",
                        "There is no place 0 in the rankings")
                .contains("There is no principle \"MIC-44\". Did you mean MIC-4?", "MES-2 is named twice.")
                .doesNotContain("nothing was written");
        assertThat(recorded()).hasSize(5);
    }

    @Test
    void qOrTheEndOfInputOrNoWritesNothing() {
        List<List<String>> endings = List.of(
                List.of("q"),
                List.of(),
                List.of("1 2 3 5 6", "Q"),
                List.of("1 2 3 5 6", "", "Q"),
                List.of("1 2 3 5 6", "", "because", " q "),
                List.of("1 2 3 5 6", "", "because"),
                List.of("", "q"),
                List.of("", "", "q"),
                List.of("", "", "n"),
                List.of("", "", ""),
                List.of("", ""),
                List.of(""));
        for (List<String> answers : endings) {
            Thrive run = answered(answers, "decide");
            assertThat(run.code()).as(answers + " " + run).isEqualTo(2);
            assertThat(run.err()).endsWith("stopped; nothing was written\n");
            assertThat(run.out()).isEmpty();
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoIsAskedForAgain() {
        assertThat(answered(List.of("", "", "perhaps", "Y"), "decide").err()).contains("type y or n");
        assertThat(file()).exists();
    }

    @Test
    void onlyTheReasonsAreAskedForWherePrinciplesAreTyped() throws IOException {
        Thrive run = answered(
                List.of("", "no figures", "y"),
                "decide",
                "MES-2",
                "MIC-2",
                "MES-8",
                "MES-4",
                "MIC-4",
                "--because",
                "MAC-4=March");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("In: ", "Because: ").doesNotContain("Agreed: ");
        assertThat(run.err().indexOf("Because: ")).isEqualTo(run.err().lastIndexOf("Because: "));
        assertThat(Files.readString(file())).contains("\"no figures\"", "\"March\"");
    }

    @Test
    void nothingIsAskedWhereNothingIsMissing() {
        Thrive run = answered(List.of(), "decide", "MES-2", "MIC-2", "MES-8", "MAC-4", "MIC-4", "--date", "2026-04-16");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).contains("Agreed by the room");
        assertThat(file()).exists();
    }

    @Test
    void aDecisionThatIsThereIsToldBeforeAnythingIsAsked() throws IOException {
        Files.writeString(file(), "schema: thrive-decision/1\n");
        Thrive run = answered(List.of("", "y"), "decide");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("baseline/decision.yaml is there already", "--force")
                .doesNotContain("Agreed:");
        assertThat(Files.readString(file())).isEqualTo("schema: thrive-decision/1\n");
    }

    @Test
    void aDryRunAsksForWhatIsMissingButNotForLeave() {
        Thrive run = answered(List.of("", ""), "decide", "--dry-run");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).contains("schema: thrive-decision/1");
        assertThat(file()).doesNotExist();
    }

    @Test
    void whereATieGoesAcrossTheFifthPlaceEnterTakesNothing() {
        Thrive.run(folder, "init", "mill", "--place", "Mill", "--tables", "red,blue", "--date", "2026-03-12");
        Path mill = folder.resolve("mill");
        Thrive.run(mill, "rank", "red", "MES-2", "MAC-1", "MIC-1", "MES-1", "MAC-2");
        Thrive.run(mill, "rank", "blue", "MES-2", "MAC-1", "MIC-1", "MES-1", "MES-3");
        Thrive run = Thrive.conversation(
                mill, List.of("", "1 2 3 4 5", "1 2 3 4 MES-3", "", "a show of hands", "y"), "decide");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains(
                        "Tied for the last place\n  5  MAC-2",
                        "5 principles, and 0 are named",
                        "MAC-2 and MES-3 are tied for the last place: type the code")
                .contains("Chosen from a tie: Community network, known and used (MES-3).\nBecause: ")
                .contains("Enter alone takes 2026-03-12", "[y/N]")
                .doesNotContain("Enter alone takes the proposal");
    }

    @Test
    void theDayIsAskedForAndUnderstoodAsItIsWritten() throws IOException {
        Thrive run = answered(
                List.of("yesterday", "3/4/2026", "2026-02-30", "17 April 2026"), "decide", "1", "2", "3", "4", "5");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains("On which day did the room decide?", "Enter alone takes 2026-04-16.")
                .contains("Please type a day such as 2026-03-12. Did you mean 2026-04-03 or 2026-03-04?");
        assertThat(Files.readString(file())).contains("date: 2026-04-17\n");
    }

    @Test
    void aWrongPrincipleIsToldBeforeTheDayIsAskedFor() {
        Thrive run = answered(List.of("2026-04-16"), "decide", "1", "2", "3", "4", "99");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no place 99").doesNotContain("On which day");
    }

    @Test
    void theSecondTimeTheEarlierReasonsAreOffered() throws IOException {
        answered(List.of("1 2 3 5 6", "", "no figures", "in March", "y"), "decide", "--notes", "by hands");
        Thrive again = answered(List.of("1 2 3 5 6", "", "", "as of April", "y", "y"), "decide", "--force");
        assertThat(again.code()).as(again.toString()).isZero();
        assertThat(again.err())
                .contains("Agreed before: MES-2 MIC-2 MES-8 MIC-4 MES-4")
                .contains("Said before: no figures", "Said before: in March", "Notes before: by hands");
        assertThat(Files.readString(file()))
                .contains("because: \"no figures\"", "because: \"as of April\"", "by hands")
                .doesNotContain("in March");
    }

    @Test
    void whatIsNotKeptOfAnEarlierDecisionIsSaid() throws IOException {
        answered(List.of("1 2 3 5 6", "", "no figures", "in March", "y"), "decide", "--notes", "by hands");
        Thrive missing = Thrive.run(site, "decide", "1", "2", "3", "5", "6", "--force", "--because", "4=later");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("--because MES-4=\"no figures\"").contains("said before");
        Thrive other = Thrive.run(site, "decide", "1", "2", "3", "4", "5", "--force");
        assertThat(other.code()).as(other.toString()).isZero();
        assertThat(other.err())
                .contains("the earlier reason for MES-4 is not kept: no figures")
                .contains("the earlier notes are not kept: by hands");
    }
}
