package thrive.cli.handout;

import java.util.List;
import java.util.stream.Stream;

import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.model.site.NextEvent;
import thrive.model.site.Round;
import thrive.report.Wording;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;

/** The facilitator's pack among the handouts: it needs no sheets, only the day of the first workshop. */
final class PackMaker {

    private PackMaker() {}

    /** The round that is being prepared: the latest that has sheets, blank ones too, or else the first. */
    static Round round(SiteFolder folder, List<Round> rounds) {
        return rounds.stream()
                .filter(round -> Stream.of(SheetFolder.values()).anyMatch(kind -> folder.hasSheets(round, kind)))
                .reduce((earlier, later) -> later)
                .orElse(rounds.get(0));
    }

    /** Why there can be none, as the end of a sentence. */
    static String whyNot(Round round) {
        return "site.yaml does not say on which day the tables score; add scored: YEAR-MONTH-DAY to round "
                + round.id();
    }

    /** What the pack leaves out because the site does not say it; nothing where it says all. */
    static Stream<String> leftOut(PackFacts facts, PackView view) {
        boolean saysNext = facts.next().isEmpty() && !facts.past().isEmpty();
        List<String> keys = view.leftOut().stream()
                .map(PackView.LeftOut::key)
                .filter(key -> !saysNext || !key.equals("next"))
                .toList();
        Stream<String> unsaid = keys.isEmpty()
                ? Stream.of()
                : Stream.of("the pack leaves out what site.yaml does not say: " + Wording.list(keys));
        Stream<String> people = facts.peopleOf().stream()
                .map(first ->
                        "the pack counts the usual number of people at each table: those in site.yaml are of round "
                                + first);
        return Stream.of(unsaid, people, facts.past().stream().map(PackMaker::past))
                .flatMap(said -> said);
    }

    private static String past(NextEvent event) {
        return "the pack leaves out the next step \"" + event.what() + "\": its day, "
                + event.date().orElseThrow() + ", is before the workshop";
    }
}
