package thrive.problem;

/** A text of somebody else's inside a message: in quotes, on one line and short. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text with its white space folded, cut after sixty characters, in double quotes. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = quoted.length() > 1;
                continue;
            }
            if (quoted.length() > LONGEST && !Character.isLowSurrogate(c)) {
                return quoted.append("…\"").toString();
            }
            quoted.append(gap ? " " : "").append(c);
            gap = false;
        }
        return quoted.append('"').toString();
    }
}
