package thrive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private static final List<String> NAMES = List.of(
            "init", "sheets", "rank", "check", "score", "consensus", "decide", "gaps", "report", "model", "explain");

    private CommandTable() {}

    static List<String> names() {
        return NAMES;
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
        return NAMES.stream().map(CommandTable::command).toList();
    }

    /** The commands whose names stand among the words that were typed: one of them is meant, if any is. */
    static List<Command> among(List<String> words) {
        List<String> folded = new ArrayList<>();
        for (String word : words) {
            folded.add(word.toLowerCase(Locale.ROOT));
        }
        List<Command> commands = new ArrayList<>();
        for (String name : NAMES) {
            if (folded.contains(name)) {
                commands.add(command(name));
            }
        }
        return commands;
    }

    /** The command of a name; no other line mentions its class. */
    private static Command command(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "sheets" -> new SheetsCommand();
            case "rank" -> new RankCommand();
            case "check" -> new CheckCommand();
            case "score" -> new ScoreCommand();
            case "consensus" -> new ConsensusCommand();
            case "decide" -> new DecideCommand();
            case "gaps" -> new GapsCommand();
            case "report" -> new ReportCommand();
            case "model" -> new ModelCommand();
            case "explain" -> new ExplainCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Optional<Command> named(String name, List<Command> commands) {
        for (Command command : commands) {
            if (command.syntax().name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
