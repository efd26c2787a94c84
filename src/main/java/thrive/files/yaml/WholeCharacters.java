package thrive.files.yaml;

import java.io.Reader;

/**
 * A text that is handed out in whole characters. snakeyaml-engine 3.0 fails with an index out of bounds where a character that
 * takes two of Java's, an emoji say, lies across the end of its buffer of 1,024; from 3.1.1 on it does not.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int start, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean splits = end < text.length() && length > 1 && Character.isHighSurrogate(text.charAt(end - 1));
        end -= splits ? 1 : 0;
        text.getChars(at, end, buffer, start);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
