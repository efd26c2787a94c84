package thrive.render.chart;

import java.util.Locale;

/** An SVG picture that is put together piece by piece. Numbers have at most one decimal, so that the text stays short. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Svg rect(double x, double y, double width, double height, String attributes) {
        return piece("rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" " + attributes);
    }

    Svg circle(double x, double y, double radius, String attributes) {
        return piece(
                "circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius) + "\" " + attributes);
    }

    Svg line(double x1, double y1, double x2, double y2, String attributes) {
        return piece("line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
                + number(y2) + "\" " + attributes);
    }

    /** A number in the middle of a place. */
    Svg figure(double x, double y, int figure, String colour) {
        body.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" font-size=\"")
                .append(Tokens.TEXT)
                .append("\" text-anchor=\"middle\" fill=\"")
                .append(colour)
                .append("\">")
                .append(figure)
                .append("</text>");
        return this;
    }

    private Svg piece(String element) {
        body.append('<').append(element).append("/>");
        return this;
    }

    /** The picture, with what it says for those who do not see it; the words must be escaped already. */
    String text(String words) {
        return "<svg class=\"chart\" role=\"img\" aria-label=\"" + words + "\" width=\"" + width + "\" height=\""
                + height + "\" viewBox=\"0 0 " + width + " " + height + "\">" + body + "</svg>";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
