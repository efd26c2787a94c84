package thrive.files.yaml;

import thrive.files.text.TextFile;
import thrive.problem.Location;

/** From YAML's places, which count code points, to those of the file, which count the characters of its text. */
final class Places {

    private final TextFile file;
    /** The offset of each code point, or empty where no character takes two places and both counts are the same. */
    private final int[] offsets;

    Places(TextFile file) {
        this.file = file;
        String text = file.text();
        int count = text.codePointCount(0, text.length());
        this.offsets = count == text.length() ? new int[0] : new int[count];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** The place of the code point of that number, counted from 0. */
    Location at(long index) {
        return file.at(offset(index));
    }

    /** The character at the code point of that number; a line's end behind the text. */
    char characterAt(long index) {
        int at = offset(index);
        return at < file.text().length() ? file.text().charAt(at) : '\n';
    }

    /** Whether the text goes on with {@code start} from the code point of that number. */
    boolean startsWith(long index, String start) {
        return file.text().startsWith(start, offset(index));
    }

    /** The place among the characters of the text. */
    int offset(long index) {
        int end = file.text().length();
        if (offsets.length == 0) {
            return (int) Math.max(0, Math.min(index, end));
        }
        return index < offsets.length ? offsets[(int) Math.max(0, index)] : end;
    }
}
