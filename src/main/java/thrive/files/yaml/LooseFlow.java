package thrive.files.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** The part of a {@link LooseScanner} that walks through brackets: {@code {id: red}} and {@code [a, b]}. */
final class LooseFlow {

    /** How far behind a quote that ended a text too early its real end is looked for. */
    private static final int FARTHEST_QUOTE = 1_000;

    private static final int LONGEST_KEY = 64;

    private final String text;
    private final Oddities oddities;
    private final Deque<Opening> openings = new ArrayDeque<>();
    private int column;
    private int opened;
    private int quote = -1;

    LooseFlow(String text, Oddities oddities) {
        this.text = text;
        this.oddities = oddities;
    }

    /** Brackets are about to open on a line that begins at a column. */
    void begin(int column) {
        this.column = column;
    }

    /** The column at which the line begins that the outermost bracket stands on. */
    int column() {
        return column;
    }

    boolean isOpen() {
        return !openings.isEmpty();
    }

    /** The last bracket that was opened outside all others. */
    int opened() {
        return opened;
    }

    /** The quote that is open at the end of the line, or -1. */
    int quote() {
        return quote;
    }

    void forget() {
        openings.clear();
    }

    /** Tells of the innermost bracket that is open, if one is, and takes it and those around it as closed. */
    void abandon() {
        if (isOpen()) {
            notClosed(openings.getLast());
            openings.clear();
        }
    }

    private void notClosed(Opening open) {
        boolean hidden = open.hidden >= 0;
        oddities.found(
                hidden ? Oddity.CLOSED_IN_COMMENT : Oddity.BRACKET_NOT_CLOSED, hidden ? open.hidden : open.at, open.at);
    }

    /** Whether a line begins an entry that cannot be part of the brackets: a dash, or a key no deeper than theirs. */
    boolean endsBefore(Line line) {
        int at = line.first();
        boolean isDash = text.charAt(at) == '-';
        return line.looksLikeEntry(at) && (isDash || at - line.start() <= column);
    }

    /** Walks on from a place, as far as the brackets or the line go, and says where it stopped. */
    int line(Line line, int from) {
        quote = -1;
        int at = from;
        while (at < line.end()) {
            at = step(line, at);
            if (quote >= 0 || !isOpen()) {
                return at;
            }
        }
        return at;
    }

    private int step(Line line, int at) {
        char c = text.charAt(at);
        if (line.isBlankAt(at)) {
            return at + 1;
        }
        if (c == '#' && (at == line.start() || line.isBlankAt(at - 1))) {
            return comment(line, at);
        }
        if (c == '"' || c == '\'') {
            quote = at;
            int close = line.closing(at + 1, c);
            return close < 0 ? line.end() : afterQuote(line, at, close);
        }
        if (c == '{' || c == '[') {
            open(at, c == '{');
        } else if (c == '}' || c == ']') {
            close(c);
        } else if (c == ',') {
            openings.getLast().nextEntry();
        } else if (c == ':') {
            colon(at);
        } else {
            return plain(line, at);
        }
        return at + 1;
    }

    private void open(int at, boolean isMapping) {
        if (!isOpen()) {
            opened = at;
        } else if (openings.getLast().whole >= 0 && !openings.getLast().isMapping) {
            oddities.found(Oddity.NO_COMMA, at, openings.getLast().whole);
        }
        openings.addLast(new Opening(at, isMapping));
    }

    private void close(char c) {
        Opening open = openings.removeLast();
        if (open.closing() != c) {
            notClosed(open);
            while (isOpen() && openings.getLast().closing() != c) {
                openings.removeLast();
            }
            if (isOpen()) {
                openings.removeLast();
            }
        }
        if (isOpen()) {
            openings.getLast().whole = open.at;
        }
    }

    /** A comment ends the line; a # with no blank behind it does not, unless it stands on a line of its own and behind no key's text. */
    private int comment(Line line, int at) {
        Opening open = openings.getLast();
        boolean ownLine = at == line.first();
        boolean goesOn = open.isMapping && open.colon >= 0 && open.text >= 0 && at - line.start() > column;
        if (line.isBlankAt(at + 1) || (ownLine && !goesOn)) {
            if (open.hidden < 0 && !ownLine && text.substring(at, line.end()).indexOf(open.closing()) >= 0) {
                open.hidden = at;
            }
            return line.end();
        }
        oddities.found(Oddity.SWALLOWED, at, open.text < 0 ? at : open.text);
        return plain(line, at);
    }

    private void colon(int at) {
        Opening open = openings.getLast();
        if (open.colon >= 0 && open.text >= 0) {
            unparted(open, at);
        } else if (open.text >= 0) {
            open.numbered = Character.isDigit(text.charAt(open.text));
        }
        open.colon = at;
        open.text = -1;
        open.whole = -1;
    }

    /** A second colon in one entry: no comma stands before its key, or the text holds it. */
    private void unparted(Opening open, int colon) {
        int key = colon;
        while (key > open.text && colon - key < LONGEST_KEY && isKeyPart(text.charAt(key - 1))) {
            key--;
        }
        int before = key;
        while (before > open.text && text.charAt(before - 1) <= ' ') {
            before--;
        }
        String word = text.substring(key, colon);
        boolean isKey = Keys.include(word) || (open.numbered && isNumber(word));
        boolean sameLine = text.substring(before, key).isBlank() && !Behind.holdsLineEnd(text, before, key);
        if (!word.isEmpty() && before > open.text && text.charAt(before - 1) == ';') {
            semicolon(before - 1, open.text);
        } else if (isKey && before > open.text && before < key && sameLine) {
            oddities.found(Oddity.NO_COMMA, key, open.text);
        } else {
            oddities.found(Oddity.COLON_IN_BRACKETS, colon, open.text);
        }
    }

    /** Who parts entries by semicolons does so throughout: the first in a pair of brackets stands for all. */
    private void semicolon(int at, int from) {
        Opening open = openings.getLast();
        if (!open.semicolons) {
            oddities.found(Oddity.SEMICOLON, at, from);
        }
        open.semicolons = true;
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A text up to what ends it in brackets; a # with no blank behind it is part of it. */
    private int plain(Line line, int from) {
        Opening open = openings.getLast();
        if (open.whole >= 0) {
            int whole = open.whole;
            open.whole = -1;
            if (text.charAt(from) == ';') {
                semicolon(from, whole);
                open.nextEntry();
                return from + 1;
            }
            boolean isEntry = open.isMapping && line.looksLikeEntry(from);
            oddities.found(isEntry ? Oddity.NO_COMMA : Oddity.AFTER_BRACKET, from, whole);
            open.nextEntry();
        }
        if (open.text < 0) {
            open.text = from;
            if (open.colon < 0 && Start.at(text, from, line.end()).isSlipInBrackets()) {
                oddities.found(Oddity.START, from, from);
            } else if (Oddity.isReserved(text, from, line.end())) {
                oddities.found(Oddity.RESERVED, from, from);
            }
        }
        int at = from + 1;
        while (at < line.end() && !endsPlain(line, at)) {
            at++;
        }
        return at;
    }

    private boolean endsPlain(Line line, int at) {
        char c = text.charAt(at);
        boolean endsKey = c == ':' && (line.isBlankAt(at + 1) || isSign(text.charAt(at + 1)));
        return isSign(c) || endsKey || (c == '#' && line.isBlankAt(at - 1));
    }

    private static boolean isSign(char c) {
        return ",[]{}".indexOf(c) >= 0;
    }

    /** Goes on behind a closing quote; where text stands behind it, that is odd, and the next quote before a sign is the real end. */
    int afterQuote(Line line, int open, int close) {
        quote = -1;
        Opening opening = openings.getLast();
        opening.text = opening.text < 0 ? open : opening.text;
        int next = line.skipBlanks(close + 1);
        boolean ends = line.isEndOrComment(next, close + 1)
                || ",]}:".indexOf(text.charAt(next)) >= 0
                || (text.charAt(next) == ')' && line.isEndOrComment(line.skipBlanks(next + 1), next + 1));
        if (ends) {
            return next;
        }
        if (isUnparted(line, next, next > close + 1)) {
            boolean semicolon = text.charAt(next) == ';';
            if (semicolon) {
                semicolon(next, open);
            } else {
                oddities.found(Oddity.NO_COMMA, next, open);
            }
            opening.nextEntry();
            return semicolon ? next + 1 : next;
        }
        int curly = CurlyQuotes.closing(text, open, close);
        if (curly >= line.start()) {
            oddities.found(Oddity.QUOTE_NOT_CLOSED, open, open);
            return line.skipBlanks(curly + 1);
        }
        oddities.found(Oddity.AFTER_QUOTE, close, open);
        int end = Math.min(line.end(), next + FARTHEST_QUOTE);
        for (int i = next; i < end; i++) {
            if (text.charAt(i) == text.charAt(open) && isEntryEnd(line, line.skipBlanks(i + 1))) {
                return line.skipBlanks(i + 1);
            }
        }
        return plain(line, next);
    }

    /** Whether another entry begins where a comma should stand. */
    private boolean isUnparted(Line line, int at, boolean apart) {
        char c = text.charAt(at);
        boolean isMapping = openings.getLast().isMapping;
        if (c == ';') {
            int next = line.skipBlanks(at + 1);
            return next < line.end() && (isMapping ? line.looksLikeEntry(next) : text.charAt(next) > ' ');
        }
        boolean isQuote = c == '"' || c == '\'';
        return apart && (isMapping ? line.looksLikeEntry(at) && Keys.include(line.word(at)) : isQuote);
    }

    private boolean isEntryEnd(Line line, int at) {
        return at >= line.end() || ",]}".indexOf(text.charAt(at)) >= 0;
    }
}
