package thrive.files.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * Places that are written beside the names, {@code 1st Library > 2nd School} or {@code Library (1) > School (2)}: read as they stand,
 * the Library of a first place is another candidate than that of a second. There is no doubt where every line numbers its names so
 * and a name comes with two places. Ordinals of one line are warned of. {@code School 1 > School 2} are names, for all are alike.
 */
final class PlacesInNames implements Suspicion {

    private static final String WORDS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
    private static final List<String> ORDINALS = List.of(WORDS.split("\\|"));
    private static final Pattern IN_FRONT = Pattern.compile("(?i)[(\\[]?(?:([0-9]{1,2})(st|nd|rd|th)?|(" + WORDS
            + "))[.):\\]]?(?:\\s(?:choice|place|preference))?[:,]?\\s(.+)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^(.*\\S)\\s?[(\\[]([0-9]{1,2})(?:st|nd|rd|th)?[)\\]]|^(.*\\S)\\s([0-9]{1,2})(?:st|nd|rd|th)?");

    /** A name without the place that is written beside it. */
    private record Numbered(String name, int place, boolean isOrdinal) {}

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        List<PlainLine> lines = ballots.marked().toList();
        Map<String, Integer> places = new HashMap<>();
        boolean hasTwo = false;
        boolean isOrdinal = true;
        for (PlainLine line : lines) {
            List<Numbered> numbered = numbered(line);
            if (numbered.isEmpty()) {
                return Stream.empty();
            }
            for (Numbered one : numbered) {
                hasTwo |= places.computeIfAbsent(one.name(), name -> one.place()) != one.place();
                isOrdinal &= one.isOrdinal();
            }
        }
        if (lines.isEmpty() || !(hasTwo || isOrdinal)) {
            return Stream.empty();
        }
        return Stream.of(problem(lines.get(0).first(), hasTwo));
    }

    private static Problem problem(Piece name, boolean sure) {
        String message = sure
                ? " holds a place, which would make another candidate of it"
                : " may hold a place; all of it is read as a name";
        return name.problem(sure ? Code.B10 : Code.B12, Quoted.of(name.text()) + message)
                .withExpected("the names alone, the best first: A > B = C");
    }

    /** The names of a line without their places; empty where they have none, or not those at which they stand, or are all alike. */
    private static List<Numbered> numbered(PlainLine line) {
        List<Numbered> all = new ArrayList<>();
        String marks = line.marks();
        int place = 1;
        for (Piece piece : line.names()) {
            int index = all.size();
            place += index > 0 && marks.charAt(index - 1) == '>' ? 1 : 0;
            int written = place;
            Optional<Numbered> one =
                    of(piece.text()).filter(numbered -> numbered.place() == written || numbered.place() == index + 1);
            if (one.isEmpty()) {
                return List.of();
            }
            all.add(one.get());
        }
        boolean differ = all.stream().map(Numbered::name).distinct().count() == all.size();
        return differ && all.size() > 1 ? all : List.of();
    }

    private static Optional<Numbered> of(String name) {
        Matcher front = IN_FRONT.matcher(name);
        if (front.matches()) {
            boolean isWord = front.group(1) == null;
            int place = isWord
                    ? ORDINALS.indexOf(front.group(3).toLowerCase(Locale.ROOT)) + 1
                    : Integer.parseInt(front.group(1));
            return Optional.of(new Numbered(front.group(4), place, isWord || front.group(2) != null));
        }
        Matcher behind = BEHIND.matcher(name);
        if (!behind.matches()) {
            return Optional.empty();
        }
        boolean inBrackets = behind.group(1) != null;
        return Optional.of(new Numbered(
                behind.group(inBrackets ? 1 : 3), Integer.parseInt(behind.group(inBrackets ? 2 : 4)), false));
    }
}
