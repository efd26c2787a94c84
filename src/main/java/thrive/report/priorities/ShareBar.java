package thrive.report.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.Standing;
import thrive.consensus.robust.Robustness.Part;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.chart.LengthBar;

/**
 * How often a principle is among the first when the tables are drawn anew, with replacement.
 *
 * @param principle the principle
 * @param share "78%", or "under 1%"
 * @param bar the same as a bar
 */
public record ShareBar(PrincipleName principle, String share, LengthBar bar) {

    /** Those that never or hardly ever are. */
    private static final double LEAST = 0.01;

    /** One or two tables, drawn again and again, tell nothing of others. */
    private static final int FEWEST_TABLES = 3;

    /** Those that are among the first in at least one resample of a hundred, most often first; none where that was not found. */
    static List<ShareBar> of(SiteFacts site, Findings findings) {
        if (!isTold(findings)) {
            return List.of();
        }
        return findings.robustness().bootstrap().entrySet().stream()
                .filter(share -> share.getValue() >= LEAST)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(share -> of(site.principle(share.getKey()), share.getValue()))
                .toList();
    }

    /** Those that a table named and that are hardly ever among the first; nothing where there are none or no shares. */
    static Phrase rare(SiteFacts site, Findings findings) {
        Consensus consensus = findings.consensus();
        if (!isTold(findings)) {
            return Phrase.nothing();
        }
        List<Phrase> rare = consensus.ranking().stream()
                .filter(Standing::isNamed)
                .map(Standing::principle)
                .filter(id -> findings.robustness().bootstrap().getOrDefault(id, 0.0) < LEAST)
                .map(id -> Phrase.listing(site.principle(id)))
                .toList();
        if (rare.isEmpty()) {
            return Phrase.nothing();
        }
        return Phrase.of("Among them in less than 1% of such rooms: ")
                .then(Phrase.list(rare))
                .say(".");
    }

    private static boolean isTold(Findings findings) {
        return findings.consensus().profile().tables().size() >= FEWEST_TABLES
                && !findings.robustness().skipped().contains(Part.BOOTSTRAP);
    }

    private static ShareBar of(PrincipleName principle, double share) {
        int percent = (int) Math.round(100 * share);
        return new ShareBar(principle, percent + "%", new LengthBar(percent, 100, false, percent + "%"));
    }

    /** What the shares mean. */
    static String drawn(Findings findings) {
        return "Suppose other tables like these had been in the room. Of "
                + String.format(
                        java.util.Locale.ROOT, "%,d", findings.robustness().samples())
                + " such rooms, drawn at random from the tables that were there, this share has the principle among its first "
                + Wording.number(findings.consensus().top()) + ".";
    }
}
