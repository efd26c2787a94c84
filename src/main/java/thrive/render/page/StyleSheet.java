package thrive.render.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import thrive.render.template.TemplateSource;
import thrive.report.HandoutView;
import thrive.text.PlainText;

/**
 * The styles of one page.
 *
 * @param css what stands between the style tags, to the character
 * @param hash its fingerprint as a content security policy writes it
 */
record StyleSheet(String css, String hash) {

    static StyleSheet of(HandoutView view, Edition edition, TemplateSource source) {
        String parts = files(view.handout(), edition).stream().map(source::text).collect(Collectors.joining());
        String css = "\n" + parts + foot(view.masthead().running());
        return new StyleSheet(css, "sha256-" + sha256(css));
    }

    /** From the general to the particular: later rules win. */
    private static List<String> files(String handout, Edition edition) {
        List<String> files = new ArrayList<>(List.of("tokens.css", "page.css"));
        if (handout.endsWith("-sheet")) {
            files.add("sheet.css");
        }
        files.add(handout + ".css");
        if (edition.largePrint()) {
            files.add("large.css");
        }
        if (edition.mono()) {
            files.add("mono.css");
        }
        return files;
    }

    /** What stands at the foot of each printed page. */
    private static String foot(String running) {
        return "@page {\n  @bottom-left { content: " + quoted(PlainText.clean(running)) + "; }\n}\n";
    }

    /** A CSS string in which everything but plain letters and digits is written by its number, so that no text can end it. */
    static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == ' ' || (c < 128 && Character.isLetterOrDigit(c))) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
