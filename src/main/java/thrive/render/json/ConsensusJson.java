package thrive.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.Standing;
import thrive.consensus.Why;
import thrive.consensus.agreement.Agreement;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.render.Heading;

/** The consensus as {@code thrive-consensus/1}. */
public final class ConsensusJson {

    private static final String SCHEMA = "thrive-consensus/1";

    private ConsensusJson() {}

    /**
     * The consensus.
     *
     * @param heading what stands at the head of it; nothing for the ballots of an election, which have no place, round or model
     * @param why why one principle stands where it does, where that was asked for
     */
    public static String of(Optional<Heading> heading, Findings findings, Optional<Why> why) {
        Consensus consensus = findings.consensus();
        Profile profile = consensus.profile();
        Map<String, Object> json =
                heading.map(head -> HeadJson.of(SCHEMA, head)).orElseGet(() -> HeadJson.without(SCHEMA));
        json.put("method", consensus.method().word());
        json.put("unranked", profile.unranked().word());
        json.put("weights", profile.isWeighted() ? weights(profile) : JsonText.Null.NULL);
        json.put("top", consensus.top());
        json.put("tables", profile.tables());
        json.put(
                "ranking",
                consensus.ranking().stream().map(ConsensusJson::standing).toList());
        boolean proven = findings.outcome().isProven();
        json.put("proposed", proven ? consensus.proposed() : JsonText.Null.NULL);
        json.put("undetermined", proven ? consensus.undetermined() : JsonText.Null.NULL);
        json.put("methods", MethodsJson.of(profile, findings.outcomes()));
        json.put("agreement", agreement(findings.agreement()));
        json.put("robustness", RobustnessJson.of(findings.robustness()));
        json.put("pairwise", pairwise(profile));
        why.ifPresent(reasons -> json.put("why", WhyJson.of(consensus, reasons)));
        return JsonText.of(json);
    }

    private static Map<String, Object> weights(Profile profile) {
        Map<String, Object> weights = new LinkedHashMap<>();
        profile.ballots().forEach(b -> weights.put(b.table(), (double) b.weight() / profile.unit()));
        return weights;
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", standing.rank());
        json.put("principle", standing.principle());
        json.put("points", HeadJson.orNull(standing.score().map(Fraction::toDouble)));
        json.put("listedBy", standing.listedBy());
        json.put("firstPlaces", standing.firstPlaces());
        json.put("ranks", standing.ranks());
        Map<String, Object> points = new LinkedHashMap<>();
        standing.pointsByTable().forEach((table, given) -> points.put(table, given.toDouble()));
        json.put("pointsByTable", points);
        json.put("decidedBy", standing.decidedBy().word());
        return json;
    }

    private static Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kendallW", agreement.kendallW());
        json.put("kendallWChance", agreement.chance());
        json.put("permutationP", agreement.permutationP());
        json.put("overlap", agreement.overlap());
        Map<String, Object> distances = new LinkedHashMap<>();
        agreement.distances().forEach((pair, distance) -> distances.put(pair.first() + "," + pair.second(), distance));
        json.put("distance", agreement.skipped().contains("distance") ? JsonText.Null.NULL : distances);
        json.put("outlier", HeadJson.orNull(agreement.outlier()));
        json.put("skipped", agreement.skipped());
        return json;
    }

    private static Map<String, Object> pairwise(Profile profile) {
        int[][] above = profile.preferences();
        int[] listedBy = profile.listedBy();
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < listedBy.length; i++) {
            if (listedBy[i] > 0) {
                named.add(i);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        for (int a : named) {
            Map<String, Object> row = new LinkedHashMap<>();
            named.stream()
                    .filter(b -> b != a)
                    .forEach(b -> row.put(profile.candidates().get(b), above[a][b]));
            json.put(profile.candidates().get(a), row);
        }
        return json;
    }
}
