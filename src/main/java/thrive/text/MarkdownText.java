package thrive.text;

import java.util.regex.Pattern;

/** Escapes text for GitHub-flavoured Markdown, so that it shows as it was typed anywhere in a line, a list or a table cell. */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_<>&[]|~$@";
    private static final Pattern LEADING_SIGN = Pattern.compile("^([#+\\-=])");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    /** What would be made a link by itself. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://|(www)\\.");

    private MarkdownText() {}

    /** The text as it stands in one line of Markdown: runs of white space are one blank, and what would steer a reader is shown by its number. */
    public static String escape(String text) {
        String clean = PlainText.clean(Visible.marks(text)).strip();
        StringBuilder markdown = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                markdown.append('\\');
            }
            markdown.append(c);
        }
        String signs = LEADING_SIGN.matcher(markdown).replaceFirst("\\\\$1");
        String numbers = LEADING_NUMBER.matcher(signs).replaceFirst("$1\\\\$2");
        return ADDRESS.matcher(numbers)
                .replaceAll(m -> m.group(1) == null ? m.group(2) + "\\\\." : m.group(1) + "\\\\://");
    }
}
