package thrive.cli.command;

import thrive.cli.Command;
import thrive.cli.Invocation;
import thrive.cli.Outcome;
import thrive.cli.Syntax;

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
