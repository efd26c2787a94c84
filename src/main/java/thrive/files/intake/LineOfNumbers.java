package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import thrive.text.LatePattern;

/** A numbered list that was typed on one line: "1. Hub 2. Van", "1) name an owner 2) check it". */
final class LineOfNumbers {

    /** A number as it stands in front of an item; not one that a word before it asks for, as in "see section 2. ". */
    private static final LatePattern NUMBER = LatePattern.of(
            "(?<![^\\s])(?<!(?i:\\b(?:section|part|step|phase|stage|level|tier|band|page|year|grade|table|no|number|to|and|of|or) ))"
                    + "(\\(?)(\\d{1,2})([.)])(?=\\s)");

    private LineOfNumbers() {}

    /** The line cut before each number that is one more than that before it, where it begins with 1; else the whole of it. */
    static List<String> cut(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int next = 1;
        String kind = "";
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            boolean begins = next == 1 && line.substring(0, number.start()).isBlank();
            boolean isNext = number.group(2).equals(String.valueOf(next))
                    && (begins || (next > 1 && kind.equals(number.group(1) + number.group(3))));
            if (next == 1 && !(begins && isNext)) {
                break;
            }
            if (isNext && next > 1) {
                parts.add(line.substring(from, number.start()));
                from = number.start();
            }
            if (isNext) {
                kind = number.group(1) + number.group(3);
                next++;
            }
        }
        parts.add(line.substring(from));
        return parts;
    }
}
