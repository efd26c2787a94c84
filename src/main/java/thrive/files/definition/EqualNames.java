package thrive.files.definition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import thrive.text.Characters;

/** Finds names that are the same to a reader: case, spaces, punctuation and Unicode form do not count. */
final class EqualNames {

    private final Map<String, String> owners = new HashMap<>();

    /** Whose name it is already; nothing where it is new. From then on it is the owner's. */
    Optional<String> takenFrom(String name, String owner) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(owners.putIfAbsent(folded, owner)).filter(first -> !first.equals(owner));
    }

    /** What of a name counts. */
    static String fold(String name) {
        String form = Characters.areAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            if (Characters.isPartOfWord(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
