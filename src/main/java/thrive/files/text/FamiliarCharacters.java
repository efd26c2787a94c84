package thrive.files.text;

/** The characters beyond ASCII that texts about a place in Britain hold: European letters, typography, signs, emoji. */
final class FamiliarCharacters {

    /** First and last of each block, in order. */
    private static final int[][] BLOCKS = {
        {0x00A0, 0x017F}, // Latin-1 and Latin Extended-A, with Welsh
        {0x0300, 0x036F}, // accents of their own, as Macs write them
        {0x1E00, 0x1EFF}, // Latin Extended Additional, with Welsh and Vietnamese
        {0x2000, 0x206F}, // quotes, dashes, bullets
        {0x20A0, 0x20BF}, // currencies
        {0x2100, 0x214F}, // trade mark, number sign
        {0x2190, 0x22FF}, // arrows, mathematics
        {0x25A0, 0x27BF}, // shapes, ticks
        {0xFB00, 0xFB04}, // ligatures
        {0xFE0F, 0xFE0F}, // variant of an emoji
        {0xFEFF, 0xFEFF}, // byte order mark
        {0xFFFD, 0xFFFD}, // the mark of a lost character
        {0x1F000, 0x1FAFF}, // emoji
    };

    private FamiliarCharacters() {}

    static boolean include(int codePoint) {
        for (int[] block : BLOCKS) {
            if (codePoint >= block[0] && codePoint <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
