package thrive.cli.command;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;

/** {@code thrive report}. */
public final class ReportCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("report", "Writes handouts.");
    }

    @Override
    public Outcome run(Invocation invocation) {
        throw new IllegalStateException("not merged yet");
    }
}
