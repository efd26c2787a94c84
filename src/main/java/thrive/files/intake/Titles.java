package thrive.files.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.text.Folding;

/** Whose title a text is: principles by their names and short names, the same words being the same title. */
final class Titles {

    /** "2. Easy ways in", "2.1) Easy ways in". */
    private static final Pattern NUMBERED =
            Pattern.compile("\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]{0,2}\\s+(.+)", Pattern.DOTALL);

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

    /** All principles of that title, which people number at times. */
    Set<Principle> of(String title) {
        Set<Principle> named = byTitle.getOrDefault(Folding.words(title), Set.of());
        Matcher numbered = NUMBERED.matcher(title);
        return named.isEmpty() && numbered.matches()
                ? byTitle.getOrDefault(Folding.words(numbered.group(1)), Set.of())
                : named;
    }

    /** Whether any principle has that title. */
    boolean isTitle(String text) {
        return !of(text).isEmpty();
    }

    /** Whether the title is one of the principle's own. */
    boolean isOwn(String title, Principle principle) {
        return title.equals(principle.shortName())
                || title.equals(principle.name())
                || of(title).stream().anyMatch(named -> named.id().equals(principle.id()));
    }

    /** Whether a title is the principle's with something more behind it, which somebody wrote. */
    static boolean goesOn(String title, Principle principle) {
        String words = Folding.words(title);
        return Stream.of(principle.shortName(), principle.name())
                        .map(Folding::words)
                        .anyMatch(own -> words.length() > own.length() && words.startsWith(own + " "))
                && !isSame(title, principle.name());
    }

    /** Whether two texts say the same. */
    static boolean isSame(String text, String other) {
        return text.equals(other) || Folding.words(text).equals(Folding.words(other));
    }
}
