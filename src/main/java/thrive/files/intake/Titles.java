package thrive.files.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.text.Folding;

/** Whose title a text is: principles by their names and short names, the same words being the same title. */
final class Titles {

    private final Map<String, Set<Principle>> byTitle = new HashMap<>();

    Titles(AssessmentModel model) {
        for (Principle principle : model.principles()) {
            add(principle.name(), principle);
            add(principle.shortName(), principle);
        }
    }

    private void add(String title, Principle principle) {
        byTitle.computeIfAbsent(Folding.words(title), t -> new LinkedHashSet<>())
                .add(principle);
    }

    /** The principle of that title, where just one has it. */
    Optional<Principle> only(String title) {
        Set<Principle> named = of(title);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** All principles of that title. */
    Set<Principle> of(String title) {
        return byTitle.getOrDefault(Folding.words(title), Set.of());
    }

    /** Whether any principle has that title. */
    boolean isTitle(String text) {
        return !of(text).isEmpty();
    }

    /** Whether the title is one of the principle's own. */
    static boolean isOwn(String title, Principle principle) {
        return title.equals(principle.shortName())
                || title.equals(principle.name())
                || isSame(title, principle.shortName())
                || isSame(title, principle.name());
    }

    /** Whether two texts say the same. */
    static boolean isSame(String text, String other) {
        return text.equals(other) || Folding.words(text).equals(Folding.words(other));
    }
}
