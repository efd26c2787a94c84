package thrive.report.priorities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.consensus.LadderWords;

/** What stands just outside the proposal, what was level on points and how the ladder set it apart, and what is tied to the end. */
final class NearMisses {

    private static final int NEXT = 2;

    private final SiteFacts site;
    private final Consensus consensus;
    private final List<Standing> named;

    private NearMisses(SiteFacts site, Consensus consensus) {
        this.site = site;
        this.consensus = consensus;
        this.named = consensus.ranking().stream().filter(Standing::isNamed).toList();
    }

    static List<Phrase> of(SiteFacts site, Consensus consensus) {
        NearMisses misses = new NearMisses(site, consensus);
        List<Phrase> phrases = new ArrayList<>();
        if (!consensus.isDetermined()) {
            phrases.add(misses.open());
        }
        misses.next(phrases);
        misses.level(phrases);
        misses.tied(phrases);
        return phrases;
    }

    private Phrase open() {
        return Phrase.list(consensus.undetermined(), this::name)
                .say(" are tied across "
                        + (consensus.top() - consensus.proposed().size() == 1
                                ? "the last place"
                                : "the last "
                                        + (consensus.top()
                                                - consensus.proposed().size()) + " places")
                        + ": the room decides.");
    }

    /** Those that follow the last of the proposal, where the proposal is whole. */
    private void next(List<Phrase> phrases) {
        int inside = consensus.proposed().size();
        if (!consensus.isDetermined() || inside == 0 || inside < consensus.top()) {
            return;
        }
        Standing last = named.get(inside - 1);
        named.stream().skip(inside).limit(NEXT).forEach(next -> phrases.add(next(last, next)));
    }

    private Phrase next(Standing last, Standing next) {
        boolean level = next.points().equals(last.points());
        String gap = level
                ? "as many as " + last.principle() + " in " + RankingTable.rank(last, consensus) + " place"
                : Wording.points(last.points().minus(next.points())) + " short of " + last.principle() + " in "
                        + RankingTable.rank(last, consensus) + " place";
        return name(next.principle())
                .say(" came " + RankingTable.rank(next, consensus) + " with " + Wording.somePoints(next.points()) + ", "
                        + gap + ".");
    }

    /** Neighbours that were level on points and that a later step set apart. */
    private void level(List<Phrase> phrases) {
        for (int i = 1; i < named.size(); i++) {
            Standing here = named.get(i);
            if (here.decidedBy() != Step.POINTS && here.decidedBy() != Step.TIE) {
                Standing above = named.get(i - 1);
                phrases.add(name(above.principle())
                        .say(" stands above ")
                        .then(name(here.principle()))
                        .say(": " + LadderWords.apart(consensus, here.decidedBy(), above, here) + "."));
            }
        }
    }

    private void tied(List<Phrase> phrases) {
        Map<Integer, List<String>> byRank = new LinkedHashMap<>();
        named.forEach(
                s -> byRank.computeIfAbsent(s.rank(), key -> new ArrayList<>()).add(s.principle()));
        byRank.forEach((rank, ids) -> {
            if (ids.size() > 1 && !consensus.undetermined().containsAll(ids)) {
                phrases.add(Phrase.list(ids, this::name)
                        .say(" are tied for " + Wording.ordinal(rank)
                                + " place on every step; that does not change which principles are proposed."));
            }
        });
    }

    private Phrase name(String principle) {
        return Phrase.quoting(site.principle(principle));
    }
}
