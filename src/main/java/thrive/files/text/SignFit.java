package thrive.files.text;

/** Whether a sign beyond ASCII suits its place: ° behind a digit, £ before one, ™ behind a word and nothing within one. */
final class SignFit {

    /** Signs that suit no place, and are nonsense beside a letter. */
    private static final String ELSEWHERE = "¤¦¬¶¨¯¸ˆ˜˘˙˚˝˛ˇƒ∞∂∑∏π∫Ω∆◊\uF8FF";

    private SignFit() {}

    /** What has no rule (lines to draw boxes with, a byte without a character) is nonsense everywhere. */
    static Fit of(Spot spot) {
        return switch (spot.character()) {
            case '\u00A0', '—', '…' -> Fit.USUAL;
            case '–' -> dash(spot);
            case '\u00AD' -> spot.inWord() ? Fit.USUAL : Fit.RARE;
            case '•' -> bullet(spot);
            case '·' -> middleDot(spot);
            case '■' -> spot.blankBefore() && spot.blankAfter() ? Fit.RARE : Fit.NONSENSE;
            case '™', '®' -> spot.letterAfter() ? Fit.NONSENSE : usualIf(!spot.blankBefore(), Fit.RARE);
            case '©' -> spot.inWord() ? Fit.ODD : usualIf(!spot.letterBefore(), Fit.RARE);
            case '°' -> degree(spot);
            case '²', '³', '¹' -> usualIf(!spot.letterAfter() && !spot.blankBefore(), Fit.ODD);
            case 'ª', 'º' -> ordinal(spot);
            case '½', '¼', '¾' -> usualIf(!spot.letterBefore(), Fit.NONSENSE);
            case '£', '€' -> currency(spot);
            case '¥', '¢' -> besideNumber(spot);
            case '‰' -> besideNumber(spot);
            case '§' -> spot.letterBefore() ? Fit.NONSENSE : usualIf(!spot.letterAfter(), Fit.ODD);
            case '¡', '¿' -> opensSpanish(spot);
            case '×' -> usualIf(!spot.inWord(), Fit.ODD);
            case '±', '÷' -> spot.besideLetter() ? Fit.NONSENSE : usualIf(spot.numberAfter(), Fit.ODD);
            case 'µ' -> spot.letterBefore() ? Fit.NONSENSE : usualIf("gmlsA".indexOf(spot.after()) >= 0, Fit.ODD);
            case '´' -> Fit.RARE;
            case '†' -> spot.inWord() ? Fit.NONSENSE : spot.letterAfter() ? Fit.ODD : Fit.RARE;
            case '‡' -> spot.inWord() ? Fit.NONSENSE : spot.besideLetter() ? Fit.ODD : Fit.RARE;
            case '≤', '≥', '≈', '≠' -> spot.besideLetter() ? Fit.NONSENSE : usualIf(spot.numberAfter(), Fit.ODD);
            case '√' -> usualIf(spot.blankBefore() && spot.blankAfter(), Fit.NONSENSE);
            case '⁄' -> usualIf(spot.digitBefore() && spot.digitAfter(), Fit.NONSENSE);
            default -> ELSEWHERE.indexOf(spot.character()) >= 0 && !spot.besideLetter() ? Fit.ODD : Fit.NONSENSE;
        };
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
