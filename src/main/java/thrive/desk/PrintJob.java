package thrive.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The print of one page, which lies as {@code page.html} in a folder of its own.
 *
 * @param browser the browser
 * @param environment the variables that it is started with
 * @param limit how long it may take
 * @param folder where the page lies, and all that the browser writes
 */
record PrintJob(Browser browser, Map<String, String> environment, Duration limit, Path folder) {

    /** Unknown options are passed over, so those of older and newer versions stand side by side. */
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-breakpad",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-pdf-header-footer",
            "--print-to-pdf-no-header",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline");

    /** Chromium keeps a socket where things are temporary, which stays when it is killed; its path may have about 100 characters. */
    private static final int ROOM_FOR_A_SOCKET = 50;

    /**
     * The PDF.
     *
     * @throws IOException where there is none, with a message that ends a sentence
     */
    byte[] print() throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        Path said = folder.resolve("said.txt");
        Process process = start(pdf, said);
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("it was not done after " + limit.toSeconds() + " s");
            }
        } finally {
            stop(process);
        }
        byte[] printed = PagePrinter.read(pdf);
        if (process.exitValue() != 0 || !Pdf.isOne(printed)) {
            throw new IOException(why(process.exitValue(), said, printed.length > 0));
        }
        return printed;
    }

    private Process start(Path pdf, Path said) throws IOException {
        List<String> command = new ArrayList<>(List.of(browser.program().toString()));
        command.addAll(OPTIONS);
        if (isRoot()) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + folder.resolve("profile").toAbsolutePath());
        command.add("--print-to-pdf=" + pdf.toAbsolutePath());
        command.add(folder.resolve("page.html").toUri().toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        if (folder.toString().length() < ROOM_FOR_A_SOCKET) {
            builder.environment().put("TMPDIR", folder.toString());
        }
        return builder.start();
    }

    /** Chromium refuses to run as root inside its sandbox. The pages are our own and run no script. */
    private boolean isRoot() throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
                && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
    }

    /** The processes of a browser first, for they lose their parent with it. */
    private static void stop(Process process) {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        family.add(process.toHandle());
        for (ProcessHandle each : family) {
            each.onExit().completeOnTimeout(each, 2, TimeUnit.SECONDS).join();
        }
    }

    private static String why(int exit, Path said, boolean something) throws IOException {
        String all = new String(PagePrinter.read(said), StandardCharsets.UTF_8);
        String last = all.lines()
                .filter(line -> !line.isBlank() && !line.contains("dbus/"))
                .reduce("", (earlier, later) -> later)
                .replaceFirst("^\\[[^\\]]*\\] ?", "")
                .strip();
        String ended =
                exit != 0 ? "it ended with code " + exit : something ? "what it made is no PDF" : "it made no file";
        return last.isEmpty() ? ended : ended + ": " + last;
    }
}
