package thrive.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the program prints of an election, section by section, each on one line.
 *
 * @param sections title to the words below it; what comes below the shares of resamples, or above the first title, goes by {@link #REST}
 */
record SaidText(Map<String, String> sections) {

    static final String REST = "";

    private static final Pattern TITLE =
            Pattern.compile("How (far|steady) |What (other methods|would (lift|take)|each) |"
                    + "Its neighbours|If other |Proposed|Top |First place|Tied for |Also named|e\\.txt|Elm|"
                    + "\\d+ principles? (was|were) named by no ");

    static SaidText of(String out) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String block : out.split("\n\n", -1)) {
            String[] parts = block.strip().split("\n", 2);
            boolean isTitled = TITLE.matcher(parts[0]).lookingAt();
            String title = isTitled ? parts[0] : REST;
            String words = isTitled && parts.length > 1 ? parts[1] : block;
            sections.merge(title, words.replaceAll("\\s+", " ").strip(), (a, b) -> a + " " + b);
        }
        return new SaidText(sections);
    }

    /** All of it. */
    String words() {
        return String.join(" ", sections.values());
    }

    String words(String title) {
        return sections.getOrDefault(title, "");
    }

    /** The sentences of a section, without their full stops. */
    List<String> sentences(String title) {
        return Arrays.stream(words(title).split("\\.(?: |$)"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
