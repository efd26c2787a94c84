package thrive.render.page;

import java.io.Serial;

/** A template that cannot be rendered, with its file and line. */
public final class TemplateProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;

    TemplateProblem(String template, int line, String what) {
        super(template + ", line " + line + ": " + what);
        this.template = template;
        this.line = line;
    }

    /** The template's file name. */
    public String template() {
        return template;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
