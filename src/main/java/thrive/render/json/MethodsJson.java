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
        json.put("ranking", outcome.order().groups().stream().map(this::ids).toList());
        json.put("topFive", ids(outcome.top()));
        outcome.kemeny().ifPresent(kemeny -> addKemeny(json, kemeny));
        return json;
    }

    private void addKemeny(Map<String, Object> json, KemenyResult kemeny) {
        json.put("distance", weight(kemeny.distance()));
        json.put("optimal", kemeny.optimal());
        json.put("lowerBound", weight(kemeny.lowerBound()));
        json.put("optima", kemeny.optima());
        json.put("optimaCapped", kemeny.optimaCapped());
        json.put("complete", kemeny.complete());
        json.put("inEveryTopFive", ids(kemeny.inEveryTop()));
        json.put("inSomeTopFive", ids(kemeny.inSomeTop()));
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
