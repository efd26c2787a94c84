package thrive.files.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** Whose title a text is: principles by their names and short names, the same words being the same title. */
final class Titles {

    /** "2. Easy ways in", "2.1) Easy ways in". */
    private static final LatePattern NUMBERED =
            LatePattern.of("\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]{0,2}\\s+(.+)", Pattern.DOTALL);

    /** By title and then by id: the hash of a principle itself would be made by a bootstrap that every start would wait for. */
    private final Map<String, Map<String, Principle>> byTitle = new HashMap<>();

    Titles(AssessmentModel model) {
        for (Principle principle : model.principles()) {
            add(principle.name(), principle);
            add(principle.shortName(), principle);
        }
    }

    private void add(String title, Principle principle) {
        byTitle.computeIfAbsent(Folding.words(title), t -> new LinkedHashMap<>())
                .put(principle.id(), principle);
    }

    /** The principle of that title, where just one has it. */
    Optional<Principle> only(String title) {
        List<Principle> named = of(title);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** All principles of that title, which people number at times. */
    List<Principle> of(String title) {
        List<Principle> named = exactly(title);
        Matcher numbered = NUMBERED.matcher(title);
        return named.isEmpty() && numbered.matches() ? exactly(numbered.group(1)) : named;
    }

    private List<Principle> exactly(String title) {
        return List.copyOf(byTitle.getOrDefault(Folding.words(title), Map.of()).values());
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
        boolean isOurs = title.equals(principle.shortName()) || title.equals(principle.name());
        return !isOurs
                && (goesOn(title, principle.shortName()) || goesOn(title, principle.name()))
                && !isSame(title, principle.name());
    }

    private static boolean goesOn(String title, String own) {
        return Folding.words(title).startsWith(Folding.words(own) + " ");
    }

    /** Whether a text is another but for question marks, which some programs save in place of letters they do not know. */
    static boolean isSameButForLost(String text, String own) {
        if (text.length() != own.length() || text.equals(own)) {
            return false;
        }
        for (int i = 0; i < own.length(); i++) {
            boolean isLost = text.charAt(i) == '?' && own.charAt(i) >= 0x80;
            if (!isLost && text.charAt(i) != own.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two texts say the same. */
    static boolean isSame(String text, String other) {
        return text.equals(other) || Folding.words(text).equals(Folding.words(other));
    }
}
