package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.model.site.NextEvent;
import thrive.report.SiteFacts;
import thrive.report.pack.PackView.LeftOut;

/** What the site does not say yet, and what the pack does without it. Nothing is left to be filled in by hand on a slide. */
final class PackGaps {

    private PackGaps() {}

    static List<LeftOut> of(PackFacts facts) {
        SiteFacts site = facts.site();
        List<LeftOut> gaps = new ArrayList<>();
        if (site.prioritised().isEmpty()) {
            gaps.add(new LeftOut("prioritised", "The second workshop is named without its day."));
        }
        if (site.aims().isEmpty()) {
            gaps.add(new LeftOut("aims", "There is no slide of the collective aims."));
        }
        if (site.tables().isEmpty()) {
            gaps.add(new LeftOut(
                    "tables",
                    facts.tables().isEmpty()
                            ? "The counts of the materials are for one table."
                            : "The tables are those that handed in scores."));
        }
        if (!facts.tables().isEmpty()
                && !facts.untold().isEmpty()
                && facts.peopleOf().isEmpty()) {
            gaps.add(new LeftOut(
                    "people",
                    "Where that is not given, the counts allow for " + PackFacts.USUAL_PEOPLE + " people at a table."));
        }
        if (facts.next().isEmpty()) {
            String why = facts.past().isEmpty() ? "The" : "It names none from the day of the workshop on, so the";
            gaps.add(new LeftOut("next", why + " next steps are those of every place, without days."));
        } else if (facts.next().stream().map(NextEvent::date).anyMatch(day -> day.isEmpty())) {
            gaps.add(new LeftOut("next", "A step that has no date is named without one."));
        }
        return gaps;
    }
}
