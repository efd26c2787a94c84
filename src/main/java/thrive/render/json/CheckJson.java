package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Severity;

/** The problems of a site as {@code thrive-check/1}. */
public final class CheckJson {

    private CheckJson() {}

    /**
     * The problems, in the given order.
     *
     * @param files how many files were read
     */
    public static String of(List<Problem> problems, int files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "thrive-check/1");
        json.put("problems", problems.stream().map(HeadJson::problem).toList());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("errors", Problems.count(problems, Severity.ERROR));
        summary.put("warnings", Problems.count(problems, Severity.WARNING));
        summary.put("infos", Problems.count(problems, Severity.INFO));
        summary.put("files", files);
        json.put("summary", summary);
        return JsonText.of(json);
    }
}
