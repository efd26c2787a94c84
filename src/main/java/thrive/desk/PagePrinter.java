package thrive.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Prints pages to PDF through a browser: a process for each page, two at a time, with a profile that is gone afterwards. The browser
 * can reach no network. When the program is stopped, so are the browsers.
 *
 * @param browser the browser
 * @param environment the variables that it is started with
 * @param limit how long a page may take
 */
public record PagePrinter(Browser browser, Map<String, String> environment, Duration limit) {

    private static final int AT_ONCE = 2;

    public PagePrinter {
        environment = Map.copyOf(environment);
    }

    /**
     * The pages as PDF, in the given order.
     *
     * @throws PrintFailure for the first that could not be printed
     */
    public List<byte[]> print(List<String> pages) throws PrintFailure {
        try (ScratchFolder scratch = browser.scratch(environment)) {
            Thread emergency = new Thread(() -> stop(scratch));
            Runtime.getRuntime().addShutdownHook(emergency);
            try {
                return print(pages, scratch);
            } finally {
                forget(emergency);
            }
        } catch (IOException e) {
            throw new PrintFailure(0, String.valueOf(e.getMessage()));
        }
    }

    private List<byte[]> print(List<String> pages, ScratchFolder scratch) throws PrintFailure {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(AT_ONCE, pages.size()));
        try {
            List<Future<byte[]>> prints = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                String name = String.valueOf(i);
                scratch.write(name + "/page.html", pages.get(i));
                PrintJob job =
                        new PrintJob(browser, environment, limit, scratch.path().resolve(name));
                prints.add(pool.submit(job::print));
            }
            return results(prints);
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static List<byte[]> results(List<Future<byte[]>> prints) throws PrintFailure {
        List<byte[]> results = new ArrayList<>();
        for (Future<byte[]> print : prints) {
            try {
                results.add(print.get());
            } catch (ExecutionException e) {
                throw new PrintFailure(results.size(), reason(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PrintFailure(results.size(), "it was interrupted");
            }
        }
        return results;
    }

    private static String reason(ExecutionException e) {
        return String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage());
    }

    /** The folder may only go when no browser is at work in it any more. */
    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(ScratchFolder scratch) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        scratch.close();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped, and the hook at work.
        }
    }

    static byte[] read(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
