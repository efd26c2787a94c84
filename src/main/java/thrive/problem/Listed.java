package thrive.problem;

import java.util.List;

/** A list of ids inside a message, short however long it is. */
public final class Listed {

    private static final int LONGEST_ITEM = 64;

    private Listed() {}

    /** The first {@code most} of the texts, and how many more there are. */
    public static String of(List<String> texts, int most) {
        List<String> shown = texts.stream().limit(most).map(Listed::cut).toList();
        String list = String.join(", ", shown);
        return texts.size() > most ? list + " and " + (texts.size() - most) + " more" : list;
    }

    /** What goes with something, as the end of a sentence about it: ", and so are "a", "b""; empty where nothing does. */
    public static String andSo(List<String> texts, int most) {
        if (texts.isEmpty()) {
            return "";
        }
        List<String> quoted = texts.stream().map(Quoted::of).toList();
        return ", and so " + (texts.size() == 1 ? "is " : "are ") + of(quoted, most);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ITEM ? text : text.substring(0, LONGEST_ITEM) + "…";
    }
}
