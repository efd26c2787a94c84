package thrive.report.gaps;

import java.util.List;
import java.util.Optional;

import thrive.gap.GapAnalysis;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapSheet;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** How many boxes of the gap analysis are blank, and in how many tables wrote only that there is nothing to say. */
final class GapBoxes {

    private final SiteFacts site;
    private final List<String> writers;
    private final int all;
    private final int blank;
    private final List<NoneBox> ofSome;
    private final List<NoneBox> ofAll;

    private GapBoxes(SiteFacts site, GapAnalysis analysis) {
        this.site = site;
        this.writers = analysis.tables();
        this.all = analysis.priorities().size() * GapColumn.values().length;
        this.blank = analysis.priorities().stream()
                .mapToInt(p -> p.emptyColumns().size())
                .sum();
        List<NoneBox> none = analysis.priorities().stream()
                .flatMap(p -> p.noneColumns().stream().map(column -> NoneBox.of(analysis, p, column)))
                .flatMap(Optional::stream)
                .toList();
        this.ofSome = none.stream().filter(box -> !box.isOfAll()).toList();
        this.ofAll = none.stream().filter(NoneBox::isOfAll).toList();
    }

    /** The sentences, as one paragraph. */
    static Phrase of(SiteFacts site, GapAnalysis analysis) {
        GapBoxes boxes = new GapBoxes(site, analysis);
        return boxes.blankOnes().then(boxes.draft()).then(boxes.ofEveryTable());
    }

    private Phrase blankOnes() {
        if (blank == 0 && ofSome.isEmpty()) {
            return Phrase.of("No box is blank.");
        }
        Phrase boxes = Phrase.of(blank + " of " + all + " boxes " + Wording.isAre(blank) + " still blank");
        if (ofSome.isEmpty()) {
            return boxes.say(".");
        }
        Phrase some = blank == 0
                ? Phrase.of("In " + ofSome.size() + " of " + all + " boxes only ")
                : boxes.say(", and in " + ofSome.size() + " more only ");
        return some.then(sayers()).say(" wrote: that there is nothing to say.");
    }

    private Phrase draft() {
        return Phrase.of(blank == 0 && ofSome.isEmpty() ? "" : " It is a draft: that is normal.");
    }

    private Phrase ofEveryTable() {
        if (ofAll.isEmpty()) {
            return Phrase.nothing();
        }
        boolean room = ofAll.stream().allMatch(box -> box.sayers().equals(List.of(GapSheet.ROOM)));
        return Phrase.of(" In " + (ofAll.size() == 1 ? "1 box" : ofAll.size() + " boxes")
                + (room ? " the room" : " every table") + " wrote that there is nothing to say.");
    }

    /** Those who wrote it in any of the boxes that others left blank, the room last. */
    private Phrase sayers() {
        return Phrase.list(
                site.labels(writers.stream()
                        .filter(writer ->
                                ofSome.stream().anyMatch(box -> box.sayers().contains(writer)))
                        .toList()),
                Phrase::typed);
    }
}
