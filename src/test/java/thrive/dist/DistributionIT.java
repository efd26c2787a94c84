package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DistributionIT {

    @Test
    void theFolderHoldsTheLaunchersTheJarsAndWhatAReaderNeeds() throws IOException {
        assertThat(Distribution.filesBelow(Distribution.FOLDER))
                .contains(
                        "LICENSE",
                        "README.md",
                        "bin/thrive",
                        "bin/thrive.cmd",
                        "lib/thrive-" + Distribution.VERSION + ".jar")
                .allMatch(name ->
                        name.matches("LICENSE|README\\.md|\\.gitattributes|bin/thrive(\\.cmd)?|lib/[^/]+\\.jars?"
                                + "|(docs|examples|licences)/.+"));
    }

    @Test
    void noTestLibraryIsShipped() throws IOException {
        assertThat(Distribution.filesBelow(Distribution.FOLDER))
                .noneMatch(name -> name.matches("lib/(junit|assertj|archunit|slf4j).*"));
    }

    @Test
    void theZipHoldsTheFolderByteForByteBelowOneNameWithTheVersion() throws IOException {
        try (FileSystem zip = Distribution.openZip()) {
            String top = "thrive-" + Distribution.VERSION + "/";
            var names = Distribution.filesBelow(Distribution.FOLDER);
            assertThat(Distribution.filesBelow(zip.getPath("/")))
                    .containsExactlyElementsOf(names.stream().map(top::concat).toList());
            for (String name : names) {
                assertThat(Files.mismatch(zip.getPath(top + name), Distribution.FOLDER.resolve(name)))
                        .as(name)
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void theZipKeepsTheLauncherExecutable() throws IOException {
        try (FileSystem zip = Distribution.openZip()) {
            Path bin = zip.getPath("thrive-" + Distribution.VERSION, "bin");
            assertThat(modeOf(bin.resolve("thrive"))).isEqualTo("rwxr-xr-x");
            assertThat(modeOf(bin.resolve("thrive.cmd"))).isEqualTo("rw-r--r--");
        }
    }

    @Test
    void theWindowsLauncherHasWindowsLineEnds() throws IOException {
        String script = Files.readString(Distribution.FOLDER.resolve("bin/thrive.cmd"));
        assertThat(script.split("\n", -1)).hasSizeGreaterThan(10);
        assertThat(script.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void theLauncherHasUnixLineEnds() throws IOException {
        assertThat(Files.readString(Distribution.FOLDER.resolve("bin/thrive")))
                .startsWith("#!/bin/sh\n")
                .doesNotContain("\r");
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
