package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflow that {@code init} writes, run step by step in a repository as the host would, and what git makes of the site's files. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowIT {

    private static final String UNPACKED = "tools/thrive-" + Distribution.VERSION;

    @TempDir
    Path temp;

    private ScratchRepository repository;

    @BeforeEach
    void makeARepository() throws Exception {
        repository = ScratchRepository.in(temp);
        repository.environment().put("THRIVE_ARCHIVE", "no");
        Files.createDirectories(file("tools"));
        Files.copy(Distribution.ZIP, file(UNPACKED + ".zip"));
    }

    private Path file(String name) {
        return repository.folder().resolve(name);
    }

    private void init(String site) throws Exception {
        Ran ran = thrive(repository, "init", site, "--place", "Mill", "--tables", "red,blue", "--date", "2026-03-12");
        assertThat(ran.exit()).as(ran.toString()).isZero();
    }

    private static Ran thrive(ScratchRepository where, String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Distribution.FOLDER.resolve("bin/thrive").toString()));
        command.addAll(List.of(words));
        return where.run(command);
    }

    /** One table has scored; its sheet has the line ends of a spreadsheet. */
    private void fillIn(String site) throws IOException {
        Path sheet = file(site + "/baseline/scores/red.csv");
        String filled = Files.readString(sheet).replaceFirst("(MES-2,[^,]*),,", "$1,3,");
        assertThat(filled).contains(",3,");
        Files.writeString(sheet, filled.replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    private static void assertThatItRan(Ran ran) {
        assertThat(ran.exit()).as(ran.toString()).isZero();
    }

    @Test
    void aNewSiteIsGreenAndWhatIsFilledInIsReported() throws Exception {
        init("sites/mill");
        assertThatItRan(repository.runSteps("thrive-sites.mill.yml"));
        fillIn("sites/mill");
        assertThatItRan(repository.runSteps("thrive-sites.mill.yml"));
        assertThat(file("sites/mill/reports/index.html")).exists();
    }

    @Test
    void aSiteWithABadSheetIsNot() throws Exception {
        init("it's my place");
        Files.writeString(file("it's my place/baseline/scores/red.csv"), "principle,score\nMES-2,9\n");
        String workflow = Distribution.filesBelow(file(".github/workflows")).first();
        Ran ran = repository.runSteps(workflow);
        assertThat(ran.exit()).as(ran.toString()).isEqualTo(1);
        assertThat(ran.out() + ran.err()).contains("red.csv");
    }

    @Test
    void withoutAThriveItSaysWhatToDo() throws Exception {
        Files.delete(file(UNPACKED + ".zip"));
        init("mill");
        Ran ran = repository.runSteps("thrive-mill.yml");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("put thrive-" + Distribution.VERSION + ".zip into the folder tools");
    }

    @Test
    void aWindowsCheckoutRunsAndKeepsTheBytesOfItsSheets() throws Exception {
        init(".");
        fillIn(".");
        repository.commit();
        ScratchRepository windows = repository.windowsCheckout();
        assertThat(windows.folder().resolve("site.yaml")).content().contains("\r\n");
        for (String sheet : Distribution.filesBelow(file("baseline"))) {
            assertThat(windows.folder().resolve("baseline").resolve(sheet))
                    .hasSameBinaryContentAs(file("baseline/" + sheet));
        }
        assertThatItRan(windows.runSteps("thrive.yml"));
        assertThat(windows.folder().resolve("reports/index.html")).exists();
    }

    @Test
    void anUnpackedThriveRunsFromAWindowsCheckoutAndLeavesNothingForGit() throws Exception {
        assertThatItRan(repository.run(List.of("unzip", "-q", UNPACKED + ".zip", "-d", "tools")));
        Files.delete(file(UNPACKED + ".zip"));
        init("mill");
        repository.commit();
        ScratchRepository windows = repository.windowsCheckout();
        windows.environment().remove("THRIVE_ARCHIVE");

        assertThatItRan(windows.runSteps("thrive-mill.yml"));

        assertThat(windows.folder().resolve(UNPACKED + "/cache")).exists();
        assertThat(windows.git("status", "--porcelain", "--", "tools")).isEmpty();
    }

    @Test
    void gitIgnoresWhatSpreadsheetsAndDesktopsLeave() throws Exception {
        init("mill");
        repository.commit();
        for (String left : List.of("~$red.csv", ".~lock.red.csv#", ".DS_Store", "Thumbs.db", "desktop.ini")) {
            Files.writeString(file("mill/baseline/scores/" + left), "x");
        }
        Files.createDirectories(file("mill/thrive/cache/java-17"));
        Files.writeString(file("mill/thrive/cache/java-17/archive.jsa"), "x");
        assertThat(repository.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void aPageThatTwoMadeIsNotMergedLineByLine() throws Exception {
        init("mill");
        Files.createDirectories(file("mill/reports"));
        makeAPage("base");
        repository.git("checkout", "-q", "-b", "theirs");
        makeAPage("theirs");
        repository.git("checkout", "-q", "-b", "mine", "main");
        makeAPage("mine");
        Ran merge = repository.run(List.of("git", "merge", "-q", "theirs"));
        assertThat(merge.exit()).isNotZero();
        assertThat(file("mill/reports/index.html")).hasContent("<p>\nmine\n</p>");
    }

    private void makeAPage(String words) throws Exception {
        Files.writeString(file("mill/reports/index.html"), "<p>\n" + words + "\n</p>\n");
        repository.commit();
    }
}
