package thrive.files.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;
import thrive.text.Unseen;

/** The keys of a mapping that nobody asked for: mistyped, or no keys at all but the rest of a text that a comma cut. */
final class UnknownKeys {

    private static final int LONGEST_SLIP = 1_000;
    private static final LatePattern THREE_DIGITS = LatePattern.of("\\d{3}");
    private static final LatePattern DIGITS = LatePattern.of("\\d{1,3}");
    private static final LatePattern NO_LETTERS = LatePattern.of("[^\\p{L}\\p{N}]+");

    private final Node.Mapping mapping;
    private final TextFile file;
    private final Collection<String> known;
    private final List<String> open;

    /**
     * @param known the keys that were asked for
     * @param open those of them that are not given
     */
    UnknownKeys(Node.Mapping mapping, TextFile file, Collection<String> known, List<String> open) {
        this.mapping = mapping;
        this.file = file;
        this.known = known;
        this.open = open;
    }

    /** Whether one of the unknown keys may be a known one. */
    boolean mayMean(String key) {
        return mapping.entries().keySet().stream()
                .filter(other -> !known.contains(other))
                .anyMatch(other -> other.startsWith(key + " ")
                        || DidYouMean.among(bare(other), open).contains(key));
    }

    /** The entry of an unknown key that may be a known one. */
    Optional<Node.Entry> meant(String key) {
        return mapping.entries().entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey())
                        && DidYouMean.among(bare(entry.getKey()), open).contains(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The key without marks in front of it and without what a colon ties to it. */
    private static String bare(String key) {
        int colon = key.indexOf(':');
        String word = colon < 0 ? key : key.substring(0, colon);
        return NO_LETTERS.matcher(word).replaceAll("");
    }

    /** The keys of a mapping that are pieces of texts, or hold a key that lacks its colon, where a test tells which are keys. */
    static Set<String> piecesBeside(Node.Mapping mapping, TextFile file, Predicate<String> isKey) {
        List<String> known = mapping.entries().keySet().stream().filter(isKey).toList();
        UnknownKeys unknown = new UnknownKeys(mapping, file, new HashSet<>(known), List.of());
        Set<String> pieces = new HashSet<>();
        Optional<Node.Entry> before = Optional.empty();
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            if (isKey.test(entry.getKey())) {
                before = Optional.of(entry.getValue());
            } else if (before.filter(b -> unknown.isCut(b, entry)).isPresent()
                    || (unknown.isPiece(entry)
                            && MissingColon.in(entry.getKey(), isKey).isPresent())) {
                pieces.add(entry.getKey());
            }
        }
        return pieces;
    }

    /** A problem for each, but for the pieces of one text only one. */
    List<Problem> problems(Fields fields) {
        List<Problem> problems = new ArrayList<>();
        Optional<Map.Entry<String, Node.Entry>> before = Optional.empty();
        boolean cut = false;
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            if (known.contains(entry.getKey())) {
                before = Optional.of(entry);
                cut = false;
            } else if (withoutColon(entry).isPresent()) {
                problems.add(colon(fields, entry, withoutColon(entry).get()));
                before = Optional.empty();
            } else if (!cut) {
                Optional<Problem> comma =
                        before.filter(b -> isCut(b.getValue(), entry)).map(b -> comma(fields, b, entry));
                problems.add(comma.orElseGet(() -> unknown(fields, entry)));
                cut = comma.isPresent();
            } else if (!isPiece(entry)) {
                problems.add(unknown(fields, entry));
            }
        }
        return problems;
    }

    /** Whether the key is one of those that are known and its value, with no colon between them. */
    private Optional<MissingColon> withoutColon(Map.Entry<String, Node.Entry> entry) {
        return Optional.of(entry)
                .filter(this::hasNoValue)
                .flatMap(e -> MissingColon.in(e.getKey(), known::contains))
                .filter(missing -> known.contains(missing.key())
                        && !missing.value().isEmpty()
                        && !mapping.entries().containsKey(missing.key()));
    }

    private Problem colon(Fields fields, Map.Entry<String, Node.Entry> entry, MissingColon missing) {
        String orQuotes = missing.isSure() ? "" : ", or quotes (\") around a text that the comma belongs to";
        return fields.problem(Code.F21, entry.getValue().keyAt(), missing.message(), entry.getKey())
                .withExpected("a colon and a space: " + missing.mended() + orQuotes);
    }

    /** Whether the key is the rest of the value before it, which a comma in brackets ended. */
    private boolean isCut(Node.Entry before, Map.Entry<String, Node.Entry> entry) {
        boolean behindText = before.value() instanceof Node.Scalar scalar
                && !scalar.isNull()
                && !isQuote(file.characterAt(scalar.at()));
        return isInBrackets() && behindText && isPiece(entry) && Start.of(entry.getKey()) == Start.PLAIN;
    }

    private boolean isInBrackets() {
        return file.characterAt(mapping.at()) == '{';
    }

    private boolean isPiece(Map.Entry<String, Node.Entry> entry) {
        return hasNoValue(entry) || entry.getKey().indexOf(' ') >= 0;
    }

    private boolean hasNoValue(Map.Entry<String, Node.Entry> entry) {
        return entry.getValue().value() instanceof Node.Scalar scalar && scalar.isNull();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Keys whose values are lists, in which a comma means what it does in other lists. */
    private static final Set<String> LISTS = Set.of("sectors", "groups", "aims");

    private Problem comma(Fields fields, Map.Entry<String, Node.Entry> before, Map.Entry<String, Node.Entry> entry) {
        Node.Scalar value = (Node.Scalar) before.getValue().value();
        String rest = entry.getKey();
        if (DIGITS.matcher(value.text()).matches() && THREE_DIGITS.matcher(rest).matches()) {
            WrittenNumber number = new WrittenNumber(value.text() + "," + rest);
            return fields.problem(Code.F22, value.at(), number.message(), number.text())
                    .withExpected(number.expected());
        }
        String list = "[" + value.text() + ", " + rest + "]";
        boolean isList = LISTS.contains(before.getKey());
        String quotes = CurlyQuotes.is(value.text().charAt(0))
                ? "straight quotes (\") around the text: curly ones do not hold it together"
                : "quotes (\") around the text, since {} divide at commas";
        String message = "the comma before " + Quoted.of(rest) + " ends the text of " + Quoted.of(before.getKey());
        return Problem.of(Code.F21, entry.getValue().keyAt(), message)
                .withValue(rest)
                .withExpected(isList ? "square brackets around the list: " + before.getKey() + ": " + list : quotes)
                .withExcerpt(file.excerpt(entry.getValue().keyAt()));
    }

    private Problem unknown(Fields fields, Map.Entry<String, Node.Entry> entry) {
        String key = entry.getKey();
        Location at = entry.getValue().keyAt();
        Start start = Start.of(key);
        if (start.isSlip()) {
            Slip slip = start.slip(isInBrackets() ? key : file.from(at, LONGEST_SLIP), 0);
            return fields.problem(Code.F21, at, slip.message(), key).withExpected(slip.expected());
        }
        String visible = MeantKeys.visible(key);
        if (!visible.equals(key) && known.contains(visible)) {
            return fields.problem(Code.F21, at, "the key " + Quoted.of(visible) + " holds " + unseen(key), key)
                    .withExpected(Quoted.of(visible) + " typed anew");
        }
        if (key.indexOf(' ') >= 0 && !isInBrackets() && CurlyQuotes.spoilt(key).isEmpty()) {
            return fields.problem(Code.F21, at, Quoted.of(key + ":") + " is read as a key", key)
                    .withExpected("a known key, or the indent of the text that it belongs to")
                    .withSuggestions(DidYouMean.among(key, open));
        }
        return fields.problem(Code.F21, at, "the key " + Quoted.of(visible) + " is not known here", key)
                .withExpected("one of " + String.join(", ", known))
                .withSuggestions(suggestions(key, visible));
    }

    private List<String> suggestions(String key, String visible) {
        List<String> alike = known.stream()
                .filter(other -> MeantKeys.letters(other).equals(MeantKeys.letters(visible)))
                .toList();
        if (!alike.isEmpty()) {
            return alike;
        }
        if (!isSpoilt(key)) {
            return DidYouMean.among(visible, open);
        }
        return known.contains(bare(key)) ? List.of(bare(key)) : DidYouMean.among(bare(key), open);
    }

    private static String unseen(String key) {
        int c = key.codePoints().filter(Unseen::isOdd).findFirst().orElse(0);
        return String.format(Locale.ROOT, "a character that nobody sees (U+%04X)", c);
    }

    private static boolean isSpoilt(String key) {
        return !CurlyQuotes.spoilt(key).isEmpty();
    }
}
