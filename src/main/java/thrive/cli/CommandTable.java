package thrive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import thrive.cli.command.CheckCommand;
import thrive.cli.command.ConsensusCommand;
import thrive.cli.command.DecideCommand;
import thrive.cli.command.ExplainCommand;
import thrive.cli.command.GapsCommand;
import thrive.cli.command.InitCommand;
import thrive.cli.command.ModelCommand;
import thrive.cli.command.RankCommand;
import thrive.cli.command.ReportCommand;
import thrive.cli.command.ScoreCommand;
import thrive.cli.command.SheetsCommand;
import thrive.cli.line.Command;
import thrive.cli.line.Syntax;

/** All commands, in the order in which a site needs them. A command's class is loaded only when it is called. */
final class CommandTable {

    private record Entry(String name, Supplier<Command> command) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("init", () -> new InitCommand()),
            new Entry("sheets", () -> new SheetsCommand()),
            new Entry("rank", () -> new RankCommand()),
            new Entry("check", () -> new CheckCommand()),
            new Entry("score", () -> new ScoreCommand()),
            new Entry("consensus", () -> new ConsensusCommand()),
            new Entry("decide", () -> new DecideCommand()),
            new Entry("gaps", () -> new GapsCommand()),
            new Entry("report", () -> new ReportCommand()),
            new Entry("model", () -> new ModelCommand()),
            new Entry("explain", () -> new ExplainCommand()));

    private CommandTable() {}

    static List<String> names() {
        return ENTRIES.stream().map(Entry::name).toList();
    }

    /** The commands that have the option, which is typed in full. */
    static List<String> withOption(String typed) {
        return all().stream()
                .map(Command::syntax)
                .filter(syntax -> syntax.offers(typed))
                .map(Syntax::name)
                .toList();
    }

    static List<Command> all() {
        return ENTRIES.stream().map(entry -> entry.command().get()).toList();
    }

    /** The commands whose names stand among the words that were typed: one of them is meant, if any is. */
    static List<Command> among(List<String> words) {
        List<String> folded =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        List<Command> commands = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            if (folded.contains(entry.name())) {
                commands.add(entry.command().get());
            }
        }
        return commands;
    }

    static Optional<Command> named(String name, List<Command> commands) {
        return commands.stream().filter(c -> c.syntax().name().equals(name)).findFirst();
    }
}
