package thrive.report.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import thrive.report.Phrase;
import thrive.report.Wording;
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

    private final List<PackSlide> slides = new ArrayList<>();
    private final Map<Topic, List<Integer>> numbers = new EnumMap<>(Topic.class);

    void add(Topic topic, String part, PackDraft draft) {
        int number = slides.size() + 1;
        numbers.computeIfAbsent(topic, t -> new ArrayList<>()).add(number);
        slides.add(new PackSlide(
                number,
                part,
                draft.title(),
                draft.lead(),
                points(draft.points()),
                draft.ordered(),
                draft.columns(),
                draft.tables(),
                draft.note(),
                PackLetters.of(draft)));
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
}
