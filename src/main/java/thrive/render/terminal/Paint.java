package thrive.render.terminal;

/** Colour and weight at a terminal, or none. What they show is always said in words or signs as well. */
public enum Paint {
    /** Text as it is. */
    PLAIN,
    /** With ANSI escape sequences. */
    ANSI;

    public String bold(String text) {
        return dressed("1", text);
    }

    public String dim(String text) {
        return dressed("2", text);
    }

    public String red(String text) {
        return dressed("1;31", text);
    }

    public String yellow(String text) {
        return dressed("1;33", text);
    }

    public String blue(String text) {
        return dressed("1;34", text);
    }

    private String dressed(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
