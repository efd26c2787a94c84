package thrive.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.profile.Profile;
import thrive.render.Heading;

/** The consensus as {@code thrive-consensus/1}. */
public final class ConsensusJson {

    private ConsensusJson() {}

    public static String of(Heading heading, Consensus consensus) {
        Map<String, Object> json = HeadJson.of("thrive-consensus/1", heading);
        json.put("method", "points");
        json.put("top", consensus.top());
        json.put("tables", consensus.profile().tables());
        json.put(
                "ranking",
                consensus.ranking().stream().map(ConsensusJson::standing).toList());
        json.put("proposed", consensus.proposed());
        json.put("undetermined", consensus.undetermined());
        json.put("pairwise", pairwise(consensus.profile()));
        return JsonText.of(json);
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", standing.rank());
        json.put("principle", standing.principle());
        json.put("points", standing.points().toDouble());
        json.put("listedBy", standing.listedBy());
        json.put("firstPlaces", standing.firstPlaces());
        json.put("ranks", standing.ranks());
        Map<String, Object> points = new LinkedHashMap<>();
        standing.pointsByTable().forEach((table, given) -> points.put(table, given.toDouble()));
        json.put("pointsByTable", points);
        json.put("decidedBy", standing.decidedBy().word());
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
