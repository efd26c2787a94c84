package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import thrive.text.LatePattern;

/**
 * Names that hold another with something beside it which may say that it is a copy, or may be part of a name: red 2, red1, Jo red, T1.
 * A name of the place or the people, as north is, is part of many others, and nothing is said of these.
 */
final class MaybeCopy {

    /** More words than these beside a name are a title. */
    private static final int MOST_BESIDE = 3;

    private static final LatePattern COUNTED = LatePattern.of("(?:t|g|tbl|grp) ?0*(\\d{1,3})");
    private static final LatePattern NUMBERED = LatePattern.of("^(?=.*\\p{L}).*\\d");
    private static final LatePattern NUMBERS = LatePattern.of("[\\d ]+");

    /** What tables are called that says nothing of them. */
    private static final Set<String> COLOURS = Set.of(
            "red",
            "orange",
            "yellow",
            "amber",
            "green",
            "blue",
            "purple",
            "violet",
            "pink",
            "brown",
            "black",
            "white",
            "grey",
            "gray",
            "gold",
            "silver",
            "turquoise",
            "teal");

    /** What makes of a colour another one, or the name of a place or of people. */
    private static final Set<String> PART_OF_NAMES = Set.of(
            ("and or the of to light dark pale deep bright sky royal navy north south east west northern southern eastern western"
                            + " upper lower inner outer mid middle central big little small great greater new old main junior"
                            + " senior primary secondary infant infants school schools college ward street road lane hill hills"
                            + " house wood woods valley park cross field fields gate bridge lodge farm room hall court centre"
                            + " church village town city bay rock river water badge star lion dragon bird horse oak rose")
                    .split(" "));

    private MaybeCopy() {}

    /** The known name to which something was added; nothing where none is there, or the whole is rather a name of its own. */
    static Optional<String> of(String stem, Predicate<String> isKnown) {
        return Stream.of(Decorations.withoutNumber(stem).stream(), counted(stem), amongWords(stem))
                .flatMap(names -> names)
                .filter(isKnown)
                .findFirst();
    }

    /** "T1" beside 1. */
    private static Stream<String> counted(String stem) {
        Matcher counted = COUNTED.matcher(ListedTables.spaced(stem).strip());
        return counted.matches() ? Stream.of(counted.group(1)) : Stream.empty();
    }

    /** The names at the beginning and the end of another, the longest first. */
    private static Stream<String> amongWords(String stem) {
        List<String> words = List.of(ListedTables.spaced(stem).strip().split(" ", -1));
        int all = words.size();
        int fewest = Math.max(1, all - MOST_BESIDE);
        return IntStream.iterate(all - 1, count -> count >= fewest, count -> count - 1)
                .boxed()
                .flatMap(count -> Stream.of(
                        beside(words.subList(0, count), words.subList(count, all)),
                        beside(words.subList(all - count, all), words.subList(0, all - count))))
                .flatMap(Optional::stream);
    }

    private static Optional<String> beside(List<String> name, List<String> rest) {
        String plain = String.join(" ", name);
        return Optional.of(plain).filter(p -> isBeside(p, rest));
    }

    /** Whether a name says nothing of its table, as a colour or a number does, and other words stand beside it that make no name of it. */
    static boolean isBeside(String name, String others) {
        return isBeside(name, List.of(ListedTables.spaced(others).strip().split(" ", -1)));
    }

    private static boolean isBeside(String name, List<String> rest) {
        boolean saysNothing = COLOURS.contains(name) || NUMBERED.matcher(name).matches();
        boolean isName = rest.stream().anyMatch(word -> PART_OF_NAMES.contains(word) || COLOURS.contains(word));
        boolean isNumber = NUMBERS.matcher(String.join(" ", rest)).matches();
        return saysNothing && !isName && !isNumber;
    }
}
