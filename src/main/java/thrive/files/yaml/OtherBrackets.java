package thrive.files.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import thrive.problem.Location;
import thrive.text.LatePattern;

/** Keys and values in brackets of another kind than curly ones: {@code (id: red, name: Red)}, {@code [id: red]}. */
final class OtherBrackets {

    private static final String KEY = "[ \\t]{0,9}([A-Za-z][A-Za-z0-9]{0,15}|\\d{1,2}):(?=\\s)";
    private static final LatePattern ROUND = LatePattern.of("[(<]" + KEY);
    private static final LatePattern ANY = LatePattern.of("[(<\\[{]" + KEY);
    private static final String OPENING = "(<[{";
    private static final String CLOSING = ")>]}";
    /** Longer entries are not shown whole. */
    private static final int LONGEST = 400;

    private OtherBrackets() {}

    /** Whether a round or pointed bracket opens here in front of one of our keys. */
    static boolean areAt(String text, int at, int end) {
        Matcher opening = ROUND.matcher(text).region(at, end);
        return opening.lookingAt() && isKey(opening.group(1));
    }

    private static boolean isKey(String word) {
        return Character.isDigit(word.charAt(0)) || Keys.include(word);
    }

    /** How the entry is told whose bracket stands at a place: with the whole of it in curly ones. */
    static Slip slip(String text, int at) {
        return Slip.syntax(
                "a \"" + text.charAt(at) + "\" opens an entry, where YAML wants a \"{\"",
                "curly brackets around it: {" + inside(text, at) + "}");
    }

    /** How a bracket is told that another kind of bracket closes at the end of its line; nothing where none does. */
    static Optional<Slip> closedByAnother(String text, int at) {
        int end = endOfEntry(text, at);
        char last = text.charAt(end - 1);
        boolean isMapping = ANY.matcher(text).region(at, end).lookingAt();
        char right = isMapping ? '}' : ']';
        String open = isMapping ? "{" : "[";
        if (!isClosed(text, at, end) || !isAlone(text, at, end)) {
            return Optional.empty();
        } else if (last == right) {
            return text.charAt(at) == open.charAt(0) ? Optional.empty() : Optional.of(slip(text, at));
        }
        return Optional.of(Slip.syntax(
                "a \"" + last + "\" stands where YAML wants a \"" + right + "\"",
                "brackets of one kind: " + open + inside(text, at) + right));
    }

    /** What stands in the brackets up to the end of the line, without what closes them. */
    private static String inside(String text, int at) {
        int end = endOfEntry(text, at);
        end -= isClosed(text, at, end) ? 1 : 0;
        String inside = text.substring(at + 1, end).strip();
        return inside.length() <= LONGEST
                ? inside
                : inside.substring(0, LONGEST).strip() + "…";
    }

    /** Whether a bracket closes what opens at a place, and not what opens within it. */
    private static boolean isClosed(String text, int at, int end) {
        if (end <= at + 1 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        int open = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            open += OPENING.indexOf(c) >= 0 ? 1 : 0;
            open -= CLOSING.indexOf(c) >= 0 ? 1 : 0;
        }
        return open < 0;
    }

    /** Whether no curly or square bracket stands around or in a pair, which may be the one that is not closed. */
    private static boolean isAlone(String text, int at, int end) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
            if ("[{".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.substring(at + 1, end - 1).chars().noneMatch(c -> "[{]}".indexOf(c) >= 0);
    }

    /** Where the entry ends: before the line's end and a comment, which no quotes hold. */
    private static int endOfEntry(String text, int at) {
        int end = Behind.endOfLine(text, at);
        int quote = -1;
        int last = at + 1;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean isApart = " \t,:([{<".indexOf(text.charAt(i - 1)) >= 0;
            if (quote < 0 && c == '#' && isApart) {
                return last;
            }
            if (quote < 0 ? isApart && (c == '"' || c == '\'') : c == quote) {
                quote = quote < 0 ? c : -1;
            }
            last = c > ' ' ? i + 1 : last;
        }
        return last;
    }

    /**
     * The keys and values that were meant by a list of nothing but single ones in square brackets, or by a key that a round bracket
     * stands before.
     *
     * @param rest what stands in the file from the node on
     */
    static Optional<Node.Mapping> mapping(Node node, String rest) {
        if (node instanceof Node.Sequence list && rest.startsWith("[")) {
            return ofPairs(list);
        }
        return node instanceof Node.Mapping mapping && areAt(rest, 0, rest.length())
                ? Optional.of(withoutRound(mapping))
                : Optional.empty();
    }

    private static Optional<Node.Mapping> ofPairs(Node.Sequence list) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Mapping pair) || pair.entries().size() != 1) {
                return Optional.empty();
            }
            for (Map.Entry<String, Node.Entry> entry : pair.entries().entrySet()) {
                if (!isKey(entry.getKey()) || entries.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                    return Optional.empty();
                }
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Node.Mapping(entries, list.at()));
    }

    private static Node.Mapping withoutRound(Node.Mapping mapping) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            String key = entry.getKey();
            boolean isFirst = entries.isEmpty();
            entries.put(isFirst ? key.substring(1).strip() : key, isFirst ? bare(entry.getValue()) : entry.getValue());
        }
        return new Node.Mapping(entries, mapping.at(), mapping.repeated());
    }

    private static Node.Entry bare(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Scalar text)
                || text.text().isEmpty()
                || CLOSING.indexOf(text.text().charAt(text.text().length() - 1)) < 0) {
            return entry;
        }
        String bare = text.text().substring(0, text.text().length() - 1).strip();
        Location at = text.at();
        return new Node.Entry(entry.keyAt(), new Node.Scalar(bare, bare.isEmpty(), at, List.of()));
    }
}
