package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import thrive.text.LatePattern;

/**
 * Finds the mark in front of an item: a bullet, a dash, a number or a letter, as people type them and as word processors paste them.
 * Serves one cell, from its first line to its last.
 */
final class ItemMark {

    /** The bullets that Word's lists have most: their places in its symbol fonts are in nobody's Unicode. */
    private static final String WORD = "\uF0A7\uF0B7\uF0D8\uF0FC";
    /** Bullets that mean nothing else, and so part items within a line as well. */
    private static final String WITHIN = "•‣▪●◦" + WORD;

    private static final String BLANK = "[\\s\\p{Z}]";
    private static final String BEHIND = "(?:" + BLANK + "++|$)";
    private static final String SIGN = "[" + WITHIN + "\uF000-\uF0FF⁃∙▫■□○◆◇❖►▶▸▹➢➤➔➜→⇒❑❏★☆⦁·①-⑳❶-❿➀-➓][\uFE0E\uFE0F]?";
    /** A tick, or a box to tick, which is an answer where it stands alone. */
    private static final String TICK = "(?:[✓✔☐☑☒][\uFE0E\uFE0F]?|\\[[ xX]?\\](?=" + BLANK + "))(?=.)";
    /** A dash before a letter is a bullet as well; before a figure it is a minus, and "-ve" is a word. */
    private static final String DASH = "[-‐‑‒–—―−]{1,3}(?:" + BEHIND + "|(?=(?!ve\\b)[\\p{L}\"“‘]))";

    private static final String STAR = "[*o]" + BEHIND;
    /** What bullets of Wingdings become as plain text: only the tab behind tells them from letters. */
    private static final String WINGDING = "[§Øüvqlnuw¨þà]\\t";

    private static final String NUMBER =
            "(?:\\(\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,5}[.)]{1,2}|\\d{1,2}(?:\\.\\d{1,2}){1,5}(?=\\t))" + BEHIND;
    private static final String ROMAN = "(?:[ivx]|x{1,3}(?:ix|iv|v?i{0,3})|ix|iv|vi{1,3}|i{2,3})";
    private static final String LETTERS = "(?:" + ROMAN + "|(?i:" + ROMAN + ")|[A-Za-z])";
    private static final String LETTER =
            "(?:\\(" + LETTERS + "\\)|" + LETTERS + "\\)|(?!i\\. e\\.)(?<pointed>" + LETTERS + ")\\.)" + BEHIND;

    private static final String FURTHER = SIGN + "|" + TICK + "|" + DASH + "|" + NUMBER;
    private static final LatePattern MARK = LatePattern.of("(?:" + FURTHER + "|" + STAR + "|" + WINGDING + "|" + LETTER
            + ")" + BLANK + "*+(?:(?:" + FURTHER + ")" + BLANK + "*+){0,5}+");
    private static final LatePattern INSIDE = LatePattern.of("(?<=.)(?=[" + WITHIN + "])");

    private static final LatePattern SECOND = line("B");
    private static final LatePattern THIRD = line("C");
    private static final LatePattern TWO = line("II");
    private static final LatePattern TICKED = LatePattern.of("(?m)^[ \\t]*+([✓✔☐☑☒✗✘]|\\[[ xX]?\\])");

    private final Set<String> letters = new HashSet<>();
    /** Whether there are lines that begin with B. and with C. as well. */
    private final boolean goesOnAfterA;
    /** Whether there are lines that begin with II. as well, which is nobody's initials. */
    private final boolean goesOnAfterOne;
    /** Whether boxes of several kinds are ticked or left, which is what their lines say. */
    private final boolean ticksDiffer;

    /** @param cell the whole cell: a capital letter is a mark only where the two after it come too, and I. where II. does */
    ItemMark(String cell) {
        this.goesOnAfterA = SECOND.matcher(cell).find() && THIRD.matcher(cell).find();
        this.goesOnAfterOne = TWO.matcher(cell).find();
        this.ticksDiffer = TICKED.matcher(cell)
                        .results()
                        .map(tick -> tick.group(1))
                        .distinct()
                        .count()
                > 1;
    }

    /** A line that begins with a letter and a full stop. */
    private static LatePattern line(String letter) {
        return LatePattern.of("(?m)^[ \\t\\p{Z}&&[^\u2028\u2029]]*+" + letter + "\\.[\\s\\p{Z}]");
    }

    /** Cuts a line before each bullet that stands within it, or before each number where these count on from 1: "1. Hub 2. Van". */
    static List<String> cut(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : INSIDE.split(line, -1)) {
            parts.addAll(LineOfNumbers.cut(part));
        }
        return parts;
    }

    /** How many characters at the start of a line are its mark, with the blanks behind it; 0 where it has none. */
    int length(String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.lookingAt()) {
            return 0;
        }
        Matcher tick = TICKED.matcher(line);
        if (ticksDiffer && tick.find() && tick.start(1) < mark.end()) {
            return 0;
        }
        String pointed = mark.group("pointed");
        return pointed == null || goesOn(pointed, line) ? mark.end() : 0;
    }

    /** "B." with a blank behind it may be somebody's initial: it is a mark where "A." came before it. */
    private boolean goesOn(String letter, String line) {
        boolean small = Character.isLowerCase(letter.charAt(0));
        boolean begins = small
                ? "ai".contains(letter)
                : ("A".equals(letter) && goesOnAfterA) || ("I".equals(letter) && goesOnAfterOne);
        boolean goesOn = letter.length() > 1
                || begins
                || line.startsWith("\t", letter.length() + 1)
                || letters.contains(before(letter))
                || letters.contains(romanBefore(letter));
        if (goesOn) {
            letters.add(letter);
        }
        return goesOn;
    }

    private static String before(String letter) {
        return String.valueOf((char) (letter.charAt(0) - 1));
    }

    private static String romanBefore(String letter) {
        return switch (letter) {
            case "v" -> "iv";
            case "V" -> "IV";
            case "x" -> "ix";
            case "X" -> "IX";
            default -> "";
        };
    }
}
