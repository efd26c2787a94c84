package thrive.render.template;

/**
 * A tag of a template.
 *
 * @param sign what stands before the name, one of "#^/>&{!", or a space for a value
 * @param name the name
 * @param parserLine the line by the parser's count, which leaves out line ends inside tags
 * @param line the line, from 1
 * @param column the character of that line, from 1
 */
record Tag(char sign, String name, int parserLine, int line, int column) {

    boolean opens() {
        return sign == '#' || sign == '^';
    }

    /** As it stands in the template. */
    String shown() {
        return "{{" + (sign == ' ' ? "" : sign) + name + (sign == '{' ? "}}}" : "}}");
    }
}
