package thrive.files.yaml;

import thrive.text.Unseen;

/**
 * Walks through a YAML text line by line as its writer meant it. A parser stops at the first character that makes no sense, which is
 * often far behind the slip; this scanner goes on, takes a quote or bracket as closed where a new entry begins, and a {@code #}
 * with no blank behind it as text, and tells of everything odd at its place. It takes time linear in the text.
 */
final class LooseScanner {

    private static final int NONE = -1;

    private final String text;
    private final Oddities oddities;
    private final LooseFlow flow;
    private final LooseText plainText;

    private final Outline outline = new Outline();
    /** The column of the innermost list or key on the way down to the present value. */
    private int parent = NONE;
    /** Whether the last key or dash has its value on the lines that follow. */
    private boolean isOpen = true;
    /** Where the plain text begins that the next line may go on with, or -1. */
    private int plain = NONE;
    /** Whether the lines that stand deeper than {@link #parent} are a text that needs no care ({@code >-}, {@code |}). */
    private boolean isBlock;
    /** Whether the text that a block ended with, or a plain text, came right before. */
    private boolean afterText;
    /** The column of that text where it stands as a key would, or -1 where it is the value of a key on its line. */
    private int plainColumn = NONE;
    /** Whether the last key was a number, as those of descriptions are. */
    private boolean numbered;

    private int quote = NONE;
    private int quoteColumn;
    private int column;

    private LooseScanner(String text, Oddities oddities) {
        this.text = text;
        this.oddities = oddities;
        this.flow = new LooseFlow(text, oddities);
        this.plainText = new LooseText(outline, oddities);
    }

    /** Walks through a text. */
    static void scan(String text, Oddities oddities) {
        LooseScanner scanner = new LooseScanner(text, oddities);
        for (int start = StrayLine.keysBelowTitle(text, oddities); start < text.length(); ) {
            int end = Behind.endOfLine(text, start);
            scanner.line(start, end);
            start = end + 1;
        }
        scanner.abandon();
    }

    private void line(int start, int end) {
        Line line = new Line(text, start, end);
        int at = line.first();
        if (line.isBlank() || (isBlock && at - start > parent)) {
            return;
        }
        column = at - start;
        afterText = isBlock || plain >= 0;
        isBlock = false;
        if (quote >= 0 && !(column <= quoteColumn && line.looksLikeEntry(at))) {
            quoted(line, start);
        } else if (quote < 0 && flow.isOpen() && !flow.endsBefore(line)) {
            flowed(line, at);
        } else {
            abandon();
            block(line, at);
        }
    }

    private void abandon() {
        if (quote >= 0) {
            oddities.found(Oddity.QUOTE_NOT_CLOSED, quote, quote);
            flow.forget();
            quote = NONE;
        }
        flow.abandon();
    }

    private void block(Line line, int at) {
        if (text.charAt(at) == '#') {
            comment(line, at);
        } else if (plain >= 0 && column > parent) {
            continued(line, at);
        } else if (line.isMarker()) {
            outline.clear();
            parent = NONE;
            plain = NONE;
            isOpen = true;
        } else if (Unseen.is(text.charAt(at))) {
            plain = NONE;
            oddIndent(line, at);
        } else {
            plain = NONE;
            entries(line, at);
        }
    }

    /** A comment on a line of its own ends a plain text, unless it stands as the text's next line and nothing says that it is one. */
    private void comment(Line line, int at) {
        if (plain >= 0 && column > parent && !line.isBlankAt(at + 1)) {
            oddities.found(Oddity.SWALLOWED, at, plain);
            plain = plainText.line(line, at, plain);
        } else {
            plain = NONE;
        }
    }

    private void continued(Line line, int at) {
        int first = line.skipBlanks(at);
        boolean bullets = Start.BULLET.isAt(text, first, line.end()) && Start.BULLET.isAt(text, plain, text.length());
        if (bullets) {
            oddities.found(Oddity.START, first, first);
        } else if (Unseen.isOdd(text.charAt(at)) && line.keyColon(first) >= 0) {
            oddities.found(Oddity.ODD_INDENT, at, first);
            return;
        }
        boolean isColon =
                column == plainColumn && line.isKey(first) && MissingColon.isAt(text, plain, outline.below(parent));
        // A hyphen begins a line below a text that should be the first item of the list.
        boolean isItem =
                plainColumn >= column && outline.below(parent).isKnown() && Start.DASH.isAt(text, first, line.end());
        if (isColon || isItem) {
            oddities.found(isColon ? Oddity.NO_COLON : Oddity.NO_HYPHEN, plain, plain);
            plain = NONE;
            isOpen = true;
            entries(line, first);
        } else {
            plain = plainText.line(line, first, plain);
        }
    }

    private void oddIndent(Line line, int at) {
        int first = line.skipAnyBlanks(at);
        boolean tab = text.charAt(at) == '\t';
        if (!tab && first == at + 1 && !line.isOddSpaceAt(at)) {
            entries(line, first);
            return;
        }
        oddities.found(tab ? Oddity.TAB : Oddity.ODD_INDENT, at, first);
        isOpen = true;
    }

    /** The dashes and the key that a line begins with, then its value. */
    private void entries(Line line, int first) {
        int at = first;
        boolean starts = false;
        while (true) {
            Start start = Start.at(text, at, line.end());
            if (start != Start.PLAIN && start != Start.DASH) {
                oddities.found(Oddity.START, at, at);
            }
            if (!start.isDash()) {
                break;
            }
            place(line, at, true, starts);
            starts = true;
            at = separated(line, at + start.length(), line.skipAnyBlanks(at + start.length()));
        }
        plainColumn = NONE;
        boolean goesDeeper = isOpen && column > parent;
        boolean lacksHyphen = !starts && !goesDeeper && outline.lacksHyphen(line, at);
        if (lacksHyphen) {
            oddities.found(Oddity.NO_HYPHEN, at, at);
        }
        if (lacksHyphen || OtherBrackets.areAt(text, at, line.end())) {
            value(line, at);
            return;
        }
        if (!starts && DottedKey.isAt(line, at, outline.from(isOpen ? parent : column, column), afterText)) {
            oddities.found(Oddity.DOTTED_KEY, at, at);
            place(line, at, false, false);
            outline.key(parent, text, at, DottedKey.endOfKey(line, at));
            value(line, line.skipBlanks(DottedKey.end(line, at)));
            return;
        }
        boolean isKeyPlace = !starts && at < line.end() && !goesDeeper && outline.has(column);
        int colon = Start.at(text, at, line.end()).isKey() ? text.indexOf(':', at) : line.keyColon(at);
        if (colon >= 0 && afterText && !starts && line.isSentence(at, colon)) {
            oddities.found(Oddity.TEXT_NOT_INDENTED, at, at);
            value(line, at);
        } else if (colon >= 0) {
            place(line, at, false, starts);
            outline.key(parent, text, at, colon);
            numbered = Character.isDigit(text.charAt(at));
            value(line, separated(line, colon + 1, line.skipAnyBlanks(colon + 1)));
        } else if (isKeyPlace && MissingColon.isIn(line, at, outline.at(column), numbered)) {
            oddities.found(Oddity.NO_COLON, at, at);
            place(line, at, false, false);
        } else {
            plainColumn = at - line.start();
            if (!starts && at < line.end() && goesDeeper) {
                outline.value(column, at);
            }
            if (!starts && at < line.end() && !goesDeeper) {
                oddities.found(afterText ? Oddity.TEXT_NOT_INDENTED : Oddity.NO_KEY, at, at);
            }
            value(line, at);
        }
    }

    /** Tells of the tabs between two places where only blanks stand, and says where they end. */
    private int separated(Line line, int from, int to) {
        line.tabs(from, to).forEach(oddities::separates);
        return to;
    }

    /** Puts a key or dash among the columns; only the first of a line can be out of line. */
    private void place(Line line, int at, boolean isDash, boolean behindDash) {
        int here = at - line.start();
        boolean isNew = outline.leave(here);
        boolean goesDeeper = behindDash || (isOpen && here > parent);
        boolean isShared = !isNew && isDash && isOpen && here == parent;
        boolean isMisaligned = !goesDeeper && !isShared && isMisaligned(line, at, isDash, isNew);
        if (isMisaligned) {
            oddities.found(Oddity.MISALIGNED, at, at);
        } else if (isNew) {
            outline.add(here, at, isDash, behindDash);
        } else if (isShared || !isDash) {
            outline.share(isShared);
        }
        outline.endValue();
        parent = here;
        isOpen = true;
    }

    /** Whether a key or dash that begins its line and goes no deeper stands otherwise than those before; a missing hyphen is told. */
    private boolean isMisaligned(Line line, int at, boolean isDash, boolean isNew) {
        int first = isDash ? outline.firstWithoutHyphen(at - line.start()) : NONE;
        boolean isItem = !isNew && !isDash && outline.isOfItems() && Outline.beginsItems(line.word(at));
        if (first >= 0 || isItem) {
            int item = Math.max(first, isItem ? at : NONE);
            oddities.found(Oddity.NO_HYPHEN, item, item);
            return false;
        }
        return isNew || (isDash ? outline.isOfKeys() : outline.isOfItems());
    }

    private void value(Line line, int at) {
        if (at >= line.end()) {
            return;
        }
        char c = text.charAt(at);
        if (c == '#' && line.isBlankAt(at + 1)) {
            return;
        }
        isOpen = false;
        if (OtherBrackets.areAt(text, at, line.end())) {
            oddities.found(Oddity.OTHER_BRACKETS, at, at);
        } else if (c == '"' || c == '\'') {
            quote = at;
            quoteColumn = column;
            quoted(line, at + 1);
        } else if (c == '{' || c == '[') {
            flow.begin(parent == NONE ? NONE : column);
            flowed(line, at);
        } else if ((c == '|' || c == '>') && line.isBlockHeader(at)) {
            isBlock = true;
        } else {
            plain = at;
            plain = plainText.line(line, at, plain);
        }
    }

    private void quoted(Line line, int from) {
        int close = line.closing(from, text.charAt(quote));
        if (close < 0) {
            return;
        }
        int open = quote;
        quote = NONE;
        if (flow.isOpen()) {
            flowed(line, flow.afterQuote(line, open, close));
        } else {
            int next = separated(line, close + 1, line.skipBlanks(close + 1));
            if (!line.isEndOrComment(next, close + 1)) {
                boolean curly = CurlyQuotes.closing(text, open, close) >= 0;
                oddities.found(curly ? Oddity.QUOTE_NOT_CLOSED : Oddity.AFTER_QUOTE, curly ? open : close, open);
            }
        }
    }

    private void flowed(Line line, int from) {
        int at = flow.line(line, from);
        if (flow.quote() >= 0) {
            quote = flow.quote();
            quoteColumn = flow.column();
            return;
        }
        int next = separated(line, at, line.skipBlanks(at));
        if (!flow.isOpen() && !line.isEndOrComment(next, at)) {
            oddities.found(Oddity.AFTER_BRACKET, next, flow.opened());
        }
    }
}
