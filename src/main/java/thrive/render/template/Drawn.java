package thrive.render.template;

/**
 * What we made ourselves and a page may take as it is: a chart's picture, the styles. Any other text is escaped, whatever a
 * template asks for.
 *
 * @param markup the characters
 */
public record Drawn(String markup) {}
