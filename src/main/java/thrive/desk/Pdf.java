package thrive.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a PDF that a browser printed. Two prints of a page differ only in their dates, which stand in plain text (ISO 32000-1,
 * 7.9.4); these are overwritten without a change of length, for a PDF holds the offsets of its parts.
 */
public final class Pdf {

    private static final Pattern DATE =
            Pattern.compile("(/(?:CreationDate|ModDate) \\(D:)\\d{14}([-+]\\d\\d'\\d\\d'|Z)");
    private static final Pattern CREATOR = Pattern.compile("/Creator \\(((?:[^()\\\\]|\\\\.)*)\\)");
    private static final DateTimeFormatter MIDNIGHT = DateTimeFormatter.ofPattern("uuuuMMdd'000000'");

    private Pdf() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 4 && latin1(bytes).startsWith("%PDF");
    }

    /** The same on every run: made on the given day, and in place of the browser's name the mark of the page it was printed from. */
    public static byte[] settled(byte[] printed, String html, LocalDate day) {
        String text = latin1(printed);
        text = DATE.matcher(text)
                .replaceAll(date ->
                        date.group(1) + MIDNIGHT.format(day) + (date.group(2).equals("Z") ? "Z" : "+00'00'"));
        Matcher creator = CREATOR.matcher(text);
        String mark = mark(html);
        if (creator.find() && creator.group(1).length() >= mark.length()) {
            String filled = mark + " ".repeat(creator.group(1).length() - mark.length());
            text = text.substring(0, creator.start(1)) + filled + text.substring(creator.end(1));
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file is a print of just this page. */
    public static boolean isPrintOf(Path file, String html) {
        try {
            return Files.isRegularFile(file) && latin1(Files.readAllBytes(file)).contains("/Creator (" + mark(html));
        } catch (IOException e) {
            return false;
        }
    }

    private static String mark(String html) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return "thrive, from a page of SHA-256 " + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One character for each byte. */
    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
