package thrive.files.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.Folding;

/**
 * A name with a number beside it, in front or behind: {@code 1st Library}, {@code Library (1)}, {@code Library 5}.
 *
 * @param name the words of the name without the number, whatever their capitals and signs
 * @param number the number, with what stands behind its point
 * @param isSigned whether an ordinal, a bracket or a sign sets the number apart; {@code 1 High Street} may be a name
 */
record NumberedName(String name, double number, boolean isSigned) {

    private static final String WORDS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
    private static final List<String> ORDINALS = List.of(WORDS.split("\\|"));
    private static final String FIGURE = "[0-9]{1,3}(?:\\.[0-9]{1,2})?";

    private static final Pattern IN_FRONT = Pattern.compile("(?i)(?<open>[(\\[])?(?:(?<figure>" + FIGURE
            + ")(?<ordinal>st|nd|rd|th)?|(?<word>" + WORDS
            + "))(?<sign>[.):\\]])?(?:\\s?(?:points?|pts?)|\\s(?:choice|place|preference))?[:,]?\\s(?<name>.+)");

    private static final Pattern BEHIND =
            Pattern.compile("(?i)^(?<name>.*[^\\s:–—-])(?:(?<open>\\s?[(\\[]|\\s?:\\s?|\\s[–—-]\\s?)|\\s)"
                    + "(?<figure>" + FIGURE + ")(?<ordinal>st|nd|rd|th)?(?:\\s?(?:points?|pts?|%))?[)\\]]?");

    /** A name is looked at up to this length. */
    private static final int LONGEST = 200;

    /** The name as it stands in a file, if it has a number beside it. */
    static Optional<NumberedName> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher front = IN_FRONT.matcher(written);
        if (front.matches()) {
            return Optional.of(inFront(front));
        }
        Matcher behind = BEHIND.matcher(written);
        return behind.matches() ? Optional.of(behind(behind)) : Optional.empty();
    }

    private static NumberedName inFront(Matcher front) {
        boolean isSigned = front.group("open") != null || front.group("ordinal") != null || front.group("sign") != null;
        String name = Folding.words(front.group("name"));
        String word = front.group("word");
        return word == null
                ? new NumberedName(name, Double.parseDouble(front.group("figure")), isSigned)
                : new NumberedName(name, ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1.0, true);
    }

    private static NumberedName behind(Matcher behind) {
        boolean isSigned = behind.group("open") != null || behind.group("ordinal") != null;
        return new NumberedName(
                Folding.words(behind.group("name")), Double.parseDouble(behind.group("figure")), isSigned);
    }

    /** The names of a line, of two and more; none where one has no number, or two differ in nothing else. */
    static List<NumberedName> allOf(PlainLine line) {
        List<NumberedName> all = new ArrayList<>();
        for (Piece piece : line.names()) {
            Optional<NumberedName> one = of(piece.text());
            if (one.isEmpty()) {
                return List.of();
            }
            all.add(one.get());
        }
        boolean differ = all.stream().map(NumberedName::name).distinct().count() == all.size();
        return differ && all.size() > 1 ? all : List.of();
    }
}
