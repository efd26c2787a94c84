package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.Difference;
import thrive.consensus.Standing;
import thrive.model.site.Decision;
import thrive.model.site.SiteTable;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** The sentences that the priorities open with: what was agreed or is proposed, by how many tables, and how far the two agree. */
final class PrioritySentences {

    private PrioritySentences() {}

    static List<Phrase> of(SiteFacts site, Consensus consensus, Chosen chosen, Optional<Decision> decision) {
        int tables = consensus.profile().tables().size();
        if (tables == 0 && !chosen.agreed()) {
            return List.of(Phrase.of("No table has handed in a ranking, so nothing is proposed yet."));
        }
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(Phrase.of(chosen.agreed() ? agreed(site, chosen) : proposed(consensus, chosen)));
        sentences.add(tables == 0 ? Phrase.of("No table has handed in a ranking.") : handedIn(site, consensus));
        if (chosen.agreed() && tables > 0) {
            decision.ifPresent(d -> sentences.add(Phrase.of(agreement(consensus, chosen, d))));
        } else if (!chosen.undetermined().isEmpty()) {
            sentences.add(Phrase.of(ChoiceWords.openChoice(chosen)));
        } else if (!chosen.agreed()) {
            sentences.add(Phrase.of("The room decides; the arithmetic only proposes."));
        }
        return sentences;
    }

    /** "6 of 7 tables handed in a ranking and named 10 principles in all; still missing: Violet." */
    private static Phrase handedIn(SiteFacts site, Consensus consensus) {
        List<String> handedIn = consensus.profile().tables();
        List<String> missing =
                new ArrayList<>(site.tables().stream().map(SiteTable::id).toList());
        missing.removeAll(handedIn);
        String named = " handed in a ranking and named " + Wording.count(named(consensus), "principle") + " in all";
        String all = Wording.count(handedIn.size() + missing.size(), "table");
        return missing.isEmpty()
                ? Phrase.of(all + named + ".")
                : Phrase.of(handedIn.size() + " of " + all + named + "; still missing: ")
                        .then(Phrase.listTyped(site.labels(missing)))
                        .say(".");
    }

    private static String agreed(SiteFacts site, Chosen chosen) {
        String day = chosen.day()
                .or(site::prioritised)
                .map(d -> " on " + Wording.date(d))
                .orElse("");
        return "The room agreed " + priorities(chosen.ids().size()) + day + ".";
    }

    private static String proposed(Consensus consensus, Chosen chosen) {
        int n = chosen.ids().size();
        if (n == 0) {
            return "The rankings leave every place to the room.";
        }
        String few = n < consensus.top() && chosen.undetermined().isEmpty() ? ": no other principle was named" : "";
        boolean one = consensus.profile().tables().size() == 1;
        return (one ? "The only ranking proposes " : "The tables’ rankings propose ") + priorities(n) + few
                + ". Nothing is agreed yet.";
    }

    private static String priorities(int n) {
        return n == 1 ? "1 priority" : n + " priorities";
    }

    private static int named(Consensus consensus) {
        return (int) consensus.ranking().stream().filter(Standing::isNamed).count();
    }

    private static String agreement(Consensus consensus, Chosen chosen, Decision decision) {
        Difference difference = Difference.between(consensus, decision);
        if (difference.isNone()) {
            return "That is just what the rankings propose.";
        }
        if (difference.reordered()) {
            return "They are the ones that the rankings propose, in another order.";
        }
        long same = chosen.ids().stream()
                .filter(id -> consensus.proposed().contains(id))
                .count();
        String settled = difference.settled().isEmpty()
                ? ""
                : " " + settled(difference.settled().size());
        return share(same, chosen.ids().size(), consensus.proposed().size()) + settled;
    }

    /** "4 of these 5 are among the five that the rankings propose." */
    private static String share(long same, int all, int proposed) {
        if (proposed == 0) {
            return "The rankings leave every place to the room.";
        }
        if (same == proposed && same < all) {
            return "Among these " + all + " " + Wording.isAre(same) + " the " + Wording.number(proposed)
                    + " that the rankings propose.";
        }
        return these(same, all)
                + (proposed == 1
                        ? " the one that the rankings propose."
                        : " among the " + Wording.number(proposed) + " that the rankings propose.");
    }

    private static String these(long same, int all) {
        if (all == 1) {
            return same == 1 ? "It is" : "It is not";
        }
        if (same == 0) {
            return "None of these " + all + " is";
        }
        return same == all
                ? (all == 2 ? "Both" : "All " + all) + " are"
                : same + " of these " + all + " " + Wording.isAre(same);
    }

    private static String settled(int places) {
        return Wording.count(places, "place") + (places == 1 ? " was" : " were") + " settled from a tie.";
    }
}
