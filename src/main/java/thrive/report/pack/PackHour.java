package thrive.report.pack;

import java.util.List;

import thrive.report.Wording;

/** What is to be said of the hour of the gap analysis: whether the priorities fit it and, where they do not, what to do. */
final class PackHour {

    private final PackRota rota;
    private final int priorities;
    private final int needed;

    PackHour(PackRota rota) {
        this.rota = rota;
        this.priorities = rota.priorities();
        this.needed = priorities * PackRota.EACH;
    }

    /** The sentences, paragraph by paragraph. */
    List<String> words() {
        return rota.fits() ? List.of(fitting()) : List.of(tooMuch(), dealtOut(), orElse());
    }

    private String fitting() {
        String start = Wording.sentence(PackFacts.some(priorities)) + " at " + PackRota.EACH + " minutes";
        return priorities == 1
                ? start + " takes " + needed + " minutes: it fits the hour."
                : start + " each take " + needed + " minutes: they fit the hour.";
    }

    private String tooMuch() {
        return Wording.sentence(PackFacts.some(priorities)) + " at " + PackRota.EACH + " minutes each take " + needed
                + " minutes. The session has " + PackRota.SESSION + ", so they do not fit: a table gets through "
                + Wording.number(rota.atEachTable()) + ".";
    }

    private String dealtOut() {
        return "What to do: deal the priorities out, as the table below does. Each table works on "
                + Wording.number(rota.atEachTable()) + ". " + coverage();
    }

    private String coverage() {
        int tables = rota.facts().tables().size();
        if (tables == 0) {
            return "From " + Wording.number(rota.tablesForAll())
                    + " tables on, every priority is at one table at least.";
        }
        int most = rota.tablesOn(0);
        int fewest = rota.tablesOn(priorities - 1);
        if (fewest == 0) {
            int left = priorities - rota.turns();
            return "With " + Wording.count(tables, "table") + ", " + PackFacts.some(left) + " " + Wording.isAre(left)
                    + " left for another day.";
        }
        return "With " + Wording.count(tables, "table") + ", each priority is worked on by "
                + (most == fewest ? Wording.count(most, "table") : fewest + " or " + most + " tables") + ".";
    }

    private String orElse() {
        return "Or make the session " + needed + " minutes, which makes the workshop " + (needed - PackRota.SESSION)
                + " minutes longer, or fix a second date for what is left. " + squeezed();
    }

    private String squeezed() {
        return PackRota.SESSION % priorities == 0
                ? "At " + PackRota.SESSION / priorities + " minutes each all " + Wording.number(priorities)
                        + " fit the hour, but a table then writes little more than headings."
                : "Less time for each would fit, but a table then writes little more than headings.";
    }
}
