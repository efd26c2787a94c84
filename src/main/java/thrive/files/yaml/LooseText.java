package thrive.files.yaml;

/** Looks at the lines of a text that stands in no quotes, as a {@link LooseScanner} goes down a file. */
final class LooseText {

    private static final int NONE = -1;

    private final Outline outline;
    private final Oddities oddities;

    LooseText(Outline outline, Oddities oddities) {
        this.outline = outline;
        this.oddities = oddities;
    }

    /**
     * One line of a text: up to a comment, and odd where it holds a colon as keys have it.
     *
     * @param from where it begins in its line
     * @param plain where the whole text begins
     * @return where the text begins that the next line may go on with, or -1 where a comment ended it
     */
    int line(Line line, int from, int plain) {
        String text = line.text();
        boolean told = from == plain && Oddity.isReserved(text, from, line.end());
        if (told) {
            oddities.found(Oddity.RESERVED, from, from);
        }
        for (int i = from; i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '#' && (i == from || line.isBlankAt(i - 1))) {
                if (line.isBlankAt(i + 1)) {
                    return NONE;
                }
                if (i > from || i == plain) {
                    oddities.found(Oddity.SWALLOWED, i, plain);
                }
            } else if (c == ':' && line.isBlankAt(i + 1) && !told) {
                colon(line, i, plain);
                told = true;
            }
        }
        return plain;
    }

    private void colon(Line line, int at, int plain) {
        boolean isFurtherDown = plain < line.start();
        int item = isFurtherDown ? outline.itemWithoutHyphen() : NONE;
        if (item >= 0) {
            oddities.found(Oddity.NO_HYPHEN, item, item);
        } else {
            oddities.found(isFurtherDown ? Oddity.COLON_FURTHER_DOWN : Oddity.COLON_IN_TEXT, at, plain);
        }
    }
}
