package thrive.files.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import thrive.text.Folding;

/** How often each name of a file stands where, whatever the kinds of its quotes and dashes; what no line holds stands nowhere. */
final class NameUses {

    private final Map<String, Use> uses = new HashMap<>();
    /** The same by each writing, so that a name is folded once. */
    private final Map<String, Use> byWriting = new HashMap<>();

    /**
     * Counts the names of a line.
     *
     * @param marks what stands behind each name but the last, {@code >} or {@code =}
     */
    void add(List<Piece> names, String marks) {
        for (int i = 0; i < names.size(); i++) {
            Use use = byWriting.computeIfAbsent(
                    names.get(i).text(),
                    writing -> uses.computeIfAbsent(Folding.signs(writing), signs -> new Use(writing)));
            boolean last = i == names.size() - 1;
            use.all++;
            use.inFront += i == 0 ? 1 : 0;
            use.atTheEnd += last ? 1 : 0;
            use.isAbove |= marks.indexOf('>', i) >= 0;
            use.isTiedAtTheEnd |= last && marks.endsWith("=");
            use.isElsewhere |= !(last && marks.endsWith("="));
        }
    }

    /** In how many lines a name stands. */
    int of(String name) {
        return use(name).all;
    }

    boolean isKnown(String name) {
        return byWriting.containsKey(name) || uses.containsKey(Folding.signs(name));
    }

    /** Whether a name stands behind another one, in any line. */
    boolean isBehind(String name) {
        return use(name).all > use(name).inFront;
    }

    /** Whether a name ends every line in which it stands. */
    boolean isAtTheEndOnly(String name) {
        return use(name).all == use(name).atTheEnd;
    }

    /** Whether a line ranks anybody below a name. */
    boolean isAbove(String name) {
        return use(name).isAbove;
    }

    /** Whether a name ends lines behind {@code =} and stands nowhere else. */
    boolean isTiedAtTheEndOnly(String name) {
        return use(name).isTiedAtTheEnd && !use(name).isElsewhere;
    }

    /** Whether any name that stands behind another one is such. */
    boolean anyBehind(Predicate<String> such) {
        return names().stream().anyMatch(name -> isBehind(name) && such.test(name));
    }

    /** All names, each as it is written first. */
    List<String> names() {
        return uses.values().stream().map(use -> use.writing).toList();
    }

    private Use use(String name) {
        Use known = byWriting.get(name);
        return known == null ? uses.getOrDefault(Folding.signs(name), Use.NONE) : known;
    }

    private static final class Use {
        private static final Use NONE = new Use("");

        private final String writing;

        private int all;
        private int inFront;
        private int atTheEnd;
        private boolean isAbove;
        private boolean isTiedAtTheEnd;
        private boolean isElsewhere;

        private Use(String writing) {
            this.writing = writing;
        }
    }
}
