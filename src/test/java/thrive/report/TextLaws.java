package thrive.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every text of a handout obeys, whatever the data, and all texts of a view. */
final class TextLaws {

    private static final List<String> NEVER = List.of(
            "null",
            "NaN",
            "Infinity",
            "  ",
            " .",
            " ,",
            " ;",
            " :",
            "..",
            ",,",
            "()",
            "( ",
            " )",
            "[enter",
            "'",
            "\"",
            "1 people");

    /** One of something in the plural; "0.1 points" is not one of them. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d.,])1 (?:[a-z-]+ )?(?:tables|principles|priorities|places"
                    + "|points|lists|times|scores|gaps|recommendations|wins|columns|others|minutes|hours|sessions|groups|levels|entries)\\b");

    private static final Pattern SHARE = Pattern.compile("(?<![\\d.])(\\d+) of (?:the |about )?(\\d+)\\b(?!\\.\\d)");
    private static final Pattern VERB =
            Pattern.compile("(?<![\\d.,])1 (?:table|principle|place|score|gap) (?:are|were|have)\\b");

    private static final Set<String> SENTENCES = Set.of(
            "sentences",
            "taking",
            "scale",
            "method",
            "near",
            "agreement",
            "otherMethods",
            "steadiness",
            "drawn",
            "contrasts",
            "status",
            "opening",
            "basis");

    private TextLaws() {}

    /** What is wrong with a text, or nothing. */
    static Optional<String> fault(String text) {
        for (String never : NEVER) {
            if (text.contains(never)) {
                return Optional.of("“" + never + "” in: " + text);
            }
        }
        if (!text.equals(text.strip())) {
            return Optional.of("white space around: “" + text + "”");
        }
        if (ONE_OF_MANY.matcher(text).find() || VERB.matcher(text).find()) {
            return Optional.of("singular: " + text);
        }
        if (balance(text, '(', ')') != 0 || balance(text, '“', '”') != 0) {
            return Optional.of("unbalanced: " + text);
        }
        if (text.endsWith(".") && Character.isLowerCase(text.codePointAt(0))) {
            return Optional.of("no capital: " + text);
        }
        Matcher share = SHARE.matcher(text);
        while (share.find()) {
            int n = Integer.parseInt(share.group(1));
            int m = Integer.parseInt(share.group(2));
            if (n > m || m == 0) {
                return Optional.of("share: " + text);
            }
        }
        return Optional.empty();
    }

    private static long balance(String text, char open, char close) {
        return text.chars().filter(c -> c == open).count()
                - text.chars().filter(c -> c == close).count();
    }

    /** All texts of a record, a list of records or a text. */
    static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        collect(value, texts);
        return texts;
    }

    /** The texts of those parts of a view that hold sentences. */
    static List<String> sentences(Object view) {
        List<String> sentences = new ArrayList<>();
        if (view instanceof Record) {
            for (RecordComponent part : view.getClass().getRecordComponents()) {
                if (SENTENCES.contains(part.getName())) {
                    collect(value(part, view), sentences);
                }
            }
        }
        return sentences;
    }

    private static Object value(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object value, List<String> texts) {
        if (value instanceof Phrase phrase) {
            texts.add(phrase.text());
        } else if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, texts));
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                collect(value(part, value), texts);
            }
        }
    }
}
