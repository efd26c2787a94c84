package thrive.report.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackGrid.Row;
import thrive.report.pack.PackSlide.Point;

/** The slides as they are put together: numbered in their order, and found again by what they are about. */
final class PackDeck {

    /** What a slide is about. */
    enum Topic {
        WELCOME,
        PURPOSE,
        AIMS,
        GROUPS,
        LEVELS,
        PRINCIPLES,
        KNOWN,
        SCORING,
        SCALE,
        FIRST_FEEDBACK,
        FIRST_CLOSE,
        SECOND,
        BASELINE,
        RANKING,
        READING_OUT,
        AGREEING,
        PRIORITIES,
        COLUMNS,
        HOUR,
        GAP_FEEDBACK,
        NEXT
    }

    /** A slide without its number. */
    record Draft(Phrase title, Phrase lead, List<Phrase> points, boolean ordered, List<PackGrid> tables, String note) {

        static Draft of(String title) {
            return new Draft(Phrase.of(title), Phrase.nothing(), List.of(), false, List.of(), "");
        }

        Draft titled(Phrase words) {
            return new Draft(words, lead, points, ordered, tables, note);
        }

        Draft leading(Phrase words) {
            return new Draft(title, words, points, ordered, tables, note);
        }

        Draft leading(String words) {
            return leading(Phrase.of(words));
        }

        Draft listing(List<Phrase> items) {
            return new Draft(title, lead, items, ordered, tables, note);
        }

        Draft listing(String... items) {
            return listing(List.of(items).stream().map(Phrase::of).toList());
        }

        Draft inOrder() {
            return new Draft(title, lead, points, true, tables, note);
        }

        Draft showing(PackGrid table) {
            return new Draft(title, lead, points, ordered, List.of(table), note);
        }

        Draft noting(String words) {
            return new Draft(title, lead, points, ordered, tables, words);
        }
    }

    private static final int CHARACTERS_OF_A_LINE = 60;
    private static final int CHARACTERS_OF_A_TITLE = 40;
    private static final int LARGEST = 5;
    private static final int LARGE = 9;
    private static final int MEDIUM = 12;
    private static final int SMALL = 17;

    private final List<PackSlide> slides = new ArrayList<>();
    private final Map<Topic, List<Integer>> numbers = new EnumMap<>(Topic.class);

    void add(Topic topic, String part, Draft draft) {
        int number = slides.size() + 1;
        numbers.computeIfAbsent(topic, t -> new ArrayList<>()).add(number);
        slides.add(new PackSlide(
                number,
                part,
                draft.title,
                draft.lead,
                points(draft.points),
                draft.ordered,
                draft.tables,
                draft.note,
                size(draft)));
    }

    private static List<Point> points(List<Phrase> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Point(i + 1, items.get(i)))
                .toList();
    }

    List<PackSlide> slides() {
        return List.copyOf(slides);
    }

    /** The numbers of the slides about these topics: "4", "4 and 6", "4 to 6"; "none" where there is none. */
    String numbers(Topic... topics) {
        List<Integer> found = new ArrayList<>();
        for (Topic topic : topics) {
            found.addAll(numbers.getOrDefault(topic, List.of()));
        }
        if (found.isEmpty()) {
            return "none";
        }
        int first = found.get(0);
        int last = found.get(found.size() - 1);
        boolean run = found.size() > 2 && last - first == found.size() - 1;
        return run
                ? first + " to " + last
                : Wording.list(found.stream().map(String::valueOf).toList());
    }

    private static String size(Draft draft) {
        int lines = lines(draft.lead)
                + room(draft.title)
                + draft.points.stream().mapToInt(PackDeck::lines).sum();
        for (PackGrid table : draft.tables) {
            lines += 1 + table.rows().stream().mapToInt(PackDeck::lines).sum();
        }
        if (lines <= LARGE) {
            return lines <= LARGEST ? "largest" : "large";
        }
        return lines <= MEDIUM ? "medium" : lines <= SMALL ? "small" : "smallest";
    }

    /** How many lines of text the title takes the room of, beyond the one line that every title has. */
    private static int room(Phrase title) {
        return Math.max(0, (title.text().length() - 1) / CHARACTERS_OF_A_TITLE) * 2;
    }

    private static int lines(Phrase phrase) {
        return (phrase.text().length() + CHARACTERS_OF_A_LINE - 1) / CHARACTERS_OF_A_LINE;
    }

    private static int lines(Row row) {
        return Math.max(1, row.cells().stream().mapToInt(PackDeck::lines).max().orElse(1));
    }
}
