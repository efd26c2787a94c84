package thrive.cli.handout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import thrive.files.SiteFolder;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.report.HandoutKind;
import thrive.report.Linked;
import thrive.report.index.IndexView;
import thrive.report.index.IndexView.Entry;
import thrive.report.index.IndexView.Link;
import thrive.report.index.IndexView.Section;
import thrive.report.sheets.PaperSheet;

/**
 * The pages that link handouts: those that are written now, and those of earlier runs that stand beside them.
 *
 * @param site the site
 * @param folders where handouts are
 * @param written the files that this run makes
 * @param outdated files of earlier runs that say something else now, so that nothing links them
 */
record Indexes(Site site, HandoutFolders folders, Set<Path> written, Set<Path> outdated) {

    private static final Map<String, String> FORMS = Map.of("html", "Web page", "md", "Markdown", "pdf", "PDF");

    private static final List<Linked> ALL = Stream.concat(
                    Arrays.<Linked>stream(HandoutKind.values()), Arrays.stream(PaperSheet.values()))
            .toList();

    /** An index and the folder it belongs in. */
    record Placed(Path folder, IndexView view) {}

    /** One for each round's folder and one above them; a single one where all handouts are written to one folder. */
    List<Placed> all(List<Made> made) {
        return folders.named().isPresent() ? List.of(placed(folders.root(), together(made))) : byRound();
    }

    private List<Placed> byRound() {
        List<Placed> all = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Round round : site.rounds()) {
            Path folder = folders.of(round);
            section(round.title(), ALL, folder, "").ifPresent(own -> all.add(placed(folder, List.of(own))));
            section(round.title(), ALL, folder, address(round.id()) + "/").ifPresent(sections::add);
        }
        all.add(placed(folders.root(), sections));
        return all;
    }

    /** By the round they are of; of those that an earlier run left, that cannot be told. */
    private List<Section> together(List<Made> made) {
        List<Section> sections = new ArrayList<>();
        for (Round round : site.rounds()) {
            List<HandoutKind> kinds = made.stream()
                    .filter(m -> m.round().equals(round))
                    .map(Made::kind)
                    .toList();
            section(round.title(), kinds, folders.root(), "").ifPresent(sections::add);
        }
        List<Linked> earlier = ALL.stream()
                .filter(kind -> made.stream().noneMatch(m -> m.kind() == kind))
                .toList();
        section("Made earlier", earlier, folders.root(), "").ifPresent(sections::add);
        return sections;
    }

    private Placed placed(Path folder, List<Section> sections) {
        return new Placed(folder, IndexView.of(site.place(), sections));
    }

    private Optional<Section> section(String heading, List<? extends Linked> kinds, Path folder, String way) {
        List<Entry> entries = kinds.stream()
                .flatMap(kind -> entry(kind, folder, way).stream())
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, entries));
    }

    private Optional<Entry> entry(Linked kind, Path folder, String way) {
        List<Link> links = ReportOptions.FORMS.stream()
                .filter(form -> isThere(folder.resolve(kind.key() + "." + form)))
                .map(form -> new Link(way + kind.key() + "." + form, FORMS.getOrDefault(form, form)))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Entry(kind.title(), kind.about(), links));
    }

    private boolean isThere(Path file) {
        return written.contains(file) || (!outdated.contains(file) && SiteFolder.isThere(file));
    }

    /** A folder's name as a part of an address. */
    private static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
