package thrive.files.intake;

import java.util.List;

import thrive.files.definition.PrincipleLookup;
import thrive.model.Principle;
import thrive.text.LatePattern;

/** The principles that one cell names one after the other: "MES-2 &amp; MIC-6". */
final class ListInCell {

    private static final int LONGEST = 400;
    private static final LatePattern JOINED =
            LatePattern.of("[,;&+/]\\s*+|\\n\\s*+(?:(?:[,;&+/]|and\\b)\\s*+)?+|\\band\\b\\s*+");

    private ListInCell() {}

    /** Their ids, where the cell is nothing but a list of them; else none. */
    static List<String> principles(String text, PrincipleLookup lookup) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String[] parts = JOINED.split(text, 12);
        List<String> ids = List.of(parts).stream()
                .flatMap(part -> lookup.find(part.strip()).stream())
                .map(Principle::id)
                .distinct()
                .toList();
        return parts.length > 1 && ids.size() == parts.length ? ids : List.of();
    }
}
