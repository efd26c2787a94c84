package thrive.files.ballots;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;

/**
 * Tells numbers in front of ballots that count the lines, {@code 1. A > B}, {@code 2. B > A}, from those that say how many ballots there
 * are: they go up by one from 1, line by line. With a full stop or bracket, as lists have it, two lines are enough; with other signs,
 * which counts may have too, it takes three.
 */
final class LineNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "[(\\[]?\\s{0,9}([0-9]{1,9})(?:\\s{0,9}([.)\\]:;,|])|\\s(?!\\s{0,9}(?:[*\u00d7]|[xX]\\s)))");
    private static final String OF_LISTS = ".)]";
    private static final int FEWEST = 3;

    private final TextFile file;
    private Optional<Boolean> found = Optional.empty();

    LineNumbers(TextFile file) {
        this.file = file;
    }

    /** Whether every ballot of the file has one. */
    boolean areThere() {
        if (found.isEmpty()) {
            found = Optional.of(countOn());
        }
        return found.get();
    }

    private boolean countOn() {
        int count = 0;
        boolean isList = true;
        for (int number = 1; number <= file.lines(); number++) {
            PlainLine line = PlainLine.of(file, number);
            if (line.isBlank() || !line.isMarked()) {
                continue;
            }
            Matcher matcher = NUMBER.matcher(line.ballot().text().strip());
            if (!matcher.lookingAt() || Long.parseLong(matcher.group(1)) != count + 1L) {
                return false;
            }
            count++;
            String sign = matcher.group(2);
            isList &= sign != null && OF_LISTS.contains(sign);
        }
        return count >= (isList ? 2 : FEWEST);
    }
}
