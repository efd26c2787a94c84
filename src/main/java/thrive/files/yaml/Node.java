package thrive.files.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
