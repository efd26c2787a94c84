package thrive.browser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window. It asks the page through the debugging protocol, which no policy of the page forbids. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A dialog would stop the browser, so it is written down instead. */
    private static final String DIALOGS =
            "dialogs = []; alert = confirm = prompt = print = text => { dialogs.push(String(text)); }";

    /** Selenium wants to say that it does not know so new a browser; what is asked here does not depend on that. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    Browser() {
        SELENIUM.setLevel(Level.SEVERE);
        driver = new ChromeDriver(service(), options());
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", DIALOGS));
    }

    private static ChromeDriverService service() {
        Path driver = Path.of(System.getProperty("thrive.chromedriver", "/usr/bin/chromedriver"));
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("thrive.chromium", "/usr/bin/chromium"));
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path profile() {
        try {
            return Pages.empty(Pages.TARGET.toAbsolutePath().resolve("profile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page as it comes: a wide screen, light, no special media, both logs empty. */
    void open(Path page) {
        media("");
        width(1280);
        log(LogType.PERFORMANCE);
        log(LogType.BROWSER);
        driver.get(page.toUri().toString());
    }

    void open(Handout page) {
        open(page.file());
    }

    /** Opens a page that some test has broken on purpose. */
    void openText(String html) {
        try {
            open(Files.writeString(Pages.TARGET.toAbsolutePath().resolve("broken.html"), html));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets media features; those that are not named are as they come. */
    void media(String medium, String... featuresAndValues) {
        List<Map<String, String>> features = new ArrayList<>();
        for (int i = 0; i < featuresAndValues.length; i += 2) {
            features.add(Map.of("name", featuresAndValues[i], "value", featuresAndValues[i + 1]));
        }
        send("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    void width(int pixels) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        send("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** What a script of ours says about the page: the value of its last expression. */
    Object ask(String script) {
        Map<?, ?> answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return requireNonNull(((Map<?, ?>) requireNonNull(answer.get("result"))).get("value"), script);
    }

    /** Runs one of our scripts for what it does to the page. */
    void run(String script) {
        ask(resource(script));
    }

    /** The lines that one of our scripts among the resources returns. */
    List<String> lines(String script) {
        return ((List<?>) ask(resource(script))).stream().map(Object::toString).toList();
    }

    private static String resource(String name) {
        try (var stream = Browser.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What scripts of the page wanted to say in dialogs. */
    List<String> dialogs() {
        return ((List<?>) ask("dialogs")).stream().map(Object::toString).toList();
    }

    byte[] pdf() {
        Map<String, Object> how = Map.of(
                "preferCSSPageSize", true,
                "printBackground", true,
                "generateTaggedPDF", true,
                "generateDocumentOutline", true);
        return Base64.getDecoder().decode((String) send("Page.printToPDF", how).get("data"));
    }

    /** What came in one of the browser's logs since it was read last. */
    List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    Map<String, Object> send(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
