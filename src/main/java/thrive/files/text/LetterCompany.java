package thrive.files.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters beside which an accented letter is used to stand in English, French, German, Spanish, Portuguese, Italian,
 * Irish and Welsh words. The same byte is ç on one code page and á on another: "façade" tells which, since á is not
 * followed by a.
 *
 * @param before which letters may stand before it: any where empty; {@code .} for the start of a word; all but these after
 *     {@code !}
 * @param after the same for what stands behind it
 */
record LetterCompany(String before, String after) {

    private static final Map<Character, Habit> HABITS = new HashMap<>();

    /** The base letter of each Latin one, worked out when it is first met, since a large file may hold nothing else. */
    private static final char[] PLAIN = new char[0x250];

    /** The places where a letter is used to stand, and how well it fits elsewhere. */
    private record Habit(Fit otherwise, List<LetterCompany> places) {}

    static {
        habit("ç", Fit.RARE, in("", "aou"));
        habit("á", Fit.RARE, in("", "!aou"));
        habit("à", Fit.RARE, in("", "."));
        habit("âÂ", Fit.RARE, in("!aeiou", "!."));
        habit("ê", Fit.RARE, in("!.", "!aeiouy."), in(".", "t"));
        habit("ë", Fit.ODD, in("aeio", ""), in("!.", "."));
        habit("ï", Fit.ODD, in("aeou", ""));
        habit("ñ", Fit.ODD, in("", "aeiou"));
        habit("ì", Fit.RARE, in("!.", "."));
        habit("î", Fit.RARE, in("aeo", "!."), in(".", "l"), in("", "t"));
        habit("ò", Fit.RARE, in("", "."));
        habit("ó", Fit.RARE, in("!ou", ""));
        habit("ô", Fit.ODD, in("!.", ""));
        habit("ù", Fit.RARE, in("", "."));
        habit("û", Fit.RARE, in("", "!aeiouy."));
        habit("ã", Fit.RARE, in("!aeiou", "eo.s"));
        habit("ÿ", Fit.ODD, in("auo", ""));
        habit("äè", Fit.RARE);
        habit("ÊË", Fit.RARE, in("!.", "!."));
        habit("ß", Fit.ODD, in("aeiouy", ""));
        habit("š", Fit.ODD, in("aeiouyrl", ""), in("", "aeiouy"), in(".", "kptv"));
        habit("ž", Fit.ODD, in("aeiouyrl", ""), in("", "aeiouy"));
        habit("œ", Fit.ODD, in("", "u"), in(".", "deis"), in("c", "l"), in("f", "t"), in("m", "b"), in("ph", "na"));
        habit("æøåðþÆØÅÇÑ", Fit.RARE);
        habit("ÄÖÜ", Fit.RARE, in("!.", ""));
        habit("ıÐÞŸ", Fit.ODD);
        habit("Õ", Fit.ODD, in("", "e"));
        habit("Ã", Fit.ODD, in("!.", ""));
        habit("Ò", Fit.ODD, in("!.", ""));
        habit("Ô", Fit.ODD, in("!.", ""), in(".", "t"));
        habit("Ž", Fit.ODD, in("!.", ""), in("", "aeiouyd"));
        habit("Š", Fit.ODD, in("!.", ""), in("", "aeiouyktpvl"));
    }

    private static LetterCompany in(String before, String after) {
        return new LetterCompany(before, after);
    }

    private static void habit(String letters, Fit otherwise, LetterCompany... places) {
        Habit habit = new Habit(otherwise, List.of(places));
        for (int i = 0; i < letters.length(); i++) {
            HABITS.put(letters.charAt(i), habit);
        }
    }

    /** How well the letter fits between its neighbours; usual where nothing is known of it. */
    static Fit fit(Spot letter) {
        Habit habit = HABITS.get(letter.character());
        if (isQuoteElsewhere(letter)) {
            return Fit.ODD;
        }
        if (letter.character() == 'è' && standsBeforeSilentEnd(letter)) {
            return Fit.USUAL;
        }
        if (habit == null) {
            return Fit.USUAL;
        }
        char before = plain(letter.before());
        char after = plain(letter.after());
        for (LetterCompany place : habit.places()) {
            if (allows(place.before(), before) && allows(place.after(), after)) {
                return Fit.USUAL;
            }
        }
        return habit.otherwise();
    }

    /** The quotes of Windows-1252 are letters on a Mac: "ìopen" and "itís" are English, whatever the line ends say. */
    private static boolean isQuoteElsewhere(Spot letter) {
        boolean opens = letter.character() == 'ì' && !letter.letterBefore();
        return opens || (letter.character() == 'í' && endsContraction(letter));
    }

    /** As in crèche, mère and succès; on a Mac the byte is ä. */
    private static boolean standsBeforeSilentEnd(Spot letter) {
        boolean e =
                letter.letterAfter() && (letter.at(2) == 'e' || (Spot.isLetter(letter.at(2)) && letter.at(3) == 'e'));
        return e || (letter.after() == 's' && !Spot.isLetter(letter.at(2)));
    }

    private static boolean endsContraction(Spot letter) {
        boolean oneLetter = "stdm".indexOf(letter.after()) >= 0 && !Spot.isLetter(letter.at(2));
        boolean two = isPair(letter, 'l', 'l') || isPair(letter, 'r', 'e') || isPair(letter, 'v', 'e');
        boolean twoLetters = two && !Spot.isLetter(letter.at(3));
        return letter.letterBefore() && (oneLetter || twoLetters);
    }

    private static boolean isPair(Spot letter, char one, char two) {
        return letter.after() == one && letter.at(2) == two;
    }

    private static boolean allows(String letters, char neighbour) {
        boolean negated = letters.startsWith("!");
        return letters.isEmpty() || (letters.indexOf(neighbour, negated ? 1 : 0) >= 0) != negated;
    }

    /** The letter without its accent, small; a point for what is no letter. */
    private static char plain(char c) {
        if (!Spot.isLetter(c)) {
            return '.';
        }
        if (c >= PLAIN.length) {
            return base(c);
        }
        if (PLAIN[c] == 0) {
            PLAIN[c] = base(c);
        }
        return PLAIN[c];
    }

    private static char base(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return Character.toLowerCase(
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0));
    }
}
