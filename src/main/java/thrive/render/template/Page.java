package thrive.render.template;

import java.io.Serial;
import java.io.Writer;

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
