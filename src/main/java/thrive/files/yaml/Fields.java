package thrive.files.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.problem.Severity;
import thrive.text.Unseen;

/**
 * The fields of one YAML mapping, asked for one by one. A field of the wrong kind is a problem and counts as not given;
 * {@link #close()} reports every key that nobody asked for.
 */
public final class Fields {

    private static final String COLON_IN_TEXT = "a text; one that holds a \": \" stands in quotes (\")";
    private static final String KEYS = "keys with values";
    private static final int LONGEST_SLIP = 1_000;

    private final Node.Mapping mapping;
    private final MeantKeys keys;
    private final TextFile file;
    private final Problems problems;
    private final KnownKeys known;
    private final List<String> missing = new ArrayList<>();

    /** The fields of a whole file. */
    public Fields(Node.Mapping mapping, TextFile file, Problems problems) {
        this(mapping, KnownKeys.ofFile(mapping), file, problems);
    }

    private Fields(Node.Mapping mapping, KnownKeys known, TextFile file, Problems problems) {
        this.mapping = mapping;
        this.known = known;
        this.keys = new MeantKeys(mapping);
        this.file = file;
        this.problems = problems;
    }

    /** Where the mapping begins. */
    public Location at() {
        return mapping.at();
    }

    /** Where a field's value stands, or the mapping where the field is not given. */
    public Location at(String key) {
        Optional<Node.Entry> entry = keys.entry(key);
        return entry.isPresent() ? entry.get().value().at() : mapping.at();
    }

    /** Whether a field is not given at all, or as nothing or an empty list. */
    public boolean isAbsent(String key) {
        Optional<Node> node = value(key);
        return node.isEmpty()
                || (node.get() instanceof Node.Sequence list && list.items().isEmpty());
    }

    /** All keys in the order of the file, without what slips make of them. */
    public List<String> keys() {
        return keys.all();
    }

    /**
     * The keys that are none, where all have one form: what a comma in brackets cut off, or a key that lacks its colon. {@link
     * #close()} tells of them, unless they are asked for.
     */
    public Set<String> piecesBeside(Predicate<String> isKey) {
        return UnknownKeys.piecesBeside(mapping, file, isKey);
    }

    /** The text of a field, with white space trimmed, or empty where it is not given. */
    public String text(String key) {
        Optional<Node.Scalar> scalar = scalar(key);
        return scalar.isPresent() ? Unseen.trimmedOfBlanks(scalar.get().text()) : "";
    }

    /** The text of a field without curly quotes around it and without a comma or semicolon at its end. */
    public String bareText(String key) {
        return CurlyQuotes.bare(text(key));
    }

    /** The text of a field that names something; curly quotes all around it are warned of, for they are read as part of it. */
    public String name(String key) {
        String text = text(key);
        Optional<String> what = CurlyQuotes.partOf(text, key);
        if (what.isPresent()) {
            problems.add(problem(Code.F36, at(key), what.get(), text).withExpected(CurlyQuotes.cure(text)));
        }
        return text;
    }

    /** As {@link #name}, of a field that must be given. */
    public String requiredName(String key) {
        required(key);
        return name(key);
    }

    /** The text of a field that must be given; where it is not, a problem says so and the text is empty. */
    public String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            Optional<Node> node = value(key);
            if (node.isEmpty() || node.get() instanceof Node.Scalar) {
                missing(key);
            }
        }
        return text;
    }

    /** As {@link #required}, of a field that is a single word; a # that has been told of is no part of it. */
    public String requiredWord(String key) {
        return word(required(key), key);
    }

    private String word(String text, String key) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        boolean isQuoted = "\"'".indexOf(file.characterAt(at(key))) >= 0;
        return isQuoted ? text : SwallowedWords.word(text);
    }

    /** A whole number, or nothing where it is not given or is no whole number. */
    public OptionalInt wholeNumber(String key) {
        String text = word(text(key), key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        WrittenNumber written = new WrittenNumber(text);
        OptionalInt number = written.value();
        if (number.isEmpty()) {
            problems.add(problem(Code.F22, at(key), written.message(), text)
                    .withExpected(written.expected())
                    .withSuggestions(written.meant()));
        }
        return number;
    }

    /** A day in the form 2026-03-12, or nothing where it is not given or is no day. */
    public Optional<LocalDate> date(String key) {
        String text = word(text(key), key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> year = keys.yearBehind(key);
        if (year.isPresent()) {
            known.ask(year.get());
        }
        WrittenDate written = new WrittenDate(year.isPresent() ? text + ", " + year.get() : text);
        Optional<LocalDate> day = written.day();
        if (day.isEmpty()) {
            problems.add(problem(Code.S04, at(key), written.message(), text)
                    .withExpected("a day as year-month-day, such as 2026-03-12")
                    .withSuggestions(written.meant()));
        }
        return day;
    }

    /** The texts of a list of single values; a single value alone counts as a list of one. */
    public List<String> texts(String key) {
        known.askStructured(key);
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        boolean isList = node.get() instanceof Node.Sequence;
        if (!isList && Start.of(restOfLine(node.get().at())).isSlip()) {
            wrongKind(key, node.get(), "a list");
            return List.of();
        }
        ListSlips.in(key, node.get(), file).ifPresent(problems::add);
        List<Node> items = node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
        List<String> texts = new ArrayList<>();
        CurlyQuotes.divided(items)
                .ifPresent(at -> problems.add(problem(Code.F36, at, "a comma divides the text in curly quotes", "")
                        .withExpected("straight quotes (\") around the text: curly ones do not hold it together")));
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && !scalar.isNull()) {
                texts.add(Unseen.trimmedOfBlanks(scalar.text()));
            } else {
                wrongItem(key, item, item instanceof Node.Mapping ? COLON_IN_TEXT : "a text");
            }
        }
        return texts;
    }

    /** How many keys are given more than once; each may have been meant for another one, which is missing. */
    public int repeated() {
        return mapping.repeated();
    }

    /** How many items a list has, readable or not; nothing where something else stands in its place. */
    public OptionalInt count(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return OptionalInt.of(0);
        }
        return node.get() instanceof Node.Sequence list
                ? OptionalInt.of(list.itemsApart().size())
                : OptionalInt.empty();
    }

    /** Where the first item stands that a list has beyond so many; nothing where it has no more. */
    public Optional<Location> itemBehind(String key, int most) {
        Optional<Node.Entry> entry = keys.entry(key);
        boolean isLonger = entry.isPresent()
                && entry.get().value() instanceof Node.Sequence list
                && list.items().size() > most;
        return isLonger
                ? Optional.of(
                        ((Node.Sequence) entry.get().value()).items().get(most).at())
                : Optional.empty();
    }

    /** The mappings of a list of mappings. */
    public List<Fields> list(String key) {
        return list(key, "");
    }

    /** The mappings of a list, in which a single value stands for a mapping that gives it under the key {@code shorthand}. */
    public List<Fields> list(String key, String shorthand) {
        known.askStructured(key);
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Mapping item && MissingHyphen.isItem(item)) {
            problems.add(MissingHyphen.problem(file, item.at()));
            return List.of(within(item, true, problems));
        }
        if (!(node.get() instanceof Node.Sequence sequence)) {
            wrongKind(key, node.get(), "a list");
            return List.of();
        }
        List<Fields> fields = new ArrayList<>();
        for (Node given : shorthand.isEmpty() ? sequence.items() : sequence.itemsApart()) {
            Node item = meant(given);
            if (item instanceof Node.Mapping child) {
                fields.add(within(child, true, problems));
            } else if (!shorthand.isEmpty() && item instanceof Node.Scalar scalar && !scalar.isNull()) {
                Node.Entry entry = new Node.Entry(item.at(), item);
                fields.add(within(new Node.Mapping(Map.of(shorthand, entry), item.at()), true, problems));
            } else {
                wrongItem(key, item, "keys with values, such as {key: value}");
                SlipInValue.mended(item, restOfLine(item.at()))
                        .ifPresent(mended -> fields.add(within(mended, true, new Problems())));
            }
        }
        return fields;
    }

    /** The mapping under a key, or nothing where it is not given. */
    public Optional<Fields> fields(String key) {
        return fields(key, "");
    }

    /** As {@link #fields(String)}, with an example of what belongs there, to be shown where something else does. */
    public Optional<Fields> fields(String key, String example) {
        known.askStructured(key);
        Optional<Node> node = value(key).map(this::meant);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            wrong(node.get(), Quoted.of(key) + " is " + node.get().kind(), KEYS, example);
        }
        return node.isPresent() && node.get() instanceof Node.Mapping child
                ? Optional.of(within(child, false, problems))
                : Optional.empty();
    }

    /** The same fields with other ears, for a look ahead of which nothing is to be told. */
    public Fields aside(Problems others) {
        return new Fields(mapping, KnownKeys.ofFile(mapping), file, others);
    }

    /** Reports each key that no reader asked for, with what may have been meant, and each field that is missing. */
    public void close() {
        UnknownKeys unknown = new UnknownKeys(mapping, file, known.asked(), keys.missing(known.asked()));
        problems.addAll(unknown.problems(this));
        if (!missing.isEmpty()) {
            missing.stream()
                    .filter(key -> !unknown.mayMean(key) && !isInText(key))
                    .skip(mapping.repeated())
                    .forEach(this::tellMissing);
        }
        SwallowedEntries.tellOnce(known, file, problems);
    }

    /** The text of an unknown key that may be this one, once all keys have been asked for, so that nothing follows from the slip. */
    public String mistyped(String key) {
        return new UnknownKeys(mapping, file, known.asked(), keys.missing(known.asked()))
                .meant(key)
                .filter(entry -> entry.value() instanceof Node.Scalar)
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .orElse("");
    }

    /** Whether a text of this mapping, or of one in it, has taken in a key that is missing, or an item that begins with it. */
    public boolean isInText(String key) {
        return SwallowedEntries.include(key, known);
    }

    /** The list items with that first key that texts have taken in, so that nothing is told that only follows from their loss. */
    public List<Map<String, String>> itemsInTexts(String firstKey) {
        return SwallowedEntries.items(firstKey, known);
    }

    private Fields within(Node.Mapping child, boolean isItem, Problems told) {
        return new Fields(child, known.within(child, isItem), file, told);
    }

    /** A problem of this file, with the line it stands on; where quotes or signs spoil the value, it says so. */
    public Problem problem(Code code, Location at, String message, String value) {
        String spoilt = code.severity() == Severity.ERROR ? CurlyQuotes.spoilt(value) : "";
        return Problem.of(code, at, message + spoilt).withValue(value).withExcerpt(file.excerpt(at));
    }

    /** Says, once all keys have been asked for, that a field is missing, unless a mistyped key may be it. */
    public void missing(String key) {
        missing.add(key);
    }

    private void tellMissing(String key) {
        problems.add(problem(Code.F23, mapping.at(), "\"" + key + "\" is missing", "")
                .withExpected("a line \"" + key + ": …\""));
    }

    private String restOfLine(Location at) {
        return file.from(at, LONGEST_SLIP);
    }

    private Optional<Node> value(String key) {
        known.ask(key);
        Optional<Node.Entry> entry = keys.entry(key);
        if (entry.isEmpty() || (entry.get().value() instanceof Node.Scalar scalar && scalar.isNull())) {
            return Optional.empty();
        }
        return Optional.of(entry.get().value());
    }

    private Optional<Node.Scalar> scalar(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
            wrongKind(key, node.get(), "a single value");
        }
        return node.isPresent() && node.get() instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private void wrongItem(String key, Node item, String expected) {
        wrong(item, "an item of " + Quoted.of(key) + " is " + item.kind(), expected);
    }

    private void wrongKind(String key, Node node, String expected) {
        wrong(node, Quoted.of(key) + " is " + node.kind(), expected);
    }

    private void wrong(Node node, String message, String expected) {
        wrong(node, message, expected, "");
    }

    private void wrong(Node node, String message, String expected, String example) {
        Optional<Slip> slip = SlipInValue.of(restOfLine(node.at()), expected.equals(KEYS));
        String shown = example.isEmpty() ? expected : expected + ", such as " + example;
        problems.add(problem(Code.F22, node.at(), slip.map(Slip::message).orElse(message), "")
                .withExpected(slip.map(Slip::expected).orElse(shown)));
    }

    /** What was meant by keys and values in brackets of another kind, which is told, so that nothing is told that only follows. */
    private Node meant(Node given) {
        if ("[(<".indexOf(file.characterAt(given.at())) < 0) {
            return given;
        }
        Optional<Node.Mapping> meant = OtherBrackets.mapping(given, restOfLine(given.at()));
        if (meant.isEmpty()) {
            return given;
        }
        Slip slip = OtherBrackets.slip(restOfLine(given.at()), 0);
        problems.add(problem(Code.F22, given.at(), slip.message(), "").withExpected(slip.expected()));
        return meant.get();
    }
}
