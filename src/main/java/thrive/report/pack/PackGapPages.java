package thrive.report.pack;

import java.util.List;
import java.util.stream.IntStream;

import thrive.report.PrincipleName;
import thrive.report.Wording;

/** How many pages of the gap sheet are to be printed, and of which priority: as many as the rota has the tables fill in. */
final class PackGapPages {

    private final PackFacts facts;
    private final PackRota rota;

    PackGapPages(PackFacts facts) {
        this.facts = facts;
        this.rota = PackRota.of(facts);
    }

    /** "24"; "3 for each table" where it is not known how many there are. */
    String count() {
        return facts.tables().isEmpty() ? rota.atEachTable() + " for each table" : String.valueOf(rota.turns());
    }

    /** "24 pages"; "3 pages for each table". */
    String pages() {
        return facts.tables().isEmpty()
                ? Wording.count(rota.atEachTable(), "page") + " for each table"
                : Wording.count(rota.turns(), "page");
    }

    String why() {
        if (rota.fits()) {
            return rota.priorities() == 1
                    ? "one for each table"
                    : "one for each of the " + facts.somePriorities() + " at each table";
        }
        String each = Wording.number(rota.atEachTable()) + " for each table, as the rota deals them out";
        return facts.tables().isEmpty() ? each : each + ": " + shares();
    }

    /** "5 each of priorities 1, 2, 3 and 4, and 4 of priority 5". The first ones have one table more than the last, or as many. */
    private String shares() {
        int most = rota.tablesOn(0);
        List<Integer> more = at(most);
        if (more.size() == rota.priorities() || most == 1) {
            return share(most, more);
        }
        return share(most, more) + ", and " + share(most - 1, at(most - 1));
    }

    private List<Integer> at(int tables) {
        return IntStream.range(0, rota.priorities())
                .filter(i -> rota.tablesOn(i) == tables)
                .boxed()
                .toList();
    }

    private String share(int copies, List<Integer> priorities) {
        return copies + (priorities.size() == 1 ? " of " : " each of ") + named(priorities);
    }

    private String named(List<Integer> priorities) {
        List<PrincipleName> agreed = facts.agreed();
        if (!agreed.isEmpty()) {
            return Wording.list(priorities.stream().map(i -> agreed.get(i).id()).toList());
        }
        return (priorities.size() == 1 ? "priority " : "priorities ")
                + Wording.list(
                        priorities.stream().map(i -> String.valueOf(i + 1)).toList());
    }
}
