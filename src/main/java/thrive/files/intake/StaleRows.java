package thrive.files.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import thrive.files.sheet.Cell;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Rows of principles that the model does not have and in which nothing stands: sheets that were made before the model changed. That is
 * one cause, and told once for all sheets.
 */
final class StaleRows {

    /** From how many codes on that the model lacks a sheet was made from another. */
    private static final int OF_ANOTHER_MODEL = 4;

    private final Map<String, List<Problem>> byCode = new LinkedHashMap<>();

    void add(Cell code, Problem problem) {
        byCode.computeIfAbsent(code.text().toLowerCase(Locale.ROOT), c -> new ArrayList<>())
                .add(problem);
    }

    /**
     * Tells them.
     *
     * @param unread files of which nothing counts, so that nothing is wrong with them either
     * @param filled the files in which some answer stands, so that they are not made anew
     */
    void tell(Set<String> unread, Set<String> filled, Problems problems) {
        List<List<Problem>> read = new ArrayList<>();
        for (List<Problem> all : byCode.values()) {
            List<Problem> alike =
                    all.stream().filter(p -> !unread.contains(p.at().file())).toList();
            if (!alike.isEmpty()) {
                read.add(alike);
            }
        }
        if (read.size() < OF_ANOTHER_MODEL) {
            read.forEach(alike -> tell(alike.get(0), alike, filled, problems));
        } else {
            List<Problem> all = read.stream().flatMap(List::stream).toList();
            String more = ", nor any of " + (read.size() - 1) + " codes more";
            Problem first = read.get(0).get(0);
            tell(first.withMessage(first.message() + more).withSuggestions(List.of()), all, filled, problems);
        }
    }

    private static void tell(Problem first, List<Problem> all, Set<String> filled, Problems problems) {
        List<String> files = all.stream().map(p -> p.at().file()).distinct().toList();
        boolean answered = files.stream().anyMatch(filled::contains);
        String mend = answered
                ? "delete the row, in which no answer stands"
                : "run thrive sheets, which makes blank sheets anew";
        problems.add(first.withExpected(
                files.size() == 1 ? mend : mend + "; so in " + Listed.of(files.subList(1, files.size()), 3)));
    }
}
