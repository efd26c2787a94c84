package thrive.files.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.definition.PrincipleLookup;
import thrive.model.Principle;
import thrive.text.LatePattern;

/** The principles that one cell names one after the other: "MES-2 &amp; MIC-6". */
final class ListInCell {

    private static final int LONGEST = 400;
    private static final int MOST = 12;
    private static final LatePattern CODE = LatePattern.of("(\\S{1,64})\\s++(\\S.*+)", Pattern.DOTALL);
    private static final LatePattern JOINED =
            LatePattern.of("[,;&+/=]\\s*+|\\n\\s*+(?:(?:[,;&+/=]|and\\b)\\s*+)?+|\\b(?:and|or)\\b\\s*+");
    /** What stands around the codes of a cell that holds nothing else. */
    private static final LatePattern BESIDE = LatePattern.of("[\\s()?]++(?:or\\b[\\s()]*+)?+");

    private ListInCell() {}

    /** Their ids, where the cell is nothing but a list of them; else none. */
    static List<String> principles(String text, PrincipleLookup lookup) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> joined = principles(JOINED.split(text, MOST), lookup);
        return joined.isEmpty() ? principles(withoutEmpty(BESIDE.split(text, MOST)), lookup) : joined;
    }

    /**
     * The two principles of a cell that has the code of one and the name of another: "MES-2 Shared decisions"; else none.
     */
    static List<String> codeAndTitle(String text, PrincipleLookup lookup) {
        Matcher code = CODE.matcher(text.strip());
        if (text.length() > LONGEST || !code.matches()) {
            return List.of();
        }
        Optional<Principle> one = lookup.find(code.group(1));
        Optional<Principle> other = lookup.find(code.group(2));
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? List.of(one.get().id(), other.get().id())
                : List.of();
    }

    private static String[] withoutEmpty(String[] parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).toArray(String[]::new);
    }

    private static List<String> principles(String[] parts, PrincipleLookup lookup) {
        List<String> ids = List.of(parts).stream()
                .flatMap(part -> lookup.find(part.strip()).stream())
                .map(Principle::id)
                .distinct()
                .toList();
        return parts.length > 1 && ids.size() == parts.length ? ids : List.of();
    }
}
