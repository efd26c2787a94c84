package thrive.files.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to take the first name of a line for a label and a name.
 *
 * @param text the label, with the sign that ends it
 * @param rest what would be the name
 * @param isSigned whether a colon, a dash or slash with a blank behind it, or a pair of brackets sets the label off, and not
 *     just a blank
 */
record FrontLabel(String text, String rest, boolean isSigned) {

    private static final String SIGNS = "-–—−‐‑/";
    private static final String GLUE = SIGNS + "_.";

    /** The characters of the longest label: a name is longer, and looking at all of it would take long. */
    private static final int LONGEST = 60;

    /** All ways to do so, the shortest label first. */
    static List<FrontLabel> allOf(String name) {
        List<FrontLabel> labels = new ArrayList<>();
        int end = Math.min(name.length() - 1, LONGEST);
        for (int i = 1; i < end; i++) {
            boolean blank = name.charAt(i) == ' ';
            if (blank || isSign(name, i)) {
                String rest = name.substring(i + 1).strip();
                labels.add(new FrontLabel(name.substring(0, blank ? i : i + 1), rest, !blank));
            }
        }
        return labels;
    }

    /** The ways to take it for a label and a name with a sign and no blank between them: {@code red-A}. */
    static Stream<FrontLabel> glued(String name) {
        return IntStream.range(1, Math.max(1, Math.min(name.length() - 1, LONGEST)))
                .filter(i -> GLUE.indexOf(name.charAt(i)) >= 0 && name.charAt(i + 1) != ' ')
                .mapToObj(i -> new FrontLabel(name.substring(0, i + 1), name.substring(i + 1), false));
    }

    static Stream<FrontLabel> signed(String name) {
        return allOf(name).stream().filter(FrontLabel::isSigned);
    }

    /** Whether a name may be a label with a sign and a name. */
    static boolean isIn(String name) {
        return signed(name).findAny().isPresent();
    }

    private static boolean isSign(String name, int at) {
        char c = name.charAt(at);
        boolean closes = (c == ')' && name.charAt(0) == '(') || (c == ']' && name.charAt(0) == '[');
        return c == ':' || closes || (SIGNS.indexOf(c) >= 0 && name.charAt(at + 1) == ' ');
    }
}
