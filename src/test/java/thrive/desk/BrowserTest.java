package thrive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class BrowserTest {

    @TempDir
    Path folder;

    private Path program(String name) throws IOException {
        return FakePrograms.make(folder.resolve(name), "#!/bin/sh\n");
    }

    private Map<String, String> path(String... folders) {
        String all = "";
        for (String name : folders) {
            all += folder.resolve(name) + File.pathSeparator;
        }
        return Map.of("PATH", all);
    }

    @Test
    void theFirstNameIsTakenWhateverTheOrderOfThePath() throws IOException {
        Path chromium = program("b/chromium");
        program("a/google-chrome");
        program("a/msedge");
        assertThat(Browser.find(path("a", "b"))).contains(new Browser(chromium));
        assertThat(Browser.find(path("b", "a"))).contains(new Browser(chromium));
        Files.delete(chromium);
        assertThat(Browser.find(path("b", "a"))).contains(new Browser(folder.resolve("a/google-chrome")));
    }

    @Test
    void whatCannotBeRunOrLiesInTheCurrentFolderIsNoBrowser() throws IOException {
        assumeThat(Path.of("/Applications")).doesNotExist();
        Files.createDirectories(folder.resolve("a/chromium"));
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/google-chrome"), "no program");
        assertThat(Browser.find(path("a", "b", "missing"))).isEmpty();
        assertThat(Browser.find(Map.of())).isEmpty();
        assertThat(Browser.find(Map.of("PATH", "." + File.pathSeparator + "\0" + File.pathSeparator)))
                .isEmpty();
    }

    @Test
    void theFoldersOfWindowsAndOfAMacUserAreLookedInToo() throws IOException {
        assumeThat(Path.of("/Applications")).doesNotExist();
        Path edge = program("Program Files (x86)/Microsoft/Edge/Application/msedge.exe");
        Path chrome = program("local/Google/Chrome/Application/chrome.exe");
        assertThat(Browser.find(Map.of(
                        "ProgramFiles(x86)",
                        folder.resolve("Program Files (x86)").toString())))
                .contains(new Browser(edge));
        assertThat(Browser.find(Map.of(
                        "PROGRAMFILES(X86)",
                        folder.resolve("Program Files (x86)").toString(),
                        "LOCALAPPDATA",
                        folder.resolve("local").toString())))
                .contains(new Browser(chrome));
        Path mac = program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        assertThat(Browser.find(Map.of("HOME", folder.toString()))).contains(new Browser(mac));
        assertThat(Browser.named("Applications/Google Chrome.app", folder, Map.of()))
                .contains(new Browser(mac));
    }

    @Test
    void aBrowserIsNamedByItsPathOrByANameOnTheSearchPath() throws IOException {
        Path beta = program("bin/google-chrome-beta");
        assertThat(Browser.named("bin/google-chrome-beta", folder, Map.of())).contains(new Browser(beta));
        assertThat(Browser.named("google-chrome-beta", folder, path("bin"))).contains(new Browser(beta));
        assertThat(Browser.named("other/google-chrome-beta", folder, path("bin")))
                .isEmpty();
        assertThat(Browser.named("bin", folder, Map.of())).isEmpty();
    }

    /** A snap has a temporary folder of its own, in which it would not find our page. */
    @Test
    void aSnapIsGivenAFolderThatItCanSee() throws IOException {
        Map<String, String> home = Map.of("HOME", folder.toString());
        Path launcher = FakePrograms.make(folder.resolve("chromium-browser"), "#!/bin/sh\nexec /snap/bin/chromium\n");
        try (ScratchFolder scratch = new Browser(launcher).scratch(home)) {
            assertThat(scratch.path()).startsWith(folder.resolve("snap/chromium/common"));
        }
        try (ScratchFolder scratch = new Browser(program("chromium")).scratch(home)) {
            assertThat(scratch.path().startsWith(folder.resolve("snap"))).isFalse();
        }
    }
}
