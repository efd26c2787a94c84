package thrive.files.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.Folding;
import thrive.text.LatePattern;

/** What names a part of a sheet and no row of it: a level or group of the model, a total, an average. */
final class Labels {

    private static final int LONGEST = 200;
    private static final LatePattern BETWEEN = LatePattern.of("[^\\p{L}\\p{M}\\p{N}]+");
    private static final LatePattern NUMBER = LatePattern.of("\\d{1,6}");
    private static final LatePattern LIKE_CODE = LatePattern.of(
            "^(?:principle\\s{1,9})?(?<word>.{1,80}?)(?:\\s{1,9}principle)?[\\s\\p{Pd}_.:#/\u00b7]{0,9}\\d{1,3}[.:]?",
            Pattern.CASE_INSENSITIVE);
    /** A part that has a number and no name. */
    private static final LatePattern NUMBERED_PART = LatePattern.of("(?:level|section|domain|part) \\d{1,2}");

    private static final LatePattern SAYS_MORE = LatePattern.of("[:(\\u2013\\u2014]|\\s-\\s");
    /** Words for a figure over several rows. */
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "subtotal",
            "subtotals",
            "sum",
            "average",
            "averages",
            "avg",
            "mean",
            "median",
            "overall",
            "max",
            "maximum",
            "min",
            "minimum",
            "mode",
            "range",
            "count",
            "percent",
            "percentage",
            "fidelity");

    private static final String OUT_OF = "out of";
    /** Words that may stand beside them or beside the name of a level. */
    private static final Set<String> FILLERS = Set.of(
            "level",
            "levels",
            "principle",
            "principles",
            "section",
            "part",
            "domain",
            "group",
            "the",
            "of",
            "for",
            "out",
            "in",
            "all",
            "grand",
            "sub",
            "score",
            "scores",
            "rating",
            "max",
            "maximum",
            "possible",
            "system",
            "table",
            "our",
            "and");

    private final Set<String> parts = new HashSet<>();

    /** @param parts the names of the parts that a sheet may be cut into */
    Labels(Iterable<String> parts) {
        for (String part : parts) {
            String folded = Folding.words(part);
            this.parts.add(folded);
            this.parts.add(withoutFillers(folded));
        }
        this.parts.remove("");
    }

    /** Whether the text is such a name. */
    boolean isLabel(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.words(text);
        return isPartAlone(text)
                || startsWithPart(text)
                || isTotal(folded)
                || NUMBERED_PART.matcher(folded).matches();
    }

    /**
     * Whether a label is one word or part with a number behind it, as codes are: "Macro 1", "MIN-3", "Principle Macro 1", with the title
     * behind it or without. A number in brackets counts something, and "level" beside it says that it is none.
     */
    boolean isLikeCode(String text) {
        if (text.length() > LONGEST || isPart(Folding.words(text))) {
            return false;
        }
        return NUMBERED_PART.matcher(Folding.words(text)).matches()
                || isWordAndNumber(text)
                || isWordAndNumber(SAYS_MORE.split(text, 2)[0]);
    }

    private boolean isWordAndNumber(String text) {
        Matcher numbered = LIKE_CODE.matcher(text.strip());
        String word = numbered.matches() ? Folding.words(numbered.group("word")) : "";
        return !word.isEmpty() && (TOTALS.contains(word) || isPart(word));
    }

    /** Whether the text is the name of a part and nothing more: "Macro", "MACRO LEVEL". */
    boolean isPartAlone(String text) {
        String folded = Folding.words(text);
        return text.length() <= LONGEST && (isPart(folded) || isPart(withoutFillers(folded)));
    }

    private boolean isPart(String folded) {
        return parts.contains(folded);
    }

    /** "Macro: the whole area" begins with a level and says what it covers. */
    private boolean startsWithPart(String text) {
        Matcher more = SAYS_MORE.matcher(text);
        return more.find()
                && more.start() > 0
                && isPart(withoutFillers(Folding.words(text.substring(0, more.start()))));
    }

    private static String withoutFillers(String folded) {
        StringBuilder rest = new StringBuilder();
        for (String word : BETWEEN.split(folded, -1)) {
            if (!word.isEmpty()
                    && !FILLERS.contains(word)
                    && !NUMBER.matcher(word).matches()) {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        return rest.toString();
    }

    /** "Total", "Average score", "Macro total (out of 20)": nothing but words for a figure, fillers, numbers and a part. */
    private boolean isTotal(String folded) {
        boolean total = folded.startsWith(OUT_OF);
        StringBuilder rest = new StringBuilder();
        for (String word : BETWEEN.split(folded, -1)) {
            total |= TOTALS.contains(word);
            boolean says = !FILLERS.contains(word) && !NUMBER.matcher(word).matches();
            if (says && !word.isEmpty() && !TOTALS.contains(word)) {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        return total && (rest.length() == 0 || isPart(rest.toString()));
    }
}
