package thrive.files.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/**
 * Letters of a sheet that were lost when it was saved, so that a question mark stands for each: seen in a title or description of the
 * model, or by question marks within words, of which nobody types two. It is told once for the sheet.
 */
final class LostLetters {

    /** How many question marks within words are no slip of a finger. */
    private static final int SEVERAL = 2;

    private static final int SHOWN = 5;
    private static final LatePattern WORD = LatePattern.of("[^\\s,;()]+");
    /** "children?s", "2025?28". What holds a second one at its end, as "why?what?" does, asks twice. */
    private static final LatePattern WITHIN =
            LatePattern.of("[^?]{0,60}(?:(?<=\\p{L})\\?(?=\\p{Ll})|(?<=\\p{N})\\?(?=\\p{N}))[^?]{1,60}");
    /** What links have in front of their question mark or behind it. */
    private static final LatePattern LINK = LatePattern.of("[/=&@]|www\\.|\\p{L}\\.\\p{L}+\\?");
    /** Columns of codes and figures, and the title, which is compared with the model's. */
    private static final Set<String> NO_WORDS = Set.of("principle", "title", "score", "rank", "table", "sector");

    private final Sheet sheet;
    private boolean isTold;

    LostLetters(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a text of the sheet is one of the model's but for lost letters, which is told. */
    boolean isIn(Cell cell, String what, Principle principle, Problems problems) {
        Stream<String> names = Stream.of(principle.shortName(), principle.name(), principle.ideal());
        Optional<String> own = Stream.concat(names, principle.descriptions().values().stream())
                .filter(text -> Titles.isSameButForLost(cell.text(), text))
                .findFirst();
        own.ifPresent(text -> tell(cell, "letters of the " + what + " were lost", Quoted.of(text), problems));
        return own.isPresent();
    }

    /** Tells of question marks within words, where they are several and nothing was told yet. */
    void tellWithinWords(Problems problems) {
        List<Cell> cells = isTold ? List.of() : cellsWithMarks();
        if (cells.size() < SEVERAL) {
            return;
        }
        Set<String> places = new LinkedHashSet<>();
        cells.forEach(cell -> places.add(cell.cell()));
        List<String> others = places.stream().skip(1).toList();
        String also = others.isEmpty() ? "" : "; also in " + Listed.of(others, SHOWN);
        tell(cells.get(0), "letters were probably lost", "the letters and quotes typed anew" + also, problems);
    }

    private void tell(Cell cell, String what, String expected, Problems problems) {
        if (!isTold) {
            isTold = true;
            problems.add(sheet.problem(Code.F33, cell, what + " when the sheet was saved: it has ? for them")
                    .withExpected(expected
                            + "; look for ? among the table's own words too, and in Excel save as \"CSV UTF-8\""));
        }
    }

    /** A cell for each question mark within a word. */
    private List<Cell> cellsWithMarks() {
        List<Cell> cells = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            if (!row.holds('?')) {
                continue;
            }
            for (Map.Entry<String, Integer> column : row.columns().entrySet()) {
                Cell cell = row.inColumn(column.getValue());
                if (!NO_WORDS.contains(column.getKey()) && cell.text().indexOf('?') >= 0) {
                    for (int i = marks(cell.text()); i > 0; i--) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }

    private static int marks(String text) {
        int marks = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (WITHIN.matcher(word).matches() && !LINK.matcher(word).find()) {
                marks++;
            }
        }
        return marks;
    }
}
