package thrive.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping with the keys that its reader asked for, which are those of the schema; it knows the mapping that it is part of. */
final class KnownKeys {

    private final Node.Mapping mapping;
    private final @Nullable KnownKeys around;
    private final boolean isItem;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> structured = new LinkedHashSet<>();
    private final List<KnownKeys> within = new ArrayList<>();

    private KnownKeys(Node.Mapping mapping, @Nullable KnownKeys around, boolean isItem) {
        this.mapping = mapping;
        this.around = around;
        this.isItem = isItem;
    }

    /** The keys of a whole file. */
    static KnownKeys ofFile(Node.Mapping mapping) {
        return new KnownKeys(mapping, null, false);
    }

    /** The keys of a mapping within this one. */
    KnownKeys within(Node.Mapping mapping, boolean isItem) {
        KnownKeys keys = new KnownKeys(mapping, this, isItem);
        within.add(keys);
        return keys;
    }

    void ask(String key) {
        asked.add(key);
    }

    /** Asks for a key whose value is a list or has keys of its own. */
    void askStructured(String key) {
        asked.add(key);
        structured.add(key);
    }

    /** Whether the value of a key is a list, so that a text in its place, or in it, is an item. */
    boolean isList(String key) {
        return structured.contains(key);
    }

    /** Whether a text stands in place of a whole list, on lines of its own below the key, and not as an item of one. */
    boolean isTextForList(Map.Entry<String, Node.Scalar> text) {
        Node.Entry entry = mapping.entries().get(text.getKey());
        return isList(text.getKey())
                && entry != null
                && entry.value().equals(text.getValue())
                && entry.value().at().line() > entry.keyAt().line();
    }

    Set<String> asked() {
        return asked;
    }

    boolean isOfFile() {
        return around == null;
    }

    boolean isItem() {
        return isItem;
    }

    List<KnownKeys> within() {
        return within;
    }

    /** This mapping and those around it, the innermost first. */
    List<KnownKeys> outwards() {
        List<KnownKeys> all = new ArrayList<>();
        for (KnownKeys keys = this; keys != null; keys = keys.around) {
            all.add(keys);
        }
        return all;
    }

    /** Whether a reader asks for the key of an entry in a text. */
    boolean knows(EntryInText entry) {
        return asked.contains(entry.key());
    }

    /** Whether the entry is what this mapping lacks; several words are no list. */
    boolean lacks(EntryInText entry) {
        String value = entry.value();
        boolean fits =
                !structured.contains(entry.key()) || value.indexOf(' ') < 0 || "[{#".indexOf(value.charAt(0)) >= 0;
        return knows(entry) && fits && !mapping.entries().containsKey(entry.key());
    }

    /**
     * The texts of this mapping, those of lists too, in which lines begin as keys or list items do, each with its key. Most mappings
     * have none.
     */
    List<Map.Entry<String, Node.Scalar>> textsWithEntries() {
        List<Map.Entry<String, Node.Scalar>> texts = new ArrayList<>();
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            addTexts(entry.getKey(), entry.getValue().value(), texts);
        }
        return texts;
    }

    private static void addTexts(String key, Node node, List<Map.Entry<String, Node.Scalar>> texts) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                addTexts(key, item, texts);
            }
        } else if (node instanceof Node.Scalar text && !text.inside().isEmpty()) {
            texts.add(Map.entry(key, text));
        }
    }
}
