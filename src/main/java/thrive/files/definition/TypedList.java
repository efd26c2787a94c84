package thrive.files.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import thrive.text.LatePattern;

/** What somebody typed as one word who meant several, one behind the other: {@code S5,P1,P3} or {@code "S5 P1 P3"}. */
public final class TypedList {

    private static final int LONGEST = 400;
    private static final int MOST = 40;
    private static final LatePattern COMMA = LatePattern.of("[,;]");
    private static final LatePattern COMMA_OR_BLANK = LatePattern.of("[,;\\s]++");

    private TypedList() {}

    /**
     * Its parts in order as they should be typed, where all are known; nothing where it is no list.
     *
     * @param known what a part means, if anything
     */
    public static Optional<String> inOrder(String typed, Function<String, Optional<String>> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> ofNames = inOrder(COMMA.split(typed, MOST), known);
        return ofNames.isPresent() ? ofNames : inOrder(COMMA_OR_BLANK.split(typed, MOST), known);
    }

    private static Optional<String> inOrder(String[] parts, Function<String, Optional<String>> known) {
        List<String> meant = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                Optional<String> one = known.apply(part.strip());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                meant.add(one.get());
            }
        }
        return meant.size() > 1 ? Optional.of(String.join(" ", meant)) : Optional.empty();
    }
}
