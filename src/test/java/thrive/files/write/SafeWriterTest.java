package thrive.files.write;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriterTest {

    /** Larger than any process number that a system gives out. */
    private static final long DEAD = 999_999_999;

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path existing(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void newFilesAreWrittenInUtf8WithTheirFoldersAndNothingElseStays() throws Exception {
        Path page = folder.resolve("reports/baseline/poster.md");
        Path other = folder.resolve("plan.csv");

        assertThat(SafeWriter.write(List.of(Output.ours(page, "Café\n"), Output.theirs(other, "id\n")), false))
                .containsExactly(page, other);

        assertThat(page).hasBinaryContent(new byte[] {'C', 'a', 'f', (byte) 0xC3, (byte) 0xA9, '\n'});
        assertThat(names()).containsExactly("plan.csv", "reports");
        assertThat(names(folder.resolve("reports/baseline"))).containsExactly("poster.md");
    }

    @Test
    void identicalBytesAreNotWrittenAgain() throws Exception {
        Path same = existing("same.md", "as before");
        Path precious = existing("site.yaml", "place: P");

        assertThat(SafeWriter.write(
                        List.of(Output.ours(same, "as before"), Output.theirs(precious, "place: P")), false))
                .isEmpty();

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
    }

    @Test
    void aPreciousFileInTheWayStopsEverything() throws IOException {
        Path ours = existing("page.md", "old");
        Path precious = existing("decision.yaml", "edited");
        Path sheet = existing("red.csv", "filled in");

        WriteRefused refused = catchThrowableOfType(
                WriteRefused.class,
                () -> SafeWriter.write(
                        List.of(
                                Output.ours(ours, "new"),
                                Output.theirs(precious, "new"),
                                Output.theirs(folder.resolve("fresh.csv"), "new"),
                                Output.theirs(sheet, "new")),
                        false));

        assertThat(refused.inTheWay()).containsExactly(precious, sheet);
        assertThat(ours).hasContent("old");
        assertThat(names()).containsExactly("decision.yaml", "page.md", "red.csv");
    }

    @Test
    void forceOverwritesAPreciousFile() throws Exception {
        Path precious = existing("decision.yaml", "edited");

        SafeWriter.write(List.of(Output.theirs(precious, "new")), true);

        assertThat(precious).hasContent("new");
    }

    @Test
    void whatWouldChangeIsToldWithoutWriting() throws Exception {
        Output same = Output.ours(existing("same.md", "as before"), "as before");
        Output other = Output.ours(existing("other.md", "old"), "new");
        Output fresh = Output.ours(folder.resolve("fresh.md"), "new");

        assertThat(SafeWriter.changed(List.of(same, other, fresh), false)).containsExactly(other, fresh);
        assertThat(names()).containsExactly("other.md", "same.md");
    }

    @Test
    void allFilesAreStagedBeforeTheFirstIsMoved() throws Exception {
        Path first = existing("first.md", "old");
        Path second = folder.resolve("second.md");

        SafeWriter.write(List.of(Output.ours(first, "new"), Output.ours(second, "new")), false, () -> {
            assertThat(first).hasContent("old");
            assertThat(second).doesNotExist();
            assertThat(folder.toFile().list((in, name) -> name.endsWith(".tmp")))
                    .hasSize(2);
        });

        assertThat(first).hasContent("new");
        assertThat(names()).containsExactly("first.md", "second.md");
    }

    @Test
    void aFolderIsNoFileToWriteTo() throws IOException {
        Path target = Files.createDirectory(folder.resolve("page.md"));

        for (boolean force : new boolean[] {false, true}) {
            assertThatThrownBy(() -> SafeWriter.write(List.of(Output.ours(target, "new")), force))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(target + ": it is a folder");
        }
        assertThat(names()).containsExactly("page.md");
    }

    @Test
    void whatTheSystemRefusesNamesTheTargetAndNotTheStagedFile() throws IOException {
        Path target = folder.resolve("x".repeat(300) + ".md");

        assertThatThrownBy(() -> SafeWriter.write(List.of(Output.ours(target, "new")), false))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(target.toString())
                .hasMessageNotContaining(".thrive-");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAnIoExceptionAndTheOldFilesStay() throws IOException {
        Path file = existing("page.md", "old");
        File asFile = folder.toFile();
        assumeTrue(asFile.setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "the superuser may write anywhere");
            assertThatThrownBy(() -> SafeWriter.write(List.of(Output.ours(file, "new")), false))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(file.toString());
            assertThat(file).hasContent("old");
        } finally {
            assertThat(asFile.setWritable(true)).isTrue();
        }
    }

    @Test
    void whatAKilledRunLeftBehindIsSweptByTheNext() throws Exception {
        existing(".thrive-" + DEAD + "-0.tmp", "half a pa");

        SafeWriter.write(List.of(Output.ours(folder.resolve("page.md"), "new")), false);

        assertThat(names()).containsExactly("page.md");
    }

    @Test
    void whatARunOfNowHasStagedIsLeftAlone() throws Exception {
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Path staged = Files.writeString(folder.resolve(".thrive-" + alive + "-0.tmp"), "half a pa");
        existing(".thrive-notes.tmp", "not ours");
        existing(".thrive-99999999999999999999-0.tmp", "no process number");

        SafeWriter.write(List.of(Output.ours(folder.resolve("page.md"), "new")), false);
        assertThat(names())
                .containsExactlyInAnyOrder(
                        ".thrive-99999999999999999999-0.tmp",
                        ".thrive-" + alive + "-0.tmp",
                        ".thrive-notes.tmp",
                        "page.md");

        // A day later the number belongs to another process.
        Files.setLastModifiedTime(staged, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        SafeWriter.write(List.of(Output.ours(folder.resolve("page.md"), "newer")), false);
        assertThat(staged).doesNotExist();
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = existing("page.md", "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        SafeWriter.write(List.of(Output.ours(file, "new")), false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void aLinkStaysALinkAndItsTargetChanges() throws Exception {
        Path target = existing("target.md", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);

        SafeWriter.write(List.of(Output.ours(link, "new")), false);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void aLinkedFolderIsWrittenInto() throws Exception {
        Path real = Files.createDirectory(folder.resolve("shared"));
        Path link = Files.createSymbolicLink(folder.resolve("reports"), real);

        SafeWriter.write(List.of(Output.ours(link.resolve("page.md"), "new")), false);

        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("page.md")).hasContent("new");
    }

    @Test
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        Path copy = folder.resolve("copy");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(copy.toFile())
                .start();

        SafeWriter.write(List.of(Output.ours(pipe, "through")), false);

        assertThat(reader.waitFor(10, SECONDS)).isTrue();
        assertThat(copy).hasContent("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void ofTwoThatMeetBetweenLookingAndWritingOneWins() throws Exception {
        Path file = folder.resolve("baseline/decision.yaml");
        List<Output> first = List.of(Output.theirs(file, "first"));
        List<Output> second = List.of(Output.theirs(file, "second"));

        WriteRefused refused = catchThrowableOfType(
                WriteRefused.class, () -> SafeWriter.write(first, false, () -> written(second, false)));

        assertThat(refused.isMeanwhile()).isTrue();
        assertThat(refused.inTheWay()).containsExactly(file);
        assertThat(file).hasContent("second");
        assertThat(names(folder.resolve("baseline"))).containsExactly("decision.yaml");
    }

    @Test
    void evenTheSameBytesOfAnotherRunAreItsOwn() {
        Path file = folder.resolve("site.yaml");
        List<Output> same = List.of(Output.theirs(file, "place: P"));

        assertThatThrownBy(() -> SafeWriter.write(same, false, () -> written(same, false)))
                .isInstanceOf(WriteRefused.class);
    }

    @Test
    void aBlankSheetIsReplacedOnlyWhileItIsTheOneThatWasRead() throws Exception {
        Path sheet = existing("red.csv", "rank,principle");
        Optional<Stamp> read = Stamp.of(sheet);

        SafeWriter.write(List.of(Output.inPlaceOf(read, sheet, "1,A")), false);
        assertThat(sheet).hasContent("1,A");
        assertThatThrownBy(() -> SafeWriter.write(List.of(Output.inPlaceOf(read, sheet, "1,B")), false))
                .isInstanceOf(WriteRefused.class);
        assertThat(sheet).hasContent("1,A");

        SafeWriter.write(List.of(Output.inPlaceOf(read, sheet, "1,B")), true);
        assertThat(sheet).hasContent("1,B");
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = folder.resolve("new-" + round + ".yaml");
            AtomicInteger winners = new AtomicInteger();
            List<String> won = Collections.synchronizedList(new ArrayList<>());
            Thread[] runs = new Thread[10];
            for (int i = 0; i < runs.length; i++) {
                String text = "run " + i;
                runs[i] = new Thread(() -> {
                    if (written(List.of(Output.theirs(file, text)), false)) {
                        winners.incrementAndGet();
                        won.add(text);
                    }
                });
            }
            for (Thread run : runs) {
                run.start();
            }
            for (Thread run : runs) {
                run.join();
            }
            assertThat(winners).hasValue(1);
            assertThat(file).hasContent(won.get(0));
        }
    }

    private static boolean written(List<Output> outputs, boolean force) {
        try {
            SafeWriter.write(outputs, force);
            return true;
        } catch (WriteRefused e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereSomeCannotBeWrittenTheOthersAreAndAllAreNamed() throws Exception {
        Path one = folder.resolve("one.md");
        Path two = Files.createDirectory(folder.resolve("two.md"));
        Path three = folder.resolve("three.md");
        Path four = existing("four", "a file").resolve("four.md");

        PartlyWritten partly = catchThrowableOfType(
                PartlyWritten.class,
                () -> SafeWriter.write(
                        List.of(
                                Output.ours(one, "1"),
                                Output.ours(two, "2"),
                                Output.ours(three, "3"),
                                Output.ours(four, "4")),
                        false));

        assertThat(partly.written()).containsExactly(one, three);
        assertThat(partly.failures())
                .extracting(e -> ((FileSystemException) e).getFile())
                .containsExactly(two.toString(), four.toString());
        assertThat(one).hasContent("1");
        assertThat(three).hasContent("3");
    }

    @Test
    void aLinkThatLeadsOutIsNotWrittenThrough() throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path outside = existing("outside.txt", "mine");
        Path page = Files.createSymbolicLink(site.resolve("index.html"), outside);
        Path hanging = Files.createSymbolicLink(site.resolve("pack.html"), folder.resolve("not-there"));
        Path linked = Files.createSymbolicLink(site.resolve("reports"), folder).resolve("poster.html");

        for (Path path : List.of(page, hanging, linked)) {
            assertThatThrownBy(() ->
                            SafeWriter.write(List.of(Output.ours(path, "ours").keptIn(site)), true))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("leads out");
        }
        assertThat(outside).hasContent("mine");
        assertThat(names()).containsExactly("outside.txt", "site");

        SafeWriter.write(List.of(Output.ours(page, "ours")), false);
        assertThat(outside).hasContent("ours");
    }
}
