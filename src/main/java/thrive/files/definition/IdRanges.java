package thrive.files.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import thrive.text.LatePattern;

/**
 * Ids as a message lists them: those that count up without a gap as a range, {@code MAC-1 to MAC-4, MAC-6, MES-1}. A range never
 * spans an id that is not there.
 */
final class IdRanges {

    private static final LatePattern NUMBERED = LatePattern.of("(.*?)([1-9]\\d{0,8}|0)");
    /** More ranges than these are cut, since nobody reads on. */
    private static final int MOST = 12;

    private IdRanges() {}

    static String of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        for (int first = 0; first < ids.size(); ) {
            int last = first;
            while (last + 1 < ids.size() && follows(ids.get(last), ids.get(last + 1))) {
                last++;
            }
            boolean isPair = last == first + 1;
            ranges.add(first == last ? ids.get(first) : ids.get(first) + (isPair ? ", " : " to ") + ids.get(last));
            first = last + 1;
        }
        if (ranges.size() > MOST) {
            return String.join(", ", ranges.subList(0, MOST)) + " and more";
        }
        return String.join(", ", ranges);
    }

    private static boolean follows(String id, String next) {
        Matcher one = NUMBERED.matcher(id);
        Matcher other = NUMBERED.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Long.parseLong(one.group(2)) + 1 == Long.parseLong(other.group(2));
    }
}
