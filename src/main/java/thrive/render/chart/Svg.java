package thrive.render.chart;

/** An SVG picture that is put together piece by piece. Numbers have at most one decimal, so that the text stays short. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final double width;
    private final double height;
    private final double scale;

    Svg(double width, double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    Svg rect(double x, double y, double width, double height, String attributes) {
        return piece("rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" " + attributes);
    }

    Svg circle(double x, double y, double radius, String attributes) {
        String look = attributes.isEmpty() ? "" : " " + attributes;
        return piece("circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius) + "\"" + look);
    }

    Svg line(double x1, double y1, double x2, double y2, String attributes) {
        return piece("line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
                + number(y2) + "\" " + attributes);
    }

    /** A short text in the middle of a place. */
    Svg figure(double x, double y, String figure, String colour) {
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

    /** Pieces that look alike, so that the look is written once. */
    Svg group(String attributes, Runnable pieces) {
        body.append("<g ").append(attributes).append('>');
        pieces.run();
        body.append("</g>");
        return this;
    }

    private Svg piece(String element) {
        body.append('<').append(element).append("/>");
        return this;
    }

    /** The picture, with what it says for those who do not see it; the words must be escaped already. */
    String text(String words) {
        return "<svg class=\"chart\" role=\"img\" aria-label=\"" + words + "\"" + measures();
    }

    /** The picture where the words beside it say the same. */
    String silent() {
        return "<svg class=\"chart\" aria-hidden=\"true\" focusable=\"false\"" + measures();
    }

    private String measures() {
        return " width=\"" + number(width * scale) + "\" height=\"" + number(height * scale) + "\" viewBox=\"0 0 "
                + number(width) + " " + number(height) + "\">" + body + "</svg>";
    }

    /** Rounded half up to one decimal, which is left out where it is 0. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && tenths > -10 ? "-" : "";
        return sign + tenths / 10 + (rest == 0 ? "" : "." + rest);
    }
}
