package thrive.files.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.problem.DidYouMean;
import thrive.text.Characters;
import thrive.text.Folding;
import thrive.text.LatePattern;

/**
 * Finds the principle that a cell names: by its id, by its whole name or short name where only one has it, or by its id with that
 * name behind it. In an id punctuation and spaces may differ, where no other id has the same letters and digits.
 */
public final class PrincipleLookup {

    /** Who names more principles that are not there uses another model; to compare them all would take too long. */
    private static final int MOST_SUGGESTED = 1_000;

    private static final LatePattern WORD_AND_NUMBER =
            LatePattern.of("(?<word>\\p{L}{1,64})[^\\p{L}\\p{M}\\p{N}]{0,3}(?<number>\\d{1,4})(?!\\d)");

    private static final LatePattern FIRST_WORD = LatePattern.of("[\\p{L}\\p{M}\\p{N}._-]{0,63}[\\p{L}\\p{M}\\p{N}]");

    /** A whole number as a spreadsheet writes it in a column of decimals. */
    private static final LatePattern WHOLE = LatePattern.of("(\\d{1,9})[.,]0{1,4}");

    private static final char BETWEEN_NUMBERS = '\u066B';

    private final Map<String, Principle> byId;
    /** By the letters and digits of the id, and of the id with the name behind it. */
    private final Map<String, Optional<Principle>> byLetters = new HashMap<>();

    private final Map<String, Optional<Principle>> byName = new HashMap<>();
    private final List<String> ids;
    /** By what a spreadsheet makes of them; once they have been asked for. */
    private Optional<Map<String, List<String>>> rewritten = Optional.empty();

    private int asked;

    public PrincipleLookup(AssessmentModel model) {
        this.byId = model.byFoldedId();
        this.ids = model.ids();
        for (Principle principle : model.principles()) {
            addName(principle.name(), principle);
            String id = letters(principle.id());
            addLetters(id, principle);
            for (String name : Set.copyOf(List.of(letters(principle.name()), letters(principle.shortName())))) {
                if (!name.isEmpty()) {
                    addLetters(id + name, principle);
                    addLetters(name + id, principle);
                }
            }
            if (!fold(principle.shortName()).equals(fold(principle.name()))) {
                addName(principle.shortName(), principle);
            }
        }
    }

    private void addName(String name, Principle principle) {
        addOnce(byName, fold(name), principle);
    }

    private void addLetters(String letters, Principle principle) {
        addOnce(byLetters, letters, principle);
    }

    /** What two principles share names neither. */
    private static void addOnce(Map<String, Optional<Principle>> by, String key, Principle principle) {
        by.put(key, by.containsKey(key) ? Optional.empty() : Optional.of(principle));
    }

    /** The principle; nothing where none is named for certain, or its id is struck out as chat programs write it ({@code ~MES-2~}). */
    public Optional<Principle> find(String text) {
        if (text.startsWith("~")) {
            return Optional.empty();
        }
        Principle principle = byId.get(text.strip().toLowerCase(Locale.ROOT));
        if (principle != null) {
            return Optional.of(principle);
        }
        Matcher whole = WHOLE.matcher(text.strip());
        if (whole.matches() && byId.containsKey(whole.group(1))) {
            return Optional.ofNullable(byId.get(whole.group(1)));
        }
        Optional<Principle> named = byName.getOrDefault(fold(text), Optional.empty());
        String letters = letters(text);
        return letters.isEmpty() ? named : named.or(() -> byLetters.getOrDefault(letters, Optional.empty()));
    }

    /**
     * The ids that may have been meant, by the id or the name that the text looks like, or by an id that it begins with; none any
     * more once they have been asked for a thousand times.
     */
    public List<String> suggestions(String text) {
        asked++;
        if (asked > MOST_SUGGESTED) {
            return List.of();
        }
        List<String> near = DidYouMean.among(text, ids);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> named = DidYouMean.among(fold(text), byName.keySet()).stream()
                .flatMap(name -> byName.getOrDefault(name, Optional.empty()).stream())
                .map(Principle::id)
                .distinct()
                .toList();
        List<String> longer = named.isEmpty() ? longerWord(text) : named;
        return longer.isEmpty() ? firstWord(text) : longer;
    }

    /** The ids that a spreadsheet changes into a text as it opens a CSV file: 001 into 1. */
    public List<String> rewrittenAs(String text) {
        if (rewritten.isEmpty()) {
            Map<String, List<String>> byText = new HashMap<>();
            for (String id : ids) {
                SpreadsheetRewrites.of(id)
                        .ifPresent(shown -> byText.computeIfAbsent(shown, s -> new ArrayList<>())
                                .add(id));
            }
            rewritten = Optional.of(byText);
        }
        return rewritten.get().getOrDefault(text.strip(), List.of());
    }

    /** "Macro 1" and "MICRO-3" have the number of an id, and a word that goes on where the id breaks off. */
    private List<String> longerWord(String text) {
        Matcher typed = WORD_AND_NUMBER.matcher(text.strip());
        return typed.lookingAt()
                ? ids.stream().filter(id -> isShorter(id, typed)).toList()
                : List.of();
    }

    private static boolean isShorter(String id, Matcher typed) {
        Matcher own = WORD_AND_NUMBER.matcher(id);
        return own.matches()
                && own.group("number").equals(typed.group("number"))
                && typed.group("word")
                        .regionMatches(
                                true, 0, own.group("word"), 0, own.group("word").length());
    }

    /** "MES-2: Easy waits in" begins with a principle's id, but does not go on with its name. */
    private List<String> firstWord(String text) {
        Matcher word = FIRST_WORD.matcher(text.strip());
        return word.lookingAt() ? find(word.group()).map(Principle::id).stream().toList() : List.of();
    }

    /** What would have been right, as a message says it. */
    public String expected() {
        return ids.isEmpty() ? "an id of the model" : "an id of the model: " + IdRanges.of(ids);
    }

    /** Signs between two digits part numbers, and are kept: 1.0 is not 10. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean apart = false;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Characters.isPartOfWord(c) || c == BETWEEN_NUMBERS) {
                if (apart && isDigit(before) && isDigit(c)) {
                    letters.append(BETWEEN_NUMBERS);
                }
                letters.appendCodePoint(c);
                before = c;
                apart = false;
            } else {
                apart = true;
            }
            i += Character.charCount(c);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String fold(String text) {
        return Folding.words(text);
    }
}
