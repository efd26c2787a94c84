package thrive.files.text;

/**
 * How likely it is that a file was written in a code page, by each of its bytes from 0x80 in the place where it stands.
 *
 * @param doubt the doubts of all characters together; up to the first nonsense where there is one
 * @param firstNonsense the offset of the first byte that cannot be meant so, or -1
 */
record PageReading(CodePage page, long doubt, int firstNonsense) {

    static PageReading of(CodePage page, byte[] bytes) {
        CharSequence text = page.view(bytes);
        QuoteFit quotes = new QuoteFit(text);
        long doubt = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                Fit fit = fit(new Spot(text, i), quotes);
                doubt += fit.doubt();
                if (fit == Fit.NONSENSE) {
                    return new PageReading(page, doubt, i);
                }
            }
        }
        return new PageReading(page, doubt, -1);
    }

    private static Fit fit(Spot spot, QuoteFit quotes) {
        char c = spot.character();
        if (Spot.isLetter(c)) {
            return LetterFit.of(spot);
        }
        return QuoteFit.isQuote(c) ? quotes.of(spot) : SignFit.of(spot);
    }

    /** Whether every character stands where people write it. */
    boolean isClean() {
        return doubt < Fit.ODD.doubt();
    }

    /** Whether no character stands where nobody would write it. */
    boolean isPossible() {
        return firstNonsense < 0;
    }
}
