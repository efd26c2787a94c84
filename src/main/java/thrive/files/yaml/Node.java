package thrive.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import thrive.problem.Location;

/** A node of a YAML document. */
public sealed interface Node {

    /** Where the node begins. */
    Location at();

    /** What the node is, as a message names it. */
    String kind();

    /**
     * A single value.
     *
     * @param text the value as it is written, without quotes
     * @param isNull whether it is YAML's nothing ({@code ~}, {@code null} or no value at all)
     * @param inside the lines of a text of several lines that begin as a key or a list item does
     */
    record Scalar(String text, boolean isNull, Location at, List<EntryInText> inside) implements Node {
        public Scalar {
            inside = List.copyOf(inside);
        }

        Scalar(String text, boolean isNull, Location at) {
            this(text, isNull, at, List.of());
        }

        /** The items of a list that a text has taken in, each as a text of its own; the text alone where it has none. */
        List<Node> apart() {
            List<EntryInText> items =
                    inside.stream().filter(EntryInText::isOfWords).toList();
            int end = items.isEmpty() ? -1 : text.indexOf(" - " + items.get(0).value());
            if (end < 0) {
                return List.of(this);
            }
            List<Node> apart = new ArrayList<>();
            apart.add(new Scalar(text.substring(0, end).strip(), false, at));
            items.forEach(item -> apart.add(new Scalar(item.value(), false, item.at())));
            return apart;
        }

        @Override
        public String kind() {
            return isNull ? "nothing" : "a single value";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** Its items, with those apart that a text above them has taken in. */
        List<Node> itemsApart() {
            return items.stream()
                    .flatMap(item -> item instanceof Scalar text ? text.apart().stream() : Stream.of(item))
                    .toList();
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with values, in the order of the file.
     *
     * @param repeated how many keys more were given that had been given before, of which a problem has told
     */
    record Mapping(Map<String, Entry> entries, Location at, int repeated) implements Node {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        Mapping(Map<String, Entry> entries, Location at) {
            this(entries, at, 0);
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** The value of a key, and where the key stands. */
    record Entry(Location keyAt, Node value) {}
}
