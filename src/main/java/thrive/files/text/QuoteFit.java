package thrive.files.text;

import java.util.Arrays;

/** Whether a quote beyond ASCII suits its place: before a word or behind it, and with a partner in the same text. */
final class QuoteFit {

    private static final String QUOTES = "‚„‘’“”«»‹›";

    /** How far behind a low quote its word may end. */
    private static final int LONGEST_QUOTATION = 120;

    private final int[] first = new int[QUOTES.length()];
    private final int[] last = new int[QUOTES.length()];

    /** Looks over the text for the quotes that it holds. */
    QuoteFit(CharSequence text) {
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int quote = c < 0x80 ? -1 : QUOTES.indexOf(c);
            if (quote >= 0) {
                first[quote] = Math.min(first[quote], i);
                last[quote] = i;
            }
        }
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    Fit of(Spot quote) {
        return switch (quote.character()) {
            case '‚', '„' -> low(quote);
            case '‘' -> openingSingle(quote);
            case '’' -> apostrophe(quote);
            case '“' -> openingDouble(quote);
            case '”' -> closingDouble(quote);
            default -> angle(quote);
        };
    }

    private boolean standsBefore(char quote, int at) {
        return first[QUOTES.indexOf(quote)] < at;
    }

    private boolean standsBehind(char quote, int at) {
        return last[QUOTES.indexOf(quote)] > at;
    }

    private static Fit low(Spot quote) {
        if (quote.letterBefore()) {
            return Fit.NONSENSE;
        }
        boolean opensWord = Spot.isLetter(quote.after()) || Spot.isDigit(quote.after());
        return opensWord && !quote.digitBefore() && isClosedInLine(quote) ? Fit.USUAL : Fit.ODD;
    }

    private static boolean isClosedInLine(Spot quote) {
        for (int i = 2; i < LONGEST_QUOTATION && quote.at(i) != '\n' && quote.at(i) != '\r'; i++) {
            boolean closes = "‘’“”".indexOf(quote.at(i)) >= 0;
            if (closes && !Spot.isLetter(quote.at(i + 1)) && !Spot.isBlank(quote.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private Fit openingSingle(Spot quote) {
        // German closes with it what a low quote opened.
        boolean closesGerman = standsBefore('‚', quote.at()) && !quote.letterAfter();
        return quote.letterBefore() && !closesGerman
                ? Fit.ODD
                : quote.blankAfter() && !closesGerman ? Fit.RARE : Fit.USUAL;
    }

    private static Fit apostrophe(Spot quote) {
        if (quote.blankBefore()) {
            return quote.blankAfter() ? Fit.ODD : quote.letterAfter() ? Fit.RARE : Fit.USUAL;
        }
        return Fit.USUAL;
    }

    private Fit openingDouble(Spot quote) {
        if (quote.inWord()) {
            return Fit.NONSENSE;
        }
        if (quote.letterBefore()) {
            return standsBefore('„', quote.at()) ? Fit.USUAL : Fit.ODD;
        }
        return standsBehind('”', quote.at()) || standsBefore('„', quote.at()) ? Fit.USUAL : Fit.ODD;
    }

    private Fit closingDouble(Spot quote) {
        if (quote.inWord()) {
            return Fit.NONSENSE;
        }
        boolean isOpened = standsBefore('“', quote.at()) || standsBefore('„', quote.at());
        return quote.digitBefore() || (isOpened && !quote.letterAfter()) ? Fit.USUAL : Fit.RARE;
    }

    private Fit angle(Spot quote) {
        if (quote.inWord()) {
            return Fit.NONSENSE;
        }
        boolean isDouble = "«»".indexOf(quote.character()) >= 0;
        char opening = isDouble ? '«' : '‹';
        char closing = isDouble ? '»' : '›';
        boolean isPair = first[QUOTES.indexOf(opening)] < Integer.MAX_VALUE && last[QUOTES.indexOf(closing)] >= 0;
        return isPair ? Fit.USUAL : Fit.ODD;
    }
}
