package thrive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.problem.DidYouMean;
import thrive.report.Wording;

/** What is to be said of a command line that picocli could not make sense of. */
final class Misparse {

    private Misparse() {}

    /** The command that the words were meant for, if it came so far. */
    static Optional<String> command(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        return spec.parent() == null ? Optional.empty() : Optional.of(spec.name());
    }

    static UsageError of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine().getCommandSpec());
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return new UsageError(name(twice.getOverwritten()) + " is given twice, and takes one value only");
        }
        Optional<ArgSpec> flag = Optional.ofNullable(e.getArgSpec())
                .filter(spec -> spec.isOption() && spec.typeInfo().isBoolean());
        return flag.map(spec -> new UsageError(name(spec) + " takes no value; \"" + e.getValue() + "\" is one"))
                .orElseGet(() -> new UsageError(lowered(String.valueOf(e.getMessage()))));
    }

    private static UsageError unmatched(String word, CommandSpec spec) {
        if (word.startsWith("-") && word.length() > 1) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            known.removeIf(name -> name.length() < 3);
            List<String> others = CommandTable.withOption(option);
            if (spec.parent() != null && !others.isEmpty()) {
                return new UsageError("there is no option \"" + option + "\" of thrive " + spec.name() + "; "
                        + Wording.list(others) + (others.size() == 1 ? " has it" : " have it"));
            }
            return new UsageError("there is no option \"" + option + "\"", DidYouMean.among(option, known));
        }
        return spec.parent() == null
                ? new UsageError("there is no command \"" + word + "\"", DidYouMean.among(word, CommandTable.names()))
                : new UsageError("\"" + word + "\" is one argument too many" + tables(spec));
    }

    /** Where tables may be named: that a blank ends their list. */
    private static String tables(CommandSpec spec) {
        String tables = Opt.TABLES.longName();
        return spec.optionsMap().containsKey(tables)
                ? "; the tables stand in one word, with commas and no blanks: " + tables + " red,blue"
                : "";
    }

    private static UsageError missing(ArgSpec spec) {
        return spec.isOption()
                ? new UsageError(name(spec) + " needs its " + spec.paramLabel())
                : new UsageError(spec.paramLabel() + " is missing");
    }

    /** An option by the name that other messages call it too. */
    private static String name(ArgSpec spec) {
        if (spec instanceof OptionSpec option) {
            return Opt.named(option.names()[0]).map(Opt::longName).orElseGet(option::longestName);
        }
        return spec.paramLabel();
    }

    private static String lowered(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
