package thrive.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first asked for. The readers know some two hundred, most of them for slips that a
 * sound file does not hold; to compile them all takes a good part of a start.
 */
public final class LatePattern {

    private final String regex;
    private final int flags;
    private @Nullable Pattern pattern;

    private LatePattern(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** An expression without flags. */
    public static LatePattern of(String regex) {
        return of(regex, 0);
    }

    /** An expression with flags, as {@link Pattern#compile(String, int)} has them. */
    public static LatePattern of(String regex, int flags) {
        return new LatePattern(regex, flags);
    }

    /**
     * The pattern itself.
     *
     * @throws java.util.regex.PatternSyntaxException if the expression is none; a test asks every one for it
     */
    public Pattern pattern() {
        Pattern made = pattern;
        if (made == null) {
            // Two threads may both make it; a pattern cannot change, so either will do.
            made = Pattern.compile(regex, flags);
            pattern = made;
        }
        return made;
    }

    /** A matcher of the pattern over a text. */
    public Matcher matcher(CharSequence text) {
        return pattern().matcher(text);
    }

    /** The pieces of a text between the matches, as {@link Pattern#split(CharSequence, int)} has them. */
    public String[] split(CharSequence text, int limit) {
        return pattern().split(text, limit);
    }
}
