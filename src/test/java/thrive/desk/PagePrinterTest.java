package thrive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Printing with stand-ins for a browser: one that prints, and those that do not. */
@DisabledOnOs(OS.WINDOWS)
class PagePrinterTest {

    @TempDir
    Path folder;

    private PagePrinter printer(String script, Duration limit) throws IOException {
        Path program = FakePrograms.make(folder.resolve("bin/chromium"), script);
        return new PagePrinter(
                new Browser(program), Map.of("RECORD", folder.resolve("record").toString()), limit);
    }

    private PrintFailure failure(String script) {
        return catchThrowableOfType(
                PrintFailure.class,
                () -> printer(script, Duration.ofSeconds(30)).print(List.of("<p>one")));
    }

    @Test
    void pagesArePrintedInOrderAndNothingIsLeft() throws Exception {
        List<byte[]> printed = printer(FakePrograms.PRINTS, Duration.ofSeconds(30))
                .print(List.of("<p>one\n", "<p>two\n", "<p>three\n"));
        assertThat(printed.stream().map(PagePrinterTest::text))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("%PDF").endsWith("<p>one\n"),
                        two -> assertThat(two).endsWith("<p>two\n"),
                        three -> assertThat(three).endsWith("<p>three\n"));
        String typed = Files.readString(folder.resolve("record"));
        assertThat(typed.lines())
                .hasSize(3)
                .allMatch(line -> line.contains("--headless=new ")
                        && line.contains("--host-resolver-rules=MAP * ~NOTFOUND ")
                        && line.contains("--no-pdf-header-footer ")
                        && line.contains("--generate-pdf-document-outline "));
        Path profile = Path.of(typed.replaceAll("(?s).*?--user-data-dir=(\\S+).*", "$1"));
        assertThat(profile.resolve("../..").normalize()).doesNotExist();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aFailureIsToldByTheLastWordsOfTheBrowser() {
        assertThat(failure("#!/bin/sh\necho first >&2\necho '[1:2:ERROR:x.cc:3] No usable sandbox!' >&2\nexit 1\n")
                        .why())
                .isEqualTo("it ended with code 1: No usable sandbox!");
        assertThat(failure("#!/bin/sh\n:\n").why()).isEqualTo("it made no file");
        assertThat(failure("#!/bin/sh\nfor a; do case $a in --print-to-pdf=*) echo x >${a#*=} ;; esac; done\n")
                        .why())
                .isEqualTo("what it made is no PDF");
        assertThat(failure("no program of any kind\0").page()).isZero();
    }

    @Test
    void theFirstPageThatFailsIsTold() throws IOException {
        PagePrinter printer = printer(
                FakePrograms.PRINTS.replace("echo \"$@\"", "case $page in */1/page.html) exit 3 ;; esac\necho \"$@\""),
                Duration.ofSeconds(30));
        PrintFailure failure =
                catchThrowableOfType(PrintFailure.class, () -> printer.print(List.of("a\n", "b\n", "c\n")));
        assertThat(failure.page()).isEqualTo(1);
        assertThat(failure.why()).isEqualTo("it ended with code 3");
    }

    @Test
    void aBrowserThatHangsIsStoppedWithAllItsProcesses() throws Exception {
        Path pid = folder.resolve("pid");
        PagePrinter printer =
                printer("#!/bin/sh\n/bin/sleep 600 &\necho $! >" + pid + "\nwait\n", Duration.ofSeconds(1));
        PrintFailure failure = catchThrowableOfType(PrintFailure.class, () -> printer.print(List.of("<p>one")));
        assertThat(failure.why()).isEqualTo("it was not done after 1 s");
        long child = Long.parseLong(Files.readString(pid).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aPdfIsSettledInPlaceAndTellsWhichPageItIsOf() throws Exception {
        byte[] printed = printer(FakePrograms.PRINTS, Duration.ofSeconds(30))
                .print(List.of("é\n"))
                .get(0);
        byte[] settled = Pdf.settled(printed, "é\n", LocalDate.of(2026, 4, 16));
        assertThat(settled).hasSameSizeAs(printed);
        assertThat(text(settled))
                .contains("/CreationDate (D:20260416000000+00'00')", "/ModDate (D:20260416000000Z)>>", "\né\n")
                .doesNotContain("Mozilla");
        Path file = Files.write(folder.resolve("page.pdf"), settled);
        assertThat(Pdf.isPrintOf(file, "é\n")).isTrue();
        assertThat(Pdf.isPrintOf(file, "e\n")).isFalse();
        assertThat(Pdf.isPrintOf(Files.write(file, printed), "é\n")).isFalse();
        assertThat(Pdf.isPrintOf(folder.resolve("missing.pdf"), "é\n")).isFalse();
    }

    @Test
    void aBrowserWithAShortNameKeepsIt() {
        byte[] printed = "%PDF-1.4\n/Creator (Short)\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Pdf.settled(printed, "<p>", LocalDate.of(2026, 4, 16))).isEqualTo(printed);
    }
}
