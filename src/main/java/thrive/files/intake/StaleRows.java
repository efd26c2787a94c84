package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import thrive.files.sheet.Cell;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/**
 * Rows of principles that the model does not have and in which nothing stands: sheets that were made before the model changed. That is
 * one cause, and told once for all sheets.
 */
final class StaleRows {

    /** From how many codes on that the model lacks a sheet was made from another. */
    private static final int OF_ANOTHER_MODEL = 4;

    private static final int SHOWN = 5;

    private final Map<String, List<Problem>> byCode = new LinkedHashMap<>();
    /** The words of rows that may be remarks, which must not go with the row. */
    private final Map<Problem, String> remarks = new HashMap<>();

    /** @param remark what stands in the row in words, or empty where that is no more than the name of a principle */
    void add(Cell code, String remark, Problem problem) {
        byCode.computeIfAbsent(code.text().toLowerCase(Locale.ROOT) + "\n" + remark, c -> new ArrayList<>())
                .add(problem);
        if (!remark.isEmpty()) {
            remarks.put(problem, remark);
        }
    }

    /**
     * Tells them.
     *
     * @param unread files of which nothing counts, so that nothing is wrong with them either
     * @param filled the files in which some answer stands, so that they are not made anew
     */
    void tell(Set<String> unread, Set<String> filled, Problems problems) {
        Map<List<String>, List<Problem>> byFiles = new LinkedHashMap<>();
        for (List<Problem> all : byCode.values()) {
            List<Problem> alike =
                    all.stream().filter(p -> !unread.contains(p.at().file())).toList();
            if (!alike.isEmpty()) {
                byFiles.computeIfAbsent(files(alike), f -> new ArrayList<>()).add(alike.get(0));
            }
        }
        byFiles.forEach((files, firsts) -> {
            if (firsts.size() < OF_ANOTHER_MODEL) {
                firsts.forEach(first -> tell(first, files, filled, problems));
            } else {
                List<String> others =
                        firsts.stream().skip(1).map(Problem::value).toList();
                Problem first = firsts.get(0);
                tell(
                        first.withMessage(first.message() + ", nor " + Listed.of(others, SHOWN))
                                .withSuggestions(List.of()),
                        files,
                        filled,
                        problems);
            }
        });
    }

    private static List<String> files(List<Problem> alike) {
        return alike.stream().map(p -> p.at().file()).distinct().toList();
    }

    private void tell(Problem first, List<String> files, Set<String> filled, Problems problems) {
        boolean answered = files.stream().anyMatch(filled::contains);
        String mend = answered
                ? "delete the row, in which no answer stands; if it is the rest of the cell above, move it back there"
                : "run thrive sheets, which makes blank sheets anew";
        String remark = remarks.getOrDefault(first, "");
        if (!remark.isEmpty()) {
            mend = "if " + Quoted.of(remark)
                    + " is a remark, move it into the row of the principle that it is about; otherwise " + mend;
        }
        problems.add(first.withExpected(
                files.size() == 1 ? mend : mend + "; so in " + Listed.of(files.subList(1, files.size()), 3)));
    }
}
