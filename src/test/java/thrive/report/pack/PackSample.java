package thrive.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import thrive.model.site.NextEvent;
import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.SiteFacts;
import thrive.report.pack.PackSlide.Point;
import thrive.report.pack.PackView.Material;
import thrive.report.priorities.Chosen;

/** Packs made up for tests, and what they say in plain texts. */
final class PackSample {

    static final Sample THREE_TABLES = Sample.of(7, "red", "blue", "green");
    static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2026, 3, 12));
    static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2026, 4, 16));
    static final List<NextEvent> NEXT = List.of(
            new NextEvent("Redesign workshop", Optional.of(LocalDate.of(2026, 6, 11))),
            new NextEvent("Visits", Optional.empty()));

    static SiteFacts facts(Sample sample, Optional<LocalDate> second, List<String> aims, List<SiteTable> tables) {
        return new SiteFacts(
                "Testford", "Baseline", MARCH, second, second, sample.model(), tables, aims, Phrase.nothing());
    }

    static PackView pack(SiteFacts site) {
        return PackView.of(new PackFacts(site, List.of(), Optional.empty(), Optional.empty()));
    }

    static PackView bare(int principles, String... tables) {
        Sample sample = Sample.of(principles, tables);
        return pack(facts(sample, Optional.empty(), List.of(), sample.tables()));
    }

    static SiteTable table(String id, int people) {
        return new SiteTable(id, id, OptionalInt.of(people), List.of(), Location.of("site.yaml"));
    }

    static PackSlide slide(PackView pack, String title) {
        return pack.slides().stream()
                .filter(s -> s.title().text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static List<String> points(PackSlide slide) {
        return slide.points().stream().map(Point::words).map(Phrase::text).toList();
    }

    static List<String> titles(PackView pack) {
        return pack.slides().stream().map(s -> s.title().text()).toList();
    }

    static String count(PackView pack, String material) {
        return pack.materials().stream()
                .filter(m -> m.what().startsWith(material))
                .map(Material::count)
                .findFirst()
                .orElseThrow();
    }

    static List<String> rows(PackGrid grid) {
        List<String> rows = new ArrayList<>();
        grid.rows()
                .forEach(row -> rows.add(row.head().text() + ": "
                        + String.join(
                                ", ", row.cells().stream().map(Phrase::text).toList())));
        return rows;
    }

    /** A slide's columns: the heading, the items and the note of each. */
    static List<String> columns(PackSlide slide) {
        return slide.columns().stream()
                .map(column -> column.heading() + ": "
                        + Stream.concat(column.items().stream(), Stream.of(column.note()))
                                .map(Phrase::text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    /** "how many: why" of a material. */
    static String told(PackView pack, String material) {
        return pack.materials().stream()
                .filter(m -> m.what().startsWith(material))
                .map(m -> m.count() + ": " + m.why())
                .findFirst()
                .orElseThrow();
    }

    static String[] lettered(int tables) {
        return IntStream.range(0, tables)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .toArray(String[]::new);
    }

    /** A pack whose room has agreed these priorities. */
    static PackView agreed(Sample sample, String... ids) {
        return agreed(sample, sample.tables(), ids);
    }

    static PackView agreed(Sample sample, List<SiteTable> tables, String... ids) {
        Chosen chosen = new Chosen(List.of(ids), true, List.of(), ids.length, APRIL);
        return PackView.of(
                new PackFacts(facts(sample, APRIL, List.of(), tables), NEXT, Optional.empty(), Optional.of(chosen)));
    }

    static PackView scored(Sample sample, String... answers) {
        return PackView.of(new PackFacts(
                facts(sample, APRIL, List.of(), sample.tables()),
                NEXT,
                Optional.of(sample.baseline(answers)),
                Optional.empty()));
    }

    static PackWorkshop.Session session(PackView pack, int workshop, int number) {
        return pack.workshops().get(workshop - 1).sessions().get(number - 1);
    }

    static List<String> said(PackWorkshop.Session session) {
        return session.say().stream().map(Phrase::text).toList();
    }

    private PackSample() {}
}
