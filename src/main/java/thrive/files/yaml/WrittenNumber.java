package thrive.files.yaml;

import java.util.List;
import java.util.OptionalInt;

import thrive.problem.Quoted;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** What stands where a whole number belongs. */
record WrittenNumber(String text) {

    private static final LatePattern WHOLE = LatePattern.of("[+-]?\\d{1,9}");
    private static final LatePattern THOUSANDS = LatePattern.of("[+-]?\\d{1,3}(?:,\\d{3}){1,9}");

    /** The number, or nothing where it is none. */
    OptionalInt value() {
        return WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** What is wrong with it: a comma that parts the thousands could as well be a decimal comma. */
    String message() {
        return Quoted.of(text) + (hasThousands() ? " holds a comma" : " is not a whole number");
    }

    /** What was expected in its place. */
    String expected() {
        return hasThousands() ? "a whole number without a comma: " + text.replace(",", "") : "a whole number";
    }

    /** The number that was meant where its minus is another dash. */
    List<String> meant() {
        String even = Folding.signs(text);
        return !even.equals(text) && WHOLE.matcher(even).matches() ? List.of(even) : List.of();
    }

    private boolean hasThousands() {
        return THOUSANDS.matcher(text).matches();
    }
}
