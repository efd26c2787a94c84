package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.model.site.Decision;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/**
 * A decision beside the proposal that it was taken on.
 *
 * @param sentences what was agreed, and how far the rankings propose the same
 * @param agreed the agreed priorities, in order
 * @param proposed what the tables' rankings propose, in words
 * @param differences where the two differ, and why
 * @param otherReasons what else the room gave reasons for, such as a principle that it took as proposed
 */
public record DecisionView(
        List<Phrase> sentences,
        List<Line> agreed,
        String proposed,
        List<PrioritiesView.Difference> differences,
        List<PrioritiesView.Difference> otherReasons) {

    /** An agreed priority, and where it stands in the rankings: "4th, 11 points". */
    public record Line(int place, PrincipleName principle, String standing) {}

    public DecisionView {
        sentences = List.copyOf(sentences);
        agreed = List.copyOf(agreed);
        differences = List.copyOf(differences);
        otherReasons = List.copyOf(otherReasons);
    }

    public static DecisionView of(SiteFacts site, Consensus consensus, Decision decision) {
        List<Line> lines = new ArrayList<>();
        for (String id : decision.agreed()) {
            lines.add(new Line(lines.size() + 1, site.principle(id), standing(consensus, id)));
        }
        Chosen chosen = Chosen.of(consensus, Optional.of(decision));
        return new DecisionView(
                PrioritySentences.of(site, consensus, chosen, Optional.of(decision)),
                lines,
                proposed(consensus),
                DifferenceWords.of(site, consensus, decision),
                DifferenceWords.others(site, consensus, decision));
    }

    private static String standing(Consensus consensus, String id) {
        return consensus
                .of(id)
                .filter(Standing::isNamed)
                .map(s -> RankingTable.rank(s, consensus) + ", " + Wording.somePoints(s.points()))
                .orElse("named by no table");
    }

    private static String proposed(Consensus consensus) {
        String list = consensus.proposed().isEmpty()
                ? ""
                : "The tables’ rankings propose " + Wording.list(consensus.proposed()) + ".";
        String tied = consensus.undetermined().isEmpty()
                ? ""
                : " " + Wording.sentence(Wording.list(consensus.undetermined()))
                        + " are tied across the last place, so the room chose.";
        return (list + tied).strip();
    }
}
