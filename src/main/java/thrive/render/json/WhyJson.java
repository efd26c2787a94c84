package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.Why;
import thrive.consensus.Why.Lift;
import thrive.consensus.Why.Neighbour;

/** Why one principle stands where it does. */
final class WhyJson {

    private WhyJson() {}

    static Map<String, Object> of(Consensus consensus, Why why) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("principle", why.standing().principle());
        json.put("rank", why.standing().rank());
        json.put("proposed", consensus.proposed().contains(why.standing().principle()));
        json.put("above", HeadJson.orNull(why.above().map(WhyJson::neighbour)));
        json.put("below", HeadJson.orNull(why.below().map(WhyJson::neighbour)));
        json.put("up", why.up().stream().map(WhyJson::lift).toList());
        json.put("alone", why.alone().stream().map(WhyJson::lift).toList());
        List<Map<String, Object>> moves =
                why.inOrOut().stream().map(RobustnessJson::move).toList();
        json.put("inOrOut", moves);
        if (why.skipped().contains(Why.UP)) {
            json.put("alone", JsonText.Null.NULL);
        }
        why.skipped().forEach(key -> json.put(key, JsonText.Null.NULL));
        json.put("skipped", why.skipped());
        return json;
    }

    private static Map<String, Object> neighbour(Neighbour neighbour) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("principle", neighbour.other().principle());
        json.put("tablesForThis", neighbour.forThis());
        json.put("tablesForOther", neighbour.forOther());
        json.put("tablesForNeither", neighbour.undecided());
        return json;
    }

    private static Map<String, Object> lift(Lift lift) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", lift.table());
        json.put("from", lift.from());
        json.put("to", lift.to());
        json.put("rank", lift.rank());
        json.put("tied", lift.level());
        return json;
    }
}
