package thrive.files.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/**
 * The keys that a parser found in one mapping. A key can be given once. In a list, where the key with which its items begin comes
 * again and others behind it do as well, the hyphen of the next item is missing: that is told once and the item read as one of its
 * own, so that nothing is told that only follows from it.
 */
final class MappingParts {

    private static final int LONGEST = 1_000;
    /** The keys that no item of their lists can do without. */
    private static final Set<String> NAMING = Set.of("id", "what", "principle");

    /** A key with its value, as it stands in the file. */
    record Given(String key, Node.Entry entry) {

        private boolean saysTheSame(Node.Entry other) {
            return entry.value() instanceof Node.Scalar one
                    && other.value() instanceof Node.Scalar two
                    && one.text().equals(two.text());
        }
    }

    private final List<Given> given;
    private final Set<String> keys = new HashSet<>();
    private final TextFile file;
    private final Problems problems;
    private final List<Node.Mapping> parts = new ArrayList<>();

    private Location at;
    private Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private int repeated;

    private MappingParts(List<Given> given, Location at, TextFile file, Problems problems) {
        this.given = given;
        for (Given one : given) {
            keys.add(one.key());
        }
        this.at = at;
        this.file = file;
        this.problems = problems;
    }

    /** The mapping that stands at a place, which is no item of a list. */
    static Node.Mapping whole(List<Given> given, Location at, TextFile file, Problems problems) {
        MappingParts parts = new MappingParts(given, at, file, problems);
        for (Given one : given) {
            parts.add(one);
        }
        parts.close();
        return parts.parts.get(0);
    }

    /**
     * The items of a list that stand as one at a place: one, or more where hyphens are missing.
     *
     * @param above the item before it, if there is one
     */
    static List<Node.Mapping> items(
            List<Given> given, Optional<Node> above, Location at, TextFile file, Problems problems) {
        MappingParts parts = new MappingParts(given, at, file, problems);
        boolean inBrackets = file.characterAt(at) == '{';
        for (int i = 0; i < given.size(); i++) {
            if (!inBrackets && parts.beginsItem(i, above)) {
                parts.begin(given.get(i));
            }
            parts.add(given.get(i));
        }
        parts.close();
        return parts.parts;
    }

    private boolean beginsItem(int i, Optional<Node> above) {
        Given one = given.get(i);
        Node.Entry before = entries.get(one.key());
        if (before == null || one.saysTheSame(before)) {
            return false;
        }
        boolean opens = first(entries).equals(one.key());
        Map<String, Node.Entry> itemAbove = above.map(node -> node instanceof Node.Mapping item ? item.entries() : null)
                .orElse(Map.of());
        boolean opensAbove = !itemAbove.isEmpty() && first(itemAbove).equals(one.key());
        boolean standsAlone = opens && opensAbove && itemAbove.size() == 1;
        return (opens || opensAbove) && (standsAlone || isNothingElse(one.key()) || goesOnAsBefore(i));
    }

    private static String first(Map<String, Node.Entry> entries) {
        return entries.keySet().iterator().next();
    }

    /** Whether items that hold but what they must stand one behind the other. */
    private boolean isNothingElse(String key) {
        return NAMING.contains(key) && keys.size() == 1;
    }

    /** Whether one of the keys down to where this one comes again has come before it. */
    private boolean goesOnAsBefore(int i) {
        return given.subList(i + 1, given.size()).stream()
                .map(Given::key)
                .takeWhile(key -> !key.equals(given.get(i).key()))
                .anyMatch(entries::containsKey);
    }

    private void begin(Given one) {
        close();
        at = one.entry().keyAt();
        entries = new LinkedHashMap<>();
        repeated = 0;
        String line = MendedLine.rest(file.from(at, LONGEST), 0);
        problems.add(Problem.of(Code.F17, at, "a hyphen is missing in front of " + Quoted.of(one.key() + ":"))
                .withValue(one.key())
                .withExpected("a hyphen and a space, right below those of the list: - " + line)
                .withExcerpt(file.excerpt(at)));
    }

    private void close() {
        parts.add(new Node.Mapping(entries, at, repeated));
    }

    private void add(Given one) {
        Node.Entry before = entries.putIfAbsent(one.key(), one.entry());
        if (before != null) {
            repeated++;
            Location keyAt = one.entry().keyAt();
            String instead = skipped(one.key())
                    .map(number -> ", or " + Quoted.of(number) + " in place of one")
                    .orElse("");
            problems.add(Problem.of(Code.F17, keyAt, "the key " + Quoted.of(one.key()) + " is given twice")
                    .withValue(one.key())
                    .withExpected("one " + Quoted.of(one.key()) + "; the other is on line "
                            + before.keyAt().line() + instead)
                    .withExcerpt(file.excerpt(keyAt)));
        }
    }

    /** Of keys that are numbers, the one next to a number that is not given. */
    private Optional<String> skipped(String key) {
        Optional<Integer> number = number(key);
        return number.flatMap(n -> List.of(n + 1, n - 1).stream()
                .map(String::valueOf)
                .filter(near -> !keys.contains(near) && !near.equals("0"))
                .findFirst());
    }

    private static Optional<Integer> number(String key) {
        return key.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(key)) : Optional.empty();
    }
}
