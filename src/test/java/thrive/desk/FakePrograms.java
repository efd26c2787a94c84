package thrive.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Stand-ins for programs of the machine: shell scripts that need nothing but a shell. */
public final class FakePrograms {

    /** Says, as Chromium does, what it thinks of the machine; copies its arguments beside the PDF; prints a PDF of the page's text. */
    public static final String PRINTS = """
            #!/bin/sh
            echo '[1:2:1125/0213:ERROR:dbus/bus.cc:405] Failed to connect to the bus' >&2
            for a; do
                page=${a#file://}
                case $a in --print-to-pdf=*) pdf=${a#*=} ;; esac
            done
            echo "$@" >>"${RECORD:-/dev/null}"
            {
                echo '%PDF-1.4'
                echo "/Creator (Mozilla/5.0 \\\\(X11; Linux x86_64\\\\) AppleWebKit/537.36 \\\\(KHTML, like Gecko\\\\) HeadlessChrome/156.0.0.0)"
                echo "/CreationDate (D:20261125021358+02'00')"
                echo "/ModDate (D:20261125021358Z)>>"
                while IFS= read -r line; do printf '%s\\n' "$line"; done <"$page"
            } >"$pdf"
            """;

    private FakePrograms() {}

    /** Makes a program of that name, with the folders on its way. */
    public static Path make(Path file, String script) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
