package thrive.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.baseline.Baseline;
import thrive.baseline.Distribution;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.render.Heading;

/** The baseline as {@code thrive-score/1}. */
public final class ScoreJson {

    private ScoreJson() {}

    public static String of(Heading heading, Baseline baseline) {
        Map<String, Object> json = HeadJson.of("thrive-score/1", heading);
        json.put("tables", baseline.tables());
        json.put("notHandedIn", baseline.notHandedIn());
        json.put(
                "principles",
                baseline.principles().stream().map(ScoreJson::principle).toList());
        List<Object> levels = new ArrayList<>();
        for (LevelRollUp level : baseline.levels()) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("id", level.level().id());
            of.putAll(rollUp(level.rollUp()));
            levels.add(of);
        }
        json.put("levels", levels);
        json.put("overall", rollUp(baseline.overall()));
        return JsonText.of(json);
    }

    private static Map<String, Object> principle(PrincipleScores scores) {
        Distribution distribution = scores.distribution();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", scores.principle().id());
        json.put("level", scores.principle().level());
        json.put("name", scores.principle().name());
        json.put("scores", scores.scores());
        json.put("n", distribution.n());
        json.put("notScored", scores.notScored());
        json.put("dontKnow", scores.dontKnow());
        json.put("notApplicable", scores.notApplicable());
        json.put("leftOut", scores.leftOut());
        json.put("counts", distribution.counts());
        json.put("median", distribution.median());
        json.put("lowerMedian", distribution.lowerMedian());
        json.put("mean", distribution.mean());
        json.put("min", distribution.min());
        json.put("max", distribution.max());
        json.put("thriveLike", distribution.n() == 0 ? JsonText.Null.NULL : scores.isThriveLike());
        json.put("disputed", scores.isDisputed());
        return json;
    }

    private static Map<String, Object> rollUp(RollUp rollUp) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("principles", rollUp.principles());
        json.put("scored", rollUp.scored());
        json.put("thriveLike", rollUp.thriveLike());
        json.put("disputed", rollUp.disputed());
        json.put("mean", rollUp.mean());
        json.put("counts", rollUp.counts());
        return json;
    }
}
