package thrive.cli.handout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Unavailable;
import thrive.cli.work.Delivery;
import thrive.desk.Browser;
import thrive.desk.PagePrinter;
import thrive.desk.Pdf;
import thrive.desk.PrintFailure;
import thrive.files.write.Output;
import thrive.model.site.Round;

/** Prints pages through a browser. A file that is a print of just that page already is left alone, unless it is forced. */
final class Printing {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final Invocation invocation;
    private final Browser browser;

    private Printing(Invocation invocation, Browser browser) {
        this.invocation = invocation;
        this.browser = browser;
    }

    /**
     * A page to be printed.
     *
     * @param file where the PDF belongs
     * @param html the page
     * @param round the round it is of, whose last day is the PDF's
     */
    record Page(Path file, String html, Round round) {

        LocalDate day() {
            return Stream.of(round.scored(), round.prioritised(), round.analysed())
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .orElse(NO_DAY);
        }
    }

    /** With the browser that was named, or the one that is installed; without any there is no PDF. */
    static Printing of(Invocation invocation) {
        Optional<String> name = invocation.arguments().value(Opt.BROWSER);
        var environment = invocation.surroundings().environment();
        Path current = invocation.surroundings().folder();
        Browser browser = name.isPresent()
                ? Browser.named(name.get(), current, environment).orElseThrow(() -> noProgram(name.get()))
                : Browser.find(environment).orElseThrow(Printing::noBrowser);
        return new Printing(invocation, browser);
    }

    private static Unavailable noProgram(String name) {
        return new Unavailable("--browser \"" + name + "\" is no program that can be run; nothing was written");
    }

    private static Unavailable noBrowser() {
        return new Unavailable(
                "PDF needs Chromium, Chrome or Edge, and none is found here; nothing was written",
                List.of(
                        "Debian:   sudo apt install chromium",
                        "Ubuntu:   sudo snap install chromium",
                        "macOS:    brew install --cask google-chrome",
                        "Windows:  winget install Google.Chrome",
                        "One that is elsewhere: --browser PATH. Or leave out pdf: a web page printed from any browser"
                                + " gives the same pages."));
    }

    /** The PDF of each page that needs to be printed. When it is only said what would be written, no browser is started. */
    List<Output> print(List<Page> pages) {
        boolean force = invocation.arguments().has(Opt.FORCE);
        List<Page> wanted = pages.stream()
                .filter(page -> force || !Pdf.isPrintOf(page.file(), page.html()))
                .toList();
        if (wanted.isEmpty() || invocation.arguments().has(Opt.DRY_RUN)) {
            return wanted.stream()
                    .map(page -> Output.ours(page.file(), new byte[0]))
                    .toList();
        }
        List<byte[]> printed = printed(wanted);
        List<Output> files = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Page page = wanted.get(i);
            files.add(Output.ours(page.file(), Pdf.settled(printed.get(i), page.html(), page.day())));
        }
        return files;
    }

    private List<byte[]> printed(List<Page> pages) {
        try {
            return new PagePrinter(browser, invocation.surroundings().environment(), LIMIT)
                    .print(pages.stream().map(Page::html).toList());
        } catch (PrintFailure e) {
            String file = Delivery.shown(pages.get(e.page()).file(), invocation);
            throw new Unavailable(
                    file + " cannot be printed by " + browser.program() + ": " + e.why() + "; nothing was written", e);
        }
    }
}
