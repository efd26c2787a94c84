package thrive.files.yaml;

import java.util.regex.Matcher;

import thrive.text.LatePattern;

/** What a {@link LooseScanner} finds odd, and how it is told where the parser cannot read the file. */
enum Oddity {
    /** A # that YAML takes for a comment, and its writer most likely not. */
    SWALLOWED(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return SwallowedWords.slip(text, at);
        }
    },
    ODD_INDENT(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Slip.syntax(
                    "the line is indented with blanks that are no plain spaces",
                    "spaces typed with the space bar at the start of the line");
        }
    },
    TAB(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Slip.syntax("a tab indents the line, where YAML takes only spaces", "spaces in place of the tab");
        }
    },
    /** A line above the keys that is none of them. */
    TITLE(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return StrayLine.slip(text, at);
        }
    },
    /** A list item that lacks its hyphen. */
    NO_HYPHEN(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return MissingHyphen.slip(text, at);
        }
    },
    DOTTED_KEY(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return DottedKey.slip(text, at);
        }
    },
    START(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Start.at(text, at, text.length()).slip(text, at);
        }
    },
    QUOTE_NOT_CLOSED(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Behind.openQuote(text, at);
        }
    },
    BRACKET_NOT_CLOSED(true) {
        @Override
        Slip slip(String text, int at, int from) {
            char open = text.charAt(at);
            return OtherBrackets.closedByAnother(text, at)
                    .orElseGet(() -> Slip.syntax(
                            "a \"" + open + "\" is opened here and not closed",
                            "a \"" + (open == '{' ? '}' : ']') + "\" at the end of the entry"));
        }
    },
    OTHER_BRACKETS(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return OtherBrackets.slip(text, at);
        }
    },
    /** A bracket whose partner stands behind a #. */
    CLOSED_IN_COMMENT(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return SwallowedWords.slip(text, at, text.charAt(from) == '{' ? '}' : ']');
        }
    },
    AFTER_QUOTE(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Behind.quote(text, at, from);
        }
    },
    AFTER_BRACKET(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return Behind.bracket(text, at, from);
        }
    },
    TEXT_NOT_INDENTED {
        @Override
        Slip slip(String text, int at, int from) {
            if (StrayLine.isAt(text, at)) {
                return StrayLine.slip(text, at);
            }
            if (UNSPACED_ITEM.matcher(text).region(at, text.length()).lookingAt()) {
                return Slip.syntax(
                        "no space stands behind the hyphen that begins a list item",
                        "a hyphen and a space: - " + MendedLine.rest(text, at + 1));
            }
            return Slip.syntax(
                    "the text goes on here, but the line is not indented as the text is",
                    "as many spaces at the start of the line as the lines of the text have");
        }
    },
    NO_KEY {
        @Override
        Slip slip(String text, int at, int from) {
            if (StrayLine.isAt(text, at)) {
                return StrayLine.slip(text, at);
            }
            return Slip.syntax(
                    "the line has no \":\" and continues no text", "a line such as \"key: value\", or a deeper indent");
        }
    },
    NO_COLON(true) {
        @Override
        Slip slip(String text, int at, int from) {
            return MissingColon.in(text, at, Behind.endOfLine(text, at), key -> true)
                    .map(MissingColon::slip)
                    .orElseGet(() -> NO_KEY.slip(text, at, from));
        }
    },
    MISALIGNED {
        @Override
        Slip slip(String text, int at, int from) {
            return Slip.syntax(
                    "the line is indented otherwise than its neighbours",
                    "as many spaces as the lines beside which it belongs");
        }
    },
    COLON_IN_TEXT(true) {
        @Override
        Slip slip(String text, int at, int from) {
            Matcher first = KEY_BEFORE_TEXT.matcher(text).region(Math.max(0, from - LONGEST_KEY), from);
            Matcher next = KEY_BEHIND_COMMA.matcher(text).region(Math.max(from, at - LONGEST_KEY), at);
            if (first.find() && next.find() && Keys.include(first.group(1)) && Keys.include(next.group(1))) {
                String entries = first.group() + MendedLine.rest(text, from);
                return Slip.syntax(
                        "several keys with values stand on one line", "brackets around them: {" + entries + "}");
            }
            return Slip.syntax(COLON, quotes(text, from));
        }
    },
    COLON_FURTHER_DOWN {
        @Override
        Slip slip(String text, int at, int from) {
            Matcher key = KEY_BEFORE.matcher(text).region(Math.max(from, at - LONGEST_KEY), at);
            if (key.find() && Keys.include(key.group(1))) {
                return Slip.syntax(
                        "\"" + key.group(1) + ":\" stands in the text above: it is indented too far",
                        "as few spaces in front as the keys beside it have, or quotes around the text");
            }
            return Slip.syntax(
                    "a \": \" too many, or a line indented too far",
                    "the indent of the key it belongs with, or quotes around the text");
        }
    },
    COLON_IN_BRACKETS {
        @Override
        Slip slip(String text, int at, int from) {
            boolean oneLine = text.substring(from, at).lines().count() < 2;
            return oneLine
                    ? Slip.syntax(COLON + ", or a comma is missing before", quotes(text, from))
                    : Slip.syntax(
                            "no comma parts the entry from the one on the line before",
                            "a comma at the end of the line before, or quotes (\") around the text");
        }
    },
    SEMICOLON(true) {
        @Override
        Slip slip(String text, int at, int from) {
            String behind =
                    MORE_SEMICOLONS.matcher(MendedLine.rest(text, at + 1)).replaceAll(",");
            return Slip.syntax(
                    "a \";\" stands where YAML wants a comma",
                    "a comma: " + MendedLine.before(text, from, at) + ", " + behind);
        }
    },
    NO_COMMA(true) {
        @Override
        Slip slip(String text, int at, int from) {
            String before = MendedLine.before(text, from, at);
            String orQuotes =
                    ONE_VALUE.matcher(before).matches() ? "" : "; or quotes (\") around a text that holds \": \"";
            return Slip.syntax(
                    "no comma parts this entry from the one before",
                    "a comma: " + before + ", " + MendedLine.rest(text, at) + orQuotes);
        }
    },
    RESERVED {
        @Override
        Slip slip(String text, int at, int from) {
            char c = text.charAt(at);
            if (c == '-') {
                return Slip.syntax(
                        "a list item (\"- \") stands behind a key",
                        "the list on the next lines, or quotes around a text");
            }
            return Slip.syntax(
                    "the value begins with \"" + c + "\", which means something else to YAML",
                    "quotes around the value: \"" + c + "…\"");
        }
    };

    private static final String COLON = "the text holds a \": \", which only quotes may hold";
    private static final int LONGEST_KEY = 64;
    private static final LatePattern KEY_BEFORE = LatePattern.of("[\\r\\n][ \\t]*+(?:-[ \\t]++)?\\{?([A-Za-z0-9]++)$");
    private static final LatePattern UNSPACED_ITEM = LatePattern.of("-\\p{L}");
    private static final LatePattern KEY_BEFORE_TEXT = LatePattern.of("(?<![A-Za-z0-9])([A-Za-z0-9]++):[ \\t]++$");
    private static final LatePattern KEY_BEHIND_COMMA = LatePattern.of(",[ \\t]++([A-Za-z0-9]++)$");
    private static final LatePattern MORE_SEMICOLONS = LatePattern.of(";(?=\\s*[\\p{L}\\p{N}]+:\\s)");
    private static final LatePattern ONE_VALUE = LatePattern.of("[\"'\\[{].*|[\\p{Ll}\\p{N}][^\\s]*");
    private static final String RESERVED_SIGNS = "@`%&*!|>,]}";
    private static final String CURLY = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

    private final boolean isSure;

    Oddity() {
        this(false);
    }

    Oddity(boolean isSure) {
        this.isSure = isSure;
    }

    /** Whether it is a slip on its own account, wherever the parser gave up. */
    boolean isSure() {
        return isSure;
    }

    /** What to tell of it. */
    abstract Slip slip(String text, int at, int from);

    /** Whether a value that begins here begins with what YAML keeps for itself. */
    static boolean isReserved(String text, int at, int end) {
        char c = text.charAt(at);
        boolean listInValue = c == '-' && (at + 1 >= end || text.charAt(at + 1) == ' ');
        return listInValue || RESERVED_SIGNS.indexOf(c) >= 0;
    }

    private static String quotes(String text, int from) {
        return CURLY.indexOf(text.charAt(from)) >= 0
                ? "straight quotes (\") around the text in place of the curly ones"
                : "quotes (\") around the text";
    }
}
