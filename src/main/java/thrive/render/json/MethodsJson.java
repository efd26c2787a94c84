package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.MethodOutcome;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.profile.Profile;

/** What every method makes of the lists. */
final class MethodsJson {

    private final Profile profile;

    private MethodsJson(Profile profile) {
        this.profile = profile;
    }

    static Map<String, Object> of(Profile profile, List<MethodOutcome> outcomes) {
        MethodsJson methods = new MethodsJson(profile);
        Map<String, Object> json = new LinkedHashMap<>();
        outcomes.forEach(outcome -> json.put(outcome.method().word(), methods.outcome(outcome)));
        return json;
    }

    private Map<String, Object> outcome(MethodOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        boolean proven = outcome.isProven();
        json.put("ranking", proven ? ranking(outcome) : JsonText.Null.NULL);
        json.put("topFive", proven ? ids(outcome.top()) : JsonText.Null.NULL);
        outcome.kemeny().ifPresent(kemeny -> addKemeny(json, kemeny));
        if (!proven) {
            json.put("bestFound", ranking(outcome));
        }
        return json;
    }

    private List<List<String>> ranking(MethodOutcome outcome) {
        return outcome.order().groups().stream().map(this::ids).toList();
    }

    /** What is not proven is null; the distance is that of the best order found. */
    private void addKemeny(Map<String, Object> json, KemenyResult kemeny) {
        boolean proven = kemeny.complete();
        json.put("distance", weight(kemeny.distance()));
        json.put("optimal", kemeny.optimal());
        json.put("lowerBound", weight(kemeny.lowerBound()));
        json.put("optima", proven ? kemeny.optima() : JsonText.Null.NULL);
        json.put("optimaCapped", proven ? kemeny.optimaCapped() : JsonText.Null.NULL);
        json.put("complete", proven);
        json.put("inEveryTopFive", proven ? ids(kemeny.inEveryTop()) : JsonText.Null.NULL);
        json.put("inSomeTopFive", proven ? ids(kemeny.inSomeTop()) : JsonText.Null.NULL);
    }

    /** In tables' weights, whole where it is. */
    private Object weight(long parts) {
        if (parts % profile.unit() == 0) {
            return parts / profile.unit();
        }
        return (double) parts / profile.unit();
    }

    private List<String> ids(List<Integer> candidates) {
        return candidates.stream().map(profile.candidates()::get).toList();
    }
}
