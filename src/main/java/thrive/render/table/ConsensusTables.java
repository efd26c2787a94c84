package thrive.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.Standing;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.report.Wording;

/** The consensus as a table: a row for each principle, best first, and the rank that each table gave it. */
public final class ConsensusTables {

    private ConsensusTables() {}

    public static FlatTable of(Optional<AssessmentModel> model, Findings findings) {
        Consensus consensus = findings.consensus();
        List<String> headings = new ArrayList<>(
                List.of("rank", "principle", "name", "points", "listed by", "first places", "decided by", "proposed"));
        headings.addAll(consensus.profile().tables());
        // Weights have up to six decimals, and who stands above by one of them must be seen to.
        boolean weighted = consensus.profile().isWeighted();
        List<List<String>> rows = new ArrayList<>();
        for (Standing standing : consensus.ranking()) {
            List<String> row = new ArrayList<>(List.of(
                    String.valueOf(standing.rank()),
                    standing.principle(),
                    model.flatMap(m -> m.principle(standing.principle()))
                            .map(Principle::name)
                            .orElse(""),
                    standing.score()
                            .map(score -> weighted ? Wording.weight(score) : Wording.points(score))
                            .orElse(""),
                    String.valueOf(standing.listedBy()),
                    String.valueOf(standing.firstPlaces()),
                    standing.decidedBy().word(),
                    proposed(findings, standing.principle())));
            consensus.profile().tables().forEach(table -> {
                Integer rank = standing.ranks().get(table);
                row.add(rank == null ? "" : rank.toString());
            });
            rows.add(row);
        }
        return new FlatTable(headings, numericFrom(headings.size()), rows);
    }

    /** Whether a principle is proposed; of the best order found in the time nobody can say it. */
    private static String proposed(Findings findings, String principle) {
        Consensus consensus = findings.consensus();
        if (!findings.outcome().isProven()) {
            return "not proven";
        }
        if (consensus.proposed().contains(principle)) {
            return "yes";
        }
        return consensus.undetermined().contains(principle) ? "tied" : "no";
    }

    private static Set<Integer> numericFrom(int columns) {
        List<Integer> numeric = new ArrayList<>(List.of(0, 3, 4, 5));
        for (int c = 8; c < columns; c++) {
            numeric.add(c);
        }
        return Set.copyOf(numeric);
    }
}
