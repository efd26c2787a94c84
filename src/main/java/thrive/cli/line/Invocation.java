package thrive.cli.line;

import thrive.render.terminal.Paint;

/** A command as it was called: what was typed, and where. */
public record Invocation(Arguments arguments, Surroundings surroundings) {

    /** How results are painted: never when they go to a file or a pipe, unless colour was asked for. */
    public Paint paintOut() {
        boolean toFile =
                arguments.value(Opt.OUTPUT).filter(file -> !file.equals("-")).isPresent();
        return paint("out", toFile);
    }

    /** How messages are painted. */
    public Paint paintErr() {
        return paint("err", false);
    }

    private Paint paint(String stream, boolean toFile) {
        String when = arguments.oneOf(Opt.COLOR, "auto", "always", "never");
        if (!when.equals("auto")) {
            return when.equals("always") ? Paint.ANSI : Paint.PLAIN;
        }
        String noColor = surroundings.environment().getOrDefault("NO_COLOR", "");
        String term = surroundings.environment().getOrDefault("TERM", "");
        boolean wanted = noColor.isEmpty() && !term.equals("dumb") && !toFile;
        return wanted && surroundings.isTerminal(stream) ? Paint.ANSI : Paint.PLAIN;
    }
}
