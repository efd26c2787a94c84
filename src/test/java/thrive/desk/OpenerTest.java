package thrive.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OpenerTest {

    private static final Path PAGE = Path.of("/tmp/a b & c/index.html");

    @TempDir
    Path folder;

    private String program(String name) throws IOException {
        return FakePrograms.make(folder.resolve(name), "#!/bin/sh\n").toString();
    }

    private Map<String, String> with(String name, String value) {
        return Map.of("PATH", folder.toString(), name, value);
    }

    @Test
    void linuxOpensWithXdgOpenWhereThereIsAScreen() throws IOException {
        String opener = program("xdg-open");
        assertThat(Opener.command(PAGE, with("DISPLAY", ":0"), "Linux")).contains(List.of(opener, PAGE.toString()));
        assertThat(Opener.command(PAGE, with("DISPLAY", ""), "Linux")).isEmpty();
        String apart = program("setsid");
        assertThat(Opener.command(PAGE, with("WAYLAND_DISPLAY", "wayland-0"), "Linux"))
                .contains(List.of(apart, opener, PAGE.toString()));
    }

    @Test
    void linuxInsideWindowsOpensWithWhatWindowsHas() throws IOException {
        String opener = program("wslview");
        assertThat(Opener.command(PAGE, with("WSL_DISTRO_NAME", "Debian"), "Linux"))
                .contains(List.of(opener, PAGE.toString()));
        assertThat(Opener.command(PAGE, with("DISPLAY", ":0"), "Linux")).isEmpty();
    }

    @Test
    void macAndWindowsOpenWithTheirOwnAndNoShellSeesThePath() throws IOException {
        String opener = program("open");
        assertThat(Opener.command(PAGE, with("A", "b"), "Mac OS X")).contains(List.of(opener, PAGE.toString()));
        assertThat(Opener.command(PAGE, Map.of(), "Windows 11"))
                .contains(List.of("rundll32", "url.dll,FileProtocolHandler", "file:///tmp/a%20b%20&%20c/index.html"));
    }

    @Test
    void anOpenerThatIsMissingOrFailsIsNoticed() throws IOException {
        assertThat(Opener.start(List.of(program("fine")))).isTrue();
        assertThat(Opener.start(List.of(folder.resolve("missing").toString()))).isFalse();
        assertThat(Opener.start(List.of(FakePrograms.make(folder.resolve("f"), "#!/bin/sh\nexit 3\n")
                        .toString())))
                .isFalse();
        assertThat(Opener.start(List.of(FakePrograms.make(folder.resolve("s"), "#!/bin/sh\nexec /bin/sleep 3\n")
                        .toString())))
                .isTrue();
    }
}
