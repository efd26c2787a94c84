package thrive.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import thrive.cli.line.Arguments;
import thrive.cli.line.Command;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.JoinedValues;
import thrive.cli.line.LooseValues;
import thrive.cli.line.MistypedDash;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.ResultStream;
import thrive.cli.line.Surroundings;
import thrive.cli.line.Syntax;
import thrive.cli.line.Unavailable;
import thrive.cli.line.UsageError;
import thrive.cli.line.Watch;
import thrive.cli.work.Delivery;
import thrive.cli.work.ProblemPrinter;
import thrive.cli.work.Version;
import thrive.cli.work.Watched;
import thrive.files.UnreadableFolder;
import thrive.render.terminal.Layout;
import thrive.text.Visible;

/** Runs the program: reads what was typed, calls the command, delivers its result, and says how it ends. */
public final class App {

    /** How far the lines of a sentence after its first are indented. */
    private static final int INDENT = 2;

    static {
        // Every value is read as text: to look up how picocli would make dates and connections of them takes a part of
        // each start.
        System.setProperty("picocli.converters.excludes", "java[.].*");
    }

    private final Surroundings surroundings;
    private boolean debug;
    private Optional<String> command = Optional.empty();

    private App(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the program with what was typed after its name. */
    public static ExitCode run(Surroundings surroundings, String... typed) {
        App app = new App(surroundings);
        try {
            return app.delivered(app.run(typed));
        } catch (UsageError e) {
            return app.usage(e, app.command);
        } catch (Unavailable e) {
            return app.unavailable(e, e.lines());
        } catch (UnreadableFolder e) {
            return app.unavailable(e, List.of());
        } catch (InvalidPathException e) {
            return app.say(
                    ExitCode.UNAVAILABLE,
                    sentence("thrive: \"" + Visible.of(e.getInput()) + "\" cannot be a path here: "
                            + Visible.of(String.valueOf(e.getReason())) + ". With accents in it, set LC_ALL=C.UTF-8."));
        } catch (RuntimeException | Error e) {
            return app.bug(e);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private ExitCode run(String... typed) {
        debug = Arrays.asList(typed).contains(Opt.DEBUG.longName());
        List<Command> meant = CommandTable.among(Arrays.asList(typed));
        List<Command> commands = meant.isEmpty() ? CommandTable.all() : meant;
        Optional<UsageError> loose =
                MistypedDash.in(Arrays.asList(typed)).or(() -> LooseValues.in(Arrays.asList(typed)));
        if (loose.isPresent()) {
            return usage(loose.get(), meant.stream().map(c -> c.syntax().name()).findFirst());
        }
        CommandLine line = commandLine(commands);
        ParseResult before;
        try {
            before = line.parseArgs(JoinedValues.guarded(typed));
        } catch (ParameterException e) {
            return usage(Misparse.of(e), Misparse.command(e));
        }
        ParseResult after = before.hasSubcommand() ? before.subcommand() : before;
        Arguments arguments = new Arguments(before, after);
        if (arguments.has(Opt.VERSION)) {
            surroundings.out().println(Version.line());
            return ExitCode.FINE;
        }
        if (arguments.has(Opt.HELP) || (!before.hasSubcommand() && typed.length == 0)) {
            CommandLine root =
                    before.hasSubcommand() ? after.commandSpec().commandLine() : commandLine(CommandTable.all());
            return help(root);
        }
        if (!before.hasSubcommand()) {
            return usage(new UsageError("no command is given"), Optional.empty());
        }
        Command command =
                CommandTable.named(after.commandSpec().name(), commands).orElseThrow();
        this.command = Optional.of(command.syntax().name());
        Invocation invocation = new Invocation(arguments, surroundings);
        return arguments.allows(Opt.WATCH) && arguments.has(Opt.WATCH)
                ? runAgainAndAgain(command, invocation)
                : run(command, invocation);
    }

    /** What is changed while it runs counts too: the watch begins before. */
    private ExitCode runAgainAndAgain(Command command, Invocation invocation) {
        Watch watch = surroundings.watches().apply(Watched.paths(invocation));
        WatchScreen screen = new WatchScreen(surroundings);
        ExitCode code = screen.show(s -> new App(s).run(command, new Invocation(invocation.arguments(), s)));
        // A write that fails tells that nobody reads any more.
        while (!surroundings.out().checkError() && watch.await()) {
            code = screen.show(s -> new App(s).runAgain(command, new Invocation(invocation.arguments(), s)));
        }
        return code;
    }

    /** Between two changes a sheet may be missing for a moment, or another program holds a file. That is told, and no reason to stop. */
    private ExitCode runAgain(Command command, Invocation invocation) {
        try {
            return run(command, invocation);
        } catch (UsageError e) {
            return usage(e, Optional.of(command.syntax().name()));
        } catch (Unavailable e) {
            return unavailable(e, e.lines());
        } catch (UnreadableFolder e) {
            return unavailable(e, List.of());
        }
    }

    private ExitCode run(Command command, Invocation invocation) {
        try {
            Outcome outcome = command.run(invocation);
            List<String> messages = new ArrayList<>(outcome.messages());
            messages.addAll(Delivery.deliver(outcome, invocation));
            surroundings.out().flush();
            if (!invocation.arguments().has(Opt.QUIET)) {
                messages.forEach(this::tell);
            }
            return outcome.code();
        } catch (ContentErrors e) {
            return contentErrors(e, invocation);
        }
    }

    /** A result that could not be written is none. */
    private ExitCode delivered(ExitCode code) {
        Optional<String> failure = surroundings.out() instanceof ResultStream out ? out.failure() : Optional.empty();
        return failure.isEmpty()
                ? code
                : say(ExitCode.UNAVAILABLE, "thrive: the result cannot be written: " + Visible.of(failure.get()));
    }

    private ExitCode contentErrors(ContentErrors e, Invocation invocation) {
        boolean canSkip = e.canSkip() && invocation.arguments().allows(Opt.SKIP_BAD);
        surroundings.err().print(ProblemPrinter.print(e.told(), invocation.paintErr()));
        surroundings
                .err()
                .println("no result: " + ProblemPrinter.summary(e.errors())
                        + (canSkip ? " (--skip-bad leaves out what is faulty)" : ""));
        return e.isUnreadable() ? ExitCode.UNAVAILABLE : ExitCode.PROBLEMS;
    }

    /** Says a sentence on as many lines as it needs. What has several lines is set already, and the name of a file written is not broken. */
    private void tell(String message) {
        boolean isSet = message.contains("\n") || Delivery.isFileLine(message);
        String visible = Visible.inLines(message);
        surroundings.err().println(isSet ? visible : Layout.broken(visible, 0, INDENT));
    }

    private static CommandLine commandLine(List<Command> commands) {
        CommandSpec root = Syntax.of(
                        "thrive", "Baseline, consensus and handouts for THRIVE workshops, over plain files.")
                .examples(
                        "thrive init riverbank --place Riverbank --tables red,blue,green",
                        "thrive score",
                        "thrive consensus",
                        "thrive report")
                .spec();
        root.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("Commands:%n");
        for (Command command : commands) {
            root.addSubcommand(command.syntax().name(), command.syntax().spec());
        }
        return new CommandLine(root)
                .setInterpolateVariables(false)
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(true)
                .setSubcommandsCaseInsensitive(true);
    }

    private ExitCode help(CommandLine line) {
        CommandLine.Help.Ansi plain = CommandLine.Help.Ansi.OFF;
        surroundings.out().print(line.getUsageMessage(plain));
        return ExitCode.FINE;
    }

    private ExitCode usage(UsageError error, Optional<String> command) {
        String message = Visible.of(String.valueOf(error.getMessage()));
        List<String> suggestions = error.suggestions();
        StringBuilder text = new StringBuilder(sentence("thrive: " + message.replaceFirst("(?<!\\.)\\.++$", "") + "."));
        error.lines().forEach(line -> text.append("\n").append(listed(line)));
        if (!suggestions.isEmpty()) {
            text.append('\n').append(sentence("Did you mean " + Visible.of(String.join(" or ", suggestions)) + "?"));
        }
        String help = "thrive " + command.map(name -> name + " ").orElse("") + "--help";
        return say(ExitCode.USAGE, text + (suggestions.isEmpty() ? "\nSee " + help + "." : ""));
    }

    private ExitCode bug(Throwable e) {
        say(
                ExitCode.BUG,
                "thrive: a fault of its own: " + Visible.of(String.valueOf(e))
                        + ". Please report it with the command line" + (debug ? "." : "; --debug shows the trace."));
        if (debug) {
            e.printStackTrace(surroundings.err());
        }
        return ExitCode.BUG;
    }

    private ExitCode unavailable(RuntimeException e, List<String> lines) {
        StringBuilder text = new StringBuilder(sentence("thrive: " + Visible.of(String.valueOf(e.getMessage()))));
        lines.forEach(line -> text.append("\n").append(listed(line)));
        return say(ExitCode.UNAVAILABLE, text.toString());
    }

    private static String sentence(String text) {
        return Layout.broken(text, 0, INDENT);
    }

    /** A line of a list below a sentence. */
    private static String listed(String line) {
        return "  " + Layout.broken(Visible.of(line), INDENT, 2 * INDENT);
    }

    private ExitCode say(ExitCode code, String text) {
        surroundings.err().println(text);
        return code;
    }
}
