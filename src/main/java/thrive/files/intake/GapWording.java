package thrive.files.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.text.Folding;

/** What the rows of a gap sheet say, in a form in which two sheets that say the same are the same text. */
final class GapWording {

    private final List<GapRow> rows;

    GapWording(List<GapRow> rows) {
        this.rows = rows;
    }

    /**
     * What is said, by principle. Each item is said with the owner and the day of its row, whose they are: two sheets that name others
     * beside it are not the same.
     */
    Map<String, String> answers() {
        Map<String, SortedSet<String>> said = new TreeMap<>();
        for (GapRow row : rows) {
            SortedSet<String> ofPrinciple = said.computeIfAbsent(row.principle(), p -> new TreeSet<>());
            String whose = line("", row.owner(), row.byWhen());
            row.items()
                    .forEach((column, items) ->
                            items.forEach(item -> ofPrinciple.add(line(column.header(), item.text(), "") + whose)));
            if (row.items().isEmpty() && !(row.owner().isEmpty() && row.byWhen().isEmpty())) {
                ofPrinciple.add(whose);
            }
            if (!row.ideal().isEmpty()) {
                ofPrinciple.add(line("ideal", row.ideal(), ""));
            }
        }
        Map<String, String> answers = new HashMap<>();
        said.forEach((principle, lines) -> {
            if (!lines.isEmpty()) {
                answers.put(principle, String.join("\n", lines));
            }
        });
        return answers;
    }

    private static String line(String what, String text, String more) {
        return what + "\t" + Folding.words(text) + "\t" + Folding.words(more);
    }

    /** Where it is said that there is nothing to say, which is no item; in whatever words. */
    String nothings() {
        return rows.stream()
                .flatMap(row -> row.saidNone().keySet().stream()
                        .map(GapColumn::header)
                        .map(column -> row.principle() + " " + column))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
