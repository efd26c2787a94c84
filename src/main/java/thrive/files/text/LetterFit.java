package thrive.files.text;

/** Whether a letter beyond ASCII suits its word: small among small ones, a capital at the start or among capitals. */
final class LetterFit {

    private LetterFit() {}

    static Fit of(Spot letter) {
        if (!letter.besideLetter()) {
            return alone(letter);
        }
        if (letter.digitBefore()) {
            // The French ordinals: 1ère, 2ème.
            return "èé".indexOf(letter.character()) >= 0 ? Fit.USUAL : Fit.NONSENSE;
        }
        Fit byCase = Spot.isCapital(letter.character()) ? capital(letter) : small(letter);
        return byCase.orWorse(LetterCompany.fit(letter));
    }

    private static Fit small(Spot letter) {
        boolean behindCapital = Spot.isCapital(letter.before());
        if (behindCapital && Spot.isCapital(letter.after())) {
            // "CAFéS" is typed where the keyboard has no É.
            return letter.character() >= 'à' && letter.character() < 'ÿ' ? Fit.RARE : Fit.ODD;
        }
        boolean endsCapitals = behindCapital && Spot.isCapital(letter.at(-2)) && !letter.letterAfter();
        return endsCapitals ? Fit.RARE : Fit.USUAL;
    }

    private static Fit capital(Spot letter) {
        if (Spot.isSmall(letter.before())) {
            return Fit.NONSENSE;
        }
        if (Spot.isCapital(letter.before())) {
            return Spot.isSmall(letter.after()) && !endsPlural(letter, 1) ? Fit.NONSENSE : Fit.USUAL;
        }
        boolean twoCapitals = Spot.isCapital(letter.after()) && Spot.isSmall(letter.at(2));
        return twoCapitals && !endsPlural(letter, 2) ? Fit.NONSENSE : Fit.USUAL;
    }

    /** The s of CAFÉs. */
    private static boolean endsPlural(Spot letter, int distance) {
        return letter.at(distance) == 's' && !Spot.isLetter(letter.at(distance + 1));
    }

    private static Fit alone(Spot letter) {
        char c = letter.character();
        if (letter.digitBefore()) {
            return "èé".indexOf(c) >= 0 ? Fit.RARE : Fit.NONSENSE;
        }
        if (letter.digitAfter()) {
            return c == 'Ø' ? Fit.RARE : Fit.NONSENSE;
        }
        if (Spot.isSmall(c)) {
            return "àéâ".indexOf(c) >= 0 ? Fit.USUAL : "óòôèå".indexOf(c) >= 0 ? Fit.RARE : Fit.ODD;
        }
        boolean isWord = "ÀÉÓÔÅØÖÈ".indexOf(c) >= 0 && (letter.blankBefore() || "“‘(«".indexOf(letter.before()) >= 0);
        if (!isWord) {
            return Fit.NONSENSE;
        }
        boolean opensName = Spot.isBlank(letter.after()) && Spot.isCapital(letter.at(2));
        return letter.opensSentence() || opensName ? Fit.USUAL : Fit.ODD;
    }
}
