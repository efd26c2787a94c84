package thrive.cli.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import thrive.cli.line.Invocation;
import thrive.cli.work.Delivery;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.report.HandoutKind;
import thrive.report.HandoutView;
import thrive.report.sheets.PaperSheet;

/**
 * What earlier runs left beside the handouts of this one. Sheets to print are made anew where they say something else now, lest they be of
 * an older model or decision than the handouts; of the rest it is found which is no longer true.
 */
final class EarlierFiles {

    /** A folder, and the rounds that a file in it may be of. */
    private record Place(Path folder, List<Round> rounds) {}

    private final List<Place> places;
    private final boolean isShared;
    private final HandoutMaker maker;
    private final Rendering rendering;
    private final PaperSheets sheets;
    private final Invocation invocation;
    private final List<Output> anew = new ArrayList<>();
    private final Set<Path> outdated = new LinkedHashSet<>();
    private final List<String> messages = new ArrayList<>();

    EarlierFiles(Site site, HandoutMaker maker, Rendering rendering, PaperSheets sheets, Invocation invocation) {
        this.places = places(site, rendering.folders());
        this.isShared = rendering.folders().named().isPresent();
        this.maker = maker;
        this.rendering = rendering;
        this.sheets = sheets;
        this.invocation = invocation;
    }

    /** The folder of each round, or one for all, where it cannot be told of which round a file is. */
    private static List<Place> places(Site site, HandoutFolders folders) {
        return folders.named().isPresent()
                ? List.of(new Place(folders.root(), site.rounds()))
                : site.rounds().stream()
                        .map(round -> new Place(folders.of(round), List.of(round)))
                        .toList();
    }

    /**
     * Looks at all files that stand there.
     *
     * @param known those that need no look, since they are written now or known not to be true
     */
    void look(Set<Path> known) {
        for (Place place : places) {
            for (HandoutKind kind : HandoutKind.values()) {
                handout(place, kind, known);
            }
            for (PaperSheet kind : PaperSheet.values()) {
                sheet(place, kind);
            }
        }
    }

    /** Sheets to print that are to be written anew. */
    List<Output> anew() {
        return List.copyOf(anew);
    }

    /** Files that nothing may link, since they say something else now. */
    Set<Path> outdated() {
        return new LinkedHashSet<>(outdated);
    }

    /** Why sheets that lie there cannot be made anew. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private void handout(Place place, HandoutKind kind, Set<Path> known) {
        List<Path> files = standing(place.folder(), kind.key());
        files.removeAll(known);
        if (!files.isEmpty()) {
            List<HandoutView> views = place.rounds().stream()
                    .flatMap(round -> maker.today(kind, round).stream())
                    .toList();
            files.stream().filter(file -> !isOfOne(views, file)).forEach(outdated::add);
        }
    }

    private void sheet(Place place, PaperSheet kind) {
        List<Path> files = standing(place.folder(), kind.key());
        if (files.isEmpty()) {
            return;
        }
        List<PaperSheets.Attempt> attempts =
                place.rounds().stream().map(round -> sheets.make(round, kind)).toList();
        List<HandoutView> views =
                attempts.stream().flatMap(attempt -> attempt.view().stream()).toList();
        boolean mayWrite = !isShared && maker.lookedAt().containsAll(place.rounds());
        for (Path file : files) {
            if (views.isEmpty()) {
                outdated.add(file);
                messages.add(Delivery.shown(file, invocation) + " is of an earlier run and cannot be made anew: "
                        + attempts.get(0).whyNot());
            } else if (!isOfOne(views, file)) {
                settle(file, views.get(0), mayWrite);
            }
        }
    }

    private void settle(Path file, HandoutView view, boolean mayWrite) {
        if (mayWrite && file.toString().endsWith(".html")) {
            anew.add(Output.ours(file, rendering.text(view, "html")));
        } else {
            outdated.add(file);
        }
    }

    private boolean isOfOne(List<HandoutView> views, Path file) {
        return views.stream().anyMatch(view -> rendering.isOf(view, file));
    }

    private static List<Path> standing(Path folder, String key) {
        List<Path> files = new ArrayList<>();
        ReportOptions.FORMS.stream()
                .map(form -> folder.resolve(key + "." + form))
                .filter(SiteFolder::isThere)
                .forEach(files::add);
        return files;
    }
}
