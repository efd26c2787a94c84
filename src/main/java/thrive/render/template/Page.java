package thrive.render.template;

import java.io.Serial;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/** A page as it is being made. A template may repeat itself a little too often; a page notices when it becomes endless. */
final class Page extends Writer {

    /** It has become too large, or has taken too many turns. */
    static final class Endless extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Endless(String message) {
            super(message, null, false, false);
        }
    }

    /** Elements whose text is never read as markup. */
    private static final Set<String> BARE = Set.of("title", "style", "script", "textarea", "option");

    private final StringBuilder text = new StringBuilder();
    private final long mostCharacters;
    private final long mostTurns;
    private long turns;

    Page(long mostCharacters, long mostTurns) {
        this.mostCharacters = mostCharacters;
        this.mostTurns = mostTurns;
    }

    /** Notes that a section or a partial is gone through once more. */
    void turn() {
        if (++turns > mostTurns) {
            throw new Endless(
                    "the page goes through more than " + mostTurns / 1_000_000 + " million sections and partials");
        }
    }

    /** Whether marks may stand where the page ends so far: not inside a tag, nor in an element such as its title. */
    boolean takesMarks() {
        int opened = text.lastIndexOf("<");
        int closed = text.lastIndexOf(">");
        if (opened < 0 || closed < opened) {
            return opened < 0;
        }
        int end = opened + 1;
        while (Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !BARE.contains(text.substring(opened + 1, end).toLowerCase(Locale.ROOT));
    }

    @Override
    public void write(String more) {
        makeRoom(more.length());
        text.append(more);
    }

    @Override
    public void write(char[] more, int from, int length) {
        makeRoom(length);
        text.append(more, from, length);
    }

    private void makeRoom(int length) {
        if (text.length() + (long) length > mostCharacters) {
            throw new Endless("the page becomes larger than " + (mostCharacters >> 20) + " MiB");
        }
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
