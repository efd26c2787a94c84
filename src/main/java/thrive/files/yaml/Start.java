package thrive.files.yaml;

import java.util.Map;
import java.util.regex.Matcher;

import thrive.text.LatePattern;
import thrive.text.Unseen;

/** How a line, a list item or an entry in brackets begins: as YAML has it, or with a slip. */
enum Start {
    DASH("", "", "-(?:[ \\t]|$)"),
    BULLET(
            "a bullet or a long dash stands where YAML wants a hyphen",
            "a hyphen and a space",
            "[\u2010-\u2015\u2212\u2043\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25ba\u00b7\u2219\u27a2\uf0b7\uf0a7*o](?=[\\s\\u00a0\\u2000-\\u200b\\u3000]|\\{)"),
    HYPHENS("two hyphens stand where YAML wants one", "a hyphen and a space", "--(?=[ \\t])"),
    DASH_ODD_BLANK(
            "the blank behind the hyphen is no plain space",
            "a space behind the hyphen, typed with the space bar",
            "-(?=[\\u00a0\\u00ad\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff])"),
    DASH_NO_BLANK(
            "no space stands behind the hyphen that begins a list item",
            "a hyphen and a space",
            "-(?=\\{|[\"']?\\p{L}[\\p{L}\\p{N}]{0,31}[\"']?:(?:\\s|$))"),
    KEY_ODD_BLANK(
            "the blank behind the colon is no plain space",
            "a space behind the colon, typed with the space bar",
            "[\\p{L}\\p{N}_.-]{1,64}:(?=[\\u00a0\\u00ad\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff])"),
    KEY_NO_BLANK(
            "no space stands behind the colon of a key",
            "a colon and a space",
            "(?!https?:|mailto:)(?:[a-z][A-Za-z0-9]{0,15}|-?\\d{1,2}(?=:[^\\d]))[\"\u201d]?:(?=[^\\s/\\u00a0:])(?![^\\r\\n]{0,200}:[ ])"),
    EQUALS(
            "an equals sign stands where YAML wants a colon",
            "a colon and a space",
            "[a-z][A-Za-z0-9]{0,15}[ \\t]{0,8}=(?![^\\r\\n]{0,200}:[ ])"),
    WIDE_COLON(
            "a colon of another kind stands where YAML wants a colon",
            "a colon and a space",
            "[a-z][A-Za-z0-9]{0,15}[ \\t]{0,8}[\uff1a\ufe55\ua789](?=[ \\t]{0,8}\\S)(?![^\\r\\n]{0,200}:[ ])"),
    PLAIN("", "", "");

    private static final LatePattern QUOTED = LatePattern.of("^([\"'])(.*)\\1$");

    private final String message;
    private final String expected;

    @SuppressWarnings("ImmutableEnumChecker") // LatePattern makes the same pattern whenever it does
    private final LatePattern pattern;

    Start(String message, String expected, String pattern) {
        this.message = message;
        this.expected = expected;
        this.pattern = LatePattern.of(pattern);
    }

    /** How the text begins at a place. */
    static Start at(String text, int at, int end) {
        for (Start start : values()) {
            if (start.isAt(text, at, end)) {
                return start;
            }
        }
        return PLAIN;
    }

    /** How a text begins. */
    static Start of(String text) {
        return at(text, 0, text.length());
    }

    boolean isAt(String text, int at, int end) {
        return pattern.matcher(text).region(at, end).useTransparentBounds(false).lookingAt();
    }

    /** Whether it is a slip. */
    boolean isSlip() {
        return !message.isEmpty();
    }

    /** Whether it marks a list item, or was meant to. */
    boolean isDash() {
        return this != PLAIN && compareTo(DASH_NO_BLANK) <= 0;
    }

    /** Whether it is a key whose colon lacks its plain space. */
    boolean isKey() {
        return this == KEY_ODD_BLANK || this == KEY_NO_BLANK;
    }

    /** Whether a key hangs together with its value by a colon or an equals sign. */
    boolean tiesKey() {
        return isKey() || this == EQUALS;
    }

    /** Whether it is a slip inside brackets, where no list is marked by dashes. */
    boolean isSlipInBrackets() {
        return isKey();
    }

    /** How many characters the mark of a list item has. */
    int length() {
        return this == HYPHENS ? 2 : 1;
    }

    /** How it is told, with what was typed put right. */
    Slip slip(String text, int at) {
        return Slip.syntax(message, expected + ": " + mended(text, at));
    }

    private String mended(String text, int at) {
        if (isDash()) {
            return "- " + MendedLine.rest(text, at + length());
        }
        int sign = signOf(text, at);
        return key(text, at, sign) + ": " + MendedLine.rest(text, sign + 1);
    }

    /** What a key hangs together with its value: the key and the value, of a text that begins so. */
    Map.Entry<String, String> parts(String text) {
        int sign = signOf(text, 0);
        String value = QUOTED.matcher(Unseen.trimmed(text.substring(sign + 1))).replaceFirst("$2");
        return Map.entry(key(text, 0, sign), value);
    }

    /** Where the colon or equals sign stands behind the key. */
    private int signOf(String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() - 1 : at;
    }

    private static String key(String text, int at, int sign) {
        return Unseen.trimmed(text.substring(at, sign));
    }
}
