package thrive.files.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Whether a sign beyond ASCII suits its place: ° behind a digit, £ before one, ™ behind a word and nothing within one. */
final class SignFit {

    private static final Map<Character, Function<Spot, Fit>> RULES = new HashMap<>();

    static {
        signs("\u00A0—…", spot -> Fit.USUAL);
        signs("–", SignFit::dash);
        signs("\u00AD", spot -> spot.inWord() ? Fit.USUAL : Fit.RARE);
        signs("•", SignFit::bullet);
        signs("·", SignFit::middleDot);
        signs("■", spot -> spot.blankBefore() && spot.blankAfter() ? Fit.RARE : Fit.NONSENSE);
        signs("™®", spot -> spot.letterAfter() ? Fit.NONSENSE : usualIf(!spot.blankBefore(), Fit.RARE));
        signs("©", spot -> spot.inWord() ? Fit.ODD : usualIf(!spot.letterBefore(), Fit.RARE));
        signs("°", SignFit::degree);
        signs("²³¹", spot -> usualIf(!spot.letterAfter() && !spot.blankBefore(), Fit.ODD));
        signs("ªº", SignFit::ordinal);
        signs("½¼¾", spot -> usualIf(!spot.letterBefore(), Fit.NONSENSE));
        signs("£€", SignFit::currency);
        signs("¥¢", spot -> besideNumber(spot));
        signs("‰", spot -> besideNumber(spot));
        signs("§", spot -> spot.letterBefore() ? Fit.NONSENSE : usualIf(!spot.letterAfter(), Fit.ODD));
        signs("¡¿", SignFit::opensSpanish);
        signs("×", spot -> usualIf(!spot.inWord(), Fit.ODD));
        signs("±÷", spot -> spot.besideLetter() ? Fit.NONSENSE : usualIf(spot.numberAfter(), Fit.ODD));
        signs("µ", spot -> spot.letterBefore() ? Fit.NONSENSE : usualIf("gmlsA".indexOf(spot.after()) >= 0, Fit.ODD));
        signs("´", spot -> Fit.RARE);
        signs("†", spot -> spot.inWord() ? Fit.NONSENSE : spot.letterAfter() ? Fit.ODD : Fit.RARE);
        signs("‡", spot -> spot.inWord() ? Fit.NONSENSE : spot.besideLetter() ? Fit.ODD : Fit.RARE);
        signs("≤≥≈≠", spot -> spot.besideLetter() ? Fit.NONSENSE : usualIf(spot.numberAfter(), Fit.ODD));
        signs("√", spot -> usualIf(spot.blankBefore() && spot.blankAfter(), Fit.NONSENSE));
        signs("⁄", spot -> usualIf(spot.digitBefore() && spot.digitAfter(), Fit.NONSENSE));
        signs("¤¦¬¶¨¯¸ˆ˜˘˙˚˝˛ˇƒ∞∂∑∏π∫Ω∆◊\uF8FF", spot -> spot.besideLetter() ? Fit.NONSENSE : Fit.ODD);
    }

    private SignFit() {}

    private static void signs(String signs, Function<Spot, Fit> rule) {
        signs.chars().forEach(sign -> RULES.put((char) sign, rule));
    }

    /** What has no rule (lines to draw boxes with, a byte without a character) is nonsense everywhere. */
    static Fit of(Spot sign) {
        Function<Spot, Fit> rule = RULES.get(sign.character());
        return rule == null ? Fit.NONSENSE : rule.apply(sign);
    }

    private static Fit usualIf(boolean fits, Fit otherwise) {
        return fits ? Fit.USUAL : otherwise;
    }

    /** "Espa–a" is no pair of words; on a Mac the byte is ñ. */
    private static Fit dash(Spot spot) {
        boolean lastLetter = "aeio".indexOf(spot.after()) >= 0 && !Spot.isLetter(spot.at(2));
        return usualIf(!(lastLetter && spot.letterBefore() && Spot.isLetter(spot.at(-2))), Fit.ODD);
    }

    private static Fit bullet(Spot spot) {
        return spot.inWord() ? Fit.NONSENSE : usualIf(spot.blankBefore(), Fit.RARE);
    }

    private static Fit middleDot(Spot spot) {
        boolean catalan = spot.before() == 'l' && spot.after() == 'l';
        return usualIf(!spot.inWord() || catalan, Fit.ODD);
    }

    private static Fit degree(Spot spot) {
        if (spot.inWord()) {
            return Fit.NONSENSE;
        }
        boolean afterNumber = spot.digitBefore() || (Spot.isBlank(spot.before()) && Spot.isDigit(spot.at(-2)));
        boolean number = "nN".indexOf(spot.before()) >= 0;
        return usualIf(afterNumber || number, Fit.ODD);
    }

    private static Fit ordinal(Spot spot) {
        if (spot.inWord()) {
            return Fit.NONSENSE;
        }
        return usualIf(spot.digitBefore() || "nNmMdD".indexOf(spot.before()) >= 0, Fit.ODD);
    }

    private static Fit currency(Spot spot) {
        if (spot.digitAfter()) {
            return usualIf(!spot.letterBefore(), Fit.RARE);
        }
        if (spot.letterBefore()) {
            return Fit.NONSENSE;
        }
        boolean unit = "kKmMbBxXnN".indexOf(spot.after()) >= 0 && !Spot.isSmall(spot.at(2));
        return usualIf(!spot.letterAfter() || unit || spot.digitBefore(), Fit.ODD);
    }

    private static Fit besideNumber(Spot spot) {
        if (spot.digitBefore() || spot.digitAfter()) {
            return Fit.USUAL;
        }
        return spot.besideLetter() ? Fit.NONSENSE : Fit.ODD;
    }

    private static Fit opensSpanish(Spot spot) {
        if (spot.letterBefore() || spot.digitBefore()) {
            return Fit.NONSENSE;
        }
        return usualIf(!spot.blankAfter(), Fit.ODD);
    }
}
