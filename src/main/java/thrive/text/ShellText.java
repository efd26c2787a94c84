package thrive.text;

import java.util.regex.Pattern;

/** Text as it is typed at a shell, so that it is one word and nothing in it is run. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./-]{1,4096}");
    /** What means something to a shell within double quotes, which every shell knows. */
    private static final String LIVE = "\"$`\\!%";

    private ShellText() {}

    /** The word: as it is where it can be, else in quotes. */
    public static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** The text in quotes: in double ones, which every shell knows, unless something in it means more there. */
    public static String quoted(String text) {
        return text.chars().noneMatch(c -> LIVE.indexOf(c) >= 0)
                ? '"' + text + '"'
                : "'" + text.replace("'", "'\\''") + "'";
    }
}
