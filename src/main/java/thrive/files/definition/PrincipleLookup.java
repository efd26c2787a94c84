package thrive.files.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.problem.DidYouMean;

/** Finds the principle that a cell names: by its id, or by its whole name or short name where only one has it. */
public final class PrincipleLookup {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{0,63}[\\p{L}\\p{M}\\p{N}]");

    private final Map<String, Principle> byId;
    private final Map<String, Optional<Principle>> byName = new HashMap<>();
    private final List<String> ids;

    public PrincipleLookup(AssessmentModel model) {
        this.byId = model.byFoldedId();
        this.ids = model.ids();
        for (Principle principle : model.principles()) {
            addName(principle.name(), principle);
            if (!fold(principle.shortName()).equals(fold(principle.name()))) {
                addName(principle.shortName(), principle);
            }
        }
    }

    private void addName(String name, Principle principle) {
        byName.merge(fold(name), Optional.of(principle), (a, b) -> Optional.empty());
    }

    public Optional<Principle> find(String text) {
        Principle principle = byId.get(text.strip().toLowerCase(Locale.ROOT));
        return principle != null ? Optional.of(principle) : byName.getOrDefault(fold(text), Optional.empty());
    }

    /** The ids that may have been meant, by the id or the name that the text looks like, or by an id that it begins with. */
    public List<String> suggestions(String text) {
        List<String> near = DidYouMean.among(text, ids);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> named = DidYouMean.among(fold(text), byName.keySet()).stream()
                .flatMap(name -> byName.getOrDefault(name, Optional.empty()).stream())
                .map(Principle::id)
                .toList();
        return named.isEmpty() ? firstWord(text) : named;
    }

    /** "MES-2: Easy ways in" names a principle, but not as an id alone. */
    private List<String> firstWord(String text) {
        Matcher word = FIRST_WORD.matcher(text.strip());
        return word.lookingAt() ? find(word.group()).map(Principle::id).stream().toList() : List.of();
    }

    /** What would have been right, as a message says it. */
    public String expected() {
        return ids.isEmpty()
                ? "an id of the model"
                : "an id of the model: " + ids.get(0) + " to " + ids.get(ids.size() - 1);
    }

    private static String fold(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
