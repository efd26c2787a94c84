package thrive.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    Path folder;

    @Test
    void whatChangedSinceTheWatchBeganIsNoticedAtOnce() throws IOException {
        FileWatch watch = FileWatch.over(List.of(folder));
        Files.createDirectories(folder.resolve("baseline/rankings"));
        Files.writeString(folder.resolve("baseline/rankings/red.csv"), "rank,principle\n");
        assertThat(watch.await()).isTrue();
        Files.delete(folder.resolve("baseline/rankings/red.csv"));
        assertThat(watch.await()).isTrue();
    }

    @Test
    void hiddenFilesReportsAndStillnessAreNoChange() throws Exception {
        FileWatch watch = FileWatch.over(List.of(folder));
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/summary.html"), "x");
        Files.createDirectories(folder.resolve("handouts"));
        Files.writeString(folder.resolve("handouts/summary.html"), "x");
        Files.writeString(folder.resolve("handouts/summary.md"), "x");
        Files.writeString(folder.resolve("handouts/summary.pdf"), "x");
        Files.writeString(folder.resolve(".~lock.red.csv#"), "x");
        Thread waiting = new Thread(watch::await);
        waiting.start();
        waiting.join(1_000);
        assertThat(waiting.isAlive()).isTrue();
        waiting.interrupt();
        waiting.join(10_000);
        assertThat(waiting.isAlive()).isFalse();
    }

    @Test
    void aTemplateIsReadAndCounts() throws IOException {
        FileWatch watch = FileWatch.over(List.of(folder));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/summary.html"), "x");
        assertThat(watch.await()).isTrue();
    }

    @Test
    void aFileThatDoesNotExistYetMayAppearLater() throws Exception {
        Path later = folder.resolve("ballots.txt");
        FileWatch watch = FileWatch.over(List.of(later));
        CompletableFuture<Boolean> noticed = CompletableFuture.supplyAsync(watch::await);
        Files.writeString(later, "A>B\n");
        assertThat(noticed.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptedWatchEnds() {
        Thread.currentThread().interrupt();
        assertThat(FileWatch.over(List.of(folder)).await()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
