package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.Map;

import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Fewest;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Without;

/** The robustness of a consensus, as part of {@code thrive-consensus/1}. */
final class RobustnessJson {

    private RobustnessJson() {}

    /** What was left out is null. */
    static Map<String, Object> of(Robustness robustness) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "leaveOneOut",
                robustness.leaveOneOut().stream().map(RobustnessJson::without).toList());
        json.put("fewestTables", HeadJson.orNull(robustness.fewestTables().map(RobustnessJson::fewest)));
        json.put(
                "oneMove",
                robustness.oneMoves().stream().map(RobustnessJson::move).toList());
        json.put("bootstrap", bootstrap(robustness));
        robustness.skipped().forEach(part -> json.put(part.word(), JsonText.Null.NULL));
        json.put(
                "skipped",
                robustness.skipped().stream().map(Robustness.Part::word).toList());
        return json;
    }

    private static Map<String, Object> bootstrap(Robustness robustness) {
        Map<String, Object> bootstrap = new LinkedHashMap<>();
        bootstrap.put("samples", robustness.samples());
        bootstrap.put("seed", robustness.seed());
        bootstrap.put("inTopFive", robustness.bootstrap());
        return bootstrap;
    }

    private static Map<String, Object> without(Without without) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", without.table());
        json.put("enters", without.enters());
        json.put("leaves", without.leaves());
        json.put("tied", without.tied());
        return json;
    }

    private static Map<String, Object> fewest(Fewest fewest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", fewest.tables().size());
        json.put("tables", fewest.tables());
        json.put("sets", fewest.sets());
        return json;
    }

    static Map<String, Object> move(Move move) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", move.table());
        json.put("principle", move.candidate());
        json.put("from", move.from());
        json.put("to", move.to());
        json.put("enters", move.enters());
        json.put("leaves", move.leaves());
        json.put("tied", move.tied());
        return json;
    }
}
