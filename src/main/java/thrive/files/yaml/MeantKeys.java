package thrive.files.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import thrive.problem.Location;
import thrive.text.Characters;
import thrive.text.LatePattern;
import thrive.text.Unseen;

/**
 * The entries of a mapping by the keys that were meant: where a key hangs together with its value ({@code {id:red}}), has no colon
 * ({@code {id red}}), holds a character that nobody sees or is written otherwise ({@code shortname}). Each is told as a slip; it is read so that nothing is told that only
 * follows from it.
 */
final class MeantKeys {

    private static final LatePattern YEAR = LatePattern.of("\\d{4}");

    private final Map<String, Node.Entry> written;
    private final Map<String, Node.Entry> mended = new LinkedHashMap<>();
    /** By the letters and digits of the key alone: {@code shortname} and {@code short-name} are meant for {@code shortName}. */
    private final Map<String, Node.Entry> byLetters = new HashMap<>();

    private final List<String> keys = new ArrayList<>();
    /** The keys that have no value: one of them may be a key and its value. */
    private final List<String> empty = new ArrayList<>();

    MeantKeys(Node.Mapping mapping) {
        this.written = mapping.entries();
        for (Map.Entry<String, Node.Entry> entry : written.entrySet()) {
            add(entry.getKey(), entry.getValue());
        }
    }

    private void add(String key, Node.Entry entry) {
        String meant = visible(key);
        byLetters.putIfAbsent(letters(meant), entry);
        boolean noValue = entry.value() instanceof Node.Scalar scalar && scalar.isNull();
        Start start = noValue ? Start.of(meant) : Start.PLAIN;
        if (start.tiesKey()) {
            Map.Entry<String, String> parts = start.parts(meant);
            mend(parts.getKey(), entry, value(key, parts.getValue(), entry));
        } else if (CurlyQuotes.is(key.isEmpty() ? ' ' : key.charAt(0))) {
            mend(CurlyQuotes.bare(meant), entry, entry.value());
        } else if (!meant.equals(key) && !(noValue && holdsSpace(key))) {
            mend(meant, entry, entry.value());
        } else {
            keys.add(key);
        }
        if (noValue) {
            empty.add(key);
        }
    }

    private void mend(String key, Node.Entry entry, Node value) {
        if (!written.containsKey(key) && mended.putIfAbsent(key, new Node.Entry(entry.keyAt(), value)) == null) {
            keys.add(key);
        }
    }

    private static Node.Scalar value(String key, String value, Node.Entry entry) {
        Location at = entry.keyAt();
        int offset = Math.max(0, key.indexOf(value));
        return new Node.Scalar(value, value.isEmpty(), Location.at(at.file(), at.line(), at.column() + offset));
    }

    /** The keys in the order of the file. */
    List<String> all() {
        return List.copyOf(keys);
    }

    /** The entry of a key; nothing where it is not given, not even by a slip. */
    Optional<Node.Entry> entry(String key) {
        Node.Entry entry = written.get(key);
        if (entry != null || mended.containsKey(key)) {
            return Optional.ofNullable(entry == null ? mended.get(key) : entry);
        }
        Optional<Node.Entry> withoutColon = empty.isEmpty() ? Optional.empty() : withoutColon(key);
        return withoutColon.isPresent() ? withoutColon : Optional.ofNullable(byLetters.get(letters(key)));
    }

    /** The letters and digits of a key, in lower case; a minus is part of its number, and -1 is not 1. */
    static String letters(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean isMinus = c == '-' && i == 0 && key.length() > 1 && Character.isDigit(key.charAt(1));
            if (isMinus || (c != '-' && c != '_' && c != ' ')) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** Those of some keys that are not given. */
    List<String> missing(Collection<String> among) {
        List<String> missing = new ArrayList<>();
        for (String key : among) {
            if (entry(key).isEmpty()) {
                missing.add(key);
            }
        }
        return missing;
    }

    private Optional<Node.Entry> withoutColon(String key) {
        return empty.stream()
                .filter(other -> other.startsWith(key + " "))
                .findFirst()
                .flatMap(other -> MissingColon.in(other, key::equals)
                        .filter(MissingColon::isSure)
                        .map(missing -> mended(other, missing.value())));
    }

    private Node.Entry mended(String other, String value) {
        Node.Entry entry = Objects.requireNonNull(written.get(other));
        return new Node.Entry(entry.keyAt(), value(other, value, entry));
    }

    /** The year of "March 12, 2026", which a comma in brackets made a key of its own. */
    Optional<String> yearBehind(String key) {
        int next = keys.indexOf(key) + 1;
        boolean isYear =
                next > 0 && next < keys.size() && YEAR.matcher(keys.get(next)).matches();
        return isYear ? Optional.of(keys.get(next)).filter(empty::contains) : Optional.empty();
    }

    private static boolean holdsSpace(String key) {
        return Characters.anyIs(key, c -> Unseen.isOdd(c) && Unseen.isSpace(c));
    }

    /** The key without the characters in it that nobody sees; where it is a single word without them, else as it is written. */
    static String visible(String key) {
        if (!Characters.anyIs(key, Unseen::isOdd)) {
            return key;
        }
        StringBuilder visible = new StringBuilder();
        key.codePoints().filter(c -> !Unseen.isOdd(c)).forEach(visible::appendCodePoint);
        return visible.indexOf(" ") < 0 ? visible.toString() : key;
    }
}
