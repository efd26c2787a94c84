package thrive.render.page;

import thrive.text.PlainText;

/** Escapes text for HTML, in content and in quoted attributes alike. */
final class HtmlText {

    private HtmlText() {}

    static String escape(String text) {
        String clean = PlainText.clean(text);
        StringBuilder html = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
