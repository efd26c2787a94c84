package thrive.files.text;

/**
 * Keeps real text from being taken for misread UTF-8: “MAÇÔ ends with a capital and a quote whose bytes are a letter in
 * UTF-8.
 */
final class MisreadGuard {

    /** What may follow a word in capitals. */
    private static final String BEHIND_WORD = "’”“‘…–—»«›‹•™®©°²³¹ºª§†\u00A0";

    /** The letters whose bytes in Windows-1252 begin a familiar character of two bytes in UTF-8. */
    private static final String LEADS = "ÂÃÄÅ";

    private MisreadGuard() {}

    /** The byte of a character on a page, or -1. Programs that know Latin-1 only leave control characters for the missing ones. */
    static int byteOf(char c, CodePage page) {
        boolean isLatin1 = page == CodePage.WINDOWS_1252 && c >= 0x80 && c <= 0x9F;
        return isLatin1 ? c : page.highByte(c);
    }

    /** Whether a sequence that is UTF-8 by its bytes is not what people write. */
    static boolean isMisread(String text, int at, CodePage page) {
        Spot spot = new Spot(text, at);
        return switch (page) {
            case WINDOWS_1252 -> windows(spot);
            case MAC_ROMAN -> mac(spot);
            case CP850 -> "├┬".indexOf(spot.character()) >= 0 || isDosPunctuation(spot);
        };
    }

    private static boolean windows(Spot spot) {
        char c = spot.character();
        char next = spot.after();
        if (LEADS.indexOf(c) >= 0) {
            boolean endsWord = BEHIND_WORD.indexOf(next) >= 0 && (next == '’' || !Spot.isLetter(spot.at(2)));
            boolean isWord = Spot.isCapital(spot.before()) || isNamed(spot);
            return !(endsWord && isWord);
        }
        if ("ÌÍ".indexOf(c) >= 0) {
            // An accent of its own, behind its letter.
            return Spot.isSmall(spot.before());
        }
        // «olá»… ends with a letter and two signs whose bytes are a Vietnamese letter.
        return !(c == 'á' && next == '»');
    }

    /** The letter itself is meant: "Ä, Ö", “Ã”, Å… */
    private static boolean isNamed(Spot spot) {
        boolean stroke = "ÄÅ".indexOf(spot.character()) >= 0 && spot.after() == '\u00A0';
        return !Spot.isSmall(spot.before()) && ("’”…–—".indexOf(spot.after()) >= 0 || stroke);
    }

    private static boolean mac(Spot spot) {
        return switch (spot.character()) {
            case '√', '¬', '‚' -> true;
            case 'Ô' -> spot.after() == 'ø' || spot.after() == '¨';
            // ≈£5 is about five pounds.
            case '≈', 'ƒ' -> spot.inWord() || (spot.letterBefore() && Spot.isLetter(spot.at(2)));
            default -> false;
        };
    }

    /** ÔÇÖ is an apostrophe, Ôé¼ a euro sign, Ôäó a trade mark, unless capitals make a word of it. */
    private static boolean isDosPunctuation(Spot spot) {
        boolean inCapitals = Spot.isCapital(spot.before()) || Spot.isCapital(spot.at(3));
        return spot.character() == 'Ô' && "Çéä".indexOf(spot.after()) >= 0 && !inCapitals;
    }
}
