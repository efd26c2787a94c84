package thrive.render.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.baseline.Baseline;
import thrive.consensus.Consensus;
import thrive.model.site.NextEvent;
import thrive.report.HandoutView;
import thrive.report.Sample;
import thrive.report.baseline.SummaryView;
import thrive.report.gaps.GapsView;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;
import thrive.report.priorities.Chosen;
import thrive.report.priorities.PosterView;
import thrive.report.priorities.PrioritiesView;

/** Writes handouts into a folder, to be looked at: the example site's, and those of larger and hostile places. */
final class WriteHandouts {

    private static final String LONG = "Agencies improve together from shared data";
    private static final String HOSTILE =
            "<script>alert(1)</script> \"quoted\" 'single' & | `code` *bold* _em_ \uD83D\uDE80 "
                    + "\u05E9\u05DC\u05D5\u05DD \u202Ereversed [link](http://example.org) ";

    private WriteHandouts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder, "", new Riverbank().handouts());
        for (int principles : new int[] {20, 26, 30}) {
            for (int tables : new int[] {4, 15}) {
                write(folder, "-" + principles + "x" + tables, handouts(place(principles, tables, LONG)));
            }
        }
        Sample hostile = place(21, 8, HOSTILE.repeat(2));
        write(folder, "-hostile", handouts(hostile));
        write(folder, "-hostile", List.of(GapsView.of(hostile.facts(), hostile.gaps(HOSTILE.repeat(2)))));
        write(folder, "-empty", empty());
    }

    private static Sample place(int principles, int tables, String words) {
        String[] ids =
                IntStream.rangeClosed(1, tables).mapToObj(i -> "table-" + i).toArray(String[]::new);
        return Sample.of(principles, ids).saying(words);
    }

    private static List<HandoutView> handouts(Sample place) {
        int tables = place.tables().size();
        int principles = place.model().principles().size();
        String[] answers =
                IntStream.range(0, tables).mapToObj(t -> line(t, principles)).toArray(String[]::new);
        String[] lists =
                IntStream.range(0, tables).mapToObj(t -> list(t, principles)).toArray(String[]::new);
        Consensus consensus = place.consensus(lists);
        Optional<Baseline> baseline = Optional.of(place.baseline(answers));
        return List.of(
                SummaryView.of(place.facts(), baseline.orElseThrow()),
                PrioritiesView.of(place.facts(), Sample.findings(consensus), Optional.empty(), baseline),
                PosterView.of(place.facts(), Chosen.of(consensus, Optional.empty())),
                pack(place, baseline, Optional.of(Chosen.of(consensus, Optional.empty()))));
    }

    private static HandoutView pack(Sample place, Optional<Baseline> baseline, Optional<Chosen> chosen) {
        NextEvent next = new NextEvent(place.place(), Optional.empty());
        return PackView.of(new PackFacts(place.facts(), List.of(next), baseline, chosen));
    }

    private static List<HandoutView> empty() {
        Sample place = Sample.of(3, "one");
        return List.of(
                SummaryView.of(place.facts(), place.baseline()),
                PrioritiesView.of(
                        place.facts(), Sample.findings(place.consensus()), Optional.empty(), Optional.empty()),
                PosterView.of(place.facts(), Chosen.of(place.consensus(), Optional.empty())),
                pack(place, Optional.empty(), Optional.empty()));
    }

    private static String line(int table, int principles) {
        StringBuilder line = new StringBuilder();
        for (int p = 0; p < principles; p++) {
            line.append("1234?x.213234".charAt((table * 5 + p * 3 + table * p) % 13));
        }
        return line.toString();
    }

    private static String list(int table, int principles) {
        return "P" + (table % principles + 1) + " P" + ((table + 3) % principles + 1) + "=P"
                + ((table * 2 + 7) % principles + 1);
    }

    private static void write(Path folder, String suffix, List<HandoutView> views) throws IOException {
        Handouts handouts = new Handouts();
        for (HandoutView view : views) {
            Files.writeString(folder.resolve(view.handout() + suffix + ".html"), handouts.html(view));
            Files.writeString(folder.resolve(view.handout() + suffix + ".md"), handouts.markdown(view));
        }
    }
}
