package thrive.files.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/**
 * Keys and list items that stand too far to the right, so that they are read as part of the text above them. Where the file lacks the
 * key, or the line begins another item of the list, something is lost; else the line may as well be a sentence.
 */
final class SwallowedEntries {

    private final TextFile file;
    private final Set<Location> told = new HashSet<>();

    private SwallowedEntries(TextFile file) {
        this.file = file;
    }

    /** Tells of the first in each text of a file, once all its keys have been asked for. */
    static void tellOnce(KnownKeys keys, TextFile file, Problems problems) {
        if (keys.isOfFile()) {
            new SwallowedEntries(file).tell(keys, problems);
        }
    }

    private void tell(KnownKeys keys, Problems problems) {
        for (Map.Entry<String, Node.Scalar> text : keys.textsWithEntries()) {
            problem(keys, text).ifPresent(problems::add);
        }
        for (KnownKeys inner : keys.within()) {
            tell(inner, problems);
        }
    }

    /** Whether a text in a mapping holds what the mapping, or one in it, lacks: a key, or an item that begins with the key. */
    static boolean include(String key, KnownKeys keys) {
        for (Map.Entry<String, Node.Scalar> text : keys.textsWithEntries()) {
            for (EntryInText entry : text.getValue().inside()) {
                if (entry.key().equals(key) && isLost(keys, entry)) {
                    return true;
                }
            }
        }
        return keys.within().stream().anyMatch(inner -> include(key, inner));
    }

    /** The list items that texts have taken in, each with its keys and values as far as they stand on lines of their own. */
    static List<Map<String, String>> items(String firstKey, KnownKeys keys) {
        List<Map<String, String>> items = new ArrayList<>();
        for (Map.Entry<String, Node.Scalar> text : keys.textsWithEntries()) {
            addItems(firstKey, text.getValue(), keys, items);
        }
        for (KnownKeys inner : keys.within()) {
            items.addAll(items(firstKey, inner));
        }
        return items;
    }

    private static void addItems(String firstKey, Node.Scalar text, KnownKeys keys, List<Map<String, String>> items) {
        for (EntryInText entry : text.inside()) {
            if (entry.isItem() && entry.key().equals(firstKey) && isLost(keys, entry)) {
                items.add(new HashMap<>(Map.of(firstKey, entry.bareValue())));
            } else if (!entry.isItem() && !items.isEmpty()) {
                items.get(items.size() - 1).putIfAbsent(entry.key(), entry.bareValue());
            }
        }
    }

    private Optional<Problem> problem(KnownKeys keys, Map.Entry<String, Node.Scalar> text) {
        List<EntryInText> inside = text.getValue().inside();
        if (inside.stream().anyMatch(EntryInText::isOfWords) && keys.isTextForList(text)) {
            return Optional.of(MissingHyphen.problem(file, text.getValue().at()))
                    .filter(problem -> !isSlip(problem.at()));
        }
        Optional<EntryInText> lost = inside.stream()
                .filter(entry -> isLost(keys, entry) || (entry.isOfWords() && keys.isList(text.getKey())))
                .findFirst();
        return lost.map(entry -> problem(Code.F40, entry, text.getKey()))
                .or(() -> inside.stream()
                        .filter(entry -> isKnown(keys, entry))
                        .findFirst()
                        .map(entry -> problem(Code.F41, entry, text.getKey())))
                .filter(problem -> told.add(problem.at()));
    }

    /** Whether what begins at a place is told as a slip of its own. */
    private boolean isSlip(Location at) {
        return Start.of(file.from(at, 2)).isSlip();
    }

    private static boolean isLost(KnownKeys keys, EntryInText entry) {
        return keys.outwards().stream()
                .anyMatch(level -> entry.isItem() ? level.isItem() && level.knows(entry) : level.lacks(entry));
    }

    private static boolean isKnown(KnownKeys keys, EntryInText entry) {
        return entry.key().isEmpty() || keys.outwards().stream().anyMatch(level -> level.knows(entry));
    }

    private Problem problem(Code code, EntryInText entry, String text) {
        String what = entry.written();
        String mend = entry.isItem()
                ? "as few spaces in front as the \"- \" above it has"
                : "as few spaces in front as the keys have beside it";
        String message = Quoted.of(what) + " is read as part of the text of " + Quoted.of(text) + " above";
        return Problem.of(code, entry.at(), message)
                .withValue(what)
                .withExpected(mend + "; in a text, another first word")
                .withExcerpt(file.excerpt(entry.at()));
    }
}
